package dev.qstar.engine.kernel;

import static dev.qstar.engine.kernel.VectorLanes.FLOATS;
import static dev.qstar.engine.kernel.VectorLanes.LENGTH;

import jdk.incubator.vector.FloatVector;

/// Products of codes and quantised activations, both as floats: one run of columns that share a scale, a
/// few rows of activations, a few vectors of lanes. All integers stay below 2^24, so that the sums of a run
/// are exact in any order.
///
/// Codes and scales come from [VectorReader], activations from [VectorActivations]. The bodies are straight
/// lines and call nothing but the Vector API: vectors that meet at a branch, or pass through a method that
/// the compiler does not inline, would be boxed.
final class VectorCodeTile {

    /// AVX2 has 16 vector registers, too few for six rows of four vectors.
    static final boolean WIDE = FLOATS.vectorBitSize() != 256;

    /// Lanes of a tile of six rows.
    static final int SIX_LANES = (WIDE ? 4 : 2) * LENGTH;

    /// Lanes of a tile of two rows.
    static final int LANES = 4 * LENGTH;

    private static final int SPAN = VectorReader.SPAN;
    private static final int ROW = VectorActivations.STRIDE;

    private VectorCodeTile() {}

    /// Six rows of [#SIX_LANES] lanes.
    ///
    /// @param w       codes, `[steps][SPAN]`, from `wAt` on
    /// @param scales  the lanes' scales, from `scaleAt` on
    /// @param steps   columns of the run
    /// @param x       the first row of activations, from `xAt` on
    /// @param byAt    the scale of the first row
    /// @param y       sums, `[rows][SPAN]`, from `yAt` on, added to
    static void six(
            float[] w,
            int wAt,
            float[] scales,
            int scaleAt,
            int steps,
            float[] x,
            int xAt,
            int byAt,
            float[] y,
            int yAt) {
        if (WIDE) {
            sixWide(w, wAt, scales, scaleAt, steps, x, xAt, byAt, y, yAt);
        } else {
            sixNarrow(w, wAt, scales, scaleAt, steps, x, xAt, byAt, y, yAt);
        }
    }

