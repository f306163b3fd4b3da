package dev.qstar.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The innermost product: a tile of six rows whose sums stay in vector registers along the whole common dimension.
///
/// The bodies are straight lines with indices linear in the loop variable, on purpose: vectors that meet at a branch
/// would be boxed, and other indices would keep their bounds checks within the loop.
final class FloatGemmTile {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    /// AVX2 has 16 vector registers, too few for tiles of four vectors.
    private static final boolean WIDE = SPECIES.vectorBitSize() != 256;

    /// The rows of a tile.
    static final int ROWS = 6;

    /// The columns of a tile.
    static final int COLUMNS = (WIDE ? 4 : 2) * LANES;

    private FloatGemmTile() {}

    /// Computes `c[i, j] = sums[i, j] + Σ left[k, i] * right[k, j]` for a whole tile.
    ///
    /// @param left shape `[steps, ROWS]` from `leftAt`
    /// @param right shape `[steps, COLUMNS]` from `rightAt`
    /// @param sums where the sums begin, shape `[ROWS, COLUMNS]` with rows `sumsStride` apart; may be `c` itself
    static void multiply(
            float[] left,
            int leftAt,
            float[] right,
            int rightAt,
            int steps,
            float[] sums,
            int sumsAt,
            int sumsStride,
            float[] c,
            int to,
            int stride) {
        if (WIDE) {
            wide(left, leftAt, right, rightAt, steps, sums, sumsAt, sumsStride, c, to, stride);
        } else {
            narrow(left, leftAt, right, rightAt, steps, sums, sumsAt, sumsStride, c, to, stride);
        }
    }

