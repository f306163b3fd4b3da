package dev.qstar.search.verify;

import dev.qstar.search.verify.Token.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Writes a step in free text so that steps which say the same in the same words read the same. Used once, by one
/// thread.
final class CanonicalText {
    private static final Pattern ANNOTATION = Pattern.compile("<<[^<>]*>>");

    private final String step;
    private final List<Token> tokens;
    private final List<String> words = new ArrayList<>();

    private CanonicalText(String step) {
        this.step = step;
        this.tokens = StepLexer.read(step);
    }

    static String of(String step) {
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
