package dev.qstar.engine.kernel;

import static dev.qstar.engine.kernel.VectorLanes.BYTES;
import static dev.qstar.engine.kernel.VectorLanes.FLOATS;
import static dev.qstar.engine.kernel.VectorLanes.LENGTH;
import static dev.qstar.engine.kernel.VectorLanes.ORDER;
import static dev.qstar.engine.kernel.VectorLanes.PAIR;

import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import jdk.incubator.vector.FloatVector;

/// Products of codes with quantised rows. For few rows, straight from the packed words; for more, a part of
/// two panels is read into floats first, and tiles of rows keep their sums in registers. Belongs to one
/// thread.
final class VectorCodes {

    private static final int LANES = PanelFormat.LANES;
    private static final int WORDS = PanelFormat.WORDS;
    private static final int BLOCK = PanelFormat.BLOCK;
    private static final int SPAN = VectorReader.SPAN;

    /// Exact products of runs with a row, `[run][SPAN]`. Behind them there is room for a vector that nobody
    /// needs.
    static final int PRODUCTS = VectorScales.COLUMNS / 16 * SPAN;

    /// Lanes of four vectors.
    private static final int QUAD = 4 * LENGTH;

    /// Activations that are read at a time, so that they stay in the second-level cache.
    private static final int CACHED = 1 << 18;

    /// Up to so many rows, reading codes into floats would cost more than it saves. Codes of four bits are
    /// eight to a word, which makes reading dearer.
    private static final int FEW_ROWS = 5;

    private static final int FEW_ROWS_OF_NIBBLES = 12;

    private final VectorReader reader = new VectorReader();
    private final VectorScales scales = new VectorScales();
    private final VectorActivations activations = new VectorActivations();
    private final VectorAhead ahead = new VectorAhead();
    private final VectorPairs pairs = new VectorPairs();
    private final float[] products = new float[PRODUCTS + LENGTH];
    private int linesAhead;
    private float[] sums = new float[0];

    /// [Kernels#multiply].
    void multiply(PanelMatrix w, int fromPanel, int toPanel, Rows x, int rows, Rows y) {
        if (sums.length < (rows + 1) * SPAN) {
            sums = new float[(rows + 1) * SPAN];
        }
        boolean nibbles = w.format() == PanelFormat.Q4_0 || w.format() == PanelFormat.Q4_K;
        if (rows <= (nibbles ? FEW_ROWS_OF_NIBBLES : FEW_ROWS)) {
            multiplyFew(w, fromPanel, toPanel, x, rows, y);
        } else {
            multiplyMany(w, fromPanel, toPanel, x, rows, y);
        }
    }

    private void multiplyFew(PanelMatrix w, int fromPanel, int toPanel, Rows x, int rows, Rows y) {
        switch (w.format()) {
            case Q8_0 -> pairs.readBytes(x, rows);
            case Q4_0 -> pairs.readNibbles(x, rows);
            case Q4_K -> pairs.readCentred(x, rows);
            case Q6_K -> pairs.readSixBits(x, rows);
            case F32, F16, BF16 -> throw new IllegalArgumentException(w.format() + " has no codes");
        }
        for (int panel = fromPanel; panel < toPanel; panel += 2) {
            int lanes = panel + 1 < toPanel ? SPAN : LANES;
            Arrays.fill(sums, 0, rows * SPAN, 0f);
            for (int column = 0; column < w.columns(); column += VectorScales.COLUMNS) {
                int count = Math.min(VectorScales.COLUMNS, w.columns() - column);
                for (int row = 0; row < rows; row++) {
                    addRow(w, panel, lanes, row, column, count);
                }
            }
            storeSums(panel, lanes, rows, y);
        }
    }

