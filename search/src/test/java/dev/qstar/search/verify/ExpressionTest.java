package dev.qstar.search.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExpressionTest {
    private static final Map<String, Rational> LABELS =
            Map.of("[a]", Rational.of(24), "[b]", Rational.of(15), "[A]", Rational.of(1, 3));

    private static void assertValue(String text, String value) {
        assertThat(Expression.parse(text, LABELS).value()).as(text).hasToString(value);
    }

    @Test
    void productsBindCloserThanSums() {
        assertValue("2+3*4", "14");
        assertValue("2*3+4", "10");
        assertValue("20-6/2", "17");
        assertValue("1+7//2", "4");
        assertValue("1+7%4", "4");
    }

    @Test
    void equalOperatorsBindFromTheLeft() {
        assertValue("7-2-1", "4");
        assertValue("8/4/2", "1");
        assertValue("2*7//3", "4");
        assertValue("7//3*2", "4");
    }

    @Test
    void parenthesesAndSignsAreRead() {
        assertValue("(2+3)*4", "20");
        assertValue(" ( 2 + 3 ) * ( 4 - 1 ) ", "15");
        assertValue("-3*2", "-6");
        assertValue("2--3", "5");
        assertValue("+3", "3");
        assertValue("7-(-2)", "9");
    }

    @Test
    void labelsStandForTheirValues() {
        assertValue("[a]-[b]", "9");
        assertValue("[a]:gcd[b]", "3");
        assertValue("[A]*[a]", "8");
        assertValue("[A]", "1/3");
    }

    @Test
    void everyOperatorOfAStepIsRead() {
        assertValue("17//5", "3");
        assertValue("17%5", "2");
        assertValue("24:gcd36", "12");
        assertValue("4:lcm6", "12");
        assertValue("3:min5", "3");
        assertValue("3:max5", "5");
        assertValue("7:ceil2", "4");
        assertValue("1/3", "1/3");
    }

    @Test
    void powersBindClosestAndFromTheRight() {
        assertValue("2^3", "8");
        assertValue("-2^2", "-4");
        assertValue("2^3^2", "512");
        assertValue("2*3^2", "18");
        assertValue("2^-2", "0.25");
        assertValue("50%^2", "0.25");
        for (String text : List.of("2^0.5", "2^", "^2")) {
            assertThatThrownBy(() -> Expression.parse(text, LABELS))
                    .as(text)
                    .isInstanceOf(ExpressionSyntaxException.class);
        }
        assertThatThrownBy(() -> Expression.parse("0^-1", LABELS)).isInstanceOf(DivisionByZeroException.class);
        for (String text : List.of("10^100000", "10^(10^10)", "1^(10^10)", "2^-5000")) {
            assertThatThrownBy(() -> Expression.parse(text, LABELS))
                    .as(text)
                    .isInstanceOf(ArithmeticLimitException.class);
        }
    }

    @Test
    void functionsAreRead() {
        assertValue("gcd(24, 36)", "12");
        assertValue("lcm(4,6)", "12");
        assertValue("min(3, 5)+max(3, 5)", "8");
        assertValue("floor(7/2)", "3");
        assertValue("ceil(7/2)", "4");
        assertValue("max(1,250)", "250");
    }

    @Test
    void peoplesSignsAndAmountsAreRead() {
        assertValue("3×4", "12");
        assertValue("8÷4", "2");
        assertValue("9−4", "5");
        assertValue("1,250+1", "1251");
        assertValue("$4.50*2", "9");
        assertValue(".5*4", "2");
    }

    @Test
    void aPercentSignBehindAnOperandDividesByAHundred() {
        assertValue("50%", "0.5");
        assertValue("20%*50", "10");
        assertValue("(10+15)% + 1", "1.25");
        assertValue("17 % 5", "2");
    }

    @Test
    void divisionByZeroHasAnErrorOfItsOwn() {
        for (String text : List.of("1/0", "1//0", "1%0", "1:ceil0", "5/([a]-24)")) {
            assertThatThrownBy(() -> Expression.parse(text, LABELS))
                    .as(text)
                    .isInstanceOf(DivisionByZeroException.class);
        }
    }

    @Test
    void whatIsNoExpressionIsRefused() {
        for (String text : List.of(
                "", "  ", "1+", "*2", "(1", "1)", "()", "[a", "[z]", "[]", "foo(1)", "gcd(1)", "gcd 1", "a", "1 2",
                "1..2", "1=1", "<<1", "2**3", "1:pow2", "\n1", "1;")) {
            assertThatThrownBy(() -> Expression.parse(text, LABELS))
                    .as("'%s'", text)
                    .isInstanceOf(ExpressionSyntaxException.class);
        }
    }

    @Test
    void nestingHasALimit() {
        int deepest = Expression.MAX_DEPTH - 1;
        assertValue("(".repeat(deepest) + "1" + ")".repeat(deepest), "1");
        for (String text :
                List.of("(".repeat(400) + "1" + ")".repeat(400), "-".repeat(400) + "1", "ceil(".repeat(150))) {
            assertThatThrownBy(() -> Expression.parse(text, LABELS)).isInstanceOf(ArithmeticLimitException.class);
        }
    }

    @Test
    void lengthAndSizeHaveLimits() {
        String longest = "1" + "+1".repeat((Expression.MAX_LENGTH - 1) / 2);
        assertValue(longest, "500");
        assertThatThrownBy(() -> Expression.parse(longest + "+1", LABELS)).isInstanceOf(ArithmeticLimitException.class);
        Map<String, Rational> large = Map.of("[a]", Rational.of(BigInteger.TWO.pow(4000)));
        assertThatThrownBy(() -> Expression.parse("[a]*[a]", large)).isInstanceOf(ArithmeticLimitException.class);
    }

    @Test
    void anyTextHasAValueOrATypedError() {
        String alphabet = "0123456789.,+-*/%()[]ab A$:gcdminceil ×÷−\u00e9";
        for (int seed = 0; seed < 5000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(1, 24);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                assertThat(Expression.parse(text.toString(), LABELS).value())
                        .as("seed %d", seed)
                        .isNotNull();
            } catch (CalculationException e) {
                assertThat(e.getMessage()).as("seed %d: %s", seed, text).isNotBlank();
            }
        }
    }
}
