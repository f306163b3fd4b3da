package dev.qstar.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// Elementwise helpers and reductions over ranges of float arrays, vectorised.
///
/// Every method works on `n` elements from the given offsets; ragged ends are handled with masks. The methods hold no
/// state and may be called from any thread. The order of a reduction is fixed by `n` and the vector width alone.
public final class FloatVectors {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final VectorShuffle<Float> NEIGHBOUR = VectorShuffle.fromOp(SPECIES, lane -> lane ^ 1);
    private static final VectorShuffle<Float> TWO_AWAY = VectorShuffle.fromOp(SPECIES, lane -> lane ^ 2);
    private static final VectorShuffle<Float> FOUR_AWAY = VectorShuffle.fromOp(SPECIES, lane -> lane ^ 4);
    private static final VectorShuffle<Float> EIGHT_AWAY = VectorShuffle.fromOp(SPECIES, lane -> lane ^ 8);

    /// Below this the exponential is so small that it would not be a normal number.
    private static final float EXP_MINIMUM = -87f;

    private static final float EXP_MAXIMUM = 88f;
    private static final float LOG2_E = 1.442695f;
    private static final float LN2_HIGH = 0.6933594f;
    private static final float LN2_LOW = -2.12194440e-4f;
    /// Adding 1.5 · 2²³ leaves the nearest whole number in the low bits of the sum.
    private static final float ROUNDER = 12582912f;

    private FloatVectors() {}

