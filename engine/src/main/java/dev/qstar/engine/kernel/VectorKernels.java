package dev.qstar.engine.kernel;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/// The Vector API tier. Tiles of eight, four or one rows of activations by two vectors of lanes keep their sums in
/// registers, so that many rows cost little more than one.
///
/// The methods are small and straight on purpose: the optimising compiler keeps vectors in registers only as long as
/// it inlines everything and no two vectors meet behind a branch.
public final class VectorKernels extends PanelKernels {

    /// The one instance; it has no state.
    public static final VectorKernels INSTANCE = new VectorKernels();

    private static final int LANES = PanelMatrix.LANES;
    private static final VectorSpecies<Float> SPECIES =
            FloatVector.SPECIES_PREFERRED.length() > 16 ? FloatVector.SPECIES_512 : FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = SPECIES.withLanes(int.class);
    private static final int LENGTH = SPECIES.length();
    private static final int PAIR = 2 * LENGTH;

    /// Tiles of eight rows need more than the 16 registers that 256-bit machines have.
    private static final boolean TALL = SPECIES.vectorBitSize() != 256;

    /// Below four bytes a lane, vectors of bytes would be shorter than the Vector API has them.
    private static final boolean NARROW = LENGTH < 8;

    private static final VectorSpecies<Short> SHORTS =
            NARROW ? ShortVector.SPECIES_64 : VectorSpecies.of(short.class, VectorShape.forBitSize(LENGTH * 16));
    private static final VectorSpecies<Byte> BYTES =
            NARROW ? ByteVector.SPECIES_64 : VectorSpecies.of(byte.class, VectorShape.forBitSize(LENGTH * 8));

    private static final VectorShuffle<Float> EIGHT_APART = apart(8);
    private static final VectorShuffle<Float> FOUR_APART = apart(4);
    private static final VectorShuffle<Float> TWO_APART = apart(2);
    private static final VectorShuffle<Float> ONE_APART = apart(1);

    /// From this many rows on, weights are decoded once for all of them.
    private static final int FEW = 3;

    private static final int HALF_SHIFT = 13;
    private static final int HALF_MASK = 0x8fffe000;

    /// What the smaller exponent of half precision has to be multiplied with.
    private static final float HALF_SCALE = 0x1p112f;

    private VectorKernels() {}

    @Override
    public String name() {
        return "vector";
    }

    @Override
    public void accumulate(
            float[] w,
            int wFrom,
            int steps,
            float[] x,
            int xFrom,
            int xStride,
            int rows,
            float[] y,
            int yFrom,
            int yStride) {
        int m = 0;
        if (TALL) {
            for (; m + 8 <= rows; m += 8) {
                int yRow = yFrom + m * yStride;
                for (int lane = 0; lane < LANES; lane += PAIR) {
                    eight(w, wFrom + lane, steps, x, xFrom + m * xStride, xStride, y, yRow + lane, yStride);
                }
            }
        }
        for (; m + 4 <= rows; m += 4) {
            int yRow = yFrom + m * yStride;
            for (int lane = 0; lane < LANES; lane += PAIR) {
                four(w, wFrom + lane, steps, x, xFrom + m * xStride, xStride, y, yRow + lane, yStride);
            }
        }
        for (; m < rows; m++) {
            int yRow = yFrom + m * yStride;
            for (int lane = 0; lane < LANES; lane += PAIR) {
                one(w, wFrom + lane, steps, x, xFrom + m * xStride, y, yRow + lane);
            }
        }
    }

    private static FloatVector load(float[] array, int at) {
        return FloatVector.fromArray(SPECIES, array, at);
    }

    private static FloatVector spread(float value) {
        return FloatVector.broadcast(SPECIES, value);
    }

    private static void one(float[] w, int wFrom, int steps, float[] x, int xFrom, float[] y, int yFrom) {
        FloatVector a0 = load(y, yFrom);
        FloatVector a1 = load(y, yFrom + LENGTH);
        for (int k = 0; k < steps; k++) {
            FloatVector a = spread(x[xFrom + k]);
            a0 = a.fma(load(w, wFrom + k * LANES), a0);
            a1 = a.fma(load(w, wFrom + k * LANES + LENGTH), a1);
        }
        a0.intoArray(y, yFrom);
        a1.intoArray(y, yFrom + LENGTH);
    }

