package dev.qstar.engine.kernel;

import java.util.Arrays;

/// Products of matrices of 32-bit floats: `A·B`, `A·Bᵀ` and `Aᵀ·B`, stored in `C` or added to it.
///
/// Both factors are copied, block by block, into panels as high or as wide as a tile, so that the innermost loop reads
/// two streams; the sums of a tile stay in vector registers while it walks along the common dimension. Tiles at the
/// ragged edges work on zero-padded panels and a buffer of their own.
///
/// An instance is the workspace of one thread: it must not be shared. Threads share a product by computing different
/// rows or columns of `C` with an instance each. An element of `C` depends only on its own row and column of the
/// factors, never on how the product was divided among threads.
public final class FloatGemm {

    private static final int TILE_ROWS = FloatGemmTile.ROWS;
    private static final int TILE_COLUMNS = FloatGemmTile.COLUMNS;
    private static final int BLOCK_STEPS = 256;
    private static final int BLOCK_ROWS = 96;
    private static final int BLOCK_COLUMNS = 1536;

    private final float[] panels = new float[BLOCK_STEPS * BLOCK_COLUMNS];
    private final float[] slivers = new float[BLOCK_STEPS * BLOCK_ROWS];
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
                    packLeft(a, aTransposed, k0, k1, m0, m1);
                    multiplyBlock(k1 - k0, c.rows(m0, m1).columns(n0, n1), add || block > 0);
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

    /// Copies rows `k0..k1` and columns `n0..n1` of the right factor into panels of the shape
    /// `[n / TILE_COLUMNS, k, TILE_COLUMNS]`, padded with zeros.
    private void packRight(FloatMatrix b, boolean transposed, int k0, int k1, int n0, int n1) {
        int steps = k1 - k0;
        for (int n = n0; n < n1; n += TILE_COLUMNS) {
            int columns = Math.min(TILE_COLUMNS, n1 - n);
            int to = (n - n0) * steps;
            if (columns < TILE_COLUMNS) {
                Arrays.fill(panels, to, to + steps * TILE_COLUMNS, 0);
            }
            if (transposed) {
                int at = b.offset() + n * b.stride() + k0;
                int column = 0;
                for (; column + 8 <= columns; column += 8) {
                    FloatGemmPack.eightRows(
                            b.values(), at + column * b.stride(), b.stride(), steps, panels, to + column);
                }
                for (; column < columns; column++) {
                    FloatGemmPack.strided(
                            b.values(), at + column * b.stride(), 1, steps, panels, to + column, TILE_COLUMNS);
                }
            } else {
                int at = b.offset() + k0 * b.stride() + n;
                for (int step = 0; step < steps; step++) {
                    System.arraycopy(b.values(), at + step * b.stride(), panels, to + step * TILE_COLUMNS, columns);
                }
            }
        }
    }

    /// Copies a block of the left factor, rows `m0..m1` and steps `k0..k1`, into slivers of the shape
    /// `[m / TILE_ROWS, k, TILE_ROWS]`, padded with zeros. A transposed factor has its steps as rows.
    private void packLeft(FloatMatrix a, boolean transposed, int k0, int k1, int m0, int m1) {
        int steps = k1 - k0;
        for (int m = m0; m < m1; m += TILE_ROWS) {
            int rows = Math.min(TILE_ROWS, m1 - m);
            int to = (m - m0) * steps;
            int at = transposed ? a.offset() + k0 * a.stride() + m : a.offset() + m * a.stride() + k0;
            if (rows == TILE_ROWS && transposed) {
                FloatGemmPack.sixColumns(a.values(), at, a.stride(), steps, slivers, to);
            } else if (rows == TILE_ROWS) {
                FloatGemmPack.sixRows(a.values(), at, a.stride(), steps, slivers, to);
            } else {
                Arrays.fill(slivers, to, to + steps * TILE_ROWS, 0);
                for (int row = 0; row < rows; row++) {
                    if (transposed) {
                        FloatGemmPack.strided(a.values(), at + row, a.stride(), steps, slivers, to + row, TILE_ROWS);
                    } else {
                        FloatGemmPack.strided(
                                a.values(), at + row * a.stride(), 1, steps, slivers, to + row, TILE_ROWS);
                    }
                }
            }
        }
    }

    /// Multiplies all packed slivers with all packed panels.
    private void multiplyBlock(int steps, FloatMatrix c, boolean add) {
        float[] sums = add ? c.values() : zeros;
        int sumsStride = add ? c.stride() : 0;
        for (int n = 0; n < c.columns(); n += TILE_COLUMNS) {
            int columns = Math.min(TILE_COLUMNS, c.columns() - n);
            for (int m = 0; m < c.rows(); m += TILE_ROWS) {
                int rows = Math.min(TILE_ROWS, c.rows() - m);
                int to = c.offset() + m * c.stride() + n;
                if (rows == TILE_ROWS && columns == TILE_COLUMNS) {
                    FloatGemmTile.multiply(
                            slivers,
                            m * steps,
                            panels,
                            n * steps,
                            steps,
                            sums,
                            add ? to : 0,
                            sumsStride,
                            c.values(),
                            to,
                            c.stride());
                } else {
                    edgeTile(m * steps, n * steps, steps, rows, columns, c, to, add);
                }
            }
        }
    }

    private void edgeTile(
            int sliverAt, int panelAt, int steps, int rows, int columns, FloatMatrix c, int to, boolean add) {
        Arrays.fill(edge, 0);
        if (add) {
            for (int row = 0; row < rows; row++) {
                System.arraycopy(c.values(), to + row * c.stride(), edge, row * TILE_COLUMNS, columns);
            }
        }
        FloatGemmTile.multiply(slivers, sliverAt, panels, panelAt, steps, edge, 0, TILE_COLUMNS, edge, 0, TILE_COLUMNS);
        for (int row = 0; row < rows; row++) {
            System.arraycopy(edge, row * TILE_COLUMNS, c.values(), to + row * c.stride(), columns);
        }
    }
}
