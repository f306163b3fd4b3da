package dev.qstar.engine.kernel;

import static dev.qstar.engine.kernel.VectorLanes.BYTES;
import static dev.qstar.engine.kernel.VectorLanes.FLOATS;
import static dev.qstar.engine.kernel.VectorLanes.ORDER;

import dev.qstar.engine.panel.PanelFormat;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.FloatVector;

/// Products of floats, added up in ascending order of the columns: a few rows of activations, two vectors
/// of lanes.
///
/// The bodies are straight lines on purpose: vectors that meet at a branch would be boxed.
final class VectorFloatTile {

    private static final int WORDS = PanelFormat.WORDS;

    private VectorFloatTile() {}

    /// Eight rows.
    ///
    /// @param w weights, `[steps][32]`, from `wAt` on
    /// @param x the first row of activations from `xAt` on; the next is `xStride` further
    /// @param y sums, added to; the next row is `yStride` further
    static void eight(
            MemorySegment w,
            long wAt,
            int steps,
            MemorySegment x,
            long xAt,
            long xStride,
            MemorySegment y,
            long yAt,
            long yStride) {
        FloatVector a0 = FloatVector.fromMemorySegment(FLOATS, y, yAt, ORDER);
        FloatVector a1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + BYTES, ORDER);
        FloatVector b0 = FloatVector.fromMemorySegment(FLOATS, y, yAt + yStride, ORDER);
        FloatVector b1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + yStride + BYTES, ORDER);
        FloatVector c0 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 2 * yStride, ORDER);
        FloatVector c1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 2 * yStride + BYTES, ORDER);
        FloatVector d0 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 3 * yStride, ORDER);
        FloatVector d1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 3 * yStride + BYTES, ORDER);
        FloatVector e0 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 4 * yStride, ORDER);
        FloatVector e1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 4 * yStride + BYTES, ORDER);
        FloatVector f0 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 5 * yStride, ORDER);
        FloatVector f1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 5 * yStride + BYTES, ORDER);
        FloatVector g0 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 6 * yStride, ORDER);
        FloatVector g1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 6 * yStride + BYTES, ORDER);
        FloatVector h0 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 7 * yStride, ORDER);
        FloatVector h1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 7 * yStride + BYTES, ORDER);
        long xFour = xAt + 4 * xStride;
        for (int k = 0; k < steps; k++) {
            FloatVector w0 = FloatVector.fromMemorySegment(FLOATS, w, wAt + (long) k * WORDS, ORDER);
            FloatVector w1 = FloatVector.fromMemorySegment(FLOATS, w, wAt + (long) k * WORDS + BYTES, ORDER);
            FloatVector a = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + k * 4L));
            a0 = a.fma(w0, a0);
            a1 = a.fma(w1, a1);
            FloatVector b = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + xStride + k * 4L));
            b0 = b.fma(w0, b0);
            b1 = b.fma(w1, b1);
            FloatVector c = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + 2 * xStride + k * 4L));
            c0 = c.fma(w0, c0);
            c1 = c.fma(w1, c1);
            FloatVector d = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + 3 * xStride + k * 4L));
            d0 = d.fma(w0, d0);
            d1 = d.fma(w1, d1);
            FloatVector e = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xFour + k * 4L));
            e0 = e.fma(w0, e0);
            e1 = e.fma(w1, e1);
            FloatVector f = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xFour + xStride + k * 4L));
            f0 = f.fma(w0, f0);
            f1 = f.fma(w1, f1);
            FloatVector g = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xFour + 2 * xStride + k * 4L));
            g0 = g.fma(w0, g0);
            g1 = g.fma(w1, g1);
            FloatVector h = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xFour + 3 * xStride + k * 4L));
            h0 = h.fma(w0, h0);
            h1 = h.fma(w1, h1);
        }
        a0.intoMemorySegment(y, yAt, ORDER);
        a1.intoMemorySegment(y, yAt + BYTES, ORDER);
        b0.intoMemorySegment(y, yAt + yStride, ORDER);
        b1.intoMemorySegment(y, yAt + yStride + BYTES, ORDER);
        c0.intoMemorySegment(y, yAt + 2 * yStride, ORDER);
        c1.intoMemorySegment(y, yAt + 2 * yStride + BYTES, ORDER);
        d0.intoMemorySegment(y, yAt + 3 * yStride, ORDER);
        d1.intoMemorySegment(y, yAt + 3 * yStride + BYTES, ORDER);
        e0.intoMemorySegment(y, yAt + 4 * yStride, ORDER);
        e1.intoMemorySegment(y, yAt + 4 * yStride + BYTES, ORDER);
        f0.intoMemorySegment(y, yAt + 5 * yStride, ORDER);
        f1.intoMemorySegment(y, yAt + 5 * yStride + BYTES, ORDER);
        g0.intoMemorySegment(y, yAt + 6 * yStride, ORDER);
        g1.intoMemorySegment(y, yAt + 6 * yStride + BYTES, ORDER);
        h0.intoMemorySegment(y, yAt + 7 * yStride, ORDER);
        h1.intoMemorySegment(y, yAt + 7 * yStride + BYTES, ORDER);
    }

    /// As [#eight], with four rows.
    static void four(
            MemorySegment w,
            long wAt,
            int steps,
            MemorySegment x,
            long xAt,
            long xStride,
            MemorySegment y,
            long yAt,
            long yStride) {
        FloatVector a0 = FloatVector.fromMemorySegment(FLOATS, y, yAt, ORDER);
        FloatVector a1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + BYTES, ORDER);
        FloatVector b0 = FloatVector.fromMemorySegment(FLOATS, y, yAt + yStride, ORDER);
        FloatVector b1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + yStride + BYTES, ORDER);
        FloatVector c0 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 2 * yStride, ORDER);
        FloatVector c1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 2 * yStride + BYTES, ORDER);
        FloatVector d0 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 3 * yStride, ORDER);
        FloatVector d1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + 3 * yStride + BYTES, ORDER);
        for (int k = 0; k < steps; k++) {
            FloatVector w0 = FloatVector.fromMemorySegment(FLOATS, w, wAt + (long) k * WORDS, ORDER);
            FloatVector w1 = FloatVector.fromMemorySegment(FLOATS, w, wAt + (long) k * WORDS + BYTES, ORDER);
            FloatVector a = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + k * 4L));
            a0 = a.fma(w0, a0);
            a1 = a.fma(w1, a1);
            FloatVector b = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + xStride + k * 4L));
            b0 = b.fma(w0, b0);
            b1 = b.fma(w1, b1);
            FloatVector c = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + 2 * xStride + k * 4L));
            c0 = c.fma(w0, c0);
            c1 = c.fma(w1, c1);
            FloatVector d = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + 3 * xStride + k * 4L));
            d0 = d.fma(w0, d0);
            d1 = d.fma(w1, d1);
        }
        a0.intoMemorySegment(y, yAt, ORDER);
        a1.intoMemorySegment(y, yAt + BYTES, ORDER);
        b0.intoMemorySegment(y, yAt + yStride, ORDER);
        b1.intoMemorySegment(y, yAt + yStride + BYTES, ORDER);
        c0.intoMemorySegment(y, yAt + 2 * yStride, ORDER);
        c1.intoMemorySegment(y, yAt + 2 * yStride + BYTES, ORDER);
        d0.intoMemorySegment(y, yAt + 3 * yStride, ORDER);
        d1.intoMemorySegment(y, yAt + 3 * yStride + BYTES, ORDER);
    }

    /// One row.
    static void one(MemorySegment w, long wAt, int steps, MemorySegment x, long xAt, MemorySegment y, long yAt) {
        FloatVector a0 = FloatVector.fromMemorySegment(FLOATS, y, yAt, ORDER);
        FloatVector a1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + BYTES, ORDER);
        for (int k = 0; k < steps; k++) {
            FloatVector a = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + k * 4L));
            a0 = a.fma(FloatVector.fromMemorySegment(FLOATS, w, wAt + (long) k * WORDS, ORDER), a0);
            a1 = a.fma(FloatVector.fromMemorySegment(FLOATS, w, wAt + (long) k * WORDS + BYTES, ORDER), a1);
        }
        a0.intoMemorySegment(y, yAt, ORDER);
        a1.intoMemorySegment(y, yAt + BYTES, ORDER);
    }

    /// One row, with weights in half precision, `[steps][32]`.
    static void oneOfHalves(
            MemorySegment w, long wAt, int steps, MemorySegment x, long xAt, MemorySegment y, long yAt) {
        FloatVector a0 = FloatVector.fromMemorySegment(FLOATS, y, yAt, ORDER);
        FloatVector a1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + BYTES, ORDER);
        for (int k = 0; k < steps; k++) {
            FloatVector a = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + k * 4L));
            a0 = a.fma(VectorLanes.halves(w, wAt + k * (WORDS / 2L)), a0);
            a1 = a.fma(VectorLanes.halves(w, wAt + k * (WORDS / 2L) + BYTES / 2), a1);
        }
        a0.intoMemorySegment(y, yAt, ORDER);
        a1.intoMemorySegment(y, yAt + BYTES, ORDER);
    }

    /// One row, with weights of which the upper halves are stored, `[steps][32]`.
    static void oneOfUpperHalves(
            MemorySegment w, long wAt, int steps, MemorySegment x, long xAt, MemorySegment y, long yAt) {
        FloatVector a0 = FloatVector.fromMemorySegment(FLOATS, y, yAt, ORDER);
        FloatVector a1 = FloatVector.fromMemorySegment(FLOATS, y, yAt + BYTES, ORDER);
        for (int k = 0; k < steps; k++) {
            FloatVector a = FloatVector.broadcast(FLOATS, x.get(ValueLayout.JAVA_FLOAT, xAt + k * 4L));
            a0 = a.fma(VectorLanes.upperHalves(w, wAt + k * (WORDS / 2L)), a0);
            a1 = a.fma(VectorLanes.upperHalves(w, wAt + k * (WORDS / 2L) + BYTES / 2), a1);
        }
        a0.intoMemorySegment(y, yAt, ORDER);
        a1.intoMemorySegment(y, yAt + BYTES, ORDER);
    }
}
