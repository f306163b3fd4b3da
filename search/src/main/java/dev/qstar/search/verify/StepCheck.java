package dev.qstar.search.verify;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Checks the calculations that a step carries: each `<<expression=result>>`, and each equality that is written
/// in plain text (`$3.50 x 4 = $14`, `20% of 50 = 10`, `a = b = c`).
///
/// One wrong calculation refutes a step, also a division by zero; all right ones prove it; a step with none is
/// unknown. A result that is the correct rounding to two decimals or more is right, and so is one to fewer
/// decimals that the text calls rounded (`about`, `≈`, `~`). Where a text can be read in several ways nothing
/// is refuted: a step that is refuted without being wrong costs an answer, an unknown one costs little. How
/// units count is told at `Equality`.
public final class StepCheck {
    /// The longest step that is read, in characters; a longer one is unknown.
    public static final int MAX_LENGTH = 4096;

    /// The most `<<...>>` of a step that are checked; a step with more is refuted or unknown, never proved.
    public static final int MAX_CALCULATIONS = 100;

    /// More characters than the longest number that is read.
    private static final int LONGER_THAN_A_NUMBER = 100;

    private static final String OPEN = "<<";
    private static final String CLOSE = ">>";

    private final String step;
    private final Map<String, Rational> variables;
    private final StringBuilder plain;
    private final Set<Integer> calculated = new HashSet<>();
    private int found;
    private boolean allProved = true;
    private boolean refuted;

    private StepCheck(String step, Map<String, Rational> variables) {
        this.step = step;
        this.variables = variables;
        this.plain = new StringBuilder(step);
    }

    /// Never throws on a text, whatever it holds.
    ///
    /// @param variables values by label, the brackets included (`[a]`)
    public static Check check(String step, Map<String, Rational> variables) {
        if (step.length() > MAX_LENGTH) {
            return Check.UNKNOWN;
        }
        StepCheck check = new StepCheck(step, variables);
        check.calculations();
        if (check.refuted) {
            return Check.REFUTED;
        }
        Check written = WrittenEqualities.check(StepLexer.read(check.plain.toString()), check.calculated);
        if (written == Check.REFUTED) {
            return Check.REFUTED;
        }
        boolean any = check.found > 0 || written != null;
        return any && check.allProved && written != Check.UNKNOWN ? Check.PROVED : Check.UNKNOWN;
    }

    /// Checks all `<<...>>` and takes them out of the plain text.
    private void calculations() {
        int open = step.indexOf(OPEN);
        while (open >= 0 && !refuted) {
            int close = step.indexOf(CLOSE, open);
            if (close < 0 || found == MAX_CALCULATIONS) {
                allProved = false;
                plain.replace(open, step.length(), " ".repeat(step.length() - open));
                return;
            }
            found++;
            Check one = calculation(step.substring(open + OPEN.length(), close), close + CLOSE.length());
            refuted = one == Check.REFUTED;
            allProved &= one == Check.PROVED;
            plain.replace(open, close + CLOSE.length(), " ".repeat(close + CLOSE.length() - open));
            calculated.add(close + CLOSE.length());
            open = step.indexOf(OPEN, close);
        }
    }

    private Check calculation(String inside, int behind) {
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
            return check == Check.PROVED && contradicts(behind, value, written) ? Check.UNKNOWN : check;
        } catch (DivisionByZeroException e) {
            return Check.REFUTED;
        } catch (ExpressionSyntaxException | ArithmeticLimitException e) {
            return Check.UNKNOWN;
        }
    }

    /// A rounding to one decimal is neither proved nor refuted, one to an integer is wrong.
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
        if (value.minus(written).abs().compareTo(halfUnit) > 0) {
            return Check.REFUTED;
        }
        return decimals >= 2 ? Check.PROVED : Check.UNKNOWN;
    }

    /// Whether the sentence goes on, right behind the calculation, with another number than its result.
    private boolean contradicts(int behind, Rational value, String written) {
        Token.@Nullable Numeral next = numberAt(behind);
        if (next == null) {
            return false;
        }
        boolean negative = step.charAt(behind) == '-' || step.charAt(behind) == '−';
        Rational said = negative ? next.value().negate() : next.value();
        return !said.equals(value)
                && !said.equals(Expression.parse(written, variables).value());
    }

    private Token.@Nullable Numeral numberAt(int index) {
        int end = index;
        while (end < Math.min(step.length(), index + LONGER_THAN_A_NUMBER)
                && !Character.isWhitespace(step.charAt(end))) {
            end++;
        }
        List<Token> tokens = StepLexer.read(step.substring(index, end));
        int first = !tokens.isEmpty() && tokens.getFirst().is(Token.Kind.MINUS) ? 1 : 0;
        return first < tokens.size() ? tokens.get(first).numeral() : null;
    }
}
