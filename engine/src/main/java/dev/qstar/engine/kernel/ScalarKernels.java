package dev.qstar.engine.kernel;

import dev.qstar.engine.panel.ActivationBlock;
import dev.qstar.engine.panel.Grouping;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/// The reference: plain Java, one number at a time.
public final class ScalarKernels implements Kernels {

    private static final int LANES = PanelFormat.LANES;
    private static final int BLOCK = PanelFormat.BLOCK;
    private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT;

    private static final float LARGEST_CODE = 127f;
    private static final float LEAST_MAGNITUDE = 0x1p-100f;

    private final PanelReader reader = new PanelReader();
    private final float[] sums = new float[LANES];
    private final float[] products = new float[LANES];
    private final float[] squares = new float[16];
    private final int[] halves = new int[2];

    @Override
    public String name() {
        return "scalar";
    }

    @Override
    public void quantize(Rows rows, int from, int to, Grouping grouping) {
        int columns = PanelFormat.padded(rows.columns());
        for (int row = from; row < to; row++) {
            for (int first = 0; first < columns; first += grouping.columns()) {
                float largest = LEAST_MAGNITUDE;
                for (int i = first; i < first + grouping.columns(); i++) {
                    largest = Math.max(largest, Math.abs(rows.floats().get(FLOAT, rows.at(row, i))));
                }
                for (int i = first; i < first + grouping.columns(); i += BLOCK) {
                    quantizeBlock(rows, row, i / BLOCK, largest, grouping);
                }
            }
        }
    }

    private void quantizeBlock(Rows rows, int row, int block, float largest, Grouping grouping) {
        float factor = LARGEST_CODE / largest;
        float scale = largest / LARGEST_CODE;
        if (grouping == Grouping.BLOCKS_OF_32) {
            scale = Float.float16ToFloat(Float.floatToFloat16(scale));
        }
        long at = rows.at(row, block * BLOCK);
        long to = row * rows.codeStride() + (long) block * BLOCK;
        Arrays.fill(halves, 0);
        for (int i = 0; i < BLOCK; i++) {
            int code = (int) Math.rint(rows.floats().get(FLOAT, at + i * 4L) * factor);
            rows.codes().set(BYTE, to + i, (byte) code);
            halves[i / 16] += code;
        }
        int sum = halves[0] + halves[1];
        MemorySegment blocks = rows.blocks();
        long description = row * rows.blockStride() + (long) block * ActivationBlock.BYTES;
        blocks.set(FLOAT, description + ActivationBlock.SCALE, scale);
        blocks.set(FLOAT, description + ActivationBlock.SUM, sum * scale);
        blocks.set(INT, description + ActivationBlock.SEED_128, -128 * sum);
        blocks.set(INT, description + ActivationBlock.SEED_8, -8 * sum);
        blocks.set(INT, description + ActivationBlock.SEED_32, -32 * halves[0]);
        blocks.set(INT, description + ActivationBlock.SEED_32 + 4, -32 * halves[1]);
    }

    @Override
    public void multiply(PanelMatrix w, int fromPanel, int toPanel, Rows x, int rows, Rows y) {
        for (int panel = fromPanel; panel < toPanel; panel++) {
            for (int column = 0; column < w.columns(); column += PanelReader.COLUMNS) {
                int count = Math.min(PanelReader.COLUMNS, w.columns() - column);
                reader.read(w, panel, column, count);
                for (int row = 0; row < rows; row++) {
                    if (w.format().quantized()) {
                        addRuns(w.format(), x, row, column, count, y, y.at(row, panel * LANES));
                    } else {
                        addColumns(x, row, column, count, y, y.at(row, panel * LANES));
                    }
                }
            }
        }
    }

    private void addColumns(Rows x, int row, int column, int count, Rows y, long to) {
        loadSums(y, to, column == 0);
        for (int k = 0; k < count; k++) {
            addProducts(sums, k, x.floats().get(FLOAT, x.at(row, column + k)));
        }
        storeSums(y, to);
    }