    /// Four vectors a row: 24 sums, four vectors of the right panel and a broadcast fit into 32 registers.
    private static void wide(
            float[] left,
            int leftAt,
            float[] right,
            int rightAt,
            int steps,
            float[] sums,
            int sumsAt,
            int sumsStride,
            float[] c,
            int to,
            int stride) {
        FloatVector c00 = FloatVector.fromArray(SPECIES, sums, sumsAt);
        FloatVector c01 = FloatVector.fromArray(SPECIES, sums, sumsAt + LANES);
        FloatVector c02 = FloatVector.fromArray(SPECIES, sums, sumsAt + 2 * LANES);
        FloatVector c03 = FloatVector.fromArray(SPECIES, sums, sumsAt + 3 * LANES);
        FloatVector c10 = FloatVector.fromArray(SPECIES, sums, sumsAt + sumsStride);
        FloatVector c11 = FloatVector.fromArray(SPECIES, sums, sumsAt + sumsStride + LANES);
        FloatVector c12 = FloatVector.fromArray(SPECIES, sums, sumsAt + sumsStride + 2 * LANES);
        FloatVector c13 = FloatVector.fromArray(SPECIES, sums, sumsAt + sumsStride + 3 * LANES);
        FloatVector c20 = FloatVector.fromArray(SPECIES, sums, sumsAt + 2 * sumsStride);
        FloatVector c21 = FloatVector.fromArray(SPECIES, sums, sumsAt + 2 * sumsStride + LANES);
        FloatVector c22 = FloatVector.fromArray(SPECIES, sums, sumsAt + 2 * sumsStride + 2 * LANES);
        FloatVector c23 = FloatVector.fromArray(SPECIES, sums, sumsAt + 2 * sumsStride + 3 * LANES);
        FloatVector c30 = FloatVector.fromArray(SPECIES, sums, sumsAt + 3 * sumsStride);
        FloatVector c31 = FloatVector.fromArray(SPECIES, sums, sumsAt + 3 * sumsStride + LANES);
        FloatVector c32 = FloatVector.fromArray(SPECIES, sums, sumsAt + 3 * sumsStride + 2 * LANES);
        FloatVector c33 = FloatVector.fromArray(SPECIES, sums, sumsAt + 3 * sumsStride + 3 * LANES);
        FloatVector c40 = FloatVector.fromArray(SPECIES, sums, sumsAt + 4 * sumsStride);
        FloatVector c41 = FloatVector.fromArray(SPECIES, sums, sumsAt + 4 * sumsStride + LANES);
        FloatVector c42 = FloatVector.fromArray(SPECIES, sums, sumsAt + 4 * sumsStride + 2 * LANES);
        FloatVector c43 = FloatVector.fromArray(SPECIES, sums, sumsAt + 4 * sumsStride + 3 * LANES);
        FloatVector c50 = FloatVector.fromArray(SPECIES, sums, sumsAt + 5 * sumsStride);
        FloatVector c51 = FloatVector.fromArray(SPECIES, sums, sumsAt + 5 * sumsStride + LANES);
        FloatVector c52 = FloatVector.fromArray(SPECIES, sums, sumsAt + 5 * sumsStride + 2 * LANES);
        FloatVector c53 = FloatVector.fromArray(SPECIES, sums, sumsAt + 5 * sumsStride + 3 * LANES);
        for (int k = 0; k < steps; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, right, rightAt + k * COLUMNS);
            FloatVector b1 = FloatVector.fromArray(SPECIES, right, rightAt + k * COLUMNS + LANES);
            FloatVector b2 = FloatVector.fromArray(SPECIES, right, rightAt + k * COLUMNS + 2 * LANES);
            FloatVector b3 = FloatVector.fromArray(SPECIES, right, rightAt + k * COLUMNS + 3 * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, left[leftAt + k * ROWS]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            c02 = a0.fma(b2, c02);
            c03 = a0.fma(b3, c03);
            FloatVector a1 = FloatVector.broadcast(SPECIES, left[leftAt + k * ROWS + 1]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            c12 = a1.fma(b2, c12);
            c13 = a1.fma(b3, c13);
            FloatVector a2 = FloatVector.broadcast(SPECIES, left[leftAt + k * ROWS + 2]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            c22 = a2.fma(b2, c22);
            c23 = a2.fma(b3, c23);
            FloatVector a3 = FloatVector.broadcast(SPECIES, left[leftAt + k * ROWS + 3]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            c32 = a3.fma(b2, c32);
            c33 = a3.fma(b3, c33);
            FloatVector a4 = FloatVector.broadcast(SPECIES, left[leftAt + k * ROWS + 4]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            c42 = a4.fma(b2, c42);
            c43 = a4.fma(b3, c43);
            FloatVector a5 = FloatVector.broadcast(SPECIES, left[leftAt + k * ROWS + 5]);
            c50 = a5.fma(b0, c50);
            c51 = a5.fma(b1, c51);
            c52 = a5.fma(b2, c52);
            c53 = a5.fma(b3, c53);
        }
        c00.intoArray(c, to);
        c01.intoArray(c, to + LANES);
        c02.intoArray(c, to + 2 * LANES);
        c03.intoArray(c, to + 3 * LANES);
        c10.intoArray(c, to + stride);
        c11.intoArray(c, to + stride + LANES);
        c12.intoArray(c, to + stride + 2 * LANES);
        c13.intoArray(c, to + stride + 3 * LANES);
        c20.intoArray(c, to + 2 * stride);
        c21.intoArray(c, to + 2 * stride + LANES);
        c22.intoArray(c, to + 2 * stride + 2 * LANES);
        c23.intoArray(c, to + 2 * stride + 3 * LANES);
        c30.intoArray(c, to + 3 * stride);
        c31.intoArray(c, to + 3 * stride + LANES);
        c32.intoArray(c, to + 3 * stride + 2 * LANES);
        c33.intoArray(c, to + 3 * stride + 3 * LANES);
        c40.intoArray(c, to + 4 * stride);
        c41.intoArray(c, to + 4 * stride + LANES);
        c42.intoArray(c, to + 4 * stride + 2 * LANES);
        c43.intoArray(c, to + 4 * stride + 3 * LANES);
        c50.intoArray(c, to + 5 * stride);
        c51.intoArray(c, to + 5 * stride + LANES);
        c52.intoArray(c, to + 5 * stride + 2 * LANES);
        c53.intoArray(c, to + 5 * stride + 3 * LANES);
    }

    /// Two vectors a row, for 16 registers.
    private static void narrow(
            float[] left,
            int leftAt,
            float[] right,
            int rightAt,
            int steps,
            float[] sums,
            int sumsAt,
            int sumsStride,
            float[] c,
            int to,
            int stride) {
        FloatVector c00 = FloatVector.fromArray(SPECIES, sums, sumsAt);
        FloatVector c01 = FloatVector.fromArray(SPECIES, sums, sumsAt + LANES);
        FloatVector c10 = FloatVector.fromArray(SPECIES, sums, sumsAt + sumsStride);
        FloatVector c11 = FloatVector.fromArray(SPECIES, sums, sumsAt + sumsStride + LANES);
        FloatVector c20 = FloatVector.fromArray(SPECIES, sums, sumsAt + 2 * sumsStride);
        FloatVector c21 = FloatVector.fromArray(SPECIES, sums, sumsAt + 2 * sumsStride + LANES);
        FloatVector c30 = FloatVector.fromArray(SPECIES, sums, sumsAt + 3 * sumsStride);
        FloatVector c31 = FloatVector.fromArray(SPECIES, sums, sumsAt + 3 * sumsStride + LANES);
        FloatVector c40 = FloatVector.fromArray(SPECIES, sums, sumsAt + 4 * sumsStride);
        FloatVector c41 = FloatVector.fromArray(SPECIES, sums, sumsAt + 4 * sumsStride + LANES);
        FloatVector c50 = FloatVector.fromArray(SPECIES, sums, sumsAt + 5 * sumsStride);
        FloatVector c51 = FloatVector.fromArray(SPECIES, sums, sumsAt + 5 * sumsStride + LANES);
        for (int k = 0; k < steps; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, right, rightAt + k * COLUMNS);
            FloatVector b1 = FloatVector.fromArray(SPECIES, right, rightAt + k * COLUMNS + LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, left[leftAt + k * ROWS]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            FloatVector a1 = FloatVector.broadcast(SPECIES, left[leftAt + k * ROWS + 1]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            FloatVector a2 = FloatVector.broadcast(SPECIES, left[leftAt + k * ROWS + 2]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            FloatVector a3 = FloatVector.broadcast(SPECIES, left[leftAt + k * ROWS + 3]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            FloatVector a4 = FloatVector.broadcast(SPECIES, left[leftAt + k * ROWS + 4]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            FloatVector a5 = FloatVector.broadcast(SPECIES, left[leftAt + k * ROWS + 5]);
            c50 = a5.fma(b0, c50);
            c51 = a5.fma(b1, c51);
        }
        c00.intoArray(c, to);
        c01.intoArray(c, to + LANES);
        c10.intoArray(c, to + stride);
        c11.intoArray(c, to + stride + LANES);
        c20.intoArray(c, to + 2 * stride);
        c21.intoArray(c, to + 2 * stride + LANES);
        c30.intoArray(c, to + 3 * stride);
        c31.intoArray(c, to + 3 * stride + LANES);
        c40.intoArray(c, to + 4 * stride);
        c41.intoArray(c, to + 4 * stride + LANES);
        c50.intoArray(c, to + 5 * stride);
        c51.intoArray(c, to + 5 * stride + LANES);
    }
}
