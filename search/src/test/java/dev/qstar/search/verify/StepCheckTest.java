package dev.qstar.search.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StepCheckTest {
    private static final Map<String, Rational> LABELS = Map.of("[a]", Rational.of(24), "[b]", Rational.of(15));

    private static void assertChecks(Check expected, List<String> steps) {
        for (String step : steps) {
            assertThat(StepCheck.check(step, LABELS)).as(step).isEqualTo(expected);
        }
    }

    @Test
    void exactResultsAreProved() {
        assertChecks(
                Check.PROVED,
                List.of(
                        "A = a - b = <<24-15=9>>9",
                        "That is <<6*5=30>>30 tulips.",
                        "<<[a]-[b]=9>>",
                        "<<10/4=2.5>>2.5",
                        "<<1/3=1/3>>1/3",
                        "<<1,000*2=2,000>>2,000",
                        "<<3-5=-2>>-2",
                        "<<2+2=4>>4 and <<4*2=8>>8"));
    }

    @Test
    void wrongResultsAreRefuted() {
        assertChecks(
                Check.REFUTED,
                List.of(
                        "<<24-15=8>>8",
                        "<<[a]-[b]=10>>",
                        "<<10/3=3.34>>3.34",
                        "<<10/3=3>>3",
                        "<<2+2=4>>4 and <<4*2=9>>9",
                        "<<4*2=9>>9 and <<2+2"));
    }

    @Test
    void divisionByZeroIsRefuted() {
        assertChecks(Check.REFUTED, List.of("<<1/0=0>>0", "A = a / 0 = <<24/0=?>>", "<<5//0=0>>", "<<5%0=5>>"));
    }

    @Test
    void whatCannotBeCheckedIsUnknown() {
        assertChecks(
                Check.UNKNOWN,
                List.of(
                        "",
                        "Nine are left.",
                        "<<24-15>>9",
                        "<<24-15=9",
                        "<<>>",
                        "<<4=>>4",
                        "<<apples=9>>9",
                        "<<[z]=9>>9",
                        "<<2+2=4>>4 and <<x=3>>3"));
    }

    @Test
    void theCorrectRoundingToTwoDecimalsOrMoreIsProved() {
        assertChecks(Check.PROVED, List.of("<<10/3=3.33>>3.33", "<<2/3=0.6667>>0.6667"));
        assertChecks(Check.UNKNOWN, List.of("<<2/3=0.7>>0.7"));
        assertChecks(Check.REFUTED, List.of("<<2/3=0.66>>0.66", "<<2/3=0.6>>0.6", "<<2/3=1>>1"));
    }

    @Test
    void theTextAroundACalculationIsCheckedToo() {
        assertChecks(Check.PROVED, List.of("48/2 = <<48/2=24>>24 clips, and 24 + 1 = 25"));
        assertChecks(Check.REFUTED, List.of("48/2 = <<48/2=24>>25 clips", "<<48/2=24>>24 clips. 24 + 1 = 26"));
        assertChecks(Check.UNKNOWN, List.of("<<48/2=24>>24 clips, and half of 24 + 2 = 13"));
    }

    @Test
    void stepsOfTheBuiltInFormatAreJudgedByTheirAnnotationAlone() {
        for (String name : List.of("g", "h", "l", "m", "s", "x")) {
            assertChecks(
                    Check.PROVED,
                    List.of(
                            "A = 5 % " + name + " = <<5%3=2>>2",
                            "A = " + name + " % 5 = <<17%5=2>>2",
                            "A = 5 - " + name + " = <<5-2=3>>3",
                            "A = 5 / " + name + " = <<5/2=2.5>>2.5",
                            "A = floor(5 / " + name + ") = <<floor(5/2)=2>>2",
                            "A = " + name + " - 5 = <<17-5=12>>12"));
        }
    }

    @Test
    void aSentenceThatGoesOnWithAnotherNumberIsNotProved() {
        assertChecks(Check.UNKNOWN, List.of("<<24-15=9>>10 apples"));
    }

    @Test
    void trueCalculationsAreProvedAndChangedOnesRefuted() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            Rational left = Rational.of(random.nextInt(1, 500));
            Rational right = Rational.of(random.nextInt(1, 60));
            Operator operator = Operator.all().get(random.nextInt(Operator.all().size()));
            Rational result = operator.apply(left, right);
            String expression = "<<" + left + operator.sign() + right + "=";
            assertThat(StepCheck.check(expression + result + ">>", Map.of()))
                    .as("seed %d: %s", seed, expression)
                    .isEqualTo(Check.PROVED);
            assertThat(StepCheck.check(expression + result.plus(Rational.ONE) + ">>", Map.of()))
                    .as("seed %d: %s", seed, expression)
                    .isEqualTo(Check.REFUTED);
        }
    }

    @Test
    void namesAndNotationsBeforeAnAnnotationDoNotCount() {
        List<String> names = List.of("a", "g", "Z", "007", "0.50", "12", "3.125", "100");
        for (Operator operator : Operator.all()) {
            for (String left : names) {
                for (String right : names) {
                    Rational one = value(left);
                    Rational other = value(right);
                    Rational result = operator.apply(one, other);
                    String step = "A = " + operator.render(left, right) + " = <<"
                            + operator.render(one.toString(), other.toString()) + "=" + result + ">>" + result;
                    assertChecks(Check.PROVED, List.of(step));
                }
            }
        }
    }

    private static Rational value(String name) {
        return Character.isDigit(name.charAt(0)) ? Rational.parse(name) : Rational.of(17);
    }

    @Test
    void anyTextHasACheck() {
        String alphabet = "<<<>>>==0123456789+-*/%.,()[]ab $";
        for (int seed = 0; seed < 5000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(StepCheck.check(text.toString(), LABELS))
                    .as("seed %d", seed)
                    .isNotNull();
        }
    }
}
