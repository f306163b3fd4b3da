package dev.qstar.search.verify;

import dev.qstar.search.verify.Token.Kind;
import dev.qstar.search.verify.Token.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Cuts a step into tokens, in time linear in its length. What it cannot read surely is one opaque token. Used once, by
/// one thread.
final class StepLexer {
    /// The most digits of a number that is read.
    private static final int MAX_DIGITS = 60;

    private static final Map<String, Kind> LATEX =
            Map.of("times", Kind.TIMES, "cdot", Kind.TIMES, "div", Kind.DIVIDE, "approx", Kind.EQUALS);
    private static final String CURRENCIES = "$€£";
    private static final Map<Character, Rational> FRACTIONS = Map.of(
            '½', Rational.of(1, 2),
            '¼', Rational.of(1, 4),
            '¾', Rational.of(3, 4),
            '⅓', Rational.of(1, 3),
            '⅔', Rational.of(2, 3),
            '⅕', Rational.of(1, 5),
            '⅛', Rational.of(1, 8));

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private StepLexer(String text) {
        this.text = text;
    }

    /// The tokens of the text, the operations that words say among them.
    static List<Token> read(String text) {
        StepLexer lexer = new StepLexer(text);
        lexer.skipListMark();
        while (lexer.position < text.length()) {
            lexer.next();
        }
        return TokenJoiner.join(lexer.tokens);
    }

    /// Skips `1.`, `2)`, `(3)` or a dot in front of a list's item.
    private void skipListMark() {
        int index = 0;
        while (isBlank(at(index))) {
            index++;
        }
        int mark = index;
        mark += at(mark) == '(' ? 1 : 0;
        int digits = mark;
        while (isDigit(at(mark)) && mark - digits < 3) {
            mark++;
        }
        boolean numbered = mark > digits && (at(mark) == '.' || at(mark) == ')') && isBlank(at(mark + 1));
        if (numbered) {
            position = mark + 1;
        } else if (at(index) == '•' || (at(index) == '*' && isBlank(at(index + 1)))) {
            position = index + 1;
        }
    }

    private void next() {
        char c = at(position);
        if (isBlank(c) || c == '`' || c == '\u200b') {
            position++;
        } else if (isDigit(c) || (c == '.' && isDigit(at(position + 1)) && !isDigit(at(position - 1)))) {
            number(position, null);
        } else if (CURRENCIES.indexOf(c) >= 0) {
            currency(c);
        } else if (FRACTIONS.containsKey(c)) {
            add(
                    Kind.NUMBER,
                    String.valueOf(c),
                    1,
                    new Numeral(FRACTIONS.getOrDefault(c, Rational.ZERO), 0, true, false, false, null));
        } else if (Character.isLetter(c)) {
            word();
        } else if (c == '\\') {
            latex();
        } else {
            sign(c);
        }
    }

    private void currency(char sign) {
        Token last = tokens.isEmpty() ? null : tokens.getLast();
        int next = position + 1;
        if (isDigit(at(next)) || (at(next) == '.' && isDigit(at(next + 1)))) {
            number(next, Unit.of(String.valueOf(sign)));
        } else if (last != null && last.is(Kind.NUMBER) && last.end() == position) {
            add(Kind.WORD, String.valueOf(sign), 1, null);
        } else if (sign == '$') {
            position++;
        } else {
            add(Kind.OPAQUE, String.valueOf(sign), 1, null);
        }
    }

    /// A number that begins at `first`, behind a currency sign when there is a unit.
    private void number(int first, @Nullable Unit unit) {
        int end = first;
        while (isDigit(at(end))) {
            end++;
        }
        while (end - first <= MAX_DIGITS && isGroup(first, end)) {
            end += 4;
        }
        int whole = end;
        if (at(end) == '.' && isDigit(at(end + 1))) {
            end++;
            while (isDigit(at(end))) {
                end++;
            }
        }
        int decimals = end == whole ? 0 : end - whole - 1;
        boolean dots = at(end) == '…' || text.startsWith("...", end);
        int behind = dots ? end + (at(end) == '…' ? 1 : 3) : end;
        String digits =
                text.substring(first, Math.min(end, first + 2 * MAX_DIGITS)).replace(",", "");
        if (digits.length() > MAX_DIGITS || isUnclear(first, whole, behind) || (unit != null && isLetter(at(behind)))) {
            opaque(behind);
            return;
        }
        boolean thousands = decimals == 3 && whole > first && whole - first <= 3 && at(first) != '0';
        boolean name = isLetter(at(behind)) && !isTimesSign(behind) && !Character.isLetterOrDigit(at(behind + 1));
        Numeral numeral = new Numeral(Rational.parse(digits), decimals, false, thousands || name, dots, unit);
        add(Kind.NUMBER, digits, behind - position, numeral);
    }