    /// Adds the products of some columns of one or two panels with a row.
    private void addRow(PanelMatrix w, int panel, int lanes, int row, int column, int count) {
        PanelFormat format = w.format();
        long panelAt = panel * w.panelBytes();
        long at = panelAt + (long) (column / format.groupColumns()) * format.groupBytes();
        long apart = lanes > LANES ? w.panelBytes() : 0;
        int from = row * pairs.blocks() + column / BLOCK;
        for (int lane = 0; lane < LANES; lane += PAIR) {
            multiplyRow(format, w.data(), at, apart, lane, count / BLOCK, from);
        }
        if (row == 0) {
            scales.read(w, panelAt, column, count, 0);
            scales.read(w, panelAt + apart, column, count, LANES);
        }
        float[] by = scales.scales();
        int to = row * SPAN;
        if (format.hasMinimums()) {
            float[] minimums = scales.minimums();
            float[] totals = pairs.totals();
            addProductsWithMinimums(products, by, minimums, pairs.scales(), totals, from, count / BLOCK, sums, to);
        } else {
            int runs = count / format.scaleColumns();
            int blockShift = BLOCK / format.scaleColumns() - 1;
            addProducts(products, by, pairs.scales(), from, runs, blockShift, sums, to);
        }
    }

    private void multiplyRow(PanelFormat format, MemorySegment w, long at, long apart, int lane, int blocks, int from) {
        switch (format) {
            case Q8_0 -> VectorRow.bytes(w, at, apart, WORDS, lane, blocks, pairs, from, products);
            case Q4_0 -> VectorRow.nibbles(w, at, apart, WORDS, lane, blocks, pairs, from, products);
            case Q4_K -> VectorGroupRow.nibbles(w, at + 4L * LANES, apart, WORDS, lane, blocks, pairs, from, products);
            case Q6_K -> VectorGroupRow.sixBits(w, at + 2L * LANES, apart, WORDS, lane, blocks, pairs, from, products);
            case F32, F16, BF16 -> throw new IllegalArgumentException(format + " has no codes");
        }
    }

    /// Adds exact products of codes, times the scales of both, to sums of lanes.
    ///
    /// @param from       the first block's number in `xScales`
    /// @param blockShift the binary logarithm of how many runs a block has
    private static void addProducts(
            float[] products, float[] scales, float[] xScales, int from, int runs, int blockShift, float[] y, int yAt) {
        for (int lane = 0; lane < SPAN; lane += QUAD) {
            FloatVector sum0 = FloatVector.fromArray(FLOATS, y, yAt + lane);
            FloatVector sum1 = FloatVector.fromArray(FLOATS, y, yAt + lane + LENGTH);
            FloatVector sum2 = FloatVector.fromArray(FLOATS, y, yAt + lane + 2 * LENGTH);
            FloatVector sum3 = FloatVector.fromArray(FLOATS, y, yAt + lane + 3 * LENGTH);
            for (int run = 0; run < runs; run++) {
                int at = run * SPAN + lane;
                FloatVector scale = FloatVector.broadcast(FLOATS, xScales[from + (run >> blockShift)]);
                sum0 = FloatVector.fromArray(FLOATS, products, at)
                        .fma(scale.mul(FloatVector.fromArray(FLOATS, scales, at)), sum0);
                sum1 = FloatVector.fromArray(FLOATS, products, at + LENGTH)
                        .fma(scale.mul(FloatVector.fromArray(FLOATS, scales, at + LENGTH)), sum1);
                sum2 = FloatVector.fromArray(FLOATS, products, at + 2 * LENGTH)
                        .fma(scale.mul(FloatVector.fromArray(FLOATS, scales, at + 2 * LENGTH)), sum2);
                sum3 = FloatVector.fromArray(FLOATS, products, at + 3 * LENGTH)
                        .fma(scale.mul(FloatVector.fromArray(FLOATS, scales, at + 3 * LENGTH)), sum3);
            }
            sum0.intoArray(y, yAt + lane);
            sum1.intoArray(y, yAt + lane + LENGTH);
            sum2.intoArray(y, yAt + lane + 2 * LENGTH);
            sum3.intoArray(y, yAt + lane + 3 * LENGTH);
        }
    }

