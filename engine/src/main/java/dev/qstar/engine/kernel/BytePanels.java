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
        for (int block = 0; block < count * LANES; block += BLOCK * LANES) {
            for (int lane = 0; lane < LANES; lane += 4) {
                decodeBlock(at + block + lane, (at + block) / BLOCK + lane, out, block + lane);
            }
        }
    }

    /// Four lanes, the columns of a block.
    private void decodeBlock(int from, int scale, float[] out, int outFrom) {
        float s0 = Float.float16ToFloat(scales[scale]);
        float s1 = Float.float16ToFloat(scales[scale + 1]);
        float s2 = Float.float16ToFloat(scales[scale + 2]);
        float s3 = Float.float16ToFloat(scales[scale + 3]);
        byte[] w = values;
        int at = from;
        int to = outFrom;
        for (int k = 0; k < BLOCK; k++) {
            out[to] = w[at] * s0;
            out[to + 1] = w[at + 1] * s1;
            out[to + 2] = w[at + 2] * s2;
            out[to + 3] = w[at + 3] * s3;
            at += LANES;
            to += LANES;
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
