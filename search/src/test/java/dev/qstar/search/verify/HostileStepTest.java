package dev.qstar.search.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Steps made to break the checker. The time limit only ends a test that hangs.
class HostileStepTest {
    private static final Duration HANGS = Duration.ofSeconds(30);
    private static final int NESTING = 10_000;
    private static final int MEGABYTE = 1 << 20;

    private static Map<String, String> expressions() {
        Map<String, String> hostile = new TreeMap<>();
        hostile.put("unclosed", "(1+2");
        hostile.put("unopened", "1+2)");
        hostile.put("division by zero", "1/0");
        hostile.put("remainder by zero", "1%(3-3)");
        hostile.put("zero to a negative power", "0^-1");
        hostile.put("large power", "10^100000");
        hostile.put("tower", "10^(10^10)");
        hostile.put("taller tower", "9^9^9^9^9");
        hostile.put("power of one", "1^(10^100)");
        hostile.put("fractional power", "2^0.5");
        hostile.put("nested", "(".repeat(NESTING) + "1" + ")".repeat(NESTING));
        hostile.put("nested within the limit", "(".repeat(2_000) + "1" + ")".repeat(2_000));
        hostile.put("nested and unclosed", "(".repeat(NESTING));
        hostile.put("only closed", ")".repeat(NESTING));
        hostile.put("signs", "-".repeat(NESTING) + "1");
        hostile.put("powers", "2" + "^2".repeat(NESTING));
        hostile.put("functions", "ceil(".repeat(NESTING));
        hostile.put("digits", "9".repeat(MEGABYTE));
        hostile.put("groups", "1" + ",000".repeat(MEGABYTE / 4));
        hostile.put("decimals", "0." + "9".repeat(MEGABYTE));
        hostile.put("digits within the limit", "9".repeat(4_000));
        hostile.put("chain", "1" + "+1".repeat(MEGABYTE / 2));
        hostile.put("shorter chain", "1" + "+1".repeat(2_000));
        hostile.put("products", "999999999" + "*999999999".repeat(90));
        hostile.put("fractions", "1/3" + "+1/7".repeat(200));
        hostile.put("labels", "[".repeat(NESTING));
        hostile.put("surrogates", "\ud83c\udf4e+\ud83c=\udf4e");
        return hostile;
    }

    private static Check check(String name, String step) {
        return assertTimeoutPreemptively(HANGS, () -> StepCheck.check(step, Map.of()), name);
    }

    @Test
    void hostileExpressionsAreUnknownOrRefuted() {
        expressions().forEach((name, expression) -> {
            assertThat(check(name, "<<" + expression + "=5>>5")).as(name).isNotEqualTo(Check.PROVED);
            assertThat(check(name, expression + " = 5")).as(name).isNotEqualTo(Check.PROVED);
            assertThat(check(name, "5 = " + expression)).as(name).isNotEqualTo(Check.PROVED);
            assertThat(check(name, "<<2+3=" + expression + ">>")).as(name).isNotEqualTo(Check.PROVED);
        });
    }

    @Test
    void manyCalculationsInOneStepAreUnknownOrRefuted() {
        Map<String, String> steps = new TreeMap<>();
        steps.put("annotations", "<<1+1=2>>2 ".repeat(360));
        steps.put("equalities", "1 + 1 = 2 ".repeat(400));
        steps.put("equals signs", "=".repeat(4_000));
        steps.put("openings", "<<".repeat(2_000));
        steps.put("opened and closed", "<<>>".repeat(1_000));
        steps.put("chain", "1" + " = 1".repeat(1_000));
        steps.put("numbers", "1 ".repeat(2_000) + "= 1");
        steps.put("words", "a ".repeat(2_000) + "= 1 + 1");
        steps.put("longest word", "a".repeat(4_000) + " = 1 + 1");
        steps.put("slashes", "1/".repeat(2_000) + "1 = 1");
        steps.put("signs", "-=".repeat(2_000));
        steps.put("points", ".".repeat(4_000) + "= 1");
        steps.put("units", "1 hour ".repeat(500) + "= 1 hour");
        steps.put("hours", "1 hour 2 minutes ".repeat(230) + "= 1 hour");
        steps.put("megabyte", "1 + 1 = 2. ".repeat(100_000));
        steps.forEach((name, step) -> assertThat(check(name, step)).as(name).isNotEqualTo(Check.PROVED));
    }

    @Test
    void hostileStepsHaveACanonicalForm() {
        expressions()
                .forEach((name, step) -> assertThat(
                                assertTimeoutPreemptively(HANGS, () -> CanonicalText.of(step + " = 5."), name))
                        .as(name)
                        .isEqualTo(CanonicalText.of(step + " = 5")));
    }

    @Test
    void anyTextHasACheckAndACanonicalForm() {
        String alphabet = "<>=≈~0123456789+-*/^%.,:;()[]$€ab x kmhour½²−×÷–\\!?'\"\n\ud83c";
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(StepCheck.check(text.toString(), Map.of()))
                    .as("seed %d", seed)
                    .isNotNull();
            assertThat(CanonicalText.of(text.toString())).as("seed %d", seed).isNotNull();
        }
    }
}