    private static void four(
            float[] w, int wFrom, int steps, float[] x, int x0, int xStride, float[] y, int y0, int yStride) {
        int x1 = x0 + xStride;
        int x2 = x1 + xStride;
        int x3 = x2 + xStride;
        int y1 = y0 + yStride;
        int y2 = y1 + yStride;
        int y3 = y2 + yStride;
        FloatVector a0 = load(y, y0);
        FloatVector a1 = load(y, y0 + LENGTH);
        FloatVector b0 = load(y, y1);
        FloatVector b1 = load(y, y1 + LENGTH);
        FloatVector c0 = load(y, y2);
        FloatVector c1 = load(y, y2 + LENGTH);
        FloatVector d0 = load(y, y3);
        FloatVector d1 = load(y, y3 + LENGTH);
        for (int k = 0; k < steps; k++) {
            FloatVector w0 = load(w, wFrom + k * LANES);
            FloatVector w1 = load(w, wFrom + k * LANES + LENGTH);
            FloatVector a = spread(x[x0 + k]);
            a0 = a.fma(w0, a0);
            a1 = a.fma(w1, a1);
            FloatVector b = spread(x[x1 + k]);
            b0 = b.fma(w0, b0);
            b1 = b.fma(w1, b1);
            FloatVector c = spread(x[x2 + k]);
            c0 = c.fma(w0, c0);
            c1 = c.fma(w1, c1);
            FloatVector d = spread(x[x3 + k]);
            d0 = d.fma(w0, d0);
            d1 = d.fma(w1, d1);
        }
        a0.intoArray(y, y0);
        a1.intoArray(y, y0 + LENGTH);
        b0.intoArray(y, y1);
        b1.intoArray(y, y1 + LENGTH);
        c0.intoArray(y, y2);
        c1.intoArray(y, y2 + LENGTH);
        d0.intoArray(y, y3);
        d1.intoArray(y, y3 + LENGTH);
    }

    private static void eight(
            float[] w, int wFrom, int steps, float[] x, int x0, int xStride, float[] y, int y0, int yStride) {
        int x1 = x0 + xStride;
        int x2 = x1 + xStride;
        int x3 = x2 + xStride;
        int x4 = x3 + xStride;
        int x5 = x4 + xStride;
        int x6 = x5 + xStride;
        int x7 = x6 + xStride;
        FloatVector a0 = load(y, y0);
        FloatVector a1 = load(y, y0 + LENGTH);
        FloatVector b0 = load(y, y0 + yStride);
        FloatVector b1 = load(y, y0 + yStride + LENGTH);
        FloatVector c0 = load(y, y0 + 2 * yStride);
        FloatVector c1 = load(y, y0 + 2 * yStride + LENGTH);
        FloatVector d0 = load(y, y0 + 3 * yStride);
        FloatVector d1 = load(y, y0 + 3 * yStride + LENGTH);
        FloatVector e0 = load(y, y0 + 4 * yStride);
        FloatVector e1 = load(y, y0 + 4 * yStride + LENGTH);
        FloatVector f0 = load(y, y0 + 5 * yStride);
        FloatVector f1 = load(y, y0 + 5 * yStride + LENGTH);
        FloatVector g0 = load(y, y0 + 6 * yStride);
        FloatVector g1 = load(y, y0 + 6 * yStride + LENGTH);
        FloatVector h0 = load(y, y0 + 7 * yStride);
        FloatVector h1 = load(y, y0 + 7 * yStride + LENGTH);
        for (int k = 0; k < steps; k++) {
            FloatVector w0 = load(w, wFrom + k * LANES);
            FloatVector w1 = load(w, wFrom + k * LANES + LENGTH);
            FloatVector a = spread(x[x0 + k]);
            a0 = a.fma(w0, a0);
            a1 = a.fma(w1, a1);
            FloatVector b = spread(x[x1 + k]);
            b0 = b.fma(w0, b0);
            b1 = b.fma(w1, b1);
            FloatVector c = spread(x[x2 + k]);
            c0 = c.fma(w0, c0);
            c1 = c.fma(w1, c1);
            FloatVector d = spread(x[x3 + k]);
            d0 = d.fma(w0, d0);
            d1 = d.fma(w1, d1);
            FloatVector e = spread(x[x4 + k]);
            e0 = e.fma(w0, e0);
            e1 = e.fma(w1, e1);
            FloatVector f = spread(x[x5 + k]);
            f0 = f.fma(w0, f0);
            f1 = f.fma(w1, f1);
            FloatVector g = spread(x[x6 + k]);
            g0 = g.fma(w0, g0);
            g1 = g.fma(w1, g1);
            FloatVector h = spread(x[x7 + k]);
            h0 = h.fma(w0, h0);
            h1 = h.fma(w1, h1);
        }
        a0.intoArray(y, y0);
        a1.intoArray(y, y0 + LENGTH);
        b0.intoArray(y, y0 + yStride);
        b1.intoArray(y, y0 + yStride + LENGTH);
        c0.intoArray(y, y0 + 2 * yStride);
        c1.intoArray(y, y0 + 2 * yStride + LENGTH);
        d0.intoArray(y, y0 + 3 * yStride);
        d1.intoArray(y, y0 + 3 * yStride + LENGTH);
        e0.intoArray(y, y0 + 4 * yStride);
        e1.intoArray(y, y0 + 4 * yStride + LENGTH);
        f0.intoArray(y, y0 + 5 * yStride);
        f1.intoArray(y, y0 + 5 * yStride + LENGTH);
        g0.intoArray(y, y0 + 6 * yStride);
        g1.intoArray(y, y0 + 6 * yStride + LENGTH);
        h0.intoArray(y, y0 + 7 * yStride);
        h1.intoArray(y, y0 + 7 * yStride + LENGTH);
    }

