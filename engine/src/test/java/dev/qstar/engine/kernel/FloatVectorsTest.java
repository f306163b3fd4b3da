package dev.qstar.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Every helper against plain 64-bit loops, over all lengths up to a few vectors, at odd offsets.
class FloatVectorsTest {

    private static final int LONGEST = 70;
    private static final int AT = 3;
    private static final int OTHER = 5;

    private interface Check {
        void run(int n, float[] x, float[] y, float[] z);
    }

    private static void forAllLengths(Check check) {
        SplittableRandom random = new SplittableRandom(23);
        for (int n = 1; n <= LONGEST; n++) {
            check.run(n, numbers(random), numbers(random), numbers(random));
        }
    }

    private static float[] numbers(SplittableRandom random) {
        float[] values = new float[LONGEST + 10];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble(-4, 4);
        }
        return values;
    }

    private interface Expected {
        double at(int i);
    }

    /// Compares `n` elements from `at`, and everything around them with what was there before.
    private static void same(float[] result, float[] before, int at, int n, double tolerance, Expected expected) {
        for (int i = 0; i < result.length; i++) {
            if (i < at || i >= at + n) {
                assertThat(result[i]).as("element %d beside %d elements", i, n).isEqualTo(before[i]);
            } else {
                double value = expected.at(i - at);
                assertThat((double) result[i])
                        .as("element %d of %d", i - at, n)
                        .isCloseTo(value, within(tolerance * (1 + Math.abs(value))));
            }
        }
    }

    @Test
    void sumsAndScalings() {
        forAllLengths((n, x, y, z) -> {
            float[] before = y.clone();
            FloatVectors.add(x, AT, y, OTHER, n);
            same(y, before, OTHER, n, 1e-6, i -> (double) before[OTHER + i] + x[AT + i]);
            float[] sums = y.clone();
            FloatVectors.addScaled(-1.5f, x, AT, y, OTHER, n);
            same(y, sums, OTHER, n, 1e-6, i -> sums[OTHER + i] - 1.5 * x[AT + i]);
            float[] old = z.clone();
            FloatVectors.scale(0.25f, z, AT, n);
            same(z, old, AT, n, 1e-6, i -> 0.25 * old[AT + i]);
            float[] blended = z.clone();
            FloatVectors.blend(0.125f, x, z, AT, n);
            same(z, blended, AT, n, 1e-6, i -> blended[AT + i] + 0.125 * (x[AT + i] - blended[AT + i]));
        });
    }

    @Test
    void dotAndMaximum() {
        forAllLengths((n, x, y, z) -> {
            double dot = 0;
            float largest = x[AT];
            for (int i = 0; i < n; i++) {
                dot += (double) x[AT + i] * y[OTHER + i];
                largest = Math.max(largest, x[AT + i]);
            }
            assertThat((double) FloatVectors.dot(x, AT, y, OTHER, n)).isCloseTo(dot, within(1e-4));
            assertThat(FloatVectors.maximum(x, AT, n)).isEqualTo(largest);
        });
    }

    @Test
    void exponentialsOverTheWholeRange() {
        float[] x = new float[4001];
        for (int i = 0; i < x.length; i++) {
            x[i] = -87f + i * 174f / 4000;
        }
        float[] e = x.clone();
        FloatVectors.exponentials(e, 0, 1, 0, e.length);
        for (int i = 0; i < x.length; i++) {
            assertThat(e[i] / Math.exp(x[i])).as("e^%f", x[i]).isCloseTo(1, within(3e-7));
        }
        float[] far = {Float.NEGATIVE_INFINITY, -1000, 0};
        FloatVectors.exponentials(far, 0, 1, 0, 3);
        assertThat(far[0]).isLessThan(1e-37f);
        assertThat(far[1]).isLessThan(1e-37f);
        assertThat(far[2]).isEqualTo(1);
    }

    @Test
    void softmaxAndItsGradient() {
        forAllLengths((n, x, y, z) -> {
            double[] p = new double[n];
            double sum = 0;
            for (int i = 0; i < n; i++) {
                p[i] = Math.exp(0.7 * x[AT + i]);
                sum += p[i];
            }
            double whole = sum;
            float[] before = x.clone();
            FloatVectors.softmax(x, AT, 0.7f, n);
            same(x, before, AT, n, 1e-6, i -> p[i] / whole);
            double mean = 0;
            for (int i = 0; i < n; i++) {
                mean += p[i] / whole * y[OTHER + i];
            }
            double expectation = mean;
            float[] gradient = y.clone();
            FloatVectors.softmaxBackward(x, AT, y, OTHER, 0.7f, n);
            same(y, gradient, OTHER, n, 1e-5, i -> 0.7 * p[i] / whole * (gradient[OTHER + i] - expectation));
        });
    }

    @Test
    void gatedSiluAndItsGradient() {
        forAllLengths((n, gate, up, dy) -> {
            float[] result = new float[gate.length];
            FloatVectors.gatedSilu(gate, AT, up, OTHER, result, 1, n);
            same(result, new float[gate.length], 1, n, 1e-6, i -> silu(gate[AT + i]) * up[OTHER + i]);
            float[] g = gate.clone();
            float[] u = up.clone();
            FloatVectors.gatedSiluBackward(g, AT, u, OTHER, dy, 2, n);
            same(u, up, OTHER, n, 1e-5, i -> dy[2 + i] * silu(gate[AT + i]));
            same(g, gate, AT, n, 1e-4, i -> {
                double slope = (silu(gate[AT + i] + 1e-5) - silu(gate[AT + i] - 1e-5)) / 2e-5;
                return dy[2 + i] * up[OTHER + i] * slope;
            });
        });
    }

    private static double silu(double x) {
        return x / (1 + Math.exp(-x));
    }

    @Test
    void scalingByGainAndItsGradient() {
        forAllLengths((n, x, gain, dy) -> {
            float[] y = new float[x.length];
            FloatVectors.scaleByGain(0.5f, x, AT, gain, y, OTHER, n);
            same(y, new float[x.length], OTHER, n, 1e-6, i -> 0.5 * x[AT + i] * gain[i]);
            double mean = 0;
            for (int i = 0; i < n; i++) {
                mean += (double) dy[OTHER + i] * gain[i] * x[AT + i] / n;
            }
            double pull = mean;
            float[] dx = new float[x.length];
            float[] dGain = new float[x.length];
            FloatVectors.normBackward(0.5f, x, AT, gain, dy, OTHER, dx, 1, dGain, 2, n);
            same(dGain, new float[x.length], 2, n, 1e-5, i -> 0.5 * dy[OTHER + i] * x[AT + i]);
            same(dx, new float[x.length], 1, n, 1e-5, i -> 0.5 * (dy[OTHER + i] * gain[i] - x[AT + i] * 0.25 * pull));
        });
    }

    @Test
    void pairsTurnThereAndBack() {
        for (int n = 2; n <= LONGEST; n += 2) {
            SplittableRandom random = new SplittableRandom(n);
            float[] x = numbers(random);
            float[] cosines = new float[LONGEST + 10];
            float[] sines = new float[LONGEST + 10];
            double[] angles = new double[n];
            for (int i = 0; i < n; i += 2) {
                angles[i] = random.nextDouble(6);
                cosines[AT + i] = (float) Math.cos(angles[i]);
                cosines[AT + i + 1] = cosines[AT + i];
                sines[AT + i + 1] = (float) Math.sin(angles[i]);
                sines[AT + i] = -sines[AT + i + 1];
            }
            float[] y = x.clone();
            FloatVectors.rotatePairs(y, OTHER, cosines, sines, AT, n, 1);
            same(
                    y,
                    x,
                    OTHER,
                    n,
                    1e-6,
                    i -> i % 2 == 0
                            ? x[OTHER + i] * Math.cos(angles[i]) - x[OTHER + i + 1] * Math.sin(angles[i])
                            : x[OTHER + i - 1] * Math.sin(angles[i - 1]) + x[OTHER + i] * Math.cos(angles[i - 1]));
            FloatVectors.rotatePairs(y, OTHER, cosines, sines, AT, n, -1);
            same(y, x, OTHER, n, 1e-6, i -> x[OTHER + i]);
        }
    }

    @Test
    void adamTakesOneStep() {
        FloatVectors.Adam settings = new FloatVectors.Adam(0.5f, 0.9f, 0.98f, 1e-6f, 0.01f, 0.001f);
        forAllLengths((n, w, g, m) -> {
            float[] v = new float[w.length];
            java.util.Arrays.fill(v, 0.5f);
            float[] weights = w.clone();
            float[] first = m.clone();
            FloatVectors.adam(w, g, m, v, AT, n, settings);
            same(m, first, AT, n, 1e-6, i -> 0.9 * first[AT + i] + 0.05 * g[AT + i]);
            same(w, weights, AT, n, 1e-6, i -> {
                double moment = 0.9 * first[AT + i] + 0.05 * g[AT + i];
                double square = 0.49 + 0.02 * 0.25 * g[AT + i] * g[AT + i];
                return weights[AT + i] * 0.999 - 0.01 * moment / (Math.sqrt(square) + 1e-6);
            });
        });
    }
}
