package dev.qstar.engine.kernel;

import static dev.qstar.engine.kernel.VectorLanes.BYTES;
import static dev.qstar.engine.kernel.VectorLanes.FLOATS;
import static dev.qstar.engine.kernel.VectorLanes.INTS;
import static dev.qstar.engine.kernel.VectorLanes.LENGTH;
import static dev.qstar.engine.kernel.VectorLanes.ORDER;
import static dev.qstar.engine.kernel.VectorLanes.SHORTS;

import dev.qstar.engine.panel.PanelFormat;
import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;

/// Products of the codes of two panels with one row of activations, straight from the packed words, in
/// integers of 16 bits. Factors come from [VectorPairs]. The two panels are read in turns, because
/// processors fetch two streams from memory faster than one.
///
/// Sums of products are held where they fit 16 bits and then widened; all are exact, so their order does
/// not matter. The methods call nothing but the Vector API: vectors that pass through a method that the
/// compiler does not inline would be boxed.
final class VectorRow {

    private static final int WORDS = PanelFormat.WORDS;
    private static final int LANES = PanelFormat.LANES;
    private static final int SPAN = VectorScales.SPAN;
    private static final int BLOCK_WORDS = PanelFormat.BLOCK / Integer.BYTES;
    private static final int SHORT = Short.SIZE;
    private static final ShortVector BY_4 = ShortVector.broadcast(SHORTS, 4);
    private static final ShortVector BY_8 = ShortVector.broadcast(SHORTS, 8);
    private static final ShortVector BY_12 = ShortVector.broadcast(SHORTS, 12);

    /// What half the range of a short comes to in the 16 sums of two products of a block.
    private static final int BYTE_BIAS = 16 << 15;

    private VectorRow() {}

