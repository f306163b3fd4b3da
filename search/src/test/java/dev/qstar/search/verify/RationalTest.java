package dev.qstar.search.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RationalTest {
    private static final int ROUNDS = 2000;

    private static Rational random(Random random) {
        return Rational.of(random.nextLong(-60, 61), random.nextLong(1, 30));
    }

    @Test
    void readsWhatPeopleWriteAndPrintsOneFormOfIt() {
        Map<String, String> printed = Map.ofEntries(
                Map.entry("24", "24"),
                Map.entry("007", "7"),
                Map.entry("1,250", "1250"),
                Map.entry("1,234,567.50", "1234567.5"),
                Map.entry("$4.50", "4.5"),
                Map.entry(".5", "0.5"),
                Map.entry("7/12", "7/12"),
                Map.entry("6/8", "0.75"),
                Map.entry("8/4", "2"),
                Map.entry("-3", "-3"),
                Map.entry("−3", "-3"),
                Map.entry("-0", "0"),
                Map.entry(" 9 ", "9"));
        printed.forEach(
                (text, form) -> assertThat(Rational.parse(text)).as(text).hasToString(form));
    }

    @Test
    void printsDecimalsUpToSixPlacesAndFractionsBeyond() {
        assertThat(Rational.of(1, 4)).hasToString("0.25");
        assertThat(Rational.of(1, 1_000_000)).hasToString("0.000001");
        assertThat(Rational.of(1, 10_000_000)).hasToString("1/10000000");
        assertThat(Rational.of(7, 12)).hasToString("7/12");
        assertThat(Rational.of(7, -12)).hasToString("-7/12");
        assertThat(Rational.of(-1, 4)).hasToString("-0.25");
    }

    @Test
    void everyNumberHasADecimal() {
        assertThat(Rational.of(1, 4).toDecimal()).isEqualTo("0.25");
        assertThat(Rational.of(2, 3).toDecimal()).isEqualTo("0.6666666667");
        assertThat(Rational.of(-100, 3).toDecimal()).isEqualTo("-33.33333333");
        assertThat(Rational.of(1, 3).doubleValue()).isEqualTo(1.0 / 3);
    }

    @Test
    void whatIsNoNumberIsRefused() {
        for (String text :
                List.of("", " ", "x", "1,25", "1,2500", "1.", "1..2", "1/", "/2", "1/2/3", "--1", "1e3", "٣")) {
            assertThatThrownBy(() -> Rational.parse(text))
                    .as("'%s'", text)
                    .isInstanceOf(ExpressionSyntaxException.class);
        }
        assertThatThrownBy(() -> Rational.parse("1/0")).isInstanceOf(DivisionByZeroException.class);
    }

    @Test
    void whatIsPrintedIsReadBack() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Rational number = random(new Random(seed));
            assertThat(Rational.parse(number.toString())).as("seed %d", seed).isEqualTo(number);
        }
    }

    @Test
    void sumsAndProductsKeepTheLawsOfAField() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Rational x = random(random);
            Rational y = random(random);
            Rational z = random(random);
            String which = "seed " + seed;
            assertThat(x.plus(y)).as(which).isEqualTo(y.plus(x));
            assertThat(x.times(y)).as(which).isEqualTo(y.times(x));
            assertThat(x.plus(y).plus(z)).as(which).isEqualTo(x.plus(y.plus(z)));
            assertThat(x.times(y.plus(z))).as(which).isEqualTo(x.times(y).plus(x.times(z)));
            assertThat(x.minus(y).plus(y)).as(which).isEqualTo(x);
            assertThat(x.compareTo(y)).as(which).isEqualTo(x.minus(y).signum());
            assertThat(x.plus(y).hashCode()).as(which).isEqualTo(y.plus(x).hashCode());
            if (y.signum() != 0) {
                assertThat(x.dividedBy(y).times(y)).as(which).isEqualTo(x);
            }
        }
    }

    @Test
    void quotientsAndRemaindersBelongTogether() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Rational x = random(random);
            Rational y = random(random);
            String which = "seed " + seed;
            if (y.signum() == 0) {
                continue;
            }
            Rational quotient = x.floorDividedBy(y);
            Rational rest = x.remainder(y);
            assertThat(quotient.isInteger()).as(which).isTrue();
            assertThat(quotient.times(y).plus(rest)).as(which).isEqualTo(x);
            assertThat(rest.abs()).as(which).isLessThan(y.abs());
            assertThat(rest.signum() * y.signum()).as(which).isNotNegative();
            assertThat(x.ceilDividedBy(y))
                    .as(which)
                    .isEqualTo(x.negate().floorDividedBy(y).negate());
        }
    }

    @Test
    void commonDivisorsAndMultiplesBelongTogether() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Rational x = random(random);
            Rational y = random(random);
            String which = "seed " + seed;
            assertThat(x.gcd(y).times(x.lcm(y))).as(which).isEqualTo(x.times(y).abs());
            if (x.signum() != 0 && y.signum() != 0) {
                assertThat(x.dividedBy(x.gcd(y)).isInteger()).as(which).isTrue();
                assertThat(x.lcm(y).dividedBy(y).isInteger()).as(which).isTrue();
            }
            assertThat(x.min(y).plus(x.max(y))).as(which).isEqualTo(x.plus(y));
            assertThat(x.min(y)).as(which).isLessThanOrEqualTo(x.max(y));
        }
    }

    @Test
    void zeroDividesNothing() {
        Rational zero = Rational.ZERO;
        assertThatThrownBy(() -> Rational.ONE.dividedBy(zero)).isInstanceOf(DivisionByZeroException.class);
        assertThatThrownBy(() -> Rational.ONE.floorDividedBy(zero)).isInstanceOf(DivisionByZeroException.class);
        assertThatThrownBy(() -> Rational.ONE.ceilDividedBy(zero)).isInstanceOf(DivisionByZeroException.class);
        assertThatThrownBy(() -> Rational.ONE.remainder(zero)).isInstanceOf(DivisionByZeroException.class);
        assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(DivisionByZeroException.class);
    }

    @Test
    void numbersGrowToTheLimitAndNoFurther() {
        Rational largest = Rational.of(BigInteger.TWO.pow(Rational.MAX_BITS).subtract(BigInteger.ONE));
        assertThatThrownBy(() -> largest.plus(Rational.ONE)).isInstanceOf(ArithmeticLimitException.class);
        assertThatThrownBy(() -> largest.times(largest)).isInstanceOf(ArithmeticLimitException.class);
        Rational smallest = Rational.ONE.dividedBy(largest);
        assertThatThrownBy(() -> smallest.times(smallest)).isInstanceOf(ArithmeticLimitException.class);
        assertThat(smallest.times(largest)).isEqualTo(Rational.ONE);
    }

    @Test
    void textsAreReadToTheLimitAndNoFurther() {
        String longest = "9".repeat(Rational.MAX_TEXT);
        assertThat(Rational.parse(longest)).hasToString(longest);
        assertThatThrownBy(() -> Rational.parse(longest + "9")).isInstanceOf(ArithmeticLimitException.class);
    }
}
