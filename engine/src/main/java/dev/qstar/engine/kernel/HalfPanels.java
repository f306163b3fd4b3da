package dev.qstar.engine.kernel;

/// Weights held as half-precision floats, all of them finite.
///
/// @param rows outputs
/// @param columns inputs
/// @param values `[panel][column][lane]`, IEEE 754 half precision
public record HalfPanels(int rows, int columns, short[] values) implements PanelMatrix {

    @Override
    public long bytes() {
        return 2L * values.length;
    }

    @Override
    public void decode(int panel, int from, int count, float[] out) {
        int at = (panel * columns + from) * LANES;
        for (int i = 0; i < count * LANES; i++) {
            out[i] = Float.float16ToFloat(values[at + i]);
        }
    }

    @Override
    public void copyRow(int row, float[] out, int offset) {
        int at = row / LANES * columns * LANES + row % LANES;
        for (int column = 0; column < columns; column++, at += LANES) {
            out[offset + column] = Float.float16ToFloat(values[at]);
        }
    }
}
