package dev.qstar.engine.kernel;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Products of matrices of 32-bit floats: `A·B`, `A·Bᵀ` and `Aᵀ·B`, stored in `C` or added to it.
///
/// The right factor is copied, block by block, into panels as wide as a tile, so that the innermost loop reads it in
/// one stream; a tile of six rows keeps all its sums in vector registers while it walks along the common dimension.
/// A transposed left factor is copied in blocks, any other one is read where it lies. Tiles at the ragged edges work in
/// a buffer of their own.
///
/// An instance is the workspace of one thread: it must not be shared. Threads share a product by computing different
/// rows or columns of `C` with an instance each. An element of `C` depends only on its own row and column of the
/// factors, never on how the product was divided among threads.
public final class FloatGemm {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    /// AVX2 has 16 vector registers, too few for tiles of four vectors.
    private static final boolean WIDE = SPECIES.vectorBitSize() != 256;

    private static final int TILE_ROWS = 6;
    private static final int TILE_COLUMNS = (WIDE ? 4 : 2) * LANES;
    private static final int BLOCK_STEPS = 384;
    private static final int BLOCK_ROWS = 96;
    private static final int BLOCK_COLUMNS = 512;

    private final float[] panels = new float[BLOCK_STEPS * BLOCK_COLUMNS];
    private final float[] leftBlock = new float[BLOCK_STEPS * BLOCK_ROWS];
    private final float[] leftEdge = new float[BLOCK_STEPS * TILE_ROWS];
    private final float[] edge = new float[TILE_ROWS * TILE_COLUMNS];
    private final float[] zeros = new float[TILE_COLUMNS];

    /// Computes `C = A·B`, or `C += A·B`.
    ///
    /// @param a shape `[m, k]`
    /// @param b shape `[k, n]`
    /// @param c shape `[m, n]`; must not overlap the factors
    /// @param add whether the product is added to `c` or replaces it
    public void product(FloatMatrix a, FloatMatrix b, FloatMatrix c, boolean add) {
        requireShapes(a.rows(), a.columns(), b.rows(), b.columns(), c);
        multiply(a, false, b, false, c, add);
    }

    /// Computes `C = A·Bᵀ`, or `C += A·Bᵀ`.
    ///
    /// @param a shape `[m, k]`
    /// @param b shape `[n, k]`
    /// @param c shape `[m, n]`; must not overlap the factors
    /// @param add whether the product is added to `c` or replaces it
    public void productWithTransposed(FloatMatrix a, FloatMatrix b, FloatMatrix c, boolean add) {
        requireShapes(a.rows(), a.columns(), b.columns(), b.rows(), c);
        multiply(a, false, b, true, c, add);
    }

    /// Computes `C = Aᵀ·B`, or `C += Aᵀ·B`.
    ///
    /// @param a shape `[k, m]`
    /// @param b shape `[k, n]`
    /// @param c shape `[m, n]`; must not overlap the factors
    /// @param add whether the product is added to `c` or replaces it
    public void transposedProduct(FloatMatrix a, FloatMatrix b, FloatMatrix c, boolean add) {
        requireShapes(a.columns(), a.rows(), b.rows(), b.columns(), c);
        multiply(a, true, b, false, c, add);
    }

    private static void requireShapes(int m, int k, int bRows, int n, FloatMatrix c) {
        if (k != bRows || c.rows() != m || c.columns() != n) {
            throw new IllegalArgumentException("the product of " + m + " x " + k + " and " + bRows + " x " + n
                    + " does not fit into " + c.rows() + " x " + c.columns());
        }
    }

    private void multiply(
            FloatMatrix a, boolean aTransposed, FloatMatrix b, boolean bTransposed, FloatMatrix c, boolean add) {
        int k = aTransposed ? a.rows() : a.columns();
        if (k == 0 && !add) {
            clear(c);
        }
        int blocks = (k + BLOCK_STEPS - 1) / BLOCK_STEPS;
        for (int n0 = 0; n0 < c.columns(); n0 += BLOCK_COLUMNS) {
            int n1 = Math.min(c.columns(), n0 + BLOCK_COLUMNS);
            for (int block = 0; block < blocks; block++) {
                int k0 = (int) ((long) k * block / blocks);
                int k1 = (int) ((long) k * (block + 1) / blocks);
                packRight(b, bTransposed, k0, k1, n0, n1);
                for (int m0 = 0; m0 < c.rows(); m0 += BLOCK_ROWS) {
                    int m1 = Math.min(c.rows(), m0 + BLOCK_ROWS);
                    FloatMatrix part = c.rows(m0, m1).columns(n0, n1);
                    if (aTransposed) {
                        packLeft(a, k0, k1, m0, m1);
                        multiplyBlock(leftBlock, 0, 1, BLOCK_ROWS, k1 - k0, part, add || block > 0);
                    } else {
                        int at = a.offset() + m0 * a.stride() + k0;
                        multiplyBlock(a.values(), at, a.stride(), 1, k1 - k0, part, add || block > 0);
                    }
                }
            }
        }
    }