    private void addRuns(PanelFormat format, Rows x, int row, int column, int count, Rows y, long to) {
        loadSums(y, to, column == 0);
        int length = format.scaleColumns();
        for (int k = 0; k < count; k += length) {
            long description = row * x.blockStride() + (column + k) / BLOCK * (long) ActivationBlock.BYTES;
            float scale = x.blocks().get(FLOAT, description + ActivationBlock.SCALE);
            Arrays.fill(products, 0f);
            for (int i = k; i < k + length; i++) {
                addProducts(products, i, x.codes().get(BYTE, row * x.codeStride() + column + i));
            }
            int run = k / length * LANES;
            for (int lane = 0; lane < LANES; lane++) {
                sums[lane] = Math.fma(products[lane], reader.scales()[run + lane] * scale, sums[lane]);
            }
            if (format.hasMinimums()) {
                float sum = x.blocks().get(FLOAT, description + ActivationBlock.SUM);
                for (int lane = 0; lane < LANES; lane++) {
                    sums[lane] = Math.fma(-reader.minimums()[run + lane], sum, sums[lane]);
                }
            }
        }
        storeSums(y, to);
    }

    private void addProducts(float[] to, int column, float x) {
        float[] values = reader.values();
        for (int lane = 0; lane < LANES; lane++) {
            to[lane] = Math.fma(values[column * LANES + lane], x, to[lane]);
        }
    }

    private void loadSums(Rows y, long at, boolean first) {
        if (first) {
            Arrays.fill(sums, 0f);
        } else {
            MemorySegment.copy(y.floats(), FLOAT, at, sums, 0, LANES);
        }
    }

    private void storeSums(Rows y, long at) {
        MemorySegment.copy(sums, 0, y.floats(), FLOAT, at, LANES);
    }

    @Override
    public void accumulate(
            PanelFormat format,
            MemorySegment w,
            long wAt,
            int steps,
            MemorySegment x,
            long xAt,
            long xStride,
            int rows,
            MemorySegment y,
            long yAt,
            long yStride,
            boolean add) {
        for (int row = 0; row < rows; row++) {
            long to = yAt + row * yStride;
            for (int lane = 0; lane < LANES; lane++) {
                float sum = add ? y.get(FLOAT, to + lane * 4L) : 0f;
                for (int step = 0; step < steps; step++) {
                    float weight = weight(format, w, wAt, step * LANES + lane);
                    sum = Math.fma(weight, x.get(FLOAT, xAt + row * xStride + step * 4L), sum);
                }
                y.set(FLOAT, to + lane * 4L, sum);
            }
        }
    }

    private static float weight(PanelFormat format, MemorySegment w, long at, long index) {
        return format == PanelFormat.F16
                ? Float.float16ToFloat(w.get(ValueLayout.JAVA_SHORT, at + index * Short.BYTES))
                : w.get(FLOAT, at + index * Float.BYTES);
    }

    @Override
    public void softmaxStep(
            MemorySegment scores,
            long scoresAt,
            int rows,
            MemorySegment states,
            long statesAt,
            MemorySegment hidden,
            long hiddenAt,
            MemorySegment weighted,
            long sumsAt,
            int width) {
        for (int row = 0; row < rows; row++) {
            int visible = LANES - (int) (hidden.get(LONG, hiddenAt + row * 8L) / 4);
            long state = statesAt + row * 8L;
            long score = scoresAt + row * (long) PanelFormat.WORDS;
            float before = states.get(FLOAT, state);
            float largest = before;
            for (int i = 0; i < visible; i++) {
                largest = Math.max(largest, scores.get(FLOAT, score + i * 4L));
            }
            float correction = Exponential.of(before - largest);
            for (int i = 0; i < LANES; i++) {
                float weight = i < visible ? Exponential.of(scores.get(FLOAT, score + i * 4L) - largest) : 0f;
                scores.set(FLOAT, score + i * 4L, weight);
                sums[i] = weight;
            }
            states.set(FLOAT, state, largest);
            states.set(FLOAT, state + 4, Math.fma(states.get(FLOAT, state + 4), correction, sumOfPairs(sums)));
            multiply(weighted, sumsAt + row * 4L * width, width, correction);
        }
    }