    /// `to[i] += from[i]`.
    public static void add(float[] from, int fromAt, float[] to, int toAt, int n) {
        for (int i = 0; i < n; i += LANES) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, n);
            FloatVector sum = FloatVector.fromArray(SPECIES, from, fromAt + i, mask)
                    .add(FloatVector.fromArray(SPECIES, to, toAt + i, mask));
            sum.intoArray(to, toAt + i, mask);
        }
    }

    /// `to[i] += factor * from[i]`.
    public static void addScaled(float factor, float[] from, int fromAt, float[] to, int toAt, int n) {
        FloatVector scale = FloatVector.broadcast(SPECIES, factor);
        for (int i = 0; i < n; i += LANES) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, n);
            FloatVector sum = FloatVector.fromArray(SPECIES, from, fromAt + i, mask)
                    .fma(scale, FloatVector.fromArray(SPECIES, to, toAt + i, mask));
            sum.intoArray(to, toAt + i, mask);
        }
    }

    /// `x[i] *= factor`.
    public static void scale(float factor, float[] x, int at, int n) {
        for (int i = 0; i < n; i += LANES) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, n);
            FloatVector.fromArray(SPECIES, x, at + i, mask).mul(factor).intoArray(x, at + i, mask);
        }
    }

    /// The sum of `a[i] * b[i]`.
    public static float dot(float[] a, int aAt, float[] b, int bAt, int n) {
        FloatVector total = FloatVector.zero(SPECIES);
        for (int i = 0; i < n; i += LANES) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, n);
            total = FloatVector.fromArray(SPECIES, a, aAt + i, mask)
                    .fma(FloatVector.fromArray(SPECIES, b, bAt + i, mask), total);
        }
        return sum(total);
    }

    /// `to[i] = factor * from[i] * gain[i]`: the forward step of a root-mean-square norm.
    public static void scaleByGain(float factor, float[] from, int fromAt, float[] gain, float[] to, int toAt, int n) {
        FloatVector scale = FloatVector.broadcast(SPECIES, factor);
        for (int i = 0; i < n; i += LANES) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, n);
            FloatVector.fromArray(SPECIES, from, fromAt + i, mask)
                    .mul(scale)
                    .mul(FloatVector.fromArray(SPECIES, gain, i, mask))
                    .intoArray(to, toAt + i, mask);
        }
    }

    /// One row of the backward step of a root-mean-square norm: with `g = dy * gain`, adds
    /// `inverse * (g - x * inverse² * mean(g * x))` to `dx` and `dy * x * inverse` to `dGain`.
    ///
    /// @param inverse one divided by the root mean square of the row of `x`
    public static void normBackward(
            float inverse,
            float[] x,
            int xAt,
            float[] gain,
            float[] dy,
            int dyAt,
            float[] dx,
            int dxAt,
            float[] dGain,
            int dGainAt,
            int n) {
        FloatVector product = FloatVector.zero(SPECIES);
        for (int i = 0; i < n; i += LANES) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, n);
            FloatVector dyx = FloatVector.fromArray(SPECIES, dy, dyAt + i, mask)
                    .mul(FloatVector.fromArray(SPECIES, x, xAt + i, mask));
            product = dyx.fma(FloatVector.fromArray(SPECIES, gain, i, mask), product);
            dyx.fma(FloatVector.broadcast(SPECIES, inverse), FloatVector.fromArray(SPECIES, dGain, dGainAt + i, mask))
                    .intoArray(dGain, dGainAt + i, mask);
        }
        float mean = sum(product) / n;
        FloatVector scale = FloatVector.broadcast(SPECIES, inverse);
        FloatVector pull = FloatVector.broadcast(SPECIES, -inverse * inverse * inverse * mean);
        for (int i = 0; i < n; i += LANES) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, n);
            FloatVector g = FloatVector.fromArray(SPECIES, dy, dyAt + i, mask)
                    .mul(FloatVector.fromArray(SPECIES, gain, i, mask));
            FloatVector pulled = FloatVector.fromArray(SPECIES, x, xAt + i, mask)
                    .fma(pull, FloatVector.fromArray(SPECIES, dx, dxAt + i, mask));
            g.fma(scale, pulled).intoArray(dx, dxAt + i, mask);
        }
    }

    /// Rotates neighbouring pairs: `(x[2i], x[2i+1])` by the angle whose cosine and sine lie at `2i` and `2i+1` of the
    /// tables, the sine with its sign turned at even places. A negative `direction` rotates back.
    ///
    /// @param direction 1 or -1
    public static void rotatePairs(
            float[] x, int at, float[] cosines, float[] sines, int tableAt, int n, float direction) {
        for (int i = 0; i < n; i += LANES) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, n);
            FloatVector value = FloatVector.fromArray(SPECIES, x, at + i, mask);
            FloatVector turned = value.rearrange(NEIGHBOUR)
                    .mul(FloatVector.fromArray(SPECIES, sines, tableAt + i, mask)
                            .mul(direction));
            value.fma(FloatVector.fromArray(SPECIES, cosines, tableAt + i, mask), turned)
                    .intoArray(x, at + i, mask);
        }
    }

    /// `to[i] = silu(gate[i]) * up[i]` with `silu(x) = x / (1 + e^-x)`.
    public static void gatedSilu(float[] gate, int gateAt, float[] up, int upAt, float[] to, int toAt, int n) {
        for (int i = 0; i < n; i += LANES) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, n);
            FloatVector x = FloatVector.fromArray(SPECIES, gate, gateAt + i, mask);
            x.div(exp(x.neg()).add(1f))
                    .mul(FloatVector.fromArray(SPECIES, up, upAt + i, mask))
                    .intoArray(to, toAt + i, mask);
        }
    }

    /// The backward step of [#gatedSilu]: replaces `gate` and `up` by their gradients, given that of the result.
    public static void gatedSiluBackward(float[] gate, int gateAt, float[] up, int upAt, float[] dy, int dyAt, int n) {
        for (int i = 0; i < n; i += LANES) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, n);
            FloatVector x = FloatVector.fromArray(SPECIES, gate, gateAt + i, mask);
            FloatVector grad = FloatVector.fromArray(SPECIES, dy, dyAt + i, mask);
            FloatVector sigmoid =
                    FloatVector.broadcast(SPECIES, 1f).div(exp(x.neg()).add(1f));
            FloatVector silu = x.mul(sigmoid);
            FloatVector slope =
                    sigmoid.add(silu.mul(FloatVector.broadcast(SPECIES, 1f).sub(sigmoid)));
            FloatVector dGateValue =
                    grad.mul(FloatVector.fromArray(SPECIES, up, upAt + i, mask)).mul(slope);
            grad.mul(silu).intoArray(up, upAt + i, mask);
            dGateValue.intoArray(gate, gateAt + i, mask);
        }
    }

    /// The largest of `n` elements, at least one.
    public static float maximum(float[] x, int at, int n) {
        FloatVector largest = FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < n; i += LANES) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, n);
            largest = largest.lanewise(VectorOperators.MAX, FloatVector.fromArray(SPECIES, x, at + i, mask), mask);
        }
        return largest.reduceLanes(VectorOperators.MAX);
    }

    /// Replaces `x[i]` by `e^(scale * (x[i] - shift))` and returns the sum.
    public static float exponentials(float[] x, int at, float scale, float shift, int n) {
        FloatVector total = FloatVector.zero(SPECIES);
        for (int i = 0; i < n; i += LANES) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, n);
            FloatVector e = exp(
                    FloatVector.fromArray(SPECIES, x, at + i, mask).sub(shift).mul(scale));
            e.intoArray(x, at + i, mask);
            total = total.add(e, mask);
        }
        return sum(total);
    }

    /// Replaces `n` scores by `softmax(scale * x)`; `n` is at least one.
    public static void softmax(float[] x, int at, float scale, int n) {
        float sum = exponentials(x, at, scale, maximum(x, at, n), n);
        scale(1 / sum, x, at, n);
    }

    /// The backward step of [#softmax]: replaces `dp` by `p * (dp - Σ p·dp) * scale`.
    public static void softmaxBackward(float[] p, int pAt, float[] dp, int dpAt, float scale, int n) {
        FloatVector mean = FloatVector.broadcast(SPECIES, dot(p, pAt, dp, dpAt, n));
        for (int i = 0; i < n; i += LANES) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, n);
            FloatVector.fromArray(SPECIES, dp, dpAt + i, mask)
                    .sub(mean)
                    .mul(FloatVector.fromArray(SPECIES, p, pAt + i, mask))
                    .mul(scale)
                    .intoArray(dp, dpAt + i, mask);
        }
    }

    /// `to[i] += share * (from[i] - to[i])`.
    public static void blend(float share, float[] from, float[] to, int at, int n) {
        FloatVector scale = FloatVector.broadcast(SPECIES, share);
        for (int i = at; i < at + n; i += LANES) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, at + n);
            FloatVector old = FloatVector.fromArray(SPECIES, to, i, mask);
            FloatVector.fromArray(SPECIES, from, i, mask)
                    .sub(old)
                    .fma(scale, old)
                    .intoArray(to, i, mask);
        }
    }

    /// One step of AdamW: updates both moments, then `w -= rate * (m / (sqrt(v) + epsilon) ) + decay * w`, where the
    /// bias corrections are already part of `rate` and `epsilon`.
    public static void adam(float[] w, float[] grad, float[] first, float[] second, int at, int n, Adam settings) {
        FloatVector decay = FloatVector.broadcast(SPECIES, 1 - settings.decay());
        for (int i = at; i < at + n; i += LANES) {
            VectorMask<Float> mask = SPECIES.indexInRange(i, at + n);
            FloatVector g = FloatVector.fromArray(SPECIES, grad, i, mask).mul(settings.gradientScale());
            FloatVector m = FloatVector.fromArray(SPECIES, first, i, mask)
                    .mul(settings.beta1())
                    .add(g.mul(1 - settings.beta1()));
            FloatVector v = FloatVector.fromArray(SPECIES, second, i, mask)
                    .mul(settings.beta2())
                    .add(g.mul(g).mul(1 - settings.beta2()));
            FloatVector step = m.div(v.sqrt().add(settings.epsilon())).mul(settings.rate());
            m.intoArray(first, i, mask);
            v.intoArray(second, i, mask);
            FloatVector.fromArray(SPECIES, w, i, mask).mul(decay).sub(step).intoArray(w, i, mask);
        }
    }

    /// The numbers of one step of AdamW.
    ///
    /// @param gradientScale the factor that clips the gradient
    /// @param beta1 decay of the first moment
    /// @param beta2 decay of the second moment
    /// @param epsilon added to the root of the second moment, times the root of its bias correction
    /// @param rate the learning rate with both bias corrections
    /// @param decay the share of every weight that is taken off
    public record Adam(float gradientScale, float beta1, float beta2, float epsilon, float rate, float decay) {}

    /// The sum of all lanes, pairs first: unlike `reduceLanes` it is the same before and after compilation.
    private static float sum(FloatVector vector) {
        FloatVector v = vector.add(vector.rearrange(NEIGHBOUR));
        v = v.add(v.rearrange(TWO_AWAY));
        if (LANES > 4) {
            v = v.add(v.rearrange(FOUR_AWAY));
        }
        if (LANES > 8) {
            v = v.add(v.rearrange(EIGHT_AWAY));
        }
        return v.lane(0);
    }

    /// `e^x` to about two units in the last place; arguments outside -87..88 count as the nearest of these.
    private static FloatVector exp(FloatVector argument) {
        FloatVector x = argument.max(EXP_MINIMUM).min(EXP_MAXIMUM);
        FloatVector shifted = x.mul(LOG2_E).add(ROUNDER);
        FloatVector whole = shifted.sub(ROUNDER);
        FloatVector r = whole.fma(
                FloatVector.broadcast(SPECIES, -LN2_LOW), whole.fma(FloatVector.broadcast(SPECIES, -LN2_HIGH), x));
        FloatVector p = FloatVector.broadcast(SPECIES, 0.00019875691f);
        p = p.fma(r, FloatVector.broadcast(SPECIES, 0.0013981999f));
        p = p.fma(r, FloatVector.broadcast(SPECIES, 0.008333452f));
        p = p.fma(r, FloatVector.broadcast(SPECIES, 0.041665796f));
        p = p.fma(r, FloatVector.broadcast(SPECIES, 0.16666666f));
        p = p.fma(r, FloatVector.broadcast(SPECIES, 0.5f));
        p = p.fma(r.mul(r), r.add(1f));
        IntVector exponent = shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, 23);
        return p.reinterpretAsInts().add(exponent).reinterpretAsFloats();
    }
}
