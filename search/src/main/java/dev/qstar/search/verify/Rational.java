package dev.qstar.search.verify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// An exact fraction in lowest terms with a positive denominator. Immutable.
///
/// Numerator and denominator have at most [#MAX_BITS] bits each; an operation whose result would be larger throws
/// [ArithmeticLimitException], so that no chain of multiplications can exhaust memory or time.
public final class Rational implements Comparable<Rational> {
    /// The most bits that a numerator or a denominator may have.
    public static final int MAX_BITS = 4096;

    /// The longest text that [#parse] reads, in characters.
    public static final int MAX_TEXT = 1000;

    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);
    public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

    static final Rational HUNDRED = new Rational(BigInteger.valueOf(100), BigInteger.ONE);

    private static final int MAX_DECIMALS = 6;
    private static final BigInteger DECIMAL_UNIT = BigInteger.TEN.pow(MAX_DECIMALS);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    public static Rational of(BigInteger value) {
        return of(value, BigInteger.ONE);
    }

    public static Rational of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /// The fraction in lowest terms.
    ///
    /// @throws DivisionByZeroException when the denominator is zero
    /// @throws ArithmeticLimitException when either part has more than [#MAX_BITS] bits in lowest terms
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new DivisionByZeroException("division");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        if (top.bitLength() > MAX_BITS || bottom.bitLength() > MAX_BITS) {
            throw new ArithmeticLimitException("the number is larger than the limit of " + MAX_BITS + " bits");
        }
        return new Rational(top, bottom);
    }

    /// Reads `24`, `1,250`, `4.50`, `.5`, `7/12` or `-3`; a dollar sign before a number and blanks around the text are
    /// ignored. Commas must separate groups of three digits.
    ///
    /// @throws ExpressionSyntaxException when the text is something else
    /// @throws ArithmeticLimitException when the text has more than [#MAX_TEXT] characters or the number is too
    ///     large
    public static Rational parse(String text) {
        if (text.length() > MAX_TEXT) {
            throw new ArithmeticLimitException(
                    "a number of " + text.length() + " characters is longer than the limit of " + MAX_TEXT);
        }
        return new NumberReader(text.strip()).wholeText();
    }

    public BigInteger numerator() {
        return numerator;
    }

    public BigInteger denominator() {
        return denominator;
    }

    public boolean isInteger() {
        return denominator.equals(BigInteger.ONE);
    }

    public int signum() {
        return numerator.signum();
    }

    public Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    public Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    public Rational plus(Rational other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    public Rational times(Rational other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /// The exact quotient.
    ///
    /// @throws DivisionByZeroException when the other number is zero
    public Rational dividedBy(Rational other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /// The largest integer that is not above the quotient.
    ///
    /// @throws DivisionByZeroException when the other number is zero
    public Rational floorDividedBy(Rational other) {
        if (other.signum() == 0) {
            throw new DivisionByZeroException("quotient");
        }
        return dividedBy(other).floor();
    }

    /// The smallest integer that is not below the quotient.
    ///
    /// @throws DivisionByZeroException when the other number is zero
    public Rational ceilDividedBy(Rational other) {
        if (other.signum() == 0) {
            throw new DivisionByZeroException("quotient");
        }
        return dividedBy(other).ceiling();
    }

    /// What is left after [#floorDividedBy]: it has the sign of the divisor.
    ///
    /// @throws DivisionByZeroException when the other number is zero
    public Rational remainder(Rational other) {
        if (other.signum() == 0) {
            throw new DivisionByZeroException("remainder");
        }
        return minus(other.times(floorDividedBy(other)));
    }

    /// The number multiplied with itself as often as the exponent says; a negative exponent divides one by that.
    ///
    /// @throws ExpressionSyntaxException when the exponent is no integer
    /// @throws DivisionByZeroException when the number is zero and the exponent negative
    /// @throws ArithmeticLimitException when the exponent is so large that the result could pass the limit; nothing
    ///     is multiplied then
    public Rational power(Rational exponent) {
        if (!exponent.isInteger()) {
            throw new ExpressionSyntaxException("the exponent " + exponent + " is no integer");
        }
        int bits = Math.max(numerator.bitLength(), denominator.bitLength());
        BigInteger size = exponent.numerator.abs();
        if (size.multiply(BigInteger.valueOf(bits)).compareTo(BigInteger.valueOf(MAX_BITS)) > 0) {
            throw new ArithmeticLimitException("the power is larger than the limit of " + MAX_BITS + " bits");
        }
        int times = size.intValue();
        return exponent.signum() < 0
                ? of(denominator.pow(times), numerator.pow(times))
                : of(numerator.pow(times), denominator.pow(times));
    }

    public Rational floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }

    public Rational ceiling() {
        return negate().floor().negate();
    }

    /// The largest fraction of which both numbers are integer multiples; with zero it is the other's size.
    public Rational gcd(Rational other) {
        return of(
                numerator.multiply(other.denominator).gcd(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /// The smallest positive fraction that is an integer multiple of both numbers; zero when either is zero.
    public Rational lcm(Rational other) {
        if (signum() == 0 || other.signum() == 0) {
            return ZERO;
        }
        return times(other).abs().dividedBy(gcd(other));
    }

    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// The nearest double; a number beyond the range of doubles becomes infinite.
    public double doubleValue() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .doubleValue();
    }

    /// The number as a decimal: exact when [#toString] is an integer or a decimal, else rounded half up to ten
    /// significant digits.
    public String toDecimal() {
        String exact = toString();
        if (exact.indexOf('/') < 0) {
            return exact;
        }
        MathContext tenDigits = new MathContext(10, RoundingMode.HALF_UP);
        BigDecimal rounded = new BigDecimal(numerator).divide(new BigDecimal(denominator), tenDigits);
        return rounded.stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /// An integer (`24`), else a decimal when at most six decimals are exact (`0.25`), else a fraction (`7/12`).
    @Override
    public String toString() {
        if (isInteger()) {
            return numerator.toString();
        }
        BigInteger[] scaled = numerator.multiply(DECIMAL_UNIT).divideAndRemainder(denominator);
        if (scaled[1].signum() == 0) {
            return new BigDecimal(scaled[0], MAX_DECIMALS).stripTrailingZeros().toPlainString();
        }
        return numerator + "/" + denominator;
    }
}
