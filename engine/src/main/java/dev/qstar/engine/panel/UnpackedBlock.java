package dev.qstar.engine.panel;

/// Where things lie in a block of 32 columns of a panel whose codes were unpacked to bytes, so that they can be
/// multiplied with many rows of activations: 8 × 32 words of codes, 32 scales as floats, then 32 minimums, or 32 scales
/// of the second 16 columns, where the format has them.
public final class UnpackedBlock {

    /// Where the scales begin.
    public static final int SCALES = PanelFormat.BLOCK * PanelFormat.LANES;

    /// Where the minimums, or the scales of the second half, begin.
    public static final int SECOND = SCALES + PanelFormat.WORDS;

    private UnpackedBlock() {}

    /// Bytes of a block.
    public static int bytes(PanelFormat format) {
        boolean second = format.hasMinimums() || format.scaleColumns() < PanelFormat.BLOCK;
        return second ? SECOND + PanelFormat.WORDS : SECOND;
    }
}
