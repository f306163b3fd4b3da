package dev.qstar.training.trainer;

import dev.qstar.engine.kernel.FloatVectors;

/// Rotary positions for neighbouring pairs: pair `i` of a head of length `h` turns by `position * base^(-2i/h)`.
///
/// See Su et al., "RoFormer: Enhanced Transformer with Rotary Position Embedding" (2021), section 3.4.
final class RotaryTable {

    private final int headLength;
    /// Shape `[position, headLength]`; both members of a pair hold the same cosine.
    private final float[] cosines;
    /// Shape `[position, headLength]`; the first member of a pair holds the negative sine.
    private final float[] sines;

    RotaryTable(ModelShape shape) {
        headLength = shape.headLength();
        cosines = new float[shape.contextLength() * headLength];
        sines = new float[cosines.length];
        for (int position = 0; position < shape.contextLength(); position++) {
            for (int i = 0; i < headLength; i += 2) {
                double angle = position * Math.pow(shape.ropeBase(), -(double) i / headLength);
                int at = position * headLength + i;
                cosines[at] = (float) Math.cos(angle);
                cosines[at + 1] = cosines[at];
                sines[at + 1] = (float) Math.sin(angle);
                sines[at] = -sines[at + 1];
            }
        }
    }

    /// Shape `[position, headLength]`; both members of a pair hold the same cosine.
    float[] cosines() {
        return cosines;
    }

    /// Shape `[position, headLength]`; the second member of a pair holds the sine, the first one its negative.
    float[] sines() {
        return sines;
    }

    /// Turns `heads` neighbouring heads of one token in place.
    void rotate(float[] x, int at, int heads, int position) {
        turn(x, at, heads, position, 1);
    }

    /// Turns back: the gradient of [#rotate].
    void rotateBack(float[] x, int at, int heads, int position) {
        turn(x, at, heads, position, -1);
    }

    private void turn(float[] x, int at, int heads, int position, float direction) {
        for (int head = 0; head < heads; head++) {
            FloatVectors.rotatePairs(
                    x, at + head * headLength, cosines, sines, position * headLength, headLength, direction);
        }
    }
}
