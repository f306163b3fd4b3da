package dev.qstar.engine.kernel;

/// `exp` of a float, in operations that vectors have too, so that all tiers agree to the bit.
///
/// `exp(x) = 2^n · exp(r)` with `n` the integer nearest to `x / ln 2` and `|r| <= ln 2 / 2`; `exp(r)` is its Taylor
/// polynomial of degree 7, whose remainder is below 6e-9. The relative error is below 2e-7. Arguments are held to
/// [#LOWEST] … [#HIGHEST]; NaN stays NaN.
public final class Exponential {

    /// Arguments below are held to this.
    public static final float LOWEST = -87f;
    /// Arguments above are held to this.
    public static final float HIGHEST = 88f;
    /// The binary logarithm of e.
    public static final float LOG2_E = 1.442695f;

    /// Adding this leaves the nearest integer in the lowest bits of the sum.
    public static final float ROUNDER = 0x1.8p23f;

    /// `ln 2` in two parts, the first with so few bits that its product with `n` is exact.
    public static final float LN2_HIGH = 0x1.62ep-1f;

    /// The rest of `ln 2`.
    public static final float LN2_LOW = (float) (0.6931471805599453 - 0x1.62ep-1);

    /// The coefficients of the polynomial, by powers.
    public static final float C2 = 1f / 2;
    public static final float C3 = 1f / 6;
    public static final float C4 = 1f / 24;
    public static final float C5 = 1f / 120;
    public static final float C6 = 1f / 720;
    public static final float C7 = 1f / 5040;

    /// Where a float's exponent begins.
    public static final int EXPONENT_SHIFT = 23;

    /// The bits of `1f`.
    public static final int ONE_BITS = 0x3f800000;

    private Exponential() {}

    /// The exponential of a number.
    public static float of(float argument) {
        float x = Math.min(Math.max(argument, LOWEST), HIGHEST);
        float rounded = Math.fma(x, LOG2_E, ROUNDER);
        float n = rounded - ROUNDER;
        float r = Math.fma(n, -LN2_LOW, Math.fma(n, -LN2_HIGH, x));
        float p = Math.fma(r, C7, C6);
        p = Math.fma(p, r, C5);
        p = Math.fma(p, r, C4);
        p = Math.fma(p, r, C3);
        p = Math.fma(p, r, C2);
        p = Math.fma(p, r, 1f);
        p = Math.fma(p, r, 1f);
        return p * Float.intBitsToFloat((Float.floatToRawIntBits(rounded) << EXPONENT_SHIFT) + ONE_BITS);
    }
}
