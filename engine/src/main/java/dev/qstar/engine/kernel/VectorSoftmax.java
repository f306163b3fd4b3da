package dev.qstar.engine.kernel;

import static dev.qstar.engine.kernel.VectorLanes.FLOATS;
import static dev.qstar.engine.kernel.VectorLanes.INTS;
import static dev.qstar.engine.kernel.VectorLanes.LENGTH;
import static dev.qstar.engine.kernel.VectorLanes.floats;
import static dev.qstar.engine.kernel.VectorLanes.ints;
import static dev.qstar.engine.kernel.VectorLanes.store;

import dev.qstar.engine.panel.PanelFormat;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/// One row of an online softmax, as [Kernels#softmaxStep] describes it. Belongs to one thread.
final class VectorSoftmax {

    private static final int LANES = PanelFormat.LANES;
    private static final int CHAINS = 16;
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT;
    private static final IntVector LANE = IntVector.zero(INTS).addIndex(1);

    /// The bits of a float but its sign.
    private static final int MAGNITUDE = Integer.MAX_VALUE;

    private final float[] chains = new float[CHAINS];

    /// Replaces 32 scores by their weights and returns what earlier sums are to be multiplied with.
    float step(MemorySegment scores, long at, int visible, MemorySegment states, long state) {
        float before = states.get(FLOAT, state);
        float largest = Math.max(before, largest(scores, at, visible));
        float correction = Exponential.of(before - largest);
        for (int i = 0; i < LANES; i += LENGTH) {
            VectorMask<Float> shown = shown(visible - i).cast(FLOATS);
            FloatVector weights =
                    VectorLanes.exponential(floats(scores, at + i * 4L).sub(largest));
            store(FloatVector.zero(FLOATS).blend(weights, shown), scores, at + i * 4L);
        }
        states.set(FLOAT, state, largest);
        states.set(FLOAT, state + 4, Math.fma(states.get(FLOAT, state + 4), correction, sum(scores, at)));
        return correction;
    }

    private static VectorMask<Integer> shown(int visible) {
        return LANE.compare(VectorOperators.LT, visible);
    }

    /// Floats are ordered like their bits, once those of negative ones are turned around.
    private static float largest(MemorySegment scores, long at, int visible) {
        IntVector largest = IntVector.broadcast(INTS, Integer.MIN_VALUE);
        for (int i = 0; i < LANES; i += LENGTH) {
            IntVector order = ordered(ints(scores, at + i * 4L));
            largest = largest.max(IntVector.broadcast(INTS, Integer.MIN_VALUE).blend(order, shown(visible - i)));
        }
        int bits = largest.reduceLanes(VectorOperators.MAX);
        return Float.intBitsToFloat(bits ^ ((bits >> (Integer.SIZE - 1)) & MAGNITUDE));
    }

    private static IntVector ordered(IntVector bits) {
        return bits.lanewise(VectorOperators.ASHR, Integer.SIZE - 1)
                .and(MAGNITUDE)
                .lanewise(VectorOperators.XOR, bits);
    }

    /// The sum of 32 weights: those 16 apart first, then 8, 4, 2 and 1 apart.
    private float sum(MemorySegment weights, long at) {
        for (int i = 0; i < CHAINS; i += LENGTH) {
            floats(weights, at + i * 4L)
                    .add(floats(weights, at + (i + CHAINS) * 4L))
                    .intoArray(chains, i);
        }
        for (int apart = CHAINS / 2; apart > 0; apart /= 2) {
            for (int i = 0; i < apart; i++) {
                chains[i] += chains[i + apart];
            }
        }
        return chains[0];
    }
}
