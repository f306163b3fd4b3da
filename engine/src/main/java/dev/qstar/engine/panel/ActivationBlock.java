package dev.qstar.engine.panel;

/// Where things lie in the description of 32 neighbouring activations that were quantised to signed bytes: the scale,
/// and what the sums of the bytes contribute to dot products with codes that are not centred at zero.
///
/// With `m` the largest magnitude of the block, or of the eight blocks that share a scale ([Grouping]), but at least
/// 2^-100: the scale is `m / 127`, rounded to half precision where the grouping says so; each byte is the nearest
/// integer to `activation · (127 / m)`, ties to even.
public final class ActivationBlock {

    /// Bytes of a description.
    public static final int BYTES = 32;

    /// The scale, a float.
    public static final int SCALE = 0;

    /// The scale times the sum of the 32 bytes, a float.
    public static final int SUM = 4;

    /// Where the four integers below begin.
    public static final int SEEDS = 8;

    /// -128 times the sum of the 32 bytes, an integer.
    public static final int SEED_128 = SEEDS;

    /// -8 times the sum of the 32 bytes, an integer.
    public static final int SEED_8 = 12;

    /// -32 times the sum of the first 16 bytes, an integer, and behind it that of the second 16.
    public static final int SEED_32 = 16;

    private ActivationBlock() {}

    /// Where the integer lies from which a dot product of codes and bytes starts: minus [PanelFormat#zero] times
    /// the sum of the bytes.
    ///
    /// @param half 1 for the second 16 of the block in a format with a scale for each 16, else 0
    public static int seed(PanelFormat format, int half) {
        return switch (format) {
            case Q8_0 -> SEED_128;
            case Q4_0 -> SEED_8;
            case Q6_K -> SEED_32 + Integer.BYTES * half;
            case F32, F16, BF16, Q4_K -> throw new IllegalArgumentException(format + " is centred at zero");
        };
    }
}
