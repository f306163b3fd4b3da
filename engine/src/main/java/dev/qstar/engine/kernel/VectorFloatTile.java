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

    /// Four rows.
    ///
    /// @param w weights, `[steps][32]`, from `wAt` on
    /// @param x the first row of activations from `xAt` on; the next is `xStride` further
    /// @param y sums, added to; the next row is `yStride` further
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
}
