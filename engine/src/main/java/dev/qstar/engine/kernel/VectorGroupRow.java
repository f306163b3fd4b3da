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

/// Products of the codes of two panels with one row of activations, as those of [VectorRow], for the
/// formats with groups of 256 columns.
final class VectorGroupRow {

    private static final int WORDS = PanelFormat.WORDS;
    private static final int LANES = PanelFormat.LANES;
    private static final int SPAN = VectorScales.SPAN;
    private static final int BLOCK_WORDS = PanelFormat.BLOCK / Integer.BYTES;
    private static final int SHORT = Short.SIZE;
    private static final ShortVector BY_2 = ShortVector.broadcast(SHORTS, 2);
    private static final ShortVector BY_4 = ShortVector.broadcast(SHORTS, 4);
    private static final ShortVector BY_8 = ShortVector.broadcast(SHORTS, 8);
    private static final ShortVector BY_12 = ShortVector.broadcast(SHORTS, 12);
    /// Bytes of half a group of codes of six bits.
    private static final long HALF = 26L * WORDS;

    /// Bytes of a line of the cache.
    private static final long LINE = 64;

    private static final short NIBBLES = 0x0f0f;
    private static final short HIGH_BITS = 0x3030;

    private VectorGroupRow() {}

    /// Codes of four bits with minimums, a quarter of a group for each two blocks; see [VectorRow#bytes].
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
        for (int block = 0; block < blocks; block += 2) {
            long at0 = wAt + block / 2 * 9L * WORDS + lane * 4L;
            ShortVector low0 = ShortVector.zero(SHORTS);
            ShortVector low1 = ShortVector.zero(SHORTS);
            ShortVector low2 = ShortVector.zero(SHORTS);
            ShortVector low3 = ShortVector.zero(SHORTS);
            ShortVector high0 = ShortVector.zero(SHORTS);
            ShortVector high1 = ShortVector.zero(SHORTS);
            ShortVector high2 = ShortVector.zero(SHORTS);
            ShortVector high3 = ShortVector.zero(SHORTS);
            int i = (from + block) * BLOCK_WORDS;
            for (long at = at0; at < at0 + 8L * WORDS; at += step) {
                ShortVector a = IntVector.broadcast(INTS, first[i]).reinterpretAsShorts();
                ShortVector b = IntVector.broadcast(INTS, second[i]).reinterpretAsShorts();
                ShortVector c =
                        IntVector.broadcast(INTS, first[i + BLOCK_WORDS]).reinterpretAsShorts();
                ShortVector d =
                        IntVector.broadcast(INTS, second[i + BLOCK_WORDS]).reinterpretAsShorts();
                ShortVector codes0 = ShortVector.fromMemorySegment(SHORTS, w, at, ORDER);
                ShortVector even0 = codes0.and(NIBBLES);
                low0 = low0.add(even0.mul(a))
                        .add(even0.lanewise(VectorOperators.LSHR, BY_8).mul(b));
                ShortVector odd0 = codes0.lanewise(VectorOperators.LSHR, BY_4).and(NIBBLES);
                high0 = high0.add(odd0.mul(c))
                        .add(codes0.lanewise(VectorOperators.LSHR, BY_12).mul(d));
                ShortVector codes1 = ShortVector.fromMemorySegment(SHORTS, w, at + BYTES, ORDER);
                ShortVector even1 = codes1.and(NIBBLES);
                low1 = low1.add(even1.mul(a))
                        .add(even1.lanewise(VectorOperators.LSHR, BY_8).mul(b));
                ShortVector odd1 = codes1.lanewise(VectorOperators.LSHR, BY_4).and(NIBBLES);
                high1 = high1.add(odd1.mul(c))
                        .add(codes1.lanewise(VectorOperators.LSHR, BY_12).mul(d));
                ShortVector codes2 = ShortVector.fromMemorySegment(SHORTS, w, at + apart, ORDER);
                ShortVector even2 = codes2.and(NIBBLES);
                low2 = low2.add(even2.mul(a))
                        .add(even2.lanewise(VectorOperators.LSHR, BY_8).mul(b));
                ShortVector odd2 = codes2.lanewise(VectorOperators.LSHR, BY_4).and(NIBBLES);
                high2 = high2.add(odd2.mul(c))
                        .add(codes2.lanewise(VectorOperators.LSHR, BY_12).mul(d));
                ShortVector codes3 = ShortVector.fromMemorySegment(SHORTS, w, at + apart + BYTES, ORDER);
                ShortVector even3 = codes3.and(NIBBLES);
                low3 = low3.add(even3.mul(a))
                        .add(even3.lanewise(VectorOperators.LSHR, BY_8).mul(b));
                ShortVector odd3 = codes3.lanewise(VectorOperators.LSHR, BY_4).and(NIBBLES);
                high3 = high3.add(odd3.mul(c))
                        .add(codes3.lanewise(VectorOperators.LSHR, BY_12).mul(d));
                i++;
            }
            int to = block * SPAN + lane;
            IntVector lowWords0 = low0.reinterpretAsInts();
            lowWords0
                    .lanewise(VectorOperators.LSHL, SHORT)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .add(lowWords0.lanewise(VectorOperators.ASHR, SHORT))
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to);
            IntVector lowWords1 = low1.reinterpretAsInts();
            lowWords1
                    .lanewise(VectorOperators.LSHL, SHORT)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .add(lowWords1.lanewise(VectorOperators.ASHR, SHORT))
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to + LENGTH);
            IntVector lowWords2 = low2.reinterpretAsInts();
            lowWords2
                    .lanewise(VectorOperators.LSHL, SHORT)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .add(lowWords2.lanewise(VectorOperators.ASHR, SHORT))
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to + LANES);
            IntVector lowWords3 = low3.reinterpretAsInts();
            lowWords3
                    .lanewise(VectorOperators.LSHL, SHORT)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .add(lowWords3.lanewise(VectorOperators.ASHR, SHORT))
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to + LANES + LENGTH);
            IntVector highWords0 = high0.reinterpretAsInts();
            highWords0
                    .lanewise(VectorOperators.LSHL, SHORT)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .add(highWords0.lanewise(VectorOperators.ASHR, SHORT))
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to + SPAN);
            IntVector highWords1 = high1.reinterpretAsInts();
            highWords1
                    .lanewise(VectorOperators.LSHL, SHORT)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .add(highWords1.lanewise(VectorOperators.ASHR, SHORT))
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to + SPAN + LENGTH);
            IntVector highWords2 = high2.reinterpretAsInts();
            highWords2
                    .lanewise(VectorOperators.LSHL, SHORT)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .add(highWords2.lanewise(VectorOperators.ASHR, SHORT))
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to + SPAN + LANES);
            IntVector highWords3 = high3.reinterpretAsInts();
            highWords3
                    .lanewise(VectorOperators.LSHL, SHORT)
                    .lanewise(VectorOperators.ASHR, SHORT)
                    .add(highWords3.lanewise(VectorOperators.ASHR, SHORT))
                    .convertShape(VectorOperators.I2F, FLOATS, 0)
                    .reinterpretAsFloats()
                    .intoArray(products, to + SPAN + LANES + LENGTH);
        }
    }

    /// Codes of six bits, a half of a group for each four blocks; see [VectorRow#bytes].
    static void sixBits(
            MemorySegment w,
            long wAt,
            long apart,
            long step,
            int lane,
            int blocks,
            VectorPairs pairs,
            int from,
            float[] products) {
        for (int half = 0; half < blocks / 4; half++) {
            for (int run = 0; run < 2; run++) {
                long at = wAt + half * HALF + run * 4L * WORDS + lane * 4L;
                int to = (half * 8 + run) * SPAN + lane;
                int word = ((from + half * 4) * 2 + run) * 4;
                long ahead = ahead(w, wAt + half * HALF, apart) + run * (HALF / 2);
                sixBits(w, at, ahead, step, pairs, word, products, to);
                sixBits(w, at + apart, ahead + apart, step, pairs, word, products, to + LANES);
            }
        }
    }

    /// Where the half after this one begins, or the last place where both panels have so many bytes.
    private static long ahead(MemorySegment w, long half, long apart) {
        return Math.min(half + HALF, w.byteSize() - apart - HALF);
    }

    /// The first or the second run of each of four blocks, two vectors of lanes.
    ///
    /// The words that belong together lie in three places. Processors fetch from memory only what goes on
    /// in one line after the other, so the next half is read in that order meanwhile, to lie in the cache
    /// by then.
    ///
    /// @param ahead where to read meanwhile
    /// @param from  the first run's first word
    private static void sixBits(
            MemorySegment w, long at0, long ahead, long step, VectorPairs pairs, int from, float[] products, int to) {
        int i = from;
        long next = ahead;
        IntVector read = IntVector.zero(INTS);
        int[] first = pairs.first();
        int[] second = pairs.second();
        int[] more = pairs.third();
        ShortVector a0 = IntVector.broadcast(INTS, more[i]).reinterpretAsShorts();
        ShortVector a1 = IntVector.broadcast(INTS, more[i]).reinterpretAsShorts();
        ShortVector b0 = IntVector.broadcast(INTS, more[i + 8]).reinterpretAsShorts();
        ShortVector b1 = IntVector.broadcast(INTS, more[i + 8]).reinterpretAsShorts();
        ShortVector c0 = IntVector.broadcast(INTS, more[i + 16]).reinterpretAsShorts();
        ShortVector c1 = IntVector.broadcast(INTS, more[i + 16]).reinterpretAsShorts();
        ShortVector d0 = IntVector.broadcast(INTS, more[i + 24]).reinterpretAsShorts();
        ShortVector d1 = IntVector.broadcast(INTS, more[i + 24]).reinterpretAsShorts();
        for (long at = at0; at < at0 + 4L * WORDS; at += step) {
            read = read.or(IntVector.fromMemorySegment(INTS, w, next, ORDER))
                    .or(IntVector.fromMemorySegment(INTS, w, next + LINE, ORDER))
                    .or(IntVector.fromMemorySegment(INTS, w, next + 2 * LINE, ORDER))
                    .or(IntVector.fromMemorySegment(INTS, w, next + 3 * LINE, ORDER))
                    .or(IntVector.fromMemorySegment(INTS, w, next + 4 * LINE, ORDER))
                    .or(IntVector.fromMemorySegment(INTS, w, next + 5 * LINE, ORDER));
            next += 6 * LINE;
            ShortVector even0 = ShortVector.fromMemorySegment(SHORTS, w, at, ORDER);
            ShortVector odd0 = ShortVector.fromMemorySegment(SHORTS, w, at + 8L * WORDS, ORDER);
            ShortVector high0 = ShortVector.fromMemorySegment(SHORTS, w, at + 16L * WORDS, ORDER);
            ShortVector even1 = ShortVector.fromMemorySegment(SHORTS, w, at + BYTES, ORDER);
            ShortVector odd1 = ShortVector.fromMemorySegment(SHORTS, w, at + BYTES + 8L * WORDS, ORDER);
            ShortVector high1 = ShortVector.fromMemorySegment(SHORTS, w, at + BYTES + 16L * WORDS, ORDER);
            ShortVector aFirst = IntVector.broadcast(INTS, first[i]).reinterpretAsShorts();
            ShortVector aSecond = IntVector.broadcast(INTS, second[i]).reinterpretAsShorts();
            ShortVector aCodes0 = even0.and(NIBBLES)
                    .or(high0.lanewise(VectorOperators.LSHL, BY_4).and(HIGH_BITS));
            a0 = a0.add(aCodes0.mul(aFirst))
                    .add(aCodes0.lanewise(VectorOperators.LSHR, BY_8).mul(aSecond));
            ShortVector aCodes1 = even1.and(NIBBLES)
                    .or(high1.lanewise(VectorOperators.LSHL, BY_4).and(HIGH_BITS));
            a1 = a1.add(aCodes1.mul(aFirst))
                    .add(aCodes1.lanewise(VectorOperators.LSHR, BY_8).mul(aSecond));
            ShortVector bFirst = IntVector.broadcast(INTS, first[i + 8]).reinterpretAsShorts();
            ShortVector bSecond = IntVector.broadcast(INTS, second[i + 8]).reinterpretAsShorts();
            ShortVector bCodes0 = odd0.and(NIBBLES)
                    .or(high0.lanewise(VectorOperators.LSHL, BY_2).and(HIGH_BITS));
            b0 = b0.add(bCodes0.mul(bFirst))
                    .add(bCodes0.lanewise(VectorOperators.LSHR, BY_8).mul(bSecond));
            ShortVector bCodes1 = odd1.and(NIBBLES)
                    .or(high1.lanewise(VectorOperators.LSHL, BY_2).and(HIGH_BITS));
            b1 = b1.add(bCodes1.mul(bFirst))
                    .add(bCodes1.lanewise(VectorOperators.LSHR, BY_8).mul(bSecond));
            ShortVector cFirst = IntVector.broadcast(INTS, first[i + 16]).reinterpretAsShorts();
            ShortVector cSecond = IntVector.broadcast(INTS, second[i + 16]).reinterpretAsShorts();
            ShortVector cCodes0 =
                    even0.lanewise(VectorOperators.LSHR, BY_4).and(NIBBLES).or(high0.and(HIGH_BITS));
            c0 = c0.add(cCodes0.mul(cFirst))
                    .add(cCodes0.lanewise(VectorOperators.LSHR, BY_8).mul(cSecond));
            ShortVector cCodes1 =
                    even1.lanewise(VectorOperators.LSHR, BY_4).and(NIBBLES).or(high1.and(HIGH_BITS));
            c1 = c1.add(cCodes1.mul(cFirst))
                    .add(cCodes1.lanewise(VectorOperators.LSHR, BY_8).mul(cSecond));
            ShortVector dFirst = IntVector.broadcast(INTS, first[i + 24]).reinterpretAsShorts();
            ShortVector dSecond = IntVector.broadcast(INTS, second[i + 24]).reinterpretAsShorts();
            ShortVector dCodes0 = odd0.lanewise(VectorOperators.LSHR, BY_4)
                    .and(NIBBLES)
                    .or(high0.lanewise(VectorOperators.LSHR, BY_2).and(HIGH_BITS));
            d0 = d0.add(dCodes0.mul(dFirst))
                    .add(dCodes0.lanewise(VectorOperators.LSHR, BY_8).mul(dSecond));
            ShortVector dCodes1 = odd1.lanewise(VectorOperators.LSHR, BY_4)
                    .and(NIBBLES)
                    .or(high1.lanewise(VectorOperators.LSHR, BY_2).and(HIGH_BITS));
            d1 = d1.add(dCodes1.mul(dFirst))
                    .add(dCodes1.lanewise(VectorOperators.LSHR, BY_8).mul(dSecond));
            i++;
        }
        read.reinterpretAsFloats().intoArray(products, VectorCodes.PRODUCTS);
        IntVector aWords0 = a0.reinterpretAsInts();
        aWords0.lanewise(VectorOperators.LSHL, SHORT)
                .lanewise(VectorOperators.ASHR, SHORT)
                .add(aWords0.lanewise(VectorOperators.ASHR, SHORT))
                .convertShape(VectorOperators.I2F, FLOATS, 0)
                .reinterpretAsFloats()
                .intoArray(products, to);
        IntVector aWords1 = a1.reinterpretAsInts();
        aWords1.lanewise(VectorOperators.LSHL, SHORT)
                .lanewise(VectorOperators.ASHR, SHORT)
                .add(aWords1.lanewise(VectorOperators.ASHR, SHORT))
                .convertShape(VectorOperators.I2F, FLOATS, 0)
                .reinterpretAsFloats()
                .intoArray(products, to + LENGTH);
        IntVector bWords0 = b0.reinterpretAsInts();
        bWords0.lanewise(VectorOperators.LSHL, SHORT)
                .lanewise(VectorOperators.ASHR, SHORT)
                .add(bWords0.lanewise(VectorOperators.ASHR, SHORT))
                .convertShape(VectorOperators.I2F, FLOATS, 0)
                .reinterpretAsFloats()
                .intoArray(products, to + 2 * SPAN);
        IntVector bWords1 = b1.reinterpretAsInts();
        bWords1.lanewise(VectorOperators.LSHL, SHORT)
                .lanewise(VectorOperators.ASHR, SHORT)
                .add(bWords1.lanewise(VectorOperators.ASHR, SHORT))
                .convertShape(VectorOperators.I2F, FLOATS, 0)
                .reinterpretAsFloats()
                .intoArray(products, to + 2 * SPAN + LENGTH);
        IntVector cWords0 = c0.reinterpretAsInts();
        cWords0.lanewise(VectorOperators.LSHL, SHORT)
                .lanewise(VectorOperators.ASHR, SHORT)
                .add(cWords0.lanewise(VectorOperators.ASHR, SHORT))
                .convertShape(VectorOperators.I2F, FLOATS, 0)
                .reinterpretAsFloats()
                .intoArray(products, to + 4 * SPAN);
        IntVector cWords1 = c1.reinterpretAsInts();
        cWords1.lanewise(VectorOperators.LSHL, SHORT)
                .lanewise(VectorOperators.ASHR, SHORT)
                .add(cWords1.lanewise(VectorOperators.ASHR, SHORT))
                .convertShape(VectorOperators.I2F, FLOATS, 0)
                .reinterpretAsFloats()
                .intoArray(products, to + 4 * SPAN + LENGTH);
        IntVector dWords0 = d0.reinterpretAsInts();
        dWords0.lanewise(VectorOperators.LSHL, SHORT)
                .lanewise(VectorOperators.ASHR, SHORT)
                .add(dWords0.lanewise(VectorOperators.ASHR, SHORT))
                .convertShape(VectorOperators.I2F, FLOATS, 0)
                .reinterpretAsFloats()
                .intoArray(products, to + 6 * SPAN);
        IntVector dWords1 = d1.reinterpretAsInts();
        dWords1.lanewise(VectorOperators.LSHL, SHORT)
                .lanewise(VectorOperators.ASHR, SHORT)
                .add(dWords1.lanewise(VectorOperators.ASHR, SHORT))
                .convertShape(VectorOperators.I2F, FLOATS, 0)
                .reinterpretAsFloats()
                .intoArray(products, to + 6 * SPAN + LENGTH);
    }
}
