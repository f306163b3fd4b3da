package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.search.verify.Check;
import dev.qstar.search.verify.Operator;
import dev.qstar.search.verify.Rational;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StepTest {
    private static Step calculated(String left, Operator operator, String right) {
        return new Calculation(
                        new Quantity("a", Rational.parse(left)), operator, new Quantity("B", Rational.parse(right)))
                .step("C");
    }

    @Test
    void aCalculationReadsAsAPersonWritesIt() {
        assertThat(calculated("24", Operator.MINUS, "15").readable()).isEqualTo("24 - 15 = 9");
        assertThat(calculated("24", Operator.TIMES, "1/3").readable()).isEqualTo("24 * (1 / 3) = 8");
        assertThat(calculated("4", Operator.MINUS, "-2").readable()).isEqualTo("4 - (-2) = 6");
        assertThat(calculated("17", Operator.QUOTIENT, "5").readable()).isEqualTo("floor(17 / 5) = 3");
        assertThat(calculated("17", Operator.REMAINDER, "5").readable()).isEqualTo("17 % 5 = 2");
        assertThat(calculated("12", Operator.GCD, "18").readable()).isEqualTo("gcd(12, 18) = 6");
    }

    @Test
    void everyOperationIsProvedByItsOwnText() {
        for (Operator operator : Operator.all()) {
            for (String right : new String[] {"5", "0.25", "1/3", "-2"}) {
                Step step = calculated("17", operator, right);
                assertThat(step.check()).as(step.text()).isEqualTo(Check.PROVED);
                assertThat(step.text()).startsWith("C = ");
            }
        }
    }

    @Test
    void aCalculationWithoutAResultIsRefutedByItsOwnText() {
        Step step = calculated("17", Operator.DIVIDE, "0");
        assertThat(step.text()).isEqualTo("C = a / B = <<17/0=?>>");
        assertThat(step.check()).isEqualTo(Check.REFUTED);
    }

    @Test
    void otherTextOnlyLosesItsAnnotations() {
        Step step = new Step("They eat 3*4 = <<3*4=12>>12 figs. ", Check.PROVED, OptionalDouble.empty());
        assertThat(step.readable()).isEqualTo("They eat 3*4 = 12 figs.");
    }
}
