package dev.qstar.engine.kernel;

/// Weights held as signed bytes with a half-precision scale for each row and each block of [#BLOCK] columns (Q8_0).
///
/// @param rows outputs
/// @param columns inputs, a multiple of [#BLOCK]
/// @param values `[panel][column][lane]`
/// @param scales `[panel][block][lane]`, IEEE 754 half precision, all of them finite
public record BytePanels(int rows, int columns, byte[] values, short[] scales) implements PanelMatrix {

    /// Columns that share a scale.
    public static final int BLOCK = 32;

    @Override
    public long bytes() {
        return values.length + 2L * scales.length;
    }

    @Override
    public void decode(int panel, int from, int count, float[] out) {
        int at = (panel * columns + from) * LANES;
        int scale = (panel * columns + from) / BLOCK * LANES;
        for (int block = 0; block < count; block += BLOCK, scale += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                float factor = Float.float16ToFloat(scales[scale + lane]);
                for (int i = block * LANES + lane; i < (block + BLOCK) * LANES; i += LANES) {
                    out[i] = values[at + i] * factor;
                }
            }
        }
    }

    @Override
    public void copyRow(int row, float[] out, int offset) {
        int panel = row / LANES;
        int lane = row % LANES;
        for (int column = 0; column < columns; column++) {
            int at = panel * columns + column;
            float factor = Float.float16ToFloat(scales[at / BLOCK * LANES + lane]);
            out[offset + column] = values[at * LANES + lane] * factor;
        }
    }
}
