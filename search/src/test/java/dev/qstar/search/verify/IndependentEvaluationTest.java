package dev.qstar.search.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IndependentEvaluationTest {
    private static final int EXPRESSIONS = 10_000;
    private static final int MOST_WITHOUT_A_VALUE = EXPRESSIONS / 5;

    private static String text(Random random, List<String> tokens) {
        StringBuilder text = new StringBuilder();
        for (String token : tokens) {
            String blank = random.nextInt(3) == 0 ? " " : "";
            String written = switch (token) {
                case "neg" -> random.nextBoolean() ? "-" : "−";
                case "pct" -> "%";
                case "*" -> random.nextBoolean() ? "*" : "×";
                case "/" -> random.nextBoolean() ? "/" : "÷";
                default -> token;
            };
            text.append(blank).append(written);
        }
        return text.toString();
    }

    @Test
    void tenThousandExpressionsHaveTheValueOfAnIndependentEvaluator() {
        int withoutValue = 0;
        for (int seed = 0; seed < EXPRESSIONS; seed++) {
            Random random = new Random(seed);
            List<String> tokens = RandomExpressions.any(random);
            String text = text(random, tokens);
            String which = "seed " + seed + ": " + text;
            Rational expected;
            try {
                BigInteger[] value = TokenEvaluator.evaluate(tokens);
                expected = Rational.of(value[0], value[1]);
            } catch (ArithmeticException e) {
                withoutValue++;
                assertThatThrownBy(() -> Expression.parse(text, Map.of()))
                        .as(which)
                        .isInstanceOf(DivisionByZeroException.class);
                assertThat(StepCheck.check("<<" + text + "=1>>1", Map.of()))
                        .as(which)
                        .isEqualTo(Check.REFUTED);
                continue;
            }
            assertThat(Expression.parse(text, Map.of()).value()).as(which).isEqualTo(expected);
            assertThat(StepCheck.check("<<" + text + "=" + expected + ">>", Map.of()))
                    .as(which)
                    .isEqualTo(Check.PROVED);
            assertThat(StepCheck.check("<<" + text + "=" + expected.plus(Rational.ONE) + ">>", Map.of()))
                    .as(which)
                    .isEqualTo(Check.REFUTED);
        }
        assertThat(withoutValue).isBetween(1, MOST_WITHOUT_A_VALUE);
    }

    @Test
    void equalitiesInPlainTextAgreeWithAnIndependentEvaluator() {
        int judged = 0;
        for (int seed = 0; seed < EXPRESSIONS; seed++) {
            List<String> tokens = RandomExpressions.plain(new Random(seed));
            String text = String.join(" ", tokens)
                    .replace("neg ", "-")
                    .replace("( ", "(")
                    .replace(" )", ")");
            String which = "seed " + seed + ": " + text;
            Rational expected;
            try {
                BigInteger[] value = TokenEvaluator.evaluate(tokens);
                expected = Rational.of(value[0], value[1]);
            } catch (ArithmeticException e) {
                assertThat(StepCheck.check("Here " + text + " = 1", Map.of()))
                        .as(which)
                        .isEqualTo(Check.REFUTED);
                continue;
            }
            boolean readable = expected.toString().length() < 40;
            if (!readable) {
                continue;
            }
            judged++;
            Rational other = expected.plus(Rational.ONE);
            assertThat(StepCheck.check("Here " + text + " = " + expected + " in all.", Map.of()))
                    .as(which)
                    .isEqualTo(Check.PROVED);
            Check wrong = StepCheck.check("Here " + text + " = " + other + " in all.", Map.of());
            assertThat(wrong).as(which).isNotEqualTo(Check.PROVED);
            if (expected.isInteger()) {
                assertThat(wrong).as(which).isEqualTo(Check.REFUTED);
            }
        }
        assertThat(judged).isGreaterThan(EXPRESSIONS * 9 / 10);
    }
}
