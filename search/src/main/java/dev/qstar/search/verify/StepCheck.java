package dev.qstar.search.verify;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks the calculations that a step carries, each written `<<expression=result>>`.
///
/// A result with decimals that is correctly rounded but not exact (`<<10/3=3.33>>`) is neither proved nor refuted.
public final class StepCheck {
    private static final String OPEN = "<<";
    private static final String CLOSE = ">>";
    private static final Pattern LEADING_NUMBER = Pattern.compile("-?\\$?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:/\\d+)?");

    private StepCheck() {}

    /// Never throws on a text, whatever it holds.
    ///
    /// @param variables values by label, the brackets included (`[a]`)
    public static Check check(String step, Map<String, Rational> variables) {
        int found = 0;
        boolean allProved = true;
        int open = step.indexOf(OPEN);
        while (open >= 0) {
            int close = step.indexOf(CLOSE, open);
            if (close < 0) {
                allProved = false;
                break;
            }
            found++;
            Check one = calculation(step.substring(open + OPEN.length(), close), step, close, variables);
            if (one == Check.REFUTED) {
                return Check.REFUTED;
            }
            allProved &= one == Check.PROVED;
            open = step.indexOf(OPEN, close);
        }
        return found > 0 && allProved ? Check.PROVED : Check.UNKNOWN;
    }

    private static Check calculation(String inside, String step, int close, Map<String, Rational> variables) {
        int equals = inside.lastIndexOf('=');
        try {
            if (equals < 0) {
                Expression.parse(inside, variables);
                return Check.UNKNOWN;
            }
            Rational value =
                    Expression.parse(inside.substring(0, equals), variables).value();
            String written = inside.substring(equals + 1);
            Check check = compare(value, Expression.parse(written, variables).value(), written);
            return check == Check.PROVED && contradicts(step, close + CLOSE.length(), value) ? Check.UNKNOWN : check;
        } catch (DivisionByZeroException e) {
            return Check.REFUTED;
        } catch (ExpressionSyntaxException | ArithmeticLimitException e) {
            return Check.UNKNOWN;
        }
    }

    private static Check compare(Rational value, Rational written, String text) {
        if (value.equals(written)) {
            return Check.PROVED;
        }
        int point = text.strip().indexOf('.');
        if (point < 0) {
            return Check.REFUTED;
        }
        int decimals = text.strip().length() - point - 1;
        Rational halfUnit = Rational.ONE.dividedBy(
                Rational.of(BigDecimal.TEN.pow(decimals).toBigIntegerExact()).times(Rational.of(2)));
        return value.minus(written).abs().compareTo(halfUnit) <= 0 ? Check.UNKNOWN : Check.REFUTED;
    }

    /// Whether the sentence goes on, right behind the calculation, with another number than its result.
    private static boolean contradicts(String step, int from, Rational value) {
        Matcher number = LEADING_NUMBER.matcher(step).region(from, step.length());
        if (!number.lookingAt()) {
            return false;
        }
        try {
            return !Rational.parse(number.group()).equals(value);
        } catch (CalculationException e) {
            return true;
        }
    }
}
