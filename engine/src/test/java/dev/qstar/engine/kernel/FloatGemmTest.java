package dev.qstar.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Every variant against plain loops in 64 bits, over ragged sizes.
class FloatGemmTest {

    private static final int[][] SHAPES = {
        {1, 1, 1},
        {5, 63, 2},
        {6, 64, 8},
        {7, 65, 9},
        {13, 31, 257},
        {97, 129, 3},
        {100, 70, 300},
        {3, 530, 20},
        {192, 64, 513},
        {12, 16, 0}
    };

    private final FloatGemm gemm = new FloatGemm();

    @Test
    void productsMatchTheReferenceForRaggedShapes() {
        for (int[] shape : SHAPES) {
            check(shape[0], shape[1], shape[2], 40 + shape[0]);
        }
    }

    @Test
    void productsMatchTheReferenceForRandomShapes() {
        SplittableRandom random = new SplittableRandom(17);
        for (int round = 0; round < 60; round++) {
            check(1 + random.nextInt(40), 1 + random.nextInt(150), random.nextInt(60), 1000 + round);
        }
    }

    @Test
    void rowsAndColumnsComeOutTheSameWhenTheyAreComputedApart() {
        SplittableRandom random = new SplittableRandom(5);
        FloatMatrix a = view(random, 50, 300);
        FloatMatrix b = view(random, 300, 90);
        FloatMatrix whole = FloatMatrix.of(new float[50 * 90], 50, 90);
        FloatMatrix parts = FloatMatrix.of(new float[50 * 90], 50, 90);
        gemm.product(a, b, whole, false);
        for (int row = 0; row < 50; row += 25) {
            for (int column = 0; column < 90; column += 30) {
                FloatMatrix part = parts.rows(row, row + 25).columns(column, column + 30);
                gemm.product(a.rows(row, row + 25), b.columns(column, column + 30), part, false);
            }
        }
        assertThat(parts.values()).isEqualTo(whole.values());
    }

    @Test
    void oldContentDoesNotLeakIntoAReplacedProduct() {
        FloatMatrix c = FloatMatrix.of(new float[] {Float.NaN, Float.POSITIVE_INFINITY}, 1, 2);
        gemm.product(FloatMatrix.of(new float[] {2}, 1, 1), FloatMatrix.of(new float[] {3, 4}, 1, 2), c, false);
        assertThat(c.values()).containsExactly(6, 8);
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        FloatMatrix a = FloatMatrix.of(new float[6], 2, 3);
        assertThatThrownBy(() -> gemm.product(a, a, a, false)).hasMessageContaining("2 x 3");
        assertThatThrownBy(() -> new FloatMatrix(new float[6], 1, 2, 3, 3)).hasMessageContaining("6 elements");
        assertThatThrownBy(() -> new FloatMatrix(new float[6], 0, 2, 3, 2)).hasMessageContaining("stride 2");
    }

    private void check(int m, int n, int k, long seed) {
        for (boolean add : new boolean[] {false, true}) {
            SplittableRandom random = new SplittableRandom(seed);
            FloatMatrix a = view(random, m, k);
            FloatMatrix b = view(random, k, n);
            FloatMatrix c = view(random, m, n);
            double[][] expected = reference(a, b, c, add);
            String what = m + " x " + n + " x " + k + ", add " + add + ", seed " + seed;
            compare(expected, c, what, result -> gemm.product(a, b, result, add));
            compare(expected, c, what, result -> gemm.productWithTransposed(a, transpose(b), result, add));
            compare(expected, c, what, result -> gemm.transposedProduct(transpose(a), b, result, add));
        }
    }

    private interface Variant {
        void into(FloatMatrix result);
    }

    private static void compare(double[][] expected, FloatMatrix c, String what, Variant variant) {
        FloatMatrix result = new FloatMatrix(c.values().clone(), c.offset(), c.rows(), c.columns(), c.stride());
        variant.into(result);
        float[] rest = c.values().clone();
        double worst = 0;
        for (int row = 0; row < c.rows(); row++) {
            for (int column = 0; column < c.columns(); column++) {
                int at = c.offset() + row * c.stride() + column;
                worst = Math.max(worst, Math.abs(result.values()[at] - expected[row][column]));
                rest[at] = result.values()[at];
            }
        }
        assertThat(worst).as("largest error of %s", what).isLessThan(1e-4);
        assertThat(result.values()).as("elements outside of %s", what).isEqualTo(rest);
    }

    private static double[][] reference(FloatMatrix a, FloatMatrix b, FloatMatrix c, boolean add) {
        double[][] result = new double[c.rows()][c.columns()];
        for (int i = 0; i < c.rows(); i++) {
            for (int j = 0; j < c.columns(); j++) {
                result[i][j] = add ? at(c, i, j) : 0;
                for (int k = 0; k < a.columns(); k++) {
                    result[i][j] += at(a, i, k) * at(b, k, j);
                }
            }
        }
        return result;
    }

    private static double at(FloatMatrix matrix, int row, int column) {
        return matrix.values()[matrix.offset() + row * matrix.stride() + column];
    }

    private static FloatMatrix transpose(FloatMatrix matrix) {
        float[] values = new float[matrix.rows() * matrix.columns()];
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                values[column * matrix.rows() + row] = (float) at(matrix, row, column);
            }
        }
        return FloatMatrix.of(values, matrix.columns(), matrix.rows());
    }

    /// A random matrix with an offset and a stride larger than its rows.
    private static FloatMatrix view(SplittableRandom random, int rows, int columns) {
        int stride = columns + random.nextInt(5);
        int offset = random.nextInt(7);
        float[] values = new float[offset + rows * stride + 3];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble(-1, 1);
        }
        return new FloatMatrix(values, offset, rows, columns, stride);
    }
}