    @Override
    public void softmaxEnd(
            int rows, MemorySegment states, long statesAt, MemorySegment weighted, long sumsAt, int width) {
        for (int row = 0; row < rows; row++) {
            float factor = 1f / states.get(FLOAT, statesAt + row * 8L + 4);
            multiply(weighted, sumsAt + row * 4L * width, width, factor);
        }
    }

    private static void multiply(MemorySegment x, long at, int count, float factor) {
        for (int i = 0; i < count; i++) {
            x.set(FLOAT, at + i * 4L, x.get(FLOAT, at + i * 4L) * factor);
        }
    }

    /// Adds numbers 16 apart, then 8, 4, 2 and 1 apart; overwrites them.
    private static float sumOfPairs(float[] values) {
        for (int apart = values.length / 2; apart > 0; apart /= 2) {
            for (int i = 0; i < apart; i++) {
                values[i] += values[i + apart];
            }
        }
        return values[0];
    }

    @Override
    public void norm(Rows x, int from, int to, MemorySegment weight, float epsilon, Rows y) {
        int padded = PanelFormat.padded(x.columns());
        for (int row = from; row < to; row++) {
            Arrays.fill(squares, 0f);
            for (int i = 0; i < padded; i++) {
                float value = x.floats().get(FLOAT, x.at(row, i));
                squares[i % 16] = Math.fma(value, value, squares[i % 16]);
            }
            float mean = sumOfPairs(squares) / x.columns();
            float scale = 1f / (float) Math.sqrt(mean + epsilon);
            for (int i = 0; i < padded; i++) {
                float value = x.floats().get(FLOAT, x.at(row, i)) * scale;
                y.floats().set(FLOAT, y.at(row, i), value * weight.get(FLOAT, i * 4L));
            }
        }
    }

    @Override
    public void rope(
            MemorySegment x,
            long xAt,
            long xStride,
            int heads,
            MemorySegment turns,
            long turnsAt,
            float factor,
            MemorySegment y,
            long yAt,
            long yStride,
            int width) {
        for (int head = 0; head < heads; head++) {
            for (int i = 0; i < width; i++) {
                long from = xAt + head * xStride;
                float cosine = turns.get(FLOAT, turnsAt + i * 4L);
                float sine = turns.get(FLOAT, turnsAt + (width + i) * 4L);
                float turned = x.get(FLOAT, from + i * 4L) * cosine + x.get(FLOAT, from + (i ^ 1) * 4L) * sine;
                y.set(FLOAT, yAt + head * yStride + i * 4L, turned * factor);
            }
        }
    }

    @Override
    public void swiglu(Rows gate, Rows up, int rows, int fromPanel, int toPanel) {
        for (int row = 0; row < rows; row++) {
            for (int i = fromPanel * LANES; i < toPanel * LANES; i++) {
                float value = gate.floats().get(FLOAT, gate.at(row, i));
                float activated = value / (Exponential.of(-value) + 1f);
                gate.floats()
                        .set(FLOAT, gate.at(row, i), activated * up.floats().get(FLOAT, up.at(row, i)));
            }
        }
    }

    @Override
    public void add(Rows from, Rows to, int rows, int fromPanel, int toPanel) {
        for (int row = 0; row < rows; row++) {
            for (int i = fromPanel * LANES; i < toPanel * LANES; i++) {
                float sum =
                        to.floats().get(FLOAT, to.at(row, i)) + from.floats().get(FLOAT, from.at(row, i));
                to.floats().set(FLOAT, to.at(row, i), sum);
            }
        }
    }
}
