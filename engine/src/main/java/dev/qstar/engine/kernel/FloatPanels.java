package dev.qstar.engine.kernel;

/// Weights held as 32-bit floats.
///
/// @param rows outputs
/// @param columns inputs
/// @param values `[panel][column][lane]`
public record FloatPanels(int rows, int columns, float[] values) implements PanelMatrix {

    @Override
    public long bytes() {
        return 4L * values.length;
    }

    @Override
    public void decode(int panel, int from, int count, float[] out) {
        System.arraycopy(values, (panel * columns + from) * LANES, out, 0, count * LANES);
    }

    @Override
    public void copyRow(int row, float[] out, int offset) {
        int at = row / LANES * columns * LANES + row % LANES;
        for (int column = 0; column < columns; column++, at += LANES) {
            out[offset + column] = values[at];
        }
    }
}