    private static void clear(FloatMatrix c) {
        for (int row = 0; row < c.rows(); row++) {
            int at = c.offset() + row * c.stride();
            Arrays.fill(c.values(), at, at + c.columns(), 0);
        }
    }

    /// Copies rows `k0..k1` and columns `n0..n1` of the right factor into panels of shape `[n / TILE_COLUMNS, k,
    /// TILE_COLUMNS]`.
    private void packRight(FloatMatrix b, boolean transposed, int k0, int k1, int n0, int n1) {
        int steps = k1 - k0;
        for (int n = n0; n < n1; n += TILE_COLUMNS) {
            int columns = Math.min(TILE_COLUMNS, n1 - n);
            int panelAt = (n - n0) * steps;
            if (columns < TILE_COLUMNS) {
                Arrays.fill(panels, panelAt, panelAt + steps * TILE_COLUMNS, 0);
            }
            if (transposed) {
                int at = b.offset() + n * b.stride() + k0;
                for (int column = 0; column < columns; column += 16) {
                    int width = Math.min(16, columns - column);
                    transpose(b.values(), at + column * b.stride(), b.stride(), width, steps, panelAt + column);
                }
            } else {
                int at = b.offset() + k0 * b.stride() + n;
                for (int step = 0; step < steps; step++) {
                    System.arraycopy(
                            b.values(), at + step * b.stride(), panels, panelAt + step * TILE_COLUMNS, columns);
                }
            }
        }
    }

    /// Writes `rows` rows of `steps` elements as columns of a panel.
    private void transpose(float[] from, int at, int stride, int rows, int steps, int panelAt) {
        for (int step = 0; step < steps; step++) {
            int source = at + step;
            int target = panelAt + step * TILE_COLUMNS;
            for (int row = 0; row < rows; row++) {
                panels[target + row] = from[source + row * stride];
            }
        }
    }

    /// Copies rows `k0..k1` and columns `m0..m1` of a transposed left factor into `leftBlock`, shape `[k, BLOCK_ROWS]`.
    private void packLeft(FloatMatrix a, int k0, int k1, int m0, int m1) {
        int width = m1 - m0;
        int padded = (width + TILE_ROWS - 1) / TILE_ROWS * TILE_ROWS;
        for (int k = k0; k < k1; k++) {
            int to = (k - k0) * BLOCK_ROWS;
            System.arraycopy(a.values(), a.offset() + k * a.stride() + m0, leftBlock, to, width);
            for (int i = width; i < padded; i++) {
                leftBlock[to + i] = 0;
            }
        }
    }

    /// Multiplies one block of the left factor with all panels.
    ///
    /// @param a the left factor: element `(m, k)` is `a[at + m * rowStride + k * stepStride]`; when `rowStride` is 1
    /// the
    ///     rows are padded to whole tiles
    private void multiplyBlock(
            float[] a, int at, int rowStride, int stepStride, int steps, FloatMatrix c, boolean add) {
        for (int n = 0; n < c.columns(); n += TILE_COLUMNS) {
            int columns = Math.min(TILE_COLUMNS, c.columns() - n);
            int panelAt = n * steps;
            for (int m = 0; m < c.rows(); m += TILE_ROWS) {
                int rows = Math.min(TILE_ROWS, c.rows() - m);
                int to = c.offset() + m * c.stride() + n;
                int from = at + m * rowStride;
                if (rows == TILE_ROWS && columns == TILE_COLUMNS) {
                    float[] sums = add ? c.values() : zeros;
                    tile(
                            a,
                            from,
                            rowStride,
                            stepStride,
                            panelAt,
                            steps,
                            sums,
                            add ? to : 0,
                            add ? c.stride() : 0,
                            c.values(),
                            to,
                            c.stride());
                } else {
                    edgeTile(a, from, rowStride, stepStride, panelAt, steps, rows, columns, c, to, add);
                }
            }
        }
    }

