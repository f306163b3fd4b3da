package dev.qstar.engine.kernel;

import static dev.qstar.engine.kernel.VectorLanes.BYTES;
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

/// Products of a panel's codes with one row of activations, straight from the packed words, in integers of
/// 16 bits: two vectors of lanes at a time. Factors come from [VectorPairs], scales from [VectorScales].
///
/// Sums of products are held where they fit 16 bits and then widened; all are exact, so their order does
/// not matter. The methods call nothing but the Vector API, so that no vector passes through one that is
/// not inlined.
final class VectorRow {

    private static final int WORDS = PanelFormat.WORDS;
    private static final int SPAN = VectorScales.SPAN;
    private static final int BLOCK_WORDS = PanelFormat.BLOCK / Integer.BYTES;
    private static final int SHORT = Short.SIZE;

    /// What half the range of a short comes to in the 16 sums of two products of a block.
    private static final int BYTE_BIAS = 16 << 15;

    private static final short NIBBLES = 0x0f0f;

    private VectorRow() {}

    /// Codes of eight bits.
    ///
    /// @param w      words of codes, from `wAt` on
    /// @param lane   first of the lanes
    /// @param blocks blocks of 32 columns
    /// @param from   the row's first block in `pairs`
    /// @param read   scales, from the first block on
    /// @param y      sums of the 32 lanes, added to
    static void bytes(
            MemorySegment w,
            long wAt,
            int lane,
            int blocks,
            VectorPairs pairs,
            int from,
            VectorScales read,
            float[] y) {
        int[] first = pairs.first();
        int[] second = pairs.second();
        int[] more = pairs.third();
        float[] scales = read.scales();
        FloatVector sum0 = FloatVector.fromArray(FLOATS, y, lane);
        FloatVector sum1 = FloatVector.fromArray(FLOATS, y, lane + LENGTH);
        for (int block = 0; block < blocks; block++) {
            long at = wAt + block * (long) PanelFormat.Q8_0.groupBytes() + lane * 4L;
            IntVector all0 = IntVector.zero(INTS);
            IntVector all1 = IntVector.zero(INTS);
            IntVector high0 = IntVector.zero(INTS);
            IntVector high1 = IntVector.zero(INTS);
            for (int word = 0; word < BLOCK_WORDS; word++) {
                int i = (from + block) * BLOCK_WORDS + word;
                ShortVector a = IntVector.broadcast(INTS, first[i]).reinterpretAsShorts();
                ShortVector b = IntVector.broadcast(INTS, second[i]).reinterpretAsShorts();
                ShortVector c = IntVector.broadcast(INTS, more[i]).reinterpretAsShorts();
                ShortVector codes0 = ShortVector.fromMemorySegment(SHORTS, w, at + (long) word * WORDS, ORDER);
                IntVector two0 = codes0.mul(a)
                        .add(codes0.lanewise(VectorOperators.LSHR, Byte.SIZE).mul(b))
                        .add(c)
                        .reinterpretAsInts();
                all0 = all0.add(two0);
                high0 = high0.add(two0.lanewise(VectorOperators.LSHR, SHORT));
                ShortVector codes1 = ShortVector.fromMemorySegment(SHORTS, w, at + (long) word * WORDS + BYTES, ORDER);
                IntVector two1 = codes1.mul(a)
                        .add(codes1.lanewise(VectorOperators.LSHR, Byte.SIZE).mul(b))
                        .add(c)
                        .reinterpretAsInts();
                all1 = all1.add(two1);
                high1 = high1.add(two1.lanewise(VectorOperators.LSHR, SHORT));
            }
            FloatVector scale = FloatVector.broadcast(FLOATS, pairs.scales()[from + block]);
            sum0 = all0.sub(high0.lanewise(VectorOperators.LSHL, SHORT))
                    .add(high0)
                    .sub(BYTE_BIAS)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .fma(scale.mul(FloatVector.fromArray(FLOATS, scales, block * SPAN + lane)), sum0);
            sum1 = all1.sub(high1.lanewise(VectorOperators.LSHL, SHORT))
                    .add(high1)
                    .sub(BYTE_BIAS)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .fma(scale.mul(FloatVector.fromArray(FLOATS, scales, block * SPAN + lane + LENGTH)), sum1);
        }
        sum0.intoArray(y, lane);
        sum1.intoArray(y, lane + LENGTH);
    }

