package dev.qstar.search.verify;

import dev.qstar.search.verify.Token.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Writes a step in free text so that steps which say the same in the same words read the same.
///
/// The form is the step's words: lower case, plain signs, single blanks, without annotations `<<...>>`, bold type,
/// currency signs, numbers of list items and punctuation at the end. A calculation in it is its quantities and how they
/// are combined. The order of terms and factors, parentheses that change nothing and the notation of numbers do not
/// count: `(3*4)+2.50` is `2.5+4*3`. Nothing is calculated: `3+4` is not `7`, and not `2+5`.
///
/// Used once, by one thread.
public final class CanonicalText {
    private static final Pattern ANNOTATION = Pattern.compile("<<[^<>]*>>");

    private final String step;
    private final List<Token> tokens;
    private final List<String> words = new ArrayList<>();

    private CanonicalText(String step) {
        this.step = step;
        this.tokens = StepLexer.read(step);
    }

    /// The form of a step of any length and content.
    public static String of(String step) {
        String plain = ANNOTATION
                .matcher(Normalizer.normalize(step, Normalizer.Form.NFC))
                .replaceAll(" ");
        CanonicalText text = new CanonicalText(plain);
        text.write();
        return String.join(" ", text.words);
    }

    private void write() {
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).is(Kind.BOUNDARY)) {
            end--;
        }
        int index = 0;
        while (index < end) {
            int stop = calculationEnd(index, end);
            if (stop > index) {
                calculation(tokens.subList(index, stop));
                index = stop;
            } else {
                words.add(word(tokens.get(index++)));
            }
        }
    }

    /// The end of the run of numbers, signs and parentheses that begins here; `from` when there is none.
    private int calculationEnd(int from, int end) {
        int index = from;
        int open = 0;
        while (index < end && isPart(tokens.get(index))) {
            open += tokens.get(index).is(Kind.OPEN) ? 1 : 0;
            open -= tokens.get(index).is(Kind.CLOSE) ? 1 : 0;
            if (open < 0) {
                break;
            }
            index++;
        }
        return index;
    }

    private static boolean isPart(Token token) {
        return token.isOperator()
                || token.is(Kind.NUMBER)
                || token.is(Kind.PERCENT)
                || token.is(Kind.OPEN)
                || token.is(Kind.CLOSE);
    }

    private void calculation(List<Token> parts) {
        List<String> plain = parts.stream().map(CanonicalText::number).toList();
        try {
            Expression expression = Expression.parse(String.join(" ", plain), Map.of());
            words.add(CanonicalTerm.text(expression.term()));
        } catch (CalculationException e) {
            words.addAll(plain);
        }
    }

    /// The part as an expression writes it: a mixed number is a sum.
    private static String number(Token token) {
        Token.Numeral numeral = token.numeral();
        if (numeral == null) {
            return token.is(Kind.MINUS) ? "-" : token.is(Kind.TIMES) ? "*" : token.text();
        }
        boolean slash = token.text().indexOf('/') >= 0;
        if (slash && token.text().indexOf(' ') >= 0) {
            return "(" + token.text().replace(' ', '+') + ")";
        }
        String text = slash ? token.text() : numeral.value().toString();
        return numeral.continued() ? text + "…" : text;
    }

    private String word(Token token) {
        return switch (token.kind()) {
            case WORD, OPAQUE ->
                step.substring(token.start(), token.end())
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'');
            case EQUALS, ABOUT, BOUNDARY, NUMBER, PLUS, MINUS, TIMES, DIVIDE, POWER, PERCENT, OPEN, CLOSE ->
                token.text();
        };
    }
}
