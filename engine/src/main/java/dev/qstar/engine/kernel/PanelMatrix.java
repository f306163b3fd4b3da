package dev.qstar.engine.kernel;

/// A matrix of weights `[rows, columns]`, repacked so that every tier of kernels can read it in one stream.
///
/// Rows lie in panels of [#LANES] rows; inside a panel, the [#LANES] weights of one column are neighbours. The last
/// panel is filled up with rows of zeros. A lane of a vector is thus a row, that is an output element, whatever the
/// length of the machine's vectors: each output is one chain of fused multiply-adds over the columns in ascending
/// order, so all tiers and all thread counts give the same bits. Storage is exact: a Q8_0 weight (an 8-bit integer
/// times an 11-bit scale) and an F16 weight are both floats without rounding.
///
/// Immutable once packed; read by any number of threads.
public sealed interface PanelMatrix permits FloatPanels, HalfPanels, BytePanels {

    /// Rows in a panel.
    int LANES = 32;

    /// Outputs of the matrix.
    int rows();

    /// Inputs of the matrix.
    int columns();

    /// The bytes of memory that the weights take.
    long bytes();

    /// Writes the weights of some columns of a panel as floats: `out[(column - from) * LANES + lane]`.
    ///
    /// @param panel which panel, from 0 to `panels() - 1`
    /// @param from first column; a multiple of 32
    /// @param count number of columns; a multiple of 32 unless it reaches the last column
    /// @param out at least `count * LANES` floats
    void decode(int panel, int from, int count, float[] out);

    /// Copies a row of the matrix, as floats, to `out[offset] …`. For embeddings.
    void copyRow(int row, float[] out, int offset);

    /// The number of panels.
    default int panels() {
        return panelsOf(rows());
    }

    /// The number of rows, the zeros of the last panel included: the least stride that outputs need.
    default int paddedRows() {
        return panels() * LANES;
    }

    /// The number of panels that `rows` rows fill.
    static int panelsOf(int rows) {
        return (rows + LANES - 1) / LANES;
    }

    /// `rows` rounded up to whole panels.
    static int padded(int rows) {
        return panelsOf(rows) * LANES;
    }
}
