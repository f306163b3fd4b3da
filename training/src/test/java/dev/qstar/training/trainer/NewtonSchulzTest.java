package dev.qstar.training.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.kernel.FloatGemm;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NewtonSchulzTest {

    private final NewtonSchulz newtonSchulz = new NewtonSchulz(new FloatGemm());

    @Test
    void singularValuesComeNearOne() {
        int[][] shapes = {{24, 24}, {16, 50}, {50, 16}, {1, 7}};
        for (int[] shape : shapes) {
            SplittableRandom random = new SplittableRandom(shape[0]);
            float[] x = new float[shape[0] * shape[1]];
            for (int i = 0; i < x.length; i++) {
                x[i] = (float) (random.nextGaussian() * 3e-4);
            }
            newtonSchulz.orthogonalise(x, shape[0], shape[1]);
            double[] probe = new double[shape[1]];
            double total = 0;
            for (float value : x) {
                total += value * value;
            }
            int rank = Math.min(shape[0], shape[1]);
            assertThat(Math.sqrt(total / rank))
                    .as("mean singular value of %d x %d", shape[0], shape[1])
                    .isBetween(0.65, 1.2);
            assertThat(largestSingularValue(x, shape[0], shape[1], probe)).isBetween(0.65, 1.3);
        }
    }

    @Test
    void aZeroMatrixStaysZero() {
        float[] x = new float[12];
        newtonSchulz.orthogonalise(x, 3, 4);
        assertThat(x).containsOnly(0);
    }

    /// Power iteration on `XᵀX`.
    private static double largestSingularValue(float[] x, int rows, int columns, double[] v) {
        java.util.Arrays.fill(v, 1);
        double norm = 1;
        for (int round = 0; round < 200; round++) {
            double[] next = new double[columns];
            for (int row = 0; row < rows; row++) {
                double dot = 0;
                for (int i = 0; i < columns; i++) {
                    dot += x[row * columns + i] * v[i];
                }
                for (int i = 0; i < columns; i++) {
                    next[i] += dot * x[row * columns + i];
                }
            }
            double square = 0;
            for (double value : next) {
                square += value * value;
            }
            norm = Math.sqrt(square);
            for (int i = 0; i < columns; i++) {
                v[i] = next[i] / norm;
            }
        }
        return Math.sqrt(norm);
    }
}
