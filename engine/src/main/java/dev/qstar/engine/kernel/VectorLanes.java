package dev.qstar.engine.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// The vectors of this machine, and the small steps that all kernels of the vector tier share.
///
/// Every method is small and straight: the compiler keeps vectors in registers only where it inlines
/// everything and no two vectors meet behind a branch.
final class VectorLanes {

    /// Vectors of floats, at most 512 bits long; a panel is a whole number of pairs of them.
    static final VectorSpecies<Float> FLOATS =
            FloatVector.SPECIES_PREFERRED.length() > 16 ? FloatVector.SPECIES_512 : FloatVector.SPECIES_PREFERRED;

    static final VectorSpecies<Integer> INTS = FLOATS.withLanes(int.class);
    static final VectorSpecies<Short> SHORTS = FLOATS.withLanes(short.class);

    /// Floats in a vector.
    static final int LENGTH = FLOATS.length();

    /// Bytes of a vector.
    static final int BYTES = LENGTH * Float.BYTES;

    /// Lanes of a pair of vectors.
    static final int PAIR = 2 * LENGTH;

    static final ByteOrder ORDER = ByteOrder.nativeOrder();

    /// A quarter of a vector of 128 bits is too short to be one.
    static final boolean NARROW = LENGTH < 8;

    /// As many shorts as a vector has floats.
    static final VectorSpecies<Short> HALVES =
            VectorSpecies.of(short.class, VectorShape.forBitSize(LENGTH * Short.SIZE));

    /// As many bytes as a vector has floats, where there are such vectors.
    static final VectorSpecies<Byte> QUARTERS =
            NARROW ? ByteVector.SPECIES_64 : VectorSpecies.of(byte.class, VectorShape.forBitSize(LENGTH * Byte.SIZE));

    /// By how much to shift an integer so that a lane's byte is the lowest.
    private static final IntVector BYTE_SHIFTS =
            IntVector.zero(INTS).addIndex(1).lanewise(VectorOperators.LSHL, 3).and(Integer.SIZE - 1);

    static final int HALF_SHIFT = 13;
    static final int HALF_MASK = 0x0fffe000;
    static final int HALF_BIAS = 112 << 23;

    /// The smallest normal number of half precision.
    static final float LEAST_HALF = 0x1p-14f;

    private VectorLanes() {}

    static FloatVector floats(MemorySegment memory, long at) {
        return FloatVector.fromMemorySegment(FLOATS, memory, at, ORDER);
    }

    static FloatVector floats(float[] array, int at) {
        return FloatVector.fromArray(FLOATS, array, at);
    }

    static IntVector ints(MemorySegment memory, long at) {
        return IntVector.fromMemorySegment(INTS, memory, at, ORDER);
    }

    static ShortVector shorts(MemorySegment memory, long at) {
        return ShortVector.fromMemorySegment(SHORTS, memory, at, ORDER);
    }

    /// Zeros. A constant object would not do: a vector that changes in a loop must not begin as one.
    static FloatVector zero() {
        return FloatVector.zero(FLOATS);
    }

    /// Zeros.
    static IntVector nothing() {
        return IntVector.zero(INTS);
    }

    /// Zeros.
    static ShortVector none() {
        return ShortVector.zero(SHORTS);
    }

    static FloatVector spread(float value) {
        return FloatVector.broadcast(FLOATS, value);
    }

    /// The float at a place, in every lane.
    static FloatVector spread(MemorySegment memory, long at) {
        return FloatVector.broadcast(FLOATS, memory.get(ValueLayout.JAVA_FLOAT, at));
    }

    /// The two shorts of an integer, in turns in every lane.
    static ShortVector spreadPair(int pair) {
        return IntVector.broadcast(INTS, pair).reinterpretAsShorts();
    }

    static void store(FloatVector vector, MemorySegment memory, long at) {
        vector.intoMemorySegment(memory, at, ORDER);
    }

    static FloatVector toFloats(IntVector integers) {
        return (FloatVector) integers.convertShape(VectorOperators.I2F, FLOATS, 0);
    }

