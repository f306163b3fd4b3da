package dev.qstar.training.trainer;

import dev.qstar.engine.kernel.FloatVectors;
import java.util.Arrays;

/// Root-mean-square norm: `y = x / sqrt(mean(x²) + ε) * gain`, row by row.
final class NormLayer {

    private static final int ROW_UNIT = 128;

    private final Parameter gain;
    private final float epsilon;
    private final int width;
    /// One divided by the root mean square of each row, kept for the backward pass.
    private float[] inverse = Buffers.EMPTY;

    private float[] gainGradients = Buffers.EMPTY;

    NormLayer(Parameter gain, float epsilon) {
        this.gain = gain;
        this.epsilon = epsilon;
        this.width = gain.columns();
    }

    /// Writes the norm of `x` to `y`, both of the shape `[rows, width]`.
    void forward(float[] x, float[] y, int rows) {
        inverse = Buffers.grow(inverse, rows, 1);
        for (int row = 0; row < rows; row++) {
            int at = row * width;
            float mean = FloatVectors.dot(x, at, x, at, width) / width;
            inverse[row] = (float) (1 / Math.sqrt(mean + epsilon));
            FloatVectors.scaleByGain(inverse[row], x, at, gain.values, y, at, width);
        }
    }

    /// Adds the gradient with respect to `x` to `dx`, and that of the gain to its gradient.
    ///
    /// @param x the input of the last forward pass, shape `[rows, width]`
    /// @param dy the gradient of its result, same shape
    void backward(float[] x, float[] dy, float[] dx, int rows) {
        int blocks = (rows + ROW_UNIT - 1) / ROW_UNIT;
        gainGradients = Buffers.grow(gainGradients, blocks, width);
        Arrays.fill(gainGradients, 0, blocks * width, 0);
        for (int row = 0; row < rows; row++) {
            int at = row * width;
            int sumAt = row / ROW_UNIT * width;
            FloatVectors.normBackward(inverse[row], x, at, gain.values, dy, at, dx, at, gainGradients, sumAt, width);
        }
        for (int block = 0; block < blocks; block++) {
            FloatVectors.add(gainGradients, block * width, gain.gradient, 0, width);
        }
    }
}