    /// As [#addProducts], with a run for each block, after which a minimum times the negative total is
    /// added.
    private static void addProductsWithMinimums(
            float[] products,
            float[] scales,
            float[] minimums,
            float[] xScales,
            float[] totals,
            int from,
            int blocks,
            float[] y,
            int yAt) {
        for (int lane = 0; lane < SPAN; lane += PAIR) {
            FloatVector sum0 = FloatVector.fromArray(FLOATS, y, yAt + lane);
            FloatVector sum1 = FloatVector.fromArray(FLOATS, y, yAt + lane + LENGTH);
            for (int block = 0; block < blocks; block++) {
                int at = block * SPAN + lane;
                FloatVector scale = FloatVector.broadcast(FLOATS, xScales[from + block]);
                FloatVector total = FloatVector.broadcast(FLOATS, totals[from + block]);
                sum0 = FloatVector.fromArray(FLOATS, products, at)
                        .fma(scale.mul(FloatVector.fromArray(FLOATS, scales, at)), sum0);
                sum0 = total.fma(FloatVector.fromArray(FLOATS, minimums, at), sum0);
                sum1 = FloatVector.fromArray(FLOATS, products, at + LENGTH)
                        .fma(scale.mul(FloatVector.fromArray(FLOATS, scales, at + LENGTH)), sum1);
                sum1 = total.fma(FloatVector.fromArray(FLOATS, minimums, at + LENGTH), sum1);
            }
            sum0.intoArray(y, yAt + lane);
            sum1.intoArray(y, yAt + lane + LENGTH);
        }
    }

    private void loadSums(int panel, int lanes, int rows, Rows y) {
        long at = y.at(0, panel * LANES);
        for (int lane = 0; lane < lanes; lane += PAIR) {
            long from = at + lane * (long) Float.BYTES;
            loadSums(y.floats(), from, from + rows * y.stride(), y.stride(), sums, lane);
        }
    }

    /// Copies two vectors of lanes of every row.
    private static void loadSums(MemorySegment y, long from, long end, long step, float[] sums, int lane) {
        int i = lane;
        for (long at = from; at < end; at += step) {
            FloatVector.fromMemorySegment(FLOATS, y, at, ORDER).intoArray(sums, i);
            FloatVector.fromMemorySegment(FLOATS, y, at + BYTES, ORDER).intoArray(sums, i + LENGTH);
            i += SPAN;
        }
    }

    private void storeSums(int panel, int lanes, int rows, Rows y) {
        long at = y.at(0, panel * LANES);
        for (int lane = 0; lane < lanes; lane += PAIR) {
            long from = at + lane * (long) Float.BYTES;
            storeSums(sums, lane, y.floats(), from, from + rows * y.stride(), y.stride());
        }
    }

    /// Copies two vectors of lanes of every row.
    private static void storeSums(float[] sums, int lane, MemorySegment y, long from, long end, long step) {
        int i = lane;
        for (long at = from; at < end; at += step) {
            FloatVector.fromArray(FLOATS, sums, i).intoMemorySegment(y, at, ORDER);
            FloatVector.fromArray(FLOATS, sums, i + LENGTH).intoMemorySegment(y, at + BYTES, ORDER);
            i += SPAN;
        }
    }

    private void multiplyMany(PanelMatrix w, int fromPanel, int toPanel, Rows x, int rows, Rows y) {
        int columns = Math.max(1, CACHED / rows / VectorScales.COLUMNS) * VectorScales.COLUMNS;
        for (int column = 0; column < w.columns(); column += columns) {
            int count = Math.min(columns, w.columns() - column);
            activations.read(x, rows, column, count, w.format().hasMinimums());
            for (int panel = fromPanel; panel < toPanel; panel += 2) {
                multiplyMany(w, panel, toPanel, column, count, rows, y);
            }
        }
    }

