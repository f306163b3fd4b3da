package dev.qstar.engine.kernel;

import static dev.qstar.engine.kernel.VectorLanes.FLOATS;
import static dev.qstar.engine.kernel.VectorLanes.INTS;
import static dev.qstar.engine.kernel.VectorLanes.LENGTH;
import static dev.qstar.engine.kernel.VectorLanes.ORDER;
import static dev.qstar.engine.kernel.VectorLanes.SHORTS;

import dev.qstar.engine.panel.PanelFormat;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;

/// Products of a panel's codes of six bits with one row of activations, straight from the packed words: as
/// [VectorRow], one vector of lanes at a time.
final class VectorSixBitRow {

    private static final int WORDS = PanelFormat.WORDS;
    private static final int SPAN = VectorScales.SPAN;
    private static final int BLOCK_WORDS = PanelFormat.BLOCK / Integer.BYTES;
    private static final int SHORT = Short.SIZE;
    private static final short NIBBLES = 0x0f0f;
    private static final short HIGH_BITS = 0x3030;

    private VectorSixBitRow() {}

    /// One half of a group: four blocks of two runs.
    ///
    /// @param w     the half's words, from `wAt` on
    /// @param lane  first of the lanes
    /// @param from  the half's first block in `pairs`
    /// @param sums  where the exact sums of the eight runs go, `[run][LENGTH]`
    static void multiply(MemorySegment w, long wAt, int lane, VectorPairs pairs, int from, float[] sums) {
        multiply(w, wAt + lane * 4L, 0, pairs.first(), pairs.second(), pairs.third(), from * BLOCK_WORDS, sums);
        multiply(w, wAt + lane * 4L, 1, pairs.first(), pairs.second(), pairs.third(), from * BLOCK_WORDS + 4, sums);
    }

    /// One run of each of the four blocks: the first or the second.
    private static void multiply(
            MemorySegment w, long wAt, int run, int[] first, int[] second, int[] more, int i, float[] sums) {
        long at = wAt + run * 4L * WORDS;
        ShortVector a = IntVector.broadcast(INTS, more[i]).reinterpretAsShorts();
        ShortVector b = IntVector.broadcast(INTS, more[i + 8]).reinterpretAsShorts();
        ShortVector c = IntVector.broadcast(INTS, more[i + 16]).reinterpretAsShorts();
        ShortVector d = IntVector.broadcast(INTS, more[i + 24]).reinterpretAsShorts();
        for (int word = 0; word < 4; word++) {
            ShortVector even = ShortVector.fromMemorySegment(SHORTS, w, at + (long) word * WORDS, ORDER);
            ShortVector odd = ShortVector.fromMemorySegment(SHORTS, w, at + (8L + word) * WORDS, ORDER);
            ShortVector high = ShortVector.fromMemorySegment(SHORTS, w, at + (16L + word) * WORDS, ORDER);
            ShortVector aCodes =
                    even.and(NIBBLES).or(high.lanewise(VectorOperators.LSHL, 4).and(HIGH_BITS));
            a = a.add(aCodes.mul(IntVector.broadcast(INTS, first[i + word]).reinterpretAsShorts()))
                    .add(aCodes.lanewise(VectorOperators.LSHR, 8)
                            .mul(IntVector.broadcast(INTS, second[i + word]).reinterpretAsShorts()));
            ShortVector bCodes =
                    odd.and(NIBBLES).or(high.lanewise(VectorOperators.LSHL, 2).and(HIGH_BITS));
            b = b.add(bCodes.mul(IntVector.broadcast(INTS, first[i + word + 8]).reinterpretAsShorts()))
                    .add(bCodes.lanewise(VectorOperators.LSHR, 8)
                            .mul(IntVector.broadcast(INTS, second[i + word + 8]).reinterpretAsShorts()));
            ShortVector cCodes =
                    even.lanewise(VectorOperators.LSHR, 4).and(NIBBLES).or(high.and(HIGH_BITS));
            c = c.add(cCodes.mul(IntVector.broadcast(INTS, first[i + word + 16]).reinterpretAsShorts()))
                    .add(cCodes.lanewise(VectorOperators.LSHR, 8)
                            .mul(IntVector.broadcast(INTS, second[i + word + 16])
                                    .reinterpretAsShorts()));
            ShortVector dCodes = odd.lanewise(VectorOperators.LSHR, 4)
                    .and(NIBBLES)
                    .or(high.lanewise(VectorOperators.LSHR, 2).and(HIGH_BITS));
            d = d.add(dCodes.mul(IntVector.broadcast(INTS, first[i + word + 24]).reinterpretAsShorts()))
                    .add(dCodes.lanewise(VectorOperators.LSHR, 8)
                            .mul(IntVector.broadcast(INTS, second[i + word + 24])
                                    .reinterpretAsShorts()));
        }
        IntVector aWords = a.reinterpretAsInts();
        aWords.lanewise(VectorOperators.LSHL, SHORT)
                .lanewise(VectorOperators.ASHR, SHORT)
                .add(aWords.lanewise(VectorOperators.ASHR, SHORT))
                .convertShape(VectorOperators.I2F, FLOATS, 0)
                .reinterpretAsFloats()
                .intoArray(sums, (0 + run) * LENGTH);
        IntVector bWords = b.reinterpretAsInts();
        bWords.lanewise(VectorOperators.LSHL, SHORT)
                .lanewise(VectorOperators.ASHR, SHORT)
                .add(bWords.lanewise(VectorOperators.ASHR, SHORT))
                .convertShape(VectorOperators.I2F, FLOATS, 0)
                .reinterpretAsFloats()
                .intoArray(sums, (2 + run) * LENGTH);
        IntVector cWords = c.reinterpretAsInts();
        cWords.lanewise(VectorOperators.LSHL, SHORT)
                .lanewise(VectorOperators.ASHR, SHORT)
                .add(cWords.lanewise(VectorOperators.ASHR, SHORT))
                .convertShape(VectorOperators.I2F, FLOATS, 0)
                .reinterpretAsFloats()
                .intoArray(sums, (4 + run) * LENGTH);
        IntVector dWords = d.reinterpretAsInts();
        dWords.lanewise(VectorOperators.LSHL, SHORT)
                .lanewise(VectorOperators.ASHR, SHORT)
                .add(dWords.lanewise(VectorOperators.ASHR, SHORT))
                .convertShape(VectorOperators.I2F, FLOATS, 0)
                .reinterpretAsFloats()
                .intoArray(sums, (6 + run) * LENGTH);
    }

    /// Adds the sums of the runs to those of the lanes, in order.
    ///
    /// @param half  0 or 1, the half of the group that `read` has the scales of
    static void add(float[] sums, int lane, VectorPairs pairs, int from, int half, VectorScales read, float[] y) {
        FloatVector sum = FloatVector.fromArray(FLOATS, y, lane);
        for (int run = 0; run < 8; run++) {
            FloatVector scale = FloatVector.fromArray(FLOATS, read.scales(), (half * 8 + run) * SPAN + lane);
            sum = FloatVector.fromArray(FLOATS, sums, run * LENGTH).fma(scale.mul(pairs.scales()[from + run / 2]), sum);
        }
        sum.intoArray(y, lane);
    }
}
