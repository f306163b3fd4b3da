package dev.qstar.search.verify;

import dev.qstar.search.verify.Amount.Trait;
import java.math.BigInteger;

/// How near a written result is to the value of its calculation.
enum Closeness {
    /// It is the value, or the value correctly rounded where the text shows that it is rounded.
    RIGHT,
    /// It may be the value, rounded or cut, though the text does not say so.
    LOOSE,
    WRONG;

    private static final Rational TWO = Rational.of(2);
    private static final int MAX_ZEROS = 9;

    /// Judges a result as it is written: from two decimals on, or when the text says `about`, the correct rounding is
    /// right and any other number wrong; with fewer decimals a rounding is loose, and so is a cut after a division.
    ///
    /// @param value the value of the calculation, in the unit of the result
    /// @param about whether the text says that the result is rounded
    static Closeness of(Rational value, Amount result, boolean afterDivision, boolean about) {
        if (value.equals(result.bare())) {
            return RIGHT;
        }
        Token.Numeral written = result.literal();
        if (written == null || written.fraction()) {
            return WRONG;
        }
        Rational unit = power(-written.decimals());
        Rational percent = result.has(Trait.PERCENT) ? Rational.HUNDRED : Rational.ONE;
        Rational error = value.minus(result.bare()).abs().times(percent);
        boolean shown = about || written.decimals() >= 2;
        if (error.times(TWO).compareTo(unit) <= 0) {
            return shown ? RIGHT : LOOSE;
        }
        if (written.continued()
                && error.compareTo(unit) < 0
                && result.bare().abs().compareTo(value.abs()) < 0) {
            return RIGHT;
        }
        if (about && error.times(TWO).compareTo(roundUnit(written)) <= 0) {
            return RIGHT;
        }
        boolean cut = error.compareTo(unit) < 0 && (afterDivision || about);
        return cut && written.decimals() < 2 ? LOOSE : WRONG;
    }

    /// The size of the last digit of an integer that is not zero: `about 1,200` is rounded to hundreds.
    private static Rational roundUnit(Token.Numeral written) {
        BigInteger number = written.value().numerator();
        int zeros = 0;
        if (written.decimals() == 0) {
            BigInteger[] parts = number.divideAndRemainder(BigInteger.TEN);
            while (parts[1].signum() == 0 && parts[0].signum() != 0 && zeros < MAX_ZEROS) {
                zeros++;
                parts = parts[0].divideAndRemainder(BigInteger.TEN);
            }
        }
        return power(zeros - written.decimals());
    }

    private static Rational power(int exponent) {
        return Rational.of(10).power(Rational.of(exponent));
    }
}
