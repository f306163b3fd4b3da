package dev.qstar.engine.kernel;

import java.util.function.IntUnaryOperator;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Copies parts of matrices into the slivers (six rows side by side) and panels that tiles read in one stream.
///
/// `steps` is the length of the common dimension; step `k` of a sliver lies at `toAt + 6 * k`.
final class FloatGemmPack {

    private static final int SIX = FloatGemmTile.ROWS;
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_512;
    private static final VectorSpecies<Float> EIGHT = FloatVector.SPECIES_256;
    private static final int LANES = SPECIES.length();
    /// Vectors of 512 bits hold whole interleaved groups; narrower ones gain nothing over plain loops here.
    private static final boolean WIDE = FloatVector.SPECIES_PREFERRED.vectorBitSize() >= SPECIES.vectorBitSize();

    // Which lanes of two vectors make up a third: numbers below 16 name the first, the others the second.

    /// Two rows interleaved: steps 0 to 7, and 8 to 15.
    private static final FloatVector EARLY = lanes(i -> i / 2 + LANES * (i % 2));

    private static final FloatVector LATE = lanes(i -> LANES / 2 + i / 2 + LANES * (i % 2));
    /// The places of rows 0 to 3 in the three vectors that eight steps of six rows fill.
    private static final FloatVector FOUR_0 = lanes(i -> firstFour(i));

    private static final FloatVector FOUR_1 = lanes(i -> firstFour(LANES + i));
    private static final FloatVector FOUR_2 = lanes(i -> firstFour(2 * LANES + i));
    /// The places of rows 4 and 5 between them.
    private static final FloatVector LAST_0 = lanes(i -> lastTwo(i, i));

    private static final FloatVector LAST_1 = lanes(i -> lastTwo(i, LANES + i));
    private static final FloatVector LAST_2 = lanes(i -> lastTwo(i, 2 * LANES + i));

    private FloatGemmPack() {}

    private static FloatVector lanes(IntUnaryOperator source) {
        float[] numbers = new float[LANES];
        for (int i = 0; i < LANES; i++) {
            numbers[i] = source.applyAsInt(i);
        }
        return FloatVector.fromArray(SPECIES, numbers, 0);
    }

    private static int firstFour(int element) {
        int row = element % SIX;
        return row < 4 ? row / 2 * LANES + element / SIX * 2 + row % 2 : 0;
    }

    private static int lastTwo(int lane, int element) {
        int row = element % SIX;
        return row < 4 ? lane : LANES + element / SIX * 2 + row - 4;
    }

    /// Packs six rows that lie `stride` apart.
    static void sixRows(float[] from, int at, int stride, int steps, float[] to, int toAt) {
        int done = WIDE ? steps / LANES * LANES : 0;
        for (int step = 0; step < done; step += LANES) {
            sixRowsOfVectors(from, at + step, stride, to, toAt + SIX * step);
        }
        for (int step = done; step < steps; step++) {
            int target = toAt + step * SIX;
            to[target] = from[at + step];
            to[target + 1] = from[at + stride + step];
            to[target + 2] = from[at + 2 * stride + step];
            to[target + 3] = from[at + 3 * stride + step];
            to[target + 4] = from[at + 4 * stride + step];
            to[target + 5] = from[at + 5 * stride + step];
        }
    }

    private static void sixRowsOfVectors(float[] from, int at, int stride, float[] to, int toAt) {
        FloatVector r0 = FloatVector.fromArray(SPECIES, from, at);
        FloatVector r1 = FloatVector.fromArray(SPECIES, from, at + stride);
        FloatVector r2 = FloatVector.fromArray(SPECIES, from, at + 2 * stride);
        FloatVector r3 = FloatVector.fromArray(SPECIES, from, at + 3 * stride);
        FloatVector r4 = FloatVector.fromArray(SPECIES, from, at + 4 * stride);
        FloatVector r5 = FloatVector.fromArray(SPECIES, from, at + 5 * stride);
        FloatVector early01 = EARLY.selectFrom(r0, r1);
        FloatVector early23 = EARLY.selectFrom(r2, r3);
        FloatVector early45 = EARLY.selectFrom(r4, r5);
        LAST_0.selectFrom(FOUR_0.selectFrom(early01, early23), early45).intoArray(to, toAt);
        LAST_1.selectFrom(FOUR_1.selectFrom(early01, early23), early45).intoArray(to, toAt + LANES);
        LAST_2.selectFrom(FOUR_2.selectFrom(early01, early23), early45).intoArray(to, toAt + 2 * LANES);
        FloatVector late01 = LATE.selectFrom(r0, r1);
        FloatVector late23 = LATE.selectFrom(r2, r3);
        FloatVector late45 = LATE.selectFrom(r4, r5);
        LAST_0.selectFrom(FOUR_0.selectFrom(late01, late23), late45).intoArray(to, toAt + 3 * LANES);
        LAST_1.selectFrom(FOUR_1.selectFrom(late01, late23), late45).intoArray(to, toAt + 4 * LANES);
        LAST_2.selectFrom(FOUR_2.selectFrom(late01, late23), late45).intoArray(to, toAt + 5 * LANES);
    }

    /// Packs six neighbouring columns of a matrix whose rows lie `stride` apart.
    static void sixColumns(float[] from, int at, int stride, int steps, float[] to, int toAt) {
        int step = 0;
        int source = at;
        if (WIDE) {
            // Eight are copied for six; the two too many are overwritten by the next step.
            for (; step < steps - 1; step++, source += stride) {
                FloatVector.fromArray(EIGHT, from, source).intoArray(to, toAt + step * SIX);
            }
        }
        for (; step < steps; step++, source += stride) {
            int target = toAt + step * SIX;
            to[target] = from[source];
            to[target + 1] = from[source + 1];
            to[target + 2] = from[source + 2];
            to[target + 3] = from[source + 3];
            to[target + 4] = from[source + 4];
            to[target + 5] = from[source + 5];
        }
    }

    /// Packs eight rows that lie `stride` apart into eight columns of a panel.
    static void eightRows(float[] from, int at, int stride, int steps, float[] to, int toAt) {
        for (int step = 0; step < steps; step++) {
            int target = toAt + step * FloatGemmTile.COLUMNS;
            to[target] = from[at + step];
            to[target + 1] = from[at + stride + step];
            to[target + 2] = from[at + 2 * stride + step];
            to[target + 3] = from[at + 3 * stride + step];
            to[target + 4] = from[at + 4 * stride + step];
            to[target + 5] = from[at + 5 * stride + step];
            to[target + 6] = from[at + 6 * stride + step];
            to[target + 7] = from[at + 7 * stride + step];
        }
    }

    /// Copies `steps` numbers from places `stride` apart to places `toStride` apart.
    static void strided(float[] from, int at, int stride, int steps, float[] to, int toAt, int toStride) {
        for (int step = 0; step < steps; step++) {
            to[toAt + step * toStride] = from[at + step * stride];
        }
    }
}