    private boolean isGroup(int first, int end) {
        boolean separated = at(end) == ',' && isDigit(at(end + 1)) && isDigit(at(end + 2)) && isDigit(at(end + 3));
        boolean begun = end - first <= 3 || at(end - 4) == ',';
        return separated && begun && end > first && at(first) != '0' && !isDigit(at(end + 4));
    }

    /// Whether a number is a time, a date, an ordinal, a version, a name or in the notation of another country.
    private boolean isUnclear(int first, int whole, int end) {
        boolean leadingZero = whole - first > 1 && at(first) == '0';
        char next = at(end);
        boolean goesOn = (next == '.' || next == ',' || next == ':' || next == '_') && isDigit(at(end + 1));
        boolean afterColon = first > 0 && ":_#№".indexOf(at(first - 1)) >= 0;
        boolean hyphenated = next == '-' && isLetter(at(end + 1));
        boolean quoted = next == '\'' || next == '"' || next == '°' || next == '\u2032' || next == '\u2033';
        return leadingZero || goesOn || afterColon || hyphenated || quoted || letterBehindIsNoUnit(end);
    }

    private boolean letterBehindIsNoUnit(int end) {
        if (!isLetter(at(end)) || isTimesSign(end)) {
            return false;
        }
        int stop = end;
        while (Character.isLetterOrDigit(at(stop))) {
            stop++;
        }
        boolean name = stop == end + 1 && Character.isUpperCase(at(end));
        return name || Unit.of(text.substring(end, stop).toLowerCase(Locale.ROOT)) == null;
    }

    /// The rest of a run of characters that belong together.
    private void opaque(int from) {
        int end = Math.max(from, position + 1);
        while (Character.isLetterOrDigit(at(end)) || (".,:_-/".indexOf(at(end)) >= 0 && isDigit(at(end + 1)))) {
            end++;
        }
        add(Kind.OPAQUE, text.substring(position, end), end - position, null);
    }

    /// Whether the letter x stands between two factors: `3 x 4`, `3x4`, `2 boxes x 6`.
    private boolean isTimesSign(int index) {
        if ((at(index) != 'x' && at(index) != 'X') || isLetter(at(index - 1)) || isLetter(at(index + 1))) {
            return false;
        }
        int next = index + 1;
        while (isBlank(at(next))) {
            next++;
        }
        return isDigit(at(next)) || "$(.".indexOf(at(next)) >= 0;
    }