    /// Codes of four bits that are centred at 8; see [#bytes].
    static void nibbles(
            MemorySegment w,
            long wAt,
            int lane,
            int blocks,
            VectorPairs pairs,
            int from,
            VectorScales read,
            float[] y) {
        int[] first = pairs.first();
        int[] second = pairs.second();
        int[] third = pairs.third();
        int[] fourth = pairs.fourth();
        float[] scales = read.scales();
        FloatVector sum0 = FloatVector.fromArray(FLOATS, y, lane);
        FloatVector sum1 = FloatVector.fromArray(FLOATS, y, lane + LENGTH);
        for (int block = 0; block < blocks; block++) {
            long at = wAt + block * (long) PanelFormat.Q4_0.groupBytes() + lane * 4L;
            ShortVector products0 = ShortVector.zero(SHORTS);
            ShortVector products1 = ShortVector.zero(SHORTS);
            for (int word = 0; word < BLOCK_WORDS / 2; word++) {
                int i = (from + block) * BLOCK_WORDS + word;
                ShortVector a = IntVector.broadcast(INTS, first[i]).reinterpretAsShorts();
                ShortVector b = IntVector.broadcast(INTS, second[i]).reinterpretAsShorts();
                ShortVector c = IntVector.broadcast(INTS, third[i]).reinterpretAsShorts();
                ShortVector d = IntVector.broadcast(INTS, fourth[i]).reinterpretAsShorts();
                ShortVector codes0 = ShortVector.fromMemorySegment(SHORTS, w, at + (long) word * WORDS, ORDER);
                products0 = products0
                        .add(codes0.mul(a))
                        .add(codes0.lanewise(VectorOperators.LSHR, 4).mul(b))
                        .add(codes0.lanewise(VectorOperators.LSHR, 8).mul(c))
                        .add(codes0.lanewise(VectorOperators.LSHR, 12).mul(d));
                ShortVector codes1 = ShortVector.fromMemorySegment(SHORTS, w, at + (long) word * WORDS + BYTES, ORDER);
                products1 = products1
                        .add(codes1.mul(a))
                        .add(codes1.lanewise(VectorOperators.LSHR, 4).mul(b))
                        .add(codes1.lanewise(VectorOperators.LSHR, 8).mul(c))
                        .add(codes1.lanewise(VectorOperators.LSHR, 12).mul(d));
            }
            FloatVector scale = FloatVector.broadcast(FLOATS, pairs.scales()[from + block]);
            int seed = pairs.seeds()[from + block];
            IntVector words0 = products0.reinterpretAsInts();
            sum0 = words0.lanewise(VectorOperators.LSHL, SHORT)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .add(words0.lanewise(VectorOperators.ASHR, SHORT))
                    .add(seed)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .fma(scale.mul(FloatVector.fromArray(FLOATS, scales, block * SPAN + lane)), sum0);
            IntVector words1 = products1.reinterpretAsInts();
            sum1 = words1.lanewise(VectorOperators.LSHL, SHORT)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .add(words1.lanewise(VectorOperators.ASHR, SHORT))
                    .add(seed)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .fma(scale.mul(FloatVector.fromArray(FLOATS, scales, block * SPAN + lane + LENGTH)), sum1);
        }
        sum0.intoArray(y, lane);
        sum1.intoArray(y, lane + LENGTH);
    }

