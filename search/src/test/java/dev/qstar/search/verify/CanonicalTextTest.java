package dev.qstar.search.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {
    private static final Map<String, Rational> LABELS =
            Map.of("[a]", Rational.of(3), "[b]", Rational.of(3), "[c]", Rational.of(5), "[A]", Rational.of(1, 2));

    private static String expression(String text) {
        return CanonicalTerm.text(Expression.parse(text, LABELS).term());
    }

    private static void assertSameExpression(String one, String other) {
        assertThat(expression(one)).as("%s and %s", one, other).isEqualTo(expression(other));
    }

    private static void assertOtherExpression(String one, String other) {
        assertThat(expression(one)).as("%s and %s", one, other).isNotEqualTo(expression(other));
    }

    private static void assertSameText(String one, String other) {
        assertThat(CanonicalText.of(one)).as("%s and %s", one, other).isEqualTo(CanonicalText.of(other));
    }

    private static void assertOtherText(String one, String other) {
        assertThat(CanonicalText.of(one)).as("%s and %s", one, other).isNotEqualTo(CanonicalText.of(other));
    }

    @Test
    void theOrderOfTermsAndFactorsDoesNotCount() {
        assertSameExpression("[a]+[b]", "[b]+[a]");
        assertSameExpression("[a]*[b]*[c]", "[c]*([a]*[b])");
        assertSameExpression("[a]+([b]+[c])", "([c]+[a])+[b]");
        assertSameExpression("[a]-[b]+[c]", "[c]-[b]+[a]");
        assertSameExpression("[a]-([b]-[c])", "[a]+[c]-[b]");
        assertSameExpression("[a]/[b]*[c]", "[a]*[c]/[b]");
        assertSameExpression("gcd([a],[c])", "[c]:gcd[a]");
        assertSameExpression("(3*4)+2.50", "2.5 + 4×3");
        assertSameExpression("1,000*2", "2*1000.0");
    }

    @Test
    void otherQuantitiesAndOtherCalculationsDiffer() {
        assertOtherExpression("[a]-[b]", "[b]-[a]");
        assertOtherExpression("[a]/[c]", "[c]/[a]");
        assertOtherExpression("[a]+[c]", "[b]+[c]");
        assertOtherExpression("[a]+3", "[a]+[b]");
        assertOtherExpression("3+4", "2+5");
        assertOtherExpression("3+4", "7");
        assertOtherExpression("[a]/([b]/[c])", "[a]*[c]/[b]");
        assertOtherExpression("2*(3+4)", "2*3+4");
        assertOtherExpression("2^3", "3^2");
        assertOtherExpression("7//2", "7/2");
        assertOtherExpression("floor(7/2)", "ceil(7/2)");
    }

    @Test
    void equalFormsHaveEqualValues() {
        for (int seed = 0; seed < 2_000; seed++) {
            String one =
                    String.join(" ", RandomExpressions.plain(new Random(seed))).replace("neg", "-");
            String other = "0 + (" + one + ") * 1";
            try {
                Expression first = Expression.parse(one, Map.of());
                Expression second = Expression.parse("0+1*(" + one + ")", Map.of());
                Expression third = Expression.parse(other, Map.of());
                assertThat(CanonicalTerm.text(second.term()))
                        .as("seed %d: %s", seed, one)
                        .isEqualTo(CanonicalTerm.text(third.term()));
                assertThat(second.value()).as("seed %d: %s", seed, one).isEqualTo(first.value());
            } catch (DivisionByZeroException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void caseBlanksSignsAndPunctuationOfATextDoNotCount() {
        assertSameText("So  she has 9 apples.", "so she has 9 apples");
        assertSameText("They’re 3\u00a0here!", "they're 3 here");
        assertSameText("3 × 4 = 12", "3*4=12.");
        assertSameText("She pays 4 + 3 = 7 dollars", "She pays 3 + 4 = 7 dollars.");
        assertSameText("That is <<6*5=30>>30 tulips.", "That is 30 tulips");
        assertSameText("2. It is **9**", "It is 9.0");
        assertSameText("48/2 = 24 clips", "48 / 2 = 24 clips");
        assertSameText("cafe\u0301", "caf\u00e9");
    }

    @Test
    void otherWordsAndNumbersDiffer() {
        assertOtherText("She has 9 apples", "He has 9 apples");
        assertOtherText("15 - 9 = 6", "9 - 15 = 6");
        assertOtherText("48/2 = 24", "72/3 = 24");
        assertOtherText("3 + 4 = 7", "3 + 4 ≈ 7");
        assertOtherText("x² = 4", "x³ = 4");
        assertOtherText("at 3 a.m. sharp", "at 3 p.m. sharp");
        assertOtherText("at 3:45", "at 3:46");
        assertOtherText("", "a");
    }
}