    @Override
    void decode(PanelMatrix w, int panel, int from, int count, float[] out) {
        if (w instanceof BytePanels bytes && !NARROW) {
            decodeBytes(bytes, panel, from, count, out);
        } else if (w instanceof HalfPanels halves) {
            int at = (panel * halves.columns() + from) * LANES;
            decodeHalves(halves.values(), at, count * LANES, out);
        } else {
            w.decode(panel, from, count, out);
        }
    }

    private static void decodeBytes(BytePanels w, int panel, int from, int count, float[] out) {
        int at = (panel * w.columns() + from) * LANES;
        int scale = (panel * w.columns() + from) / BytePanels.BLOCK * LANES;
        for (int block = 0; block < count; block += BytePanels.BLOCK, scale += LANES) {
            for (int lane = 0; lane < LANES; lane += LENGTH) {
                int first = block * LANES + lane;
                decodeBlock(w.values(), at + first, half(w.scales(), scale + lane), out, first);
            }
        }
    }

    private static void decodeBlock(byte[] values, int at, FloatVector scale, float[] out, int first) {
        for (int i = 0; i < BytePanels.BLOCK * LANES; i += LANES) {
            FloatVector value = (FloatVector)
                    ByteVector.fromArray(BYTES, values, at + i).convertShape(VectorOperators.B2F, SPECIES, 0);
            value.mul(scale).intoArray(out, first + i);
        }
    }

    private static void decodeHalves(short[] values, int at, int count, float[] out) {
        for (int i = 0; i < count; i += LENGTH) {
            half(values, at + i).intoArray(out, i);
        }
    }

    /// Finite half-precision floats as floats, subnormal ones included: the bits in their places, the exponent put
    /// right by a multiplication.
    private static FloatVector half(short[] values, int at) {
        IntVector bits =
                (IntVector) ShortVector.fromArray(SHORTS, values, at).convertShape(VectorOperators.S2I, INTS, 0);
        return bits.lanewise(VectorOperators.LSHL, HALF_SHIFT)
                .and(HALF_MASK)
                .reinterpretAsFloats()
                .mul(HALF_SCALE);
    }

    /// For few rows, decoding to scratch first would cost more than the products.
    @Override
    void multiplyHalves(
            HalfPanels w,
            int panel,
            float[] x,
            int xStride,
            int rows,
            float[] y,
            int yFrom,
            int yStride,
            float[] scratch) {
        if (rows >= FEW) {
            multiplyDecoded(w, panel, x, xStride, rows, y, yFrom, yStride, scratch);
            return;
        }
        int at = panel * w.columns() * LANES;
        for (int m = 0; m < rows; m++) {
            for (int lane = 0; lane < LANES; lane += PAIR) {
                int yLane = yFrom + m * yStride + lane;
                oneOfHalves(w.values(), at + lane, w.columns(), x, m * xStride, y, yLane);
            }
        }
    }

    private static void oneOfHalves(short[] w, int wFrom, int steps, float[] x, int xFrom, float[] y, int yFrom) {
        FloatVector a0 = load(y, yFrom);
        FloatVector a1 = load(y, yFrom + LENGTH);
        for (int k = 0; k < steps; k++) {
            FloatVector a = spread(x[xFrom + k]);
            a0 = a.fma(half(w, wFrom + k * LANES), a0);
            a1 = a.fma(half(w, wFrom + k * LANES + LENGTH), a1);
        }
        a0.intoArray(y, yFrom);
        a1.intoArray(y, yFrom + LENGTH);
    }