    /// Neighbouring finite half-precision floats as floats.
    ///
    /// The exponent is put right by adding to it. A subnormal `h` comes out as `n = 2^-15 + |h| / 2` then,
    /// for which `2n - 2^-14` is right and smaller than `n`; for all others it is larger. A multiplication
    /// would do too, but processors take very long over subnormal numbers.
    static FloatVector halves(MemorySegment memory, long at) {
        IntVector bits = (IntVector)
                ShortVector.fromMemorySegment(HALVES, memory, at, ORDER).convertShape(VectorOperators.S2I, INTS, 0);
        IntVector normal =
                bits.lanewise(VectorOperators.LSHL, HALF_SHIFT).and(HALF_MASK).add(HALF_BIAS);
        FloatVector subnormal = normal.reinterpretAsFloats().fma(spread(2f), spread(-LEAST_HALF));
        return normal.min(subnormal.reinterpretAsInts())
                .or(bits.and(Integer.MIN_VALUE))
                .reinterpretAsFloats();
    }

    /// Neighbouring floats of which the upper halves are stored.
    static FloatVector upperHalves(MemorySegment memory, long at) {
        IntVector bits = (IntVector)
                ShortVector.fromMemorySegment(HALVES, memory, at, ORDER).convertShape(VectorOperators.S2I, INTS, 0);
        return bits.lanewise(VectorOperators.LSHL, Short.SIZE).reinterpretAsFloats();
    }

    /// Neighbouring signed bytes as floats.
    static FloatVector bytes(MemorySegment memory, long at) {
        if (NARROW) {
            return toFloats(narrowBytes(memory, at)
                    .lanewise(VectorOperators.LSHL, Integer.SIZE - Byte.SIZE)
                    .lanewise(VectorOperators.ASHR, Integer.SIZE - Byte.SIZE));
        }
        return (FloatVector)
                ByteVector.fromMemorySegment(QUARTERS, memory, at, ORDER).convertShape(VectorOperators.B2F, FLOATS, 0);
    }

    /// Neighbouring unsigned bytes as floats.
    static FloatVector unsignedBytes(MemorySegment memory, long at) {
        if (NARROW) {
            return toFloats(narrowBytes(memory, at).and(0xff));
        }
        return toFloats((IntVector) ByteVector.fromMemorySegment(QUARTERS, memory, at, ORDER)
                .convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, 0));
    }

    private static IntVector narrowBytes(MemorySegment memory, long at) {
        int four = memory.get(ValueLayout.JAVA_INT, at);
        return IntVector.broadcast(INTS, four).lanewise(VectorOperators.LSHR, BYTE_SHIFTS);
    }

    /// [Exponential#of] for every lane, NaN aside. Floats of one sign are ordered like their bits.
    static FloatVector exponential(FloatVector argument) {
        FloatVector x = argument.reinterpretAsInts()
                .min(Float.floatToRawIntBits(Exponential.HIGHEST))
                .lanewise(VectorOperators.UMIN, Float.floatToRawIntBits(Exponential.LOWEST))
                .reinterpretAsFloats();
        FloatVector rounded = x.fma(spread(Exponential.LOG2_E), spread(Exponential.ROUNDER));
        FloatVector n = rounded.sub(Exponential.ROUNDER);
        FloatVector r = n.fma(spread(-Exponential.LN2_LOW), n.fma(spread(-Exponential.LN2_HIGH), x));
        FloatVector p = r.fma(spread(Exponential.C7), spread(Exponential.C6));
        p = p.fma(r, spread(Exponential.C5));
        p = p.fma(r, spread(Exponential.C4));
        p = p.fma(r, spread(Exponential.C3));
        p = p.fma(r, spread(Exponential.C2));
        p = p.fma(r, spread(1f));
        p = p.fma(r, spread(1f));
        IntVector power = rounded.reinterpretAsInts()
                .lanewise(VectorOperators.LSHL, Exponential.EXPONENT_SHIFT)
                .add(Exponential.ONE_BITS);
        return p.mul(power.reinterpretAsFloats());
    }
}