    /// Codes of eight bits, two vectors of lanes.
    ///
    /// @param w        groups, from `wAt` on
    /// @param apart    bytes from there to the same columns of the other panel
    /// @param lane     first of the lanes
    /// @param blocks   blocks of 32 columns
    /// @param from     the first block's number in `pairs`
    /// @param products where the dot products go, `[block][SPAN]`, the second panel's behind those of the first
    static void bytes(
            MemorySegment w,
            long wAt,
            long apart,
            long step,
            int lane,
            int blocks,
            VectorPairs pairs,
            int from,
            float[] products) {
        int[] first = pairs.first();
        int[] second = pairs.second();
        int[] more = pairs.third();
        for (int block = 0; block < blocks; block++) {
            long at0 = wAt + block * (long) PanelFormat.Q8_0.groupBytes() + lane * 4L;
            IntVector all0 = IntVector.broadcast(INTS, -BYTE_BIAS);
            IntVector all1 = IntVector.broadcast(INTS, -BYTE_BIAS);
            IntVector all2 = IntVector.broadcast(INTS, -BYTE_BIAS);
            IntVector all3 = IntVector.broadcast(INTS, -BYTE_BIAS);
            IntVector high0 = IntVector.zero(INTS);
            IntVector high1 = IntVector.zero(INTS);
            IntVector high2 = IntVector.zero(INTS);
            IntVector high3 = IntVector.zero(INTS);
            int i = (from + block) * BLOCK_WORDS;
            for (long at = at0; at < at0 + 8L * WORDS; at += step) {
                ShortVector a = IntVector.broadcast(INTS, first[i]).reinterpretAsShorts();
                ShortVector b = IntVector.broadcast(INTS, second[i]).reinterpretAsShorts();
                ShortVector c = IntVector.broadcast(INTS, more[i]).reinterpretAsShorts();
                ShortVector codes0 = ShortVector.fromMemorySegment(SHORTS, w, at, ORDER);
                IntVector two0 = codes0.mul(a)
                        .add(codes0.lanewise(VectorOperators.LSHR, BY_8).mul(b))
                        .add(c)
                        .reinterpretAsInts();
                all0 = all0.add(two0);
                high0 = high0.add(two0.lanewise(VectorOperators.LSHR, SHORT));
                ShortVector codes1 = ShortVector.fromMemorySegment(SHORTS, w, at + BYTES, ORDER);
                IntVector two1 = codes1.mul(a)
                        .add(codes1.lanewise(VectorOperators.LSHR, BY_8).mul(b))
                        .add(c)
                        .reinterpretAsInts();
                all1 = all1.add(two1);
                high1 = high1.add(two1.lanewise(VectorOperators.LSHR, SHORT));
                ShortVector codes2 = ShortVector.fromMemorySegment(SHORTS, w, at + apart, ORDER);
                IntVector two2 = codes2.mul(a)
                        .add(codes2.lanewise(VectorOperators.LSHR, BY_8).mul(b))
                        .add(c)
                        .reinterpretAsInts();
                all2 = all2.add(two2);
                high2 = high2.add(two2.lanewise(VectorOperators.LSHR, SHORT));
                ShortVector codes3 = ShortVector.fromMemorySegment(SHORTS, w, at + apart + BYTES, ORDER);
                IntVector two3 = codes3.mul(a)
                        .add(codes3.lanewise(VectorOperators.LSHR, BY_8).mul(b))
                        .add(c)
                        .reinterpretAsInts();
                all3 = all3.add(two3);
                high3 = high3.add(two3.lanewise(VectorOperators.LSHR, SHORT));
                i++;
            }
            int to = block * SPAN + lane;
            all0.sub(high0.lanewise(VectorOperators.LSHL, SHORT))
                    .add(high0)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to);
            all1.sub(high1.lanewise(VectorOperators.LSHL, SHORT))
                    .add(high1)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to + LENGTH);
            all2.sub(high2.lanewise(VectorOperators.LSHL, SHORT))
                    .add(high2)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to + LANES);
            all3.sub(high3.lanewise(VectorOperators.LSHL, SHORT))
                    .add(high3)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to + LANES + LENGTH);
        }
    }

    /// Codes of four bits that are centred at 8; see [#bytes]. Their products fit 16 bits for a whole block, so
    /// the two halves of a word are added there, and all else is left out.
    static void nibbles(
            MemorySegment w,
            long wAt,
            long apart,
            long step,
            int lane,
            int blocks,
            VectorPairs pairs,
            int from,
            float[] products) {
        int[] first = pairs.first();
        int[] second = pairs.second();
        int[] third = pairs.third();
        int[] fourth = pairs.fourth();
        for (int block = 0; block < blocks; block++) {
            long at0 = wAt + block * (long) PanelFormat.Q4_0.groupBytes() + lane * 4L;
            int seed = pairs.seeds()[from + block];
            ShortVector products0 = IntVector.broadcast(INTS, seed << SHORT).reinterpretAsShorts();
            ShortVector products1 = IntVector.broadcast(INTS, seed << SHORT).reinterpretAsShorts();
            ShortVector products2 = IntVector.broadcast(INTS, seed << SHORT).reinterpretAsShorts();
            ShortVector products3 = IntVector.broadcast(INTS, seed << SHORT).reinterpretAsShorts();
            int i = (from + block) * BLOCK_WORDS;
            for (long at = at0; at < at0 + 4L * WORDS; at += step) {
                ShortVector a = IntVector.broadcast(INTS, first[i]).reinterpretAsShorts();
                ShortVector b = IntVector.broadcast(INTS, second[i]).reinterpretAsShorts();
                ShortVector c = IntVector.broadcast(INTS, third[i]).reinterpretAsShorts();
                ShortVector d = IntVector.broadcast(INTS, fourth[i]).reinterpretAsShorts();
                ShortVector codes0 = ShortVector.fromMemorySegment(SHORTS, w, at, ORDER);
                products0 = products0
                        .add(codes0.mul(a))
                        .add(codes0.lanewise(VectorOperators.LSHR, BY_4).mul(b))
                        .add(codes0.lanewise(VectorOperators.LSHR, BY_8).mul(c))
                        .add(codes0.lanewise(VectorOperators.LSHR, BY_12).mul(d));
                ShortVector codes1 = ShortVector.fromMemorySegment(SHORTS, w, at + BYTES, ORDER);
                products1 = products1
                        .add(codes1.mul(a))
                        .add(codes1.lanewise(VectorOperators.LSHR, BY_4).mul(b))
                        .add(codes1.lanewise(VectorOperators.LSHR, BY_8).mul(c))
                        .add(codes1.lanewise(VectorOperators.LSHR, BY_12).mul(d));
                ShortVector codes2 = ShortVector.fromMemorySegment(SHORTS, w, at + apart, ORDER);
                products2 = products2
                        .add(codes2.mul(a))
                        .add(codes2.lanewise(VectorOperators.LSHR, BY_4).mul(b))
                        .add(codes2.lanewise(VectorOperators.LSHR, BY_8).mul(c))
                        .add(codes2.lanewise(VectorOperators.LSHR, BY_12).mul(d));
                ShortVector codes3 = ShortVector.fromMemorySegment(SHORTS, w, at + apart + BYTES, ORDER);
                products3 = products3
                        .add(codes3.mul(a))
                        .add(codes3.lanewise(VectorOperators.LSHR, BY_4).mul(b))
                        .add(codes3.lanewise(VectorOperators.LSHR, BY_8).mul(c))
                        .add(codes3.lanewise(VectorOperators.LSHR, BY_12).mul(d));
                i++;
            }
            int to = block * SPAN + lane;
            IntVector words0 = products0.reinterpretAsInts();
            words0.lanewise(VectorOperators.LSHL, SHORT)
                    .add(words0)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to);
            IntVector words1 = products1.reinterpretAsInts();
            words1.lanewise(VectorOperators.LSHL, SHORT)
                    .add(words1)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to + LENGTH);
            IntVector words2 = products2.reinterpretAsInts();
            words2.lanewise(VectorOperators.LSHL, SHORT)
                    .add(words2)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to + LANES);
            IntVector words3 = products3.reinterpretAsInts();
            words3.lanewise(VectorOperators.LSHL, SHORT)
                    .add(words3)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to + LANES + LENGTH);
        }
    }
}
