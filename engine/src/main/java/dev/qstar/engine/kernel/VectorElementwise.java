package dev.qstar.engine.kernel;

import static dev.qstar.engine.kernel.VectorLanes.BYTES;
import static dev.qstar.engine.kernel.VectorLanes.FLOATS;
import static dev.qstar.engine.kernel.VectorLanes.INTS;
import static dev.qstar.engine.kernel.VectorLanes.LENGTH;
import static dev.qstar.engine.kernel.VectorLanes.ORDER;
import static dev.qstar.engine.kernel.VectorLanes.floats;
import static dev.qstar.engine.kernel.VectorLanes.spread;
import static dev.qstar.engine.kernel.VectorLanes.store;

import dev.qstar.engine.panel.ActivationBlock;
import dev.qstar.engine.panel.Grouping;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;

/// What the vector tier does to each number by itself, or to a block: the methods are those of [Kernels],
/// for one row or head. Belongs to one thread.
final class VectorElementwise {

    private static final int BLOCK = PanelFormat.BLOCK;
    private static final int CHAINS = 16;
    private static final float LARGEST_CODE = 127f;
    private static final float LEAST_MAGNITUDE = 0x1p-100f;
    private static final int MAGNITUDE = Integer.MAX_VALUE;
    private static final VectorShuffle<Float> NEIGHBOUR = VectorShuffle.fromOp(FLOATS, lane -> lane ^ 1);

    private final float[] chains = new float[CHAINS];
    private final int[] codes = new int[BLOCK];
    private final int[] halves = new int[2];

    void quantize(Rows rows, int row, Grouping grouping) {
        int columns = PanelFormat.padded(rows.columns());
        for (int first = 0; first < columns; first += grouping.columns()) {
            float largest = largestMagnitude(rows.floats(), rows.at(row, first), grouping.columns());
            float scale = largest / LARGEST_CODE;
            if (grouping == Grouping.BLOCKS_OF_32) {
                scale = Float.float16ToFloat(Float.floatToFloat16(scale));
            }
            for (int i = first; i < first + grouping.columns(); i += BLOCK) {
                quantize(rows.floats(), rows.at(row, i), LARGEST_CODE / largest);
                putCodes(rows.codes(), row * rows.codeStride() + i);
                describe(rows.blocks(), row * rows.blockStride() + i / BLOCK * (long) ActivationBlock.BYTES, scale);
            }
        }
    }

    /// Floats of one sign are ordered like their bits, which integers compare at once.
    private static float largestMagnitude(MemorySegment x, long at, int count) {
        IntVector largest = IntVector.broadcast(INTS, Float.floatToRawIntBits(LEAST_MAGNITUDE));
        for (int i = 0; i < count; i += LENGTH) {
            largest = largest.max(VectorLanes.ints(x, at + i * 4L).and(MAGNITUDE));
        }
        return Float.intBitsToFloat(largest.reduceLanes(VectorOperators.MAX));
    }

    /// Adding 1.5 · 2^23 leaves the nearest integer in the lowest bits.
    private void quantize(MemorySegment x, long at, float factor) {
        for (int half = 0; half < 2; half++) {
            IntVector sum = IntVector.zero(INTS);
            for (int i = half * 16; i < half * 16 + 16; i += LENGTH) {
                IntVector code = floats(x, at + i * 4L)
                        .mul(factor)
                        .add(Exponential.ROUNDER)
                        .reinterpretAsInts()
                        .sub(Float.floatToRawIntBits(Exponential.ROUNDER));
                code.intoArray(codes, i);
                sum = sum.add(code);
            }
            halves[half] = sum.reduceLanes(VectorOperators.ADD);
        }
    }

    private void putCodes(MemorySegment to, long at) {
        if (VectorLanes.NARROW) {
            for (int i = 0; i < BLOCK; i++) {
                to.set(ValueLayout.JAVA_BYTE, at + i, (byte) codes[i]);
            }
            return;
        }
        for (int i = 0; i < BLOCK; i += LENGTH) {
            ByteVector bytes = (ByteVector)
                    IntVector.fromArray(INTS, codes, i).convertShape(VectorOperators.I2B, VectorLanes.QUARTERS, 0);
            bytes.intoMemorySegment(to, at + i, ORDER);
        }
    }

    private void describe(MemorySegment blocks, long at, float scale) {
        int sum = halves[0] + halves[1];
        blocks.set(ValueLayout.JAVA_FLOAT, at + ActivationBlock.SCALE, scale);
        blocks.set(ValueLayout.JAVA_FLOAT, at + ActivationBlock.SUM, sum * scale);
        blocks.set(ValueLayout.JAVA_INT, at + ActivationBlock.SEED_128, -128 * sum);
        blocks.set(ValueLayout.JAVA_INT, at + ActivationBlock.SEED_8, -8 * sum);
        blocks.set(ValueLayout.JAVA_INT, at + ActivationBlock.SEED_32, -32 * halves[0]);
        blocks.set(ValueLayout.JAVA_INT, at + ActivationBlock.SEED_32 + Integer.BYTES, -32 * halves[1]);
    }

    void norm(Rows x, int row, MemorySegment weight, float epsilon, Rows y) {
        int padded = PanelFormat.padded(x.columns());
        for (int chain = 0; chain < CHAINS; chain += LENGTH) {
            FloatVector squares = FloatVector.zero(FLOATS);
            for (int i = chain; i < padded; i += CHAINS) {
                FloatVector value = floats(x.floats(), x.at(row, i));
                squares = value.fma(value, squares);
            }
            squares.intoArray(chains, chain);
        }
        for (int apart = CHAINS / 2; apart > 0; apart /= 2) {
            for (int i = 0; i < apart; i++) {
                chains[i] += chains[i + apart];
            }
        }
        float mean = chains[0] / x.columns();
        FloatVector scale = spread(1f / (float) Math.sqrt(mean + epsilon));
        for (int i = 0; i < padded; i += LENGTH) {
            FloatVector value = floats(x.floats(), x.at(row, i)).mul(scale);
            store(value.mul(floats(weight, i * 4L)), y.floats(), y.at(row, i));
        }
    }

    static void rope(
            MemorySegment x,
            long xAt,
            MemorySegment turns,
            long turnsAt,
            float factor,
            MemorySegment y,
            long yAt,
            int width) {
        long sinesAt = turnsAt + width * 4L;
        for (int i = 0; i < width * Float.BYTES; i += BYTES) {
            FloatVector value = floats(x, xAt + i);
            FloatVector turned = value.mul(floats(turns, turnsAt + i))
                    .add(value.rearrange(NEIGHBOUR).mul(floats(turns, sinesAt + i)));
            store(turned.mul(factor), y, yAt + i);
        }
    }

    static void swiglu(MemorySegment gate, long gateAt, MemorySegment up, long upAt, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            FloatVector value = floats(gate, gateAt + i * 4L);
            FloatVector activated =
                    value.div(VectorLanes.exponential(value.neg()).add(1f));
            store(activated.mul(floats(up, upAt + i * 4L)), gate, gateAt + i * 4L);
        }
    }

    static void add(MemorySegment from, long fromAt, MemorySegment to, long toAt, int count) {
        for (int i = 0; i < count; i += LENGTH) {
            store(floats(to, toAt + i * 4L).add(floats(from, fromAt + i * 4L)), to, toAt + i * 4L);
        }
    }

    static void multiply(MemorySegment x, long at, int count, float factor) {
        for (int i = 0; i < count; i += LENGTH) {
            store(floats(x, at + i * 4L).mul(factor), x, at + i * 4L);
        }
    }
}