    private void edgeTile(
            float[] a,
            int at,
            int rowStride,
            int stepStride,
            int panelAt,
            int steps,
            int rows,
            int columns,
            FloatMatrix c,
            int to,
            boolean add) {
        Arrays.fill(edge, 0);
        if (add) {
            for (int row = 0; row < rows; row++) {
                System.arraycopy(c.values(), to + row * c.stride(), edge, row * TILE_COLUMNS, columns);
            }
        }
        if (rows == TILE_ROWS || rowStride == 1) {
            tile(a, at, rowStride, stepStride, panelAt, steps, edge, 0, TILE_COLUMNS, edge, 0, TILE_COLUMNS);
        } else {
            Arrays.fill(leftEdge, 0);
            for (int row = 0; row < rows; row++) {
                for (int step = 0; step < steps; step++) {
                    leftEdge[step * TILE_ROWS + row] = a[at + row * rowStride + step * stepStride];
                }
            }
            tile(leftEdge, 0, 1, TILE_ROWS, panelAt, steps, edge, 0, TILE_COLUMNS, edge, 0, TILE_COLUMNS);
        }
        for (int row = 0; row < rows; row++) {
            System.arraycopy(edge, row * TILE_COLUMNS, c.values(), to + row * c.stride(), columns);
        }
    }

    private void tile(
            float[] a,
            int at,
            int rowStride,
            int stepStride,
            int panelAt,
            int steps,
            float[] sums,
            int sumsAt,
            int sumsStride,
            float[] c,
            int to,
            int stride) {
        if (WIDE) {
            wideTile(a, at, rowStride, stepStride, panels, panelAt, steps, sums, sumsAt, sumsStride, c, to, stride);
        } else {
            narrowTile(a, at, rowStride, stepStride, panels, panelAt, steps, sums, sumsAt, sumsStride, c, to, stride);
        }
    }

    /// A tile of six rows and four vectors: 24 sums, 4 panel vectors and a broadcast fit into 32 registers.
    /// Straight-line on purpose:
    /// vectors that meet at a branch would be boxed.
    private static void wideTile(
            float[] a,
            int at,
            int rowStride,
            int stepStride,
            float[] b,
            int panelAt,
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
        int ai = at;
        int bi = panelAt;
        for (int k = 0; k < steps; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, bi);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, bi + LANES);
            FloatVector b2 = FloatVector.fromArray(SPECIES, b, bi + 2 * LANES);
            FloatVector b3 = FloatVector.fromArray(SPECIES, b, bi + 3 * LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[ai]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            c02 = a0.fma(b2, c02);
            c03 = a0.fma(b3, c03);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[ai + rowStride]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            c12 = a1.fma(b2, c12);
            c13 = a1.fma(b3, c13);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[ai + 2 * rowStride]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            c22 = a2.fma(b2, c22);
            c23 = a2.fma(b3, c23);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[ai + 3 * rowStride]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            c32 = a3.fma(b2, c32);
            c33 = a3.fma(b3, c33);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[ai + 4 * rowStride]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            c42 = a4.fma(b2, c42);
            c43 = a4.fma(b3, c43);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[ai + 5 * rowStride]);
            c50 = a5.fma(b0, c50);
            c51 = a5.fma(b1, c51);
            c52 = a5.fma(b2, c52);
            c53 = a5.fma(b3, c53);
            ai += stepStride;
            bi += TILE_COLUMNS;
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

    /// A tile of six rows and two vectors for 16 registers.
    private static void narrowTile(
            float[] a,
            int at,
            int rowStride,
            int stepStride,
            float[] b,
            int panelAt,
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
        int ai = at;
        int bi = panelAt;
        for (int k = 0; k < steps; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, bi);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, bi + LANES);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[ai]);
            c00 = a0.fma(b0, c00);
            c01 = a0.fma(b1, c01);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[ai + rowStride]);
            c10 = a1.fma(b0, c10);
            c11 = a1.fma(b1, c11);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[ai + 2 * rowStride]);
            c20 = a2.fma(b0, c20);
            c21 = a2.fma(b1, c21);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[ai + 3 * rowStride]);
            c30 = a3.fma(b0, c30);
            c31 = a3.fma(b1, c31);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[ai + 4 * rowStride]);
            c40 = a4.fma(b0, c40);
            c41 = a4.fma(b1, c41);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[ai + 5 * rowStride]);
            c50 = a5.fma(b0, c50);
            c51 = a5.fma(b1, c51);
            ai += stepStride;
            bi += TILE_COLUMNS;
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