    /// For few rows, decoding to scratch first would cost more than the products.
    @Override
    void multiplyBytes(
            BytePanels w,
            int panel,
            float[] x,
            int xStride,
            int rows,
            float[] y,
            int yFrom,
            int yStride,
            float[] scratch) {
        if (rows >= FEW || NARROW) {
            multiplyDecoded(w, panel, x, xStride, rows, y, yFrom, yStride, scratch);
            return;
        }
        int at = panel * w.columns() * LANES;
        for (int m = 0; m < rows; m++) {
            for (int lane = 0; lane < LANES; lane += PAIR) {
                int yLane = yFrom + m * yStride + lane;
                oneOfBytes(w.values(), w.scales(), at, lane, w.columns(), x, m * xStride, y, yLane);
            }
        }
    }

    private static void oneOfBytes(
            byte[] w, short[] scales, int panel, int lane, int steps, float[] x, int xFrom, float[] y, int yFrom) {
        int scale = panel / BytePanels.BLOCK + lane;
        int at = panel + lane;
        for (int k = 0; k < steps; k += BytePanels.BLOCK) {
            blockOfBytes(w, at, scales, scale, x, xFrom + k, y, yFrom);
            at += BytePanels.BLOCK * LANES;
            scale += LANES;
        }
    }

    private static void blockOfBytes(
            byte[] w, int at, short[] scales, int scale, float[] x, int xFrom, float[] y, int yFrom) {
        FloatVector s0 = half(scales, scale);
        FloatVector s1 = half(scales, scale + LENGTH);
        FloatVector a0 = load(y, yFrom);
        FloatVector a1 = load(y, yFrom + LENGTH);
        for (int k = 0; k < BytePanels.BLOCK; k++) {
            FloatVector a = spread(x[xFrom + k]);
            a0 = a.fma(integers(w, at + k * LANES).mul(s0), a0);
            a1 = a.fma(integers(w, at + k * LANES + LENGTH).mul(s1), a1);
        }
        a0.intoArray(y, yFrom);
        a1.intoArray(y, yFrom + LENGTH);
    }

    private static FloatVector integers(byte[] values, int at) {
        return (FloatVector) ByteVector.fromArray(BYTES, values, at).convertShape(VectorOperators.B2F, SPECIES, 0);
    }

    @Override
    float largest(float[] x, int from, int count) {
        FloatVector largest = load(x, from);
        for (int i = LENGTH; i < count; i += LENGTH) {
            largest = largest.max(load(x, from + i));
        }
        return largest.reduceLanes(VectorOperators.MAX);
    }

    @Override
    float sum(float[] x, int from, int count) {
        if (LENGTH == 16) {
            FloatVector sums = everySixteenth(x, from, count);
            return halve(halve(halve(halve(sums, EIGHT_APART), FOUR_APART), TWO_APART), ONE_APART)
                    .lane(0);
        }
        FloatVector sums = everySixteenth(x, from, count).add(everySixteenth(x, from + 8, count));
        if (LENGTH == 8) {
            return halve(halve(halve(sums, FOUR_APART), TWO_APART), ONE_APART).lane(0);
        }
        FloatVector others = everySixteenth(x, from + 4, count).add(everySixteenth(x, from + 12, count));
        return halve(halve(sums.add(others), TWO_APART), ONE_APART).lane(0);
    }

    /// The sum of the vectors that begin 16 values apart.
    private static FloatVector everySixteenth(float[] x, int from, int count) {
        FloatVector sum = load(x, from);
        for (int i = 16; i < count; i += 16) {
            sum = sum.add(load(x, from + i));
        }
        return sum;
    }

    private static FloatVector halve(FloatVector sums, VectorShuffle<Float> apart) {
        return sums.add(sums.rearrange(apart));
    }

    private static VectorShuffle<Float> apart(int lanes) {
        return VectorShuffle.fromOp(SPECIES, lane -> (lane + lanes) % LENGTH);
    }

    @Override
    void exponentials(float[] x, int from, int count, float shift) {
        for (int i = from; i < from + count; i += LENGTH) {
            exponential(load(x, i).sub(shift)).intoArray(x, i);
        }
    }

    @Override
    public void swiglu(float[] gate, float[] up, int from, int count) {
        for (int i = from; i < from + count; i += LENGTH) {
            FloatVector g = load(gate, i);
            g.div(exponential(g.neg()).add(1f)).mul(load(up, i)).intoArray(gate, i);
        }
    }

    /// [Exponential#of] for every lane.
    private static FloatVector exponential(FloatVector argument) {
        FloatVector x = argument.max(Exponential.LOWEST).min(Exponential.HIGHEST);
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