    /// Codes of four bits with minimums, one quarter of a group for each two blocks; see [#bytes].
    static void nibblesWithMinimums(
            MemorySegment w,
            long wAt,
            int lane,
            int blocks,
            VectorPairs pairs,
            int from,
            VectorScales read,
            float[] y) {
        int[] first = pairs.first();
        int[] second = pairs.second();
        FloatVector sum0 = FloatVector.fromArray(FLOATS, y, lane);
        FloatVector sum1 = FloatVector.fromArray(FLOATS, y, lane + LENGTH);
        for (int block = 0; block < blocks; block += 2) {
            long at = wAt + block / 2 * 9L * WORDS + lane * 4L;
            ShortVector low0 = ShortVector.zero(SHORTS);
            ShortVector low1 = ShortVector.zero(SHORTS);
            ShortVector high0 = ShortVector.zero(SHORTS);
            ShortVector high1 = ShortVector.zero(SHORTS);
            for (int word = 0; word < BLOCK_WORDS; word++) {
                int i = (from + block) * BLOCK_WORDS + word;
                ShortVector a = IntVector.broadcast(INTS, first[i]).reinterpretAsShorts();
                ShortVector b = IntVector.broadcast(INTS, second[i]).reinterpretAsShorts();
                ShortVector c =
                        IntVector.broadcast(INTS, first[i + BLOCK_WORDS]).reinterpretAsShorts();
                ShortVector d =
                        IntVector.broadcast(INTS, second[i + BLOCK_WORDS]).reinterpretAsShorts();
                ShortVector codes0 = ShortVector.fromMemorySegment(SHORTS, w, at + (long) word * WORDS, ORDER);
                ShortVector even0 = codes0.and(NIBBLES);
                low0 = low0.add(even0.mul(a))
                        .add(even0.lanewise(VectorOperators.LSHR, 8).mul(b));
                ShortVector odd0 = codes0.lanewise(VectorOperators.LSHR, 4).and(NIBBLES);
                high0 = high0.add(odd0.mul(c))
                        .add(codes0.lanewise(VectorOperators.LSHR, 12).mul(d));
                ShortVector codes1 = ShortVector.fromMemorySegment(SHORTS, w, at + (long) word * WORDS + BYTES, ORDER);
                ShortVector even1 = codes1.and(NIBBLES);
                low1 = low1.add(even1.mul(a))
                        .add(even1.lanewise(VectorOperators.LSHR, 8).mul(b));
                ShortVector odd1 = codes1.lanewise(VectorOperators.LSHR, 4).and(NIBBLES);
                high1 = high1.add(odd1.mul(c))
                        .add(codes1.lanewise(VectorOperators.LSHR, 12).mul(d));
            }
            FloatVector lowScale = FloatVector.broadcast(FLOATS, pairs.scales()[from + block]);
            FloatVector lowTotal = FloatVector.broadcast(FLOATS, pairs.totals()[from + block]);
            IntVector lowWords0 = low0.reinterpretAsInts();
            sum0 = lowWords0
                    .lanewise(VectorOperators.LSHL, SHORT)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .add(lowWords0.lanewise(VectorOperators.ASHR, SHORT))
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .fma(lowScale.mul(FloatVector.fromArray(FLOATS, read.scales(), block * SPAN + lane)), sum0);
            sum0 = lowTotal.fma(FloatVector.fromArray(FLOATS, read.minimums(), block * SPAN + lane), sum0);
            IntVector lowWords1 = low1.reinterpretAsInts();
            sum1 = lowWords1
                    .lanewise(VectorOperators.LSHL, SHORT)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .add(lowWords1.lanewise(VectorOperators.ASHR, SHORT))
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .fma(
                            lowScale.mul(FloatVector.fromArray(FLOATS, read.scales(), block * SPAN + lane + LENGTH)),
                            sum1);
            sum1 = lowTotal.fma(FloatVector.fromArray(FLOATS, read.minimums(), block * SPAN + lane + LENGTH), sum1);
            FloatVector highScale = FloatVector.broadcast(FLOATS, pairs.scales()[from + block + 1]);
            FloatVector highTotal = FloatVector.broadcast(FLOATS, pairs.totals()[from + block + 1]);
            IntVector highWords0 = high0.reinterpretAsInts();
            sum0 = highWords0
                    .lanewise(VectorOperators.LSHL, SHORT)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .add(highWords0.lanewise(VectorOperators.ASHR, SHORT))
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .fma(highScale.mul(FloatVector.fromArray(FLOATS, read.scales(), (block + 1) * SPAN + lane)), sum0);
            sum0 = highTotal.fma(FloatVector.fromArray(FLOATS, read.minimums(), (block + 1) * SPAN + lane), sum0);
            IntVector highWords1 = high1.reinterpretAsInts();
            sum1 = highWords1
                    .lanewise(VectorOperators.LSHL, SHORT)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .add(highWords1.lanewise(VectorOperators.ASHR, SHORT))
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .fma(
                            highScale.mul(
                                    FloatVector.fromArray(FLOATS, read.scales(), (block + 1) * SPAN + lane + LENGTH)),
                            sum1);
            sum1 = highTotal.fma(
                    FloatVector.fromArray(FLOATS, read.minimums(), (block + 1) * SPAN + lane + LENGTH), sum1);
        }
        sum0.intoArray(y, lane);
        sum1.intoArray(y, lane + LENGTH);
    }
}
