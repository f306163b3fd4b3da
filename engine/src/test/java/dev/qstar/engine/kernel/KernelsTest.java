package dev.qstar.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.tensor.Quantization;
import dev.qstar.engine.tensor.Tensor;
import dev.qstar.engine.tensor.TensorType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KernelsTest {

    private static final int[] ROWS = {1, 5, 31, 32, 33, 70};
    private static final int[] BATCHES = {1, 2, 3, 4, 5, 7, 8, 9, 13, 17};
    private static final int[] RAGGED_COLUMNS = {1, 7, 33, 100, 129, 513, 600};
    private static final int[] BLOCK_COLUMNS = {32, 64, 96, 160, 544};
    private static final Kernels[] TIERS = {ScalarKernels.INSTANCE, VectorKernels.INSTANCE};

    private final Random random = new Random(11);

    @ParameterizedTest
    @EnumSource(TensorType.class)
    void tiersAgreeToTheBitOnRaggedSizes(TensorType type) {
        for (int rows : ROWS) {
            for (int columns : type == TensorType.Q8_0 ? BLOCK_COLUMNS : RAGGED_COLUMNS) {
                for (int batch : BATCHES) {
                    PanelMatrix w = PanelPacker.pack(tensor(type, rows, columns, 1));
                    float[] x = randoms(batch * (columns + 3), 1);
                    float[] scalar = product(ScalarKernels.INSTANCE, w, x, columns + 3, batch);
                    float[] vector = product(VectorKernels.INSTANCE, w, x, columns + 3, batch);
                    assertThat(vector)
                            .as("%s, %d x %d, batch of %d", type, rows, columns, batch)
                            .containsExactly(scalar);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TensorType.class)
    void productsAreThoseOfTheStoredNumbers(TensorType type) {
        int rows = 45;
        int columns = 160;
        Tensor tensor = tensor(type, rows, columns, 1);
        float[] stored = stored(tensor);
        float[] x = randoms(3 * columns, 1);
        for (Kernels kernels : TIERS) {
            PanelMatrix w = PanelPacker.pack(tensor);
            float[] y = product(kernels, w, x, columns, 3);
            for (int m = 0; m < 3; m++) {
                for (int n = 0; n < rows; n++) {
                    double sum = 0;
                    for (int k = 0; k < columns; k++) {
                        sum += (double) stored[n * columns + k] * x[m * columns + k];
                    }
                    assertThat((double) y[m * w.paddedRows() + n]).isCloseTo(sum, within(1e-4));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TensorType.class)
    void aRowOfActivationsGivesTheSameBitsInAnyBatchAndPartition(TensorType type) {
        int columns = 544;
        PanelMatrix w = PanelPacker.pack(tensor(type, 100, columns, 1));
        float[] x = randoms(21 * columns, 1);
        for (Kernels kernels : TIERS) {
            float[] together = product(kernels, w, x, columns, 21);
            for (int m = 0; m < 21; m++) {
                float[] alone = new float[columns];
                System.arraycopy(x, m * columns, alone, 0, columns);
                float[] y = new float[w.paddedRows()];
                for (int panel = w.panels() - 1; panel >= 0; panel--) {
                    kernels.multiply(
                            w, panel, panel + 1, alone, columns, 1, y, w.paddedRows(), new float[Kernels.SCRATCH]);
                }
                for (int n = 0; n < w.rows(); n++) {
                    assertThat(y[n]).isEqualTo(together[m * w.paddedRows() + n]);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TensorType.class)
    void packedRowsAreTheStoredNumbers(TensorType type) {
        Tensor tensor = tensor(type, 37, 96, 1);
        float[] stored = stored(tensor);
        PanelMatrix w = PanelPacker.pack(tensor);
        float[] row = new float[100];
        for (int n = 0; n < 37; n++) {
            w.copyRow(n, row, 2);
            for (int k = 0; k < 96; k++) {
                assertThat(row[2 + k]).isEqualTo(stored[n * 96 + k]);
            }
        }
        float[] decoded = new float[64 * PanelMatrix.LANES];
        w.decode(1, 32, 64, decoded);
        for (int k = 0; k < 64; k++) {
            assertThat(decoded[k * PanelMatrix.LANES + 4]).isEqualTo(stored[36 * 96 + 32 + k]);
            assertThat(decoded[k * PanelMatrix.LANES + 5]).isZero();
        }
    }

    @Test
    void subnormalHalvesKeepTheirValue() {
        float[] values = new float[32 * 3];
        for (int i = 0; i < values.length; i++) {
            values[i] = (i % 2 == 0 ? 1 : -1) * (i * 37 % 1100) * 0x1p-24f;
        }
        PanelMatrix w = PanelPacker.pack(tensor(TensorType.F16, values, 3, 32));
        assertThat(w).isInstanceOf(HalfPanels.class);
        float[] ones = new float[32];
        for (int column = 0; column < 32; column++) {
            ones[column] = 1;
            float[] y = product(VectorKernels.INSTANCE, w, ones, 32, 1);
            assertThat(y[1]).isEqualTo(values[32 + column]);
            ones[column] = 0;
        }
    }

    @Test
    void weightsThatAreNotFiniteComeOutInEveryTier() {
        float[] values = randoms(32 * 32, 1);
        values[32] = Float.NaN;
        values[2 * 32] = Float.POSITIVE_INFINITY;
        PanelMatrix w = PanelPacker.pack(tensor(TensorType.F16, values, 32, 32));
        float[] ones = new float[32];
        ones[0] = 1;
        for (Kernels kernels : TIERS) {
            float[] y = product(kernels, w, ones, 32, 1);
            assertThat(y[0]).isFinite();
            assertThat(y[1]).isNaN();
            assertThat(y[2]).isEqualTo(Float.POSITIVE_INFINITY);
        }
    }

    @Test
    void softmaxAgreesBetweenTiersAndWithDoubles() {
        for (int count = 1; count < 70; count++) {
            float[] scores = randoms(3 + 80, 4);
            float[] scalar = scores.clone();
            float[] vector = scores.clone();
            ScalarKernels.INSTANCE.softmax(scalar, 3, count);
            VectorKernels.INSTANCE.softmax(vector, 3, count);
            double sum = 0;
            for (int i = 3; i < 3 + count; i++) {
                sum += Math.exp(scores[i]);
            }
            for (int i = 3; i < 3 + count; i++) {
                assertThat(vector[i]).as("count %d", count).isEqualTo(scalar[i]);
                assertThat((double) scalar[i]).isCloseTo(Math.exp(scores[i]) / sum, within(1e-6));
            }
        }
    }

    @Test
    void swigluAgreesBetweenTiersAndWithDoubles() {
        float[] gate = randoms(160, 6);
        float[] up = randoms(160, 2);
        gate[40] = 200;
        gate[41] = -200;
        gate[42] = Float.NaN;
        float[] scalar = gate.clone();
        float[] vector = gate.clone();
        ScalarKernels.INSTANCE.swiglu(scalar, up, 32, 96);
        VectorKernels.INSTANCE.swiglu(vector, up, 32, 96);
        assertThat(vector).containsExactly(scalar);
        assertThat(scalar[31]).isEqualTo(gate[31]);
        assertThat(scalar[128]).isEqualTo(gate[128]);
        assertThat(scalar[42]).isNaN();
        for (int i = 32; i < 128; i++) {
            if (i != 42) {
                double wanted = gate[i] / (1 + Math.exp(-gate[i])) * up[i];
                assertThat((double) scalar[i]).isCloseTo(wanted, within(1e-5 * Math.max(1, Math.abs(wanted))));
            }
        }
    }

    @Test
    void theExponentialIsAccurate() {
        for (float x = Exponential.LOWEST; x <= Exponential.HIGHEST; x += 0.0137f) {
            assertThat(Exponential.of(x) / Math.exp(x)).as("exp(%s)", x).isCloseTo(1, within(3e-7));
        }
        assertThat(Exponential.of(0)).isEqualTo(1f);
        assertThat(Exponential.of(Float.NaN)).isNaN();
        assertThat(Exponential.of(Float.NEGATIVE_INFINITY)).isBetween(0f, 1e-37f);
    }

    @Test
    void normsHaveUnitMeanSquareTimesWeight() {
        for (int count : new int[] {1, 6, 32, 101}) {
            float[] x = randoms(count + 2, 3);
            float[] weight = randoms(count, 1);
            float[] y = new float[count + 5];
            ScalarKernels.INSTANCE.rmsNorm(x, 2, count, weight, 1e-5f, y, 5);
            double squares = 0;
            for (int i = 0; i < count; i++) {
                squares += (double) x[2 + i] * x[2 + i];
            }
            for (int i = 0; i < count; i++) {
                double wanted = x[2 + i] / Math.sqrt(squares / count + 1e-5) * weight[i];
                assertThat((double) y[5 + i]).isCloseTo(wanted, within(1e-5));
            }
        }
    }

    @Test
    void ropeTurnsNeighbouringPairs() {
        float[] x = {9, 1, 0, 0, 2, 7};
        float[] cosines = {5, 0, (float) Math.cos(0.5)};
        float[] sines = {5, 1, (float) Math.sin(0.5)};
        VectorKernels.INSTANCE.rope(x, 1, 2, cosines, sines, 1);
        assertThat(x[0]).isEqualTo(9);
        assertThat(x[1]).isEqualTo(0);
        assertThat(x[2]).isEqualTo(1);
        assertThat((double) x[3]).isCloseTo(-2 * Math.sin(0.5), within(1e-6));
        assertThat((double) x[4]).isCloseTo(2 * Math.cos(0.5), within(1e-6));
        assertThat(x[5]).isEqualTo(7);
    }

    @Test
    void theWarmUpEnds() {
        VectorWarmUp.run();
        assertThat(KernelChoice.auto().current().name()).isEqualTo("scalar");
        assertThat(KernelChoice.scalar().current().name()).isEqualTo("scalar");
        assertThat(KernelChoice.vector().current().name()).isEqualTo("vector");
    }

    private static float[] product(Kernels kernels, PanelMatrix w, float[] x, int stride, int batch) {
        float[] y = new float[batch * w.paddedRows()];
        Arrays.fill(y, 77f);
        kernels.multiply(w, 0, w.panels(), x, stride, batch, y, w.paddedRows(), new float[Kernels.SCRATCH]);
        return y;
    }

    private Tensor tensor(TensorType type, int rows, int columns, double size) {
        return tensor(type, randoms(rows * columns, size), rows, columns);
    }

    private static Tensor tensor(TensorType type, float[] values, int rows, int columns) {
        MemorySegment data = Arena.ofAuto().allocate(type.byteSize(values.length));
        Quantization.quantize(type, values, 0, values.length, data, 0);
        return new Tensor("w", type, new long[] {columns, rows}, data);
    }

    private static float[] stored(Tensor tensor) {
        float[] values = new float[(int) tensor.elements()];
        Quantization.dequantize(tensor.type(), tensor.data(), 0, values, 0, values.length);
        return values;
    }

    private float[] randoms(int count, double size) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (random.nextGaussian() * size);
        }
        return values;
    }
}