    private void word() {
        if (isTimesSign(position)) {
            add(Kind.TIMES, "*", 1, null);
            return;
        }
        int end = position;
        while (isWordPart(end)) {
            end++;
        }
        String word = text.substring(position, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean afternoon = (word.equals("a") || word.equals("p")) && at(end) == '.' && at(end + 1) == 'm';
        add(Kind.WORD, afternoon ? "pm" : word, end - position + (afternoon ? 2 : 0), null);
    }

    private boolean isWordPart(int index) {
        char c = at(index);
        return Character.isLetterOrDigit(c)
                || ((c == '\'' || c == '’') && isLetter(at(index + 1)))
                || (c == '-' && Character.isLetterOrDigit(at(index + 1)));
    }

    private void latex() {
        int end = position + 1;
        while (isLetter(at(end))) {
            end++;
        }
        String name = text.substring(position + 1, end);
        Kind kind = LATEX.get(name);
        if (kind != null) {
            add(kind, name.equals("approx") ? "≈" : name, end - position, null);
        } else if (name.isEmpty()) {
            add(
                    "()[]".indexOf(at(end)) >= 0 ? Kind.BOUNDARY : Kind.OPAQUE,
                    "\\",
                    Math.min(2, text.length() - position),
                    null);
        } else {
            add(Kind.OPAQUE, name, end - position, null);
        }
    }

    private void sign(char c) {
        switch (c) {
            case '+' -> add(Kind.PLUS, "+", 1, null);
            case '-', '−', '‐', '‑', '–', '—' -> dash(c);
            case '*' -> star();
            case '×', '·', '⋅', '∙', '✕', '✖' -> add(Kind.TIMES, "*", 1, null);
            case '/', '÷', '∕', '⁄' -> add(Kind.DIVIDE, "/", 1, null);
            case '^' -> add(Kind.POWER, "^", 1, null);
            case '²', '³' -> superscript(c == '²' ? 2 : 3);
            case '%' -> add(Kind.PERCENT, "%", 1, null);
            case '(' -> add(Kind.OPEN, "(", 1, null);
            case ')' -> add(Kind.CLOSE, ")", 1, null);
            case '=', '≈', '≃', '≅', '＝' -> equalSign(c);
            case '~' -> add(Kind.ABOUT, "~", 1, null);
            case '<', '>', '!' -> relation(c);
            case '.', ',', ':' -> stop(c);
            case '≤', '≥', ';', '?', '\n', '\r', '→', '⇒', '“', '”', '"' ->
                add(Kind.BOUNDARY, String.valueOf(c), 1, null);
            default -> add(Kind.OPAQUE, String.valueOf(c), 1, null);
        }
    }

    private void dash(char c) {
        boolean arrow = at(position + 1) == '>';
        boolean apart = isBlank(at(position - 1)) && isBlank(at(position + 1)) && isLetter(at(position + 2));
        if (c == '—' || arrow || (apart && isLetter(at(position + 3)))) {
            add(Kind.BOUNDARY, "-", arrow ? 2 : 1, null);
        } else {
            add(Kind.MINUS, c == '–' ? "–" : "-", 1, null);
        }
    }

    /// Two stars are a power between numbers and bold type elsewhere.
    private void star() {
        if (at(position + 1) != '*') {
            add(Kind.TIMES, "*", 1, null);
            return;
        }
        boolean behindOperand = !tokens.isEmpty()
                && (tokens.getLast().is(Kind.NUMBER) || tokens.getLast().is(Kind.CLOSE));
        int next = position + 2;
        while (isBlank(at(next))) {
            next++;
        }
        if (behindOperand && (isDigit(at(next)) || at(next) == '(')) {
            add(Kind.OPAQUE, "**", 2, null);
        } else {
            position += 2;
        }
    }

    private void superscript(int exponent) {
        Token last = tokens.isEmpty() ? null : tokens.getLast();
        if (last == null || last.is(Kind.WORD) || last.is(Kind.OPAQUE)) {
            add(Kind.OPAQUE, "^", 1, null);
            return;
        }
        add(Kind.POWER, "^", 0, null);
        String digit = String.valueOf(exponent);
        add(Kind.NUMBER, digit, 1, new Numeral(Rational.of(exponent), 0, false, false, false, null));
    }

    private void equalSign(char c) {
        char next = at(position + 1);
        if (c == '=' && next == '>') {
            add(Kind.BOUNDARY, "=>", 2, null);
        } else if (c == '=' && next == '<') {
            add(Kind.OPAQUE, "=<", 2, null);
        } else {
            boolean about = c != '=' && c != '＝';
            boolean two = c == '=' && (next == '=' || next == '~');
            add(Kind.EQUALS, about || next == '~' ? "≈" : "=", two ? 2 : 1, null);
        }
    }

    private void relation(char c) {
        if (at(position + 1) == '=') {
            add(Kind.OPAQUE, c + "=", 2, null);
        } else {
            add(Kind.BOUNDARY, String.valueOf(c), 1, null);
        }
    }

    /// A point, a comma or a colon: it ends a clause unless it stands apart behind a number, as in a ratio.
    private void stop(char c) {
        boolean ratio = c == ':' && (isBlank(at(position - 1)) || isDigit(at(position + 1)));
        boolean dots = c == '.' && at(position + 1) == '.';
        if (ratio || dots || (c == ',' && isDigit(at(position + 1)) && isDigit(at(position - 1)))) {
            opaque(position + 1);
        } else {
            add(Kind.BOUNDARY, String.valueOf(c), 1, null);
        }
    }

    private void add(Kind kind, String shown, int length, @Nullable Numeral numeral) {
        boolean spaced = position == 0 || isBlank(at(position - 1));
        tokens.add(new Token(kind, shown, position, position + length, spaced, numeral));
        position += length;
    }

    private char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }
}
