package dev.qstar.search.verify;

import dev.qstar.search.verify.Token.Kind;
import dev.qstar.search.verify.Token.Numeral;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Joins tokens that mean one thing together: fractions, mixed numbers, and operations that words say. Used
/// once, by one thread.
final class TokenJoiner {
    private static final Map<String, Kind> OPERATIONS =
            Map.of("times", Kind.TIMES, "plus", Kind.PLUS, "minus", Kind.MINUS);
    private static final Map<String, Kind> OPERATIONS_BY = Map.of("multiplied", Kind.TIMES, "divided", Kind.DIVIDE);

    private final List<Token> tokens;
    private final List<Token> joined = new ArrayList<>();
    private int index;

    private TokenJoiner(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> join(List<Token> tokens) {
        TokenJoiner joiner = new TokenJoiner(tokens);
        while (joiner.index < tokens.size()) {
            joiner.next();
        }
        joiner.matchParentheses();
        return joiner.joined;
    }

    /// A closing parenthesis without another ends a clause, as behind the letter of a list's item; an opening one
    /// cannot be read.
    private void matchParentheses() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < joined.size(); i++) {
            if (joined.get(i).is(Kind.OPEN)) {
                open.push(i);
            } else if (joined.get(i).is(Kind.CLOSE) && open.poll() == null) {
                joined.set(i, joined.get(i).as(Kind.BOUNDARY));
            }
        }
        open.forEach(i -> joined.set(i, joined.get(i).as(Kind.OPAQUE)));
    }

    private void next() {
        Token token = tokens.get(index);
        if (token.is(Kind.WORD) && spoken(token)) {
            return;
        }
        Token fraction = fraction(index);
        if (fraction != null) {
            index += fraction.end() == token.end() ? 1 : 3;
            joined.add(fraction);
            mix();
        } else {
            joined.add(token);
            index++;
        }
    }

    /// Adds the operation or relation that a word says, if it says one here.
    private boolean spoken(Token word) {
        Kind operation = OPERATIONS.get(word.text());
        Kind operationBy = OPERATIONS_BY.get(word.text());
        if (operation != null && isOperand(index + 1)) {
            replace(word, operation, 1);
        } else if (operationBy != null && peek(index + 1).isWord("by") && isOperand(index + 2)) {
            replace(word, operationBy, 2);
        } else if (word.text().equals("equals")) {
            replace(word, Kind.EQUALS, 1);
        } else if (word.text().equals("percent") && behind(Kind.NUMBER)) {
            replace(word, Kind.PERCENT, 1);
        } else if (word.text().equals("of") && behindPart() && (isOperand(index + 1) || ofThe())) {
            replace(word, Kind.TIMES, peek(index + 1).isWord("the") ? 2 : 1);
            joined.set(joined.size() - 1, joined.getLast().saying(Token.OF));
        } else if (Words.isAbout(word.text()) && isOperand(index + 1)) {
            replace(word, Kind.ABOUT, 1);
        } else {
            return false;
        }
        return true;
    }

    private boolean ofThe() {
        return peek(index + 1).isWord("the") && isOperand(index + 2);
    }

    private void replace(Token word, Kind kind, int words) {
        String sign = switch (kind) {
            case TIMES -> "*";
            case DIVIDE -> "/";
            case PLUS -> "+";
            case MINUS -> "-";
            case EQUALS -> "=";
            case PERCENT -> "%";
            case ABOUT -> "~";
            case NUMBER, WORD, POWER, OPEN, CLOSE, BOUNDARY, OPAQUE -> word.text();
        };
        Token last = peek(index + words - 1);
        joined.add(new Token(kind, sign, word.start(), last.end(), true, null));
        index += words;
    }

    private boolean behind(Kind kind) {
        return !joined.isEmpty() && joined.getLast().is(kind);
    }

    /// Whether a percentage or a fraction has just been read.
    private boolean behindPart() {
        Numeral numeral = joined.isEmpty() ? null : joined.getLast().numeral();
        return behind(Kind.PERCENT) || (numeral != null && numeral.fraction());
    }

    private boolean isOperand(int at) {
        return peek(at).is(Kind.NUMBER) || peek(at).is(Kind.OPEN);
    }

    private Token peek(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : new Token(Kind.BOUNDARY, "", 0, 0, true, null);
    }

    /// The fraction that begins here: a fraction sign, or two integers with a slash between them and nothing else.
    private @Nullable Token fraction(int at) {
        Token top = peek(at);
        Numeral numerator = top.numeral();
        if (numerator == null || numerator.fraction()) {
            return numerator == null ? null : top;
        }
        Token slash = peek(at + 1);
        Token bottom = peek(at + 2);
        Token next = peek(at + 3);
        Numeral denominator = bottom.numeral();
        boolean glued = slash.is(Kind.DIVIDE) && !slash.spaced() && !bottom.spaced() && denominator != null;
        boolean chained = behind(Kind.POWER)
                || next.is(Kind.POWER)
                || (behind(Kind.DIVIDE) && !top.spaced())
                || (next.is(Kind.DIVIDE) && !next.spaced());
        if (!glued || chained || denominator == null) {
            return null;
        }
        boolean integers = numerator.value().isInteger() && denominator.value().isInteger();
        if (!integers || denominator.unit() != null || denominator.value().signum() == 0) {
            return null;
        }
        Numeral value = new Numeral(
                numerator.value().dividedBy(denominator.value()),
                0,
                true,
                numerator.doubtful() || denominator.doubtful() || behind(Kind.DIVIDE),
                numerator.continued() || denominator.continued(),
                numerator.unit());
        String text = top.text() + "/" + bottom.text();
        return new Token(Kind.NUMBER, text, top.start(), bottom.end(), top.spaced(), value);
    }

    /// Joins an integer and the proper fraction behind it, the last two tokens, into a mixed number.
    private void mix() {
        if (joined.size() < 2) {
            return;
        }
        Token last = joined.getLast();
        Token whole = joined.get(joined.size() - 2);
        Numeral part = last.numeral();
        Numeral integer = whole.numeral();
        if (part == null
                || integer == null
                || integer.fraction()
                || !integer.value().isInteger()) {
            return;
        }
        boolean sign = last.text().indexOf('/') < 0;
        boolean proper = part.value().compareTo(Rational.ONE) < 0 && part.unit() == null && integer.decimals() == 0;
        boolean chained = joined.size() > 2
                && (joined.get(joined.size() - 3).is(Kind.DIVIDE)
                        || joined.get(joined.size() - 3).is(Kind.POWER));
        if (!proper || chained || (!sign && !last.spaced())) {
            return;
        }
        joined.removeLast();
        joined.removeLast();
        Numeral mixed = new Numeral(
                integer.value().plus(part.value()),
                0,
                true,
                integer.doubtful() || part.doubtful(),
                integer.continued() || part.continued(),
                integer.unit());
        String text = whole.text() + " " + last.text();
        joined.add(new Token(Kind.NUMBER, text, whole.start(), last.end(), whole.spaced(), mixed));
    }
}