    private static void sixWide(
            float[] w,
            int wAt,
            float[] scales,
            int scaleAt,
            int steps,
            float[] x,
            int xAt,
            int byAt,
            float[] y,
            int yAt) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        FloatVector b0 = FloatVector.zero(FLOATS);
        FloatVector b1 = FloatVector.zero(FLOATS);
        FloatVector b2 = FloatVector.zero(FLOATS);
        FloatVector b3 = FloatVector.zero(FLOATS);
        FloatVector c0 = FloatVector.zero(FLOATS);
        FloatVector c1 = FloatVector.zero(FLOATS);
        FloatVector c2 = FloatVector.zero(FLOATS);
        FloatVector c3 = FloatVector.zero(FLOATS);
        FloatVector d0 = FloatVector.zero(FLOATS);
        FloatVector d1 = FloatVector.zero(FLOATS);
        FloatVector d2 = FloatVector.zero(FLOATS);
        FloatVector d3 = FloatVector.zero(FLOATS);
        FloatVector e0 = FloatVector.zero(FLOATS);
        FloatVector e1 = FloatVector.zero(FLOATS);
        FloatVector e2 = FloatVector.zero(FLOATS);
        FloatVector e3 = FloatVector.zero(FLOATS);
        FloatVector f0 = FloatVector.zero(FLOATS);
        FloatVector f1 = FloatVector.zero(FLOATS);
        FloatVector f2 = FloatVector.zero(FLOATS);
        FloatVector f3 = FloatVector.zero(FLOATS);
        for (int k = 0; k < steps; k++) {
            FloatVector w0 = FloatVector.fromArray(FLOATS, w, wAt + k * SPAN);
            FloatVector w1 = FloatVector.fromArray(FLOATS, w, wAt + k * SPAN + LENGTH);
            FloatVector w2 = FloatVector.fromArray(FLOATS, w, wAt + k * SPAN + 2 * LENGTH);
            FloatVector w3 = FloatVector.fromArray(FLOATS, w, wAt + k * SPAN + 3 * LENGTH);
            FloatVector a = FloatVector.broadcast(FLOATS, x[xAt + k]);
            a0 = a.fma(w0, a0);
            a1 = a.fma(w1, a1);
            a2 = a.fma(w2, a2);
            a3 = a.fma(w3, a3);
            FloatVector b = FloatVector.broadcast(FLOATS, x[xAt + k + ROW]);
            b0 = b.fma(w0, b0);
            b1 = b.fma(w1, b1);
            b2 = b.fma(w2, b2);
            b3 = b.fma(w3, b3);
            FloatVector c = FloatVector.broadcast(FLOATS, x[xAt + k + 2 * ROW]);
            c0 = c.fma(w0, c0);
            c1 = c.fma(w1, c1);
            c2 = c.fma(w2, c2);
            c3 = c.fma(w3, c3);
            FloatVector d = FloatVector.broadcast(FLOATS, x[xAt + k + 3 * ROW]);
            d0 = d.fma(w0, d0);
            d1 = d.fma(w1, d1);
            d2 = d.fma(w2, d2);
            d3 = d.fma(w3, d3);
            FloatVector e = FloatVector.broadcast(FLOATS, x[xAt + k + 4 * ROW]);
            e0 = e.fma(w0, e0);
            e1 = e.fma(w1, e1);
            e2 = e.fma(w2, e2);
            e3 = e.fma(w3, e3);
            FloatVector f = FloatVector.broadcast(FLOATS, x[xAt + k + 5 * ROW]);
            f0 = f.fma(w0, f0);
            f1 = f.fma(w1, f1);
            f2 = f.fma(w2, f2);
            f3 = f.fma(w3, f3);
        }
        FloatVector s0 = FloatVector.fromArray(FLOATS, scales, scaleAt);
        FloatVector s1 = FloatVector.fromArray(FLOATS, scales, scaleAt + LENGTH);
        FloatVector s2 = FloatVector.fromArray(FLOATS, scales, scaleAt + 2 * LENGTH);
        FloatVector s3 = FloatVector.fromArray(FLOATS, scales, scaleAt + 3 * LENGTH);
        FloatVector a = FloatVector.broadcast(FLOATS, x[byAt]);
        a0.fma(a.mul(s0), FloatVector.fromArray(FLOATS, y, yAt)).intoArray(y, yAt);
        a1.fma(a.mul(s1), FloatVector.fromArray(FLOATS, y, yAt + LENGTH)).intoArray(y, yAt + LENGTH);
        a2.fma(a.mul(s2), FloatVector.fromArray(FLOATS, y, yAt + 2 * LENGTH)).intoArray(y, yAt + 2 * LENGTH);
        a3.fma(a.mul(s3), FloatVector.fromArray(FLOATS, y, yAt + 3 * LENGTH)).intoArray(y, yAt + 3 * LENGTH);
        FloatVector b = FloatVector.broadcast(FLOATS, x[byAt + ROW]);
        b0.fma(b.mul(s0), FloatVector.fromArray(FLOATS, y, yAt + SPAN)).intoArray(y, yAt + SPAN);
        b1.fma(b.mul(s1), FloatVector.fromArray(FLOATS, y, yAt + SPAN + LENGTH)).intoArray(y, yAt + SPAN + LENGTH);
        b2.fma(b.mul(s2), FloatVector.fromArray(FLOATS, y, yAt + SPAN + 2 * LENGTH))
                .intoArray(y, yAt + SPAN + 2 * LENGTH);
        b3.fma(b.mul(s3), FloatVector.fromArray(FLOATS, y, yAt + SPAN + 3 * LENGTH))
                .intoArray(y, yAt + SPAN + 3 * LENGTH);
        FloatVector c = FloatVector.broadcast(FLOATS, x[byAt + 2 * ROW]);
        c0.fma(c.mul(s0), FloatVector.fromArray(FLOATS, y, yAt + 2 * SPAN)).intoArray(y, yAt + 2 * SPAN);
        c1.fma(c.mul(s1), FloatVector.fromArray(FLOATS, y, yAt + 2 * SPAN + LENGTH))
                .intoArray(y, yAt + 2 * SPAN + LENGTH);
        c2.fma(c.mul(s2), FloatVector.fromArray(FLOATS, y, yAt + 2 * SPAN + 2 * LENGTH))
                .intoArray(y, yAt + 2 * SPAN + 2 * LENGTH);
        c3.fma(c.mul(s3), FloatVector.fromArray(FLOATS, y, yAt + 2 * SPAN + 3 * LENGTH))
                .intoArray(y, yAt + 2 * SPAN + 3 * LENGTH);
        FloatVector d = FloatVector.broadcast(FLOATS, x[byAt + 3 * ROW]);
        d0.fma(d.mul(s0), FloatVector.fromArray(FLOATS, y, yAt + 3 * SPAN)).intoArray(y, yAt + 3 * SPAN);
        d1.fma(d.mul(s1), FloatVector.fromArray(FLOATS, y, yAt + 3 * SPAN + LENGTH))
                .intoArray(y, yAt + 3 * SPAN + LENGTH);
        d2.fma(d.mul(s2), FloatVector.fromArray(FLOATS, y, yAt + 3 * SPAN + 2 * LENGTH))
                .intoArray(y, yAt + 3 * SPAN + 2 * LENGTH);
        d3.fma(d.mul(s3), FloatVector.fromArray(FLOATS, y, yAt + 3 * SPAN + 3 * LENGTH))
                .intoArray(y, yAt + 3 * SPAN + 3 * LENGTH);
        FloatVector e = FloatVector.broadcast(FLOATS, x[byAt + 4 * ROW]);
        e0.fma(e.mul(s0), FloatVector.fromArray(FLOATS, y, yAt + 4 * SPAN)).intoArray(y, yAt + 4 * SPAN);
        e1.fma(e.mul(s1), FloatVector.fromArray(FLOATS, y, yAt + 4 * SPAN + LENGTH))
                .intoArray(y, yAt + 4 * SPAN + LENGTH);
        e2.fma(e.mul(s2), FloatVector.fromArray(FLOATS, y, yAt + 4 * SPAN + 2 * LENGTH))
                .intoArray(y, yAt + 4 * SPAN + 2 * LENGTH);
        e3.fma(e.mul(s3), FloatVector.fromArray(FLOATS, y, yAt + 4 * SPAN + 3 * LENGTH))
                .intoArray(y, yAt + 4 * SPAN + 3 * LENGTH);
        FloatVector f = FloatVector.broadcast(FLOATS, x[byAt + 5 * ROW]);
        f0.fma(f.mul(s0), FloatVector.fromArray(FLOATS, y, yAt + 5 * SPAN)).intoArray(y, yAt + 5 * SPAN);
        f1.fma(f.mul(s1), FloatVector.fromArray(FLOATS, y, yAt + 5 * SPAN + LENGTH))
                .intoArray(y, yAt + 5 * SPAN + LENGTH);
        f2.fma(f.mul(s2), FloatVector.fromArray(FLOATS, y, yAt + 5 * SPAN + 2 * LENGTH))
                .intoArray(y, yAt + 5 * SPAN + 2 * LENGTH);
        f3.fma(f.mul(s3), FloatVector.fromArray(FLOATS, y, yAt + 5 * SPAN + 3 * LENGTH))
                .intoArray(y, yAt + 5 * SPAN + 3 * LENGTH);
    }

    private static void sixNarrow(
            float[] w,
            int wAt,
            float[] scales,
            int scaleAt,
            int steps,
            float[] x,
            int xAt,
            int byAt,
            float[] y,
            int yAt) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector b0 = FloatVector.zero(FLOATS);
        FloatVector b1 = FloatVector.zero(FLOATS);
        FloatVector c0 = FloatVector.zero(FLOATS);
        FloatVector c1 = FloatVector.zero(FLOATS);
        FloatVector d0 = FloatVector.zero(FLOATS);
        FloatVector d1 = FloatVector.zero(FLOATS);
        FloatVector e0 = FloatVector.zero(FLOATS);
        FloatVector e1 = FloatVector.zero(FLOATS);
        FloatVector f0 = FloatVector.zero(FLOATS);
        FloatVector f1 = FloatVector.zero(FLOATS);
        for (int k = 0; k < steps; k++) {
            FloatVector w0 = FloatVector.fromArray(FLOATS, w, wAt + k * SPAN);
            FloatVector w1 = FloatVector.fromArray(FLOATS, w, wAt + k * SPAN + LENGTH);
            FloatVector a = FloatVector.broadcast(FLOATS, x[xAt + k]);
            a0 = a.fma(w0, a0);
            a1 = a.fma(w1, a1);
            FloatVector b = FloatVector.broadcast(FLOATS, x[xAt + k + ROW]);
            b0 = b.fma(w0, b0);
            b1 = b.fma(w1, b1);
            FloatVector c = FloatVector.broadcast(FLOATS, x[xAt + k + 2 * ROW]);
            c0 = c.fma(w0, c0);
            c1 = c.fma(w1, c1);
            FloatVector d = FloatVector.broadcast(FLOATS, x[xAt + k + 3 * ROW]);
            d0 = d.fma(w0, d0);
            d1 = d.fma(w1, d1);
            FloatVector e = FloatVector.broadcast(FLOATS, x[xAt + k + 4 * ROW]);
            e0 = e.fma(w0, e0);
            e1 = e.fma(w1, e1);
            FloatVector f = FloatVector.broadcast(FLOATS, x[xAt + k + 5 * ROW]);
            f0 = f.fma(w0, f0);
            f1 = f.fma(w1, f1);
        }
        FloatVector s0 = FloatVector.fromArray(FLOATS, scales, scaleAt);
        FloatVector s1 = FloatVector.fromArray(FLOATS, scales, scaleAt + LENGTH);
        FloatVector a = FloatVector.broadcast(FLOATS, x[byAt]);
        a0.fma(a.mul(s0), FloatVector.fromArray(FLOATS, y, yAt)).intoArray(y, yAt);
        a1.fma(a.mul(s1), FloatVector.fromArray(FLOATS, y, yAt + LENGTH)).intoArray(y, yAt + LENGTH);
        FloatVector b = FloatVector.broadcast(FLOATS, x[byAt + ROW]);
        b0.fma(b.mul(s0), FloatVector.fromArray(FLOATS, y, yAt + SPAN)).intoArray(y, yAt + SPAN);
        b1.fma(b.mul(s1), FloatVector.fromArray(FLOATS, y, yAt + SPAN + LENGTH)).intoArray(y, yAt + SPAN + LENGTH);
        FloatVector c = FloatVector.broadcast(FLOATS, x[byAt + 2 * ROW]);
        c0.fma(c.mul(s0), FloatVector.fromArray(FLOATS, y, yAt + 2 * SPAN)).intoArray(y, yAt + 2 * SPAN);
        c1.fma(c.mul(s1), FloatVector.fromArray(FLOATS, y, yAt + 2 * SPAN + LENGTH))
                .intoArray(y, yAt + 2 * SPAN + LENGTH);
        FloatVector d = FloatVector.broadcast(FLOATS, x[byAt + 3 * ROW]);
        d0.fma(d.mul(s0), FloatVector.fromArray(FLOATS, y, yAt + 3 * SPAN)).intoArray(y, yAt + 3 * SPAN);
        d1.fma(d.mul(s1), FloatVector.fromArray(FLOATS, y, yAt + 3 * SPAN + LENGTH))
                .intoArray(y, yAt + 3 * SPAN + LENGTH);
        FloatVector e = FloatVector.broadcast(FLOATS, x[byAt + 4 * ROW]);
        e0.fma(e.mul(s0), FloatVector.fromArray(FLOATS, y, yAt + 4 * SPAN)).intoArray(y, yAt + 4 * SPAN);
        e1.fma(e.mul(s1), FloatVector.fromArray(FLOATS, y, yAt + 4 * SPAN + LENGTH))
                .intoArray(y, yAt + 4 * SPAN + LENGTH);
        FloatVector f = FloatVector.broadcast(FLOATS, x[byAt + 5 * ROW]);
        f0.fma(f.mul(s0), FloatVector.fromArray(FLOATS, y, yAt + 5 * SPAN)).intoArray(y, yAt + 5 * SPAN);
        f1.fma(f.mul(s1), FloatVector.fromArray(FLOATS, y, yAt + 5 * SPAN + LENGTH))
                .intoArray(y, yAt + 5 * SPAN + LENGTH);
    }

    /// As [#six], with two rows of [#LANES] lanes.
    static void two(
            float[] w,
            int wAt,
            float[] scales,
            int scaleAt,
            int steps,
            float[] x,
            int xAt,
            int byAt,
            float[] y,
            int yAt) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        FloatVector b0 = FloatVector.zero(FLOATS);
        FloatVector b1 = FloatVector.zero(FLOATS);
        FloatVector b2 = FloatVector.zero(FLOATS);
        FloatVector b3 = FloatVector.zero(FLOATS);
        for (int k = 0; k < steps; k++) {
            FloatVector w0 = FloatVector.fromArray(FLOATS, w, wAt + k * SPAN);
            FloatVector w1 = FloatVector.fromArray(FLOATS, w, wAt + k * SPAN + LENGTH);
            FloatVector w2 = FloatVector.fromArray(FLOATS, w, wAt + k * SPAN + 2 * LENGTH);
            FloatVector w3 = FloatVector.fromArray(FLOATS, w, wAt + k * SPAN + 3 * LENGTH);
            FloatVector a = FloatVector.broadcast(FLOATS, x[xAt + k]);
            a0 = a.fma(w0, a0);
            a1 = a.fma(w1, a1);
            a2 = a.fma(w2, a2);
            a3 = a.fma(w3, a3);
            FloatVector b = FloatVector.broadcast(FLOATS, x[xAt + k + ROW]);
            b0 = b.fma(w0, b0);
            b1 = b.fma(w1, b1);
            b2 = b.fma(w2, b2);
            b3 = b.fma(w3, b3);
        }
        FloatVector s0 = FloatVector.fromArray(FLOATS, scales, scaleAt);
        FloatVector s1 = FloatVector.fromArray(FLOATS, scales, scaleAt + LENGTH);
        FloatVector s2 = FloatVector.fromArray(FLOATS, scales, scaleAt + 2 * LENGTH);
        FloatVector s3 = FloatVector.fromArray(FLOATS, scales, scaleAt + 3 * LENGTH);
        FloatVector a = FloatVector.broadcast(FLOATS, x[byAt]);
        a0.fma(a.mul(s0), FloatVector.fromArray(FLOATS, y, yAt)).intoArray(y, yAt);
        a1.fma(a.mul(s1), FloatVector.fromArray(FLOATS, y, yAt + LENGTH)).intoArray(y, yAt + LENGTH);
        a2.fma(a.mul(s2), FloatVector.fromArray(FLOATS, y, yAt + 2 * LENGTH)).intoArray(y, yAt + 2 * LENGTH);
        a3.fma(a.mul(s3), FloatVector.fromArray(FLOATS, y, yAt + 3 * LENGTH)).intoArray(y, yAt + 3 * LENGTH);
        FloatVector b = FloatVector.broadcast(FLOATS, x[byAt + ROW]);
        b0.fma(b.mul(s0), FloatVector.fromArray(FLOATS, y, yAt + SPAN)).intoArray(y, yAt + SPAN);
        b1.fma(b.mul(s1), FloatVector.fromArray(FLOATS, y, yAt + SPAN + LENGTH)).intoArray(y, yAt + SPAN + LENGTH);
        b2.fma(b.mul(s2), FloatVector.fromArray(FLOATS, y, yAt + SPAN + 2 * LENGTH))
                .intoArray(y, yAt + SPAN + 2 * LENGTH);
        b3.fma(b.mul(s3), FloatVector.fromArray(FLOATS, y, yAt + SPAN + 3 * LENGTH))
                .intoArray(y, yAt + SPAN + 3 * LENGTH);
    }
}
