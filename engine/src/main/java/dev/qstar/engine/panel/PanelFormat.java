package dev.qstar.engine.panel;

import dev.qstar.engine.tensor.TensorType;

/// How the weights of a panel, [#LANES] neighbouring rows of a matrix, lie in memory: in groups of columns, one after
/// the other, with the rows as the innermost dimension. A lane of a vector is thus a row, that is an output, whatever
/// the length of the machine's vectors. Codes keep the bits of the file: packing moves them and rounds nothing.
///
/// A *word* below is the 4 bytes that hold the codes of one row for four neighbouring columns; it is what an integer
/// dot product of four bytes takes. Scales are in IEEE 754 half precision.
public enum PanelFormat {

    /// A group is one column: 32 floats.
    F32(TensorType.F32, 1, 128, 0, 0),

    /// A group is one column: 32 half-precision floats.
    F16(TensorType.F16, 1, 64, 0, 0),

    /// A group is one column: 32 floats of which the upper halves are kept.
    BF16(TensorType.BF16, 1, 64, 0, 0),

    /// A group is 32 columns: 8 × 32 words of codes plus 128, then 32 scales. `w = scale · (code - 128)`.
    Q8_0(TensorType.Q8_0, 32, 1088, 128, 32),

    /// A group is 32 columns: 4 × 32 words, whose low nibbles are columns 0 to 15 and high nibbles 16 to 31, then
    /// 32 scales. `w = scale · (code - 8)`.
    Q4_0(TensorType.Q4_0, 32, 576, 8, 32),

    /// A group is 256 columns: 32 scales and 32 scales of minimums; then, for each 64 columns, 8 × 32 words, whose
    /// low nibbles are the first 32 columns and high nibbles the others, and for each half 32 factors and 32
    /// minimums of one byte. `w = scale · factor · code - minimumScale · minimum`.
    Q4_K(TensorType.Q4_K, 256, 4736, 0, 32),

    /// A group is 256 columns: 32 scales; then, for each 128 columns, 16 × 32 words of low nibbles, 8 × 32 words
    /// of four times two high bits, and 8 × 32 signed factors of one byte, one for each 16 columns. Word `t` of
    /// the high bits belongs to columns `4t`, `32 + 4t`, `64 + 4t` and `96 + 4t`, from the lowest bits up; their
    /// low nibbles are the low nibbles of words `t` and `8 + t`, then the high nibbles of both. `w = scale ·
    /// factor · (code - 32)`.
    Q6_K(TensorType.Q6_K, 256, 6720, 32, 16);

    /// Rows in a panel.
    public static final int LANES = 32;

    /// Columns that share the quantised activations' scale.
    public static final int BLOCK = 32;

    /// Bytes of one word of every row.
    public static final int WORDS = LANES * Integer.BYTES;

    private final TensorType type;
    private final int groupColumns;
    private final int groupBytes;
    private final int zero;
    private final int scaleColumns;

    PanelFormat(TensorType type, int groupColumns, int groupBytes, int zero, int scaleColumns) {
        this.type = type;
        this.groupColumns = groupColumns;
        this.groupBytes = groupBytes;
        this.zero = zero;
        this.scaleColumns = scaleColumns;
    }

    /// The format in which tensors of a type are packed.
    public static PanelFormat of(TensorType type) {
        return switch (type) {
            case F32 -> F32;
            case F16 -> F16;
            case BF16 -> BF16;
            case Q8_0 -> Q8_0;
            case Q4_0 -> Q4_0;
            case Q4_K -> Q4_K;
            case Q6_K -> Q6_K;
        };
    }

    /// The type of the tensors that are packed so.
    public TensorType type() {
        return type;
    }

    /// Columns of a group.
    public int groupColumns() {
        return groupColumns;
    }

    /// Bytes of a group, a multiple of 64.
    public int groupBytes() {
        return groupBytes;
    }

    /// Whether weights are integer codes, to be multiplied with quantised activations.
    public boolean quantized() {
        return scaleColumns > 0;
    }

    /// How activations are quantised that quantised weights are multiplied with.
    public Grouping grouping() {
        return groupColumns == Grouping.BLOCKS_OF_256.columns() ? Grouping.BLOCKS_OF_256 : Grouping.BLOCKS_OF_32;
    }

    /// The code that stands for zero.
    public int zero() {
        return zero;
    }

    /// Columns that share a scale; 0 where weights are floats.
    public int scaleColumns() {
        return scaleColumns;
    }

    /// Whether a minimum is subtracted from each block.
    public boolean hasMinimums() {
        return this == Q4_K;
    }

    /// Bytes of a panel of `columns` columns, a whole number of groups.
    public long panelBytes(long columns) {
        return columns / groupColumns * groupBytes;
    }

    /// The number of panels that `rows` rows fill.
    public static int panelsOf(int rows) {
        return (rows + LANES - 1) / LANES;
    }

    /// `rows` rounded up to whole panels.
    public static int padded(int rows) {
        return panelsOf(rows) * LANES;
    }
}