    /// Multiplies some columns of one or two panels with the rows of activations that were read.
    private void multiplyMany(PanelMatrix w, int panel, int toPanel, int column, int count, int rows, Rows y) {
        int lanes = panel + 1 < toPanel ? SPAN : LANES;
        if (column == 0) {
            Arrays.fill(sums, 0, rows * SPAN, 0f);
        } else {
            loadSums(panel, lanes, rows, y);
        }
        for (int part = 0; part < count; part += VectorReader.COLUMNS) {
            int width = Math.min(VectorReader.COLUMNS, count - part);
            for (int lane = 0; lane < lanes; lane += LANES) {
                reader.read(w, panel + lane / LANES, column + part, width, lane);
            }
            if (part + width < count) {
                lookAhead(w, panel, toPanel, column + part + width, Math.min(width, count - part - width));
            } else if (panel + 2 < toPanel) {
                lookAhead(w, panel + 2, toPanel, column, Math.min(VectorReader.COLUMNS, count));
            }
            addTiles(w.format(), lanes, part, width, rows);
        }
        storeSums(panel, lanes, rows, y);
    }

    private void lookAhead(PanelMatrix w, int panel, int toPanel, int column, int columns) {
        ahead.begin(w, panel, Math.min(panel + 1, toPanel - 1), column, columns);
    }

    /// An odd last row goes with one that nobody needs.
    private void addTiles(PanelFormat format, int lanes, int column, int count, int rows) {
        int tiles = rows / 6 + (rows % 6 + 1) / 2;
        linesAhead = ahead.left() / (tiles * (count / format.scaleColumns())) + 1;
        int row = 0;
        for (; row + 6 <= rows; row += 6) {
            for (int lane = 0; lane < lanes; lane += VectorCodeTile.SIX_LANES) {
                addTile(format, 6, row, lane, VectorCodeTile.SIX_LANES, column, count);
            }
        }
        for (; row < rows; row += 2) {
            for (int lane = 0; lane < lanes; lane += VectorCodeTile.LANES) {
                addTile(format, 2, row, lane, VectorCodeTile.LANES, column, count);
            }
        }
    }

    private void addTile(PanelFormat format, int rows, int row, int lane, int lanes, int column, int count) {
        float[] w = reader.codes();
        float[] x = activations.values();
        float[] by = reader.scales().scales();
        float[] minimums = reader.scales().minimums();
        boolean hasMinimums = format.hasMinimums();
        int steps = format.scaleColumns();
        int rowAt = activations.at(column, row);
        int to = row * SPAN + lane;
        for (int run = 0; run < count / steps; run++) {
            ahead.read(linesAhead);
            int wAt = run * steps * SPAN + lane;
            int scaleAt = run * SPAN + lane;
            int xAt = rowAt + run * steps;
            int byAt = rowAt + VectorActivations.SCALES + run * steps / BLOCK;
            int sumAt = rowAt + VectorActivations.SUMS + run;
            if (rows == 6) {
                VectorCodeTile.six(w, wAt, by, scaleAt, steps, x, xAt, byAt, sums, to);
            } else {
                VectorCodeTile.two(w, wAt, by, scaleAt, steps, x, xAt, byAt, sums, to);
            }
            if (hasMinimums) {
                addMinimums(minimums, scaleAt, lanes, x, sumAt, rows, sums, to);
            }
        }
    }

    /// Adds minimums times the negative sums of the block in some rows of `x`.
    private static void addMinimums(
            float[] minimums, int from, int lanes, float[] x, int sumAt, int rows, float[] y, int yAt) {
        for (int lane = 0; lane < lanes; lane += PAIR) {
            FloatVector minimum0 = FloatVector.fromArray(FLOATS, minimums, from + lane);
            FloatVector minimum1 = FloatVector.fromArray(FLOATS, minimums, from + lane + LENGTH);
            for (int row = 0; row < rows; row++) {
                int at = yAt + lane + row * SPAN;
                FloatVector sum = FloatVector.broadcast(FLOATS, x[sumAt + row * VectorActivations.STRIDE]);
                sum.fma(minimum0, FloatVector.fromArray(FLOATS, y, at)).intoArray(y, at);
                sum.fma(minimum1, FloatVector.fromArray(FLOATS, y, at + LENGTH)).intoArray(y, at + LENGTH);
            }
        }
    }
}
