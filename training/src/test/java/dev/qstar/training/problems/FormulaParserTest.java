package dev.qstar.training.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.search.verify.Rational;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FormulaParserTest {
    private static String value(String formula) {
        return FormulaParser.parse(formula)
                .value(Map.of("a", Rational.of(17), "b", Rational.of(5)))
                .toString();
    }

    @Test
    void productsBindTighterThanSums() {
        assertThat(value("a+b*2")).isEqualTo("27");
        assertThat(value("(a + b) * 2")).isEqualTo("44");
        assertThat(value("a-b-2")).isEqualTo("10");
        assertThat(value("a/2/4")).isEqualTo("2.125");
        assertThat(value("0.25*4")).isEqualTo("1");
    }

    @Test
    void functionsAreKnown() {
        assertThat(value("floor(a/b)")).isEqualTo("3");
        assertThat(value("ceil(a/b)")).isEqualTo("4");
        assertThat(value("rem(a,b)")).isEqualTo("2");
        assertThat(value("gcd(a+3,b)")).isEqualTo("5");
        assertThat(value("lcm(4,6)")).isEqualTo("12");
        assertThat(value("min(a,b)+max(a,b)")).isEqualTo("22");
    }

    @Test
    void whatIsNoExpressionIsRefused() {
        for (String text :
                new String[] {"", "a+", "(a", "a)", "a b", "half(a)", "floor(a)", "gcd(a)", "a,b", "-a", "2..3"}) {
            assertThatThrownBy(() -> FormulaParser.parse(text)).as(text).isInstanceOf(ProblemException.class);
        }
        assertThatThrownBy(() -> FormulaParser.parse("(".repeat(1_000))).isInstanceOf(ProblemException.class);
    }
}
