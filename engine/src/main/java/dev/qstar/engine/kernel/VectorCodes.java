package dev.qstar.engine.kernel;

import static dev.qstar.engine.kernel.VectorLanes.FLOATS;
import static dev.qstar.engine.kernel.VectorLanes.LENGTH;
import static dev.qstar.engine.kernel.VectorLanes.PAIR;

import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
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

    /// Up to so many rows, reading codes into floats would cost more than it saves.
    private static final int FEW_ROWS = 3;

    private final VectorReader reader = new VectorReader();
    private final VectorScales scales = new VectorScales();
    private final VectorActivations activations = new VectorActivations();
    private final VectorPairs pairs = new VectorPairs();
    private final float[][] rowSums = new float[FEW_ROWS][LANES];
    private final float[] runSums = new float[8 * LENGTH];
    private float[] sums = new float[0];

    /// [Kernels#multiply].
    void multiply(PanelMatrix w, int fromPanel, int toPanel, Rows x, int rows, Rows y) {
        if (rows <= FEW_ROWS) {
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
        for (int panel = fromPanel; panel < toPanel; panel++) {
            for (int row = 0; row < rows; row++) {
                Arrays.fill(rowSums[row], 0f);
            }
            for (int column = 0; column < w.columns(); column += VectorScales.COLUMNS) {
                int count = Math.min(VectorScales.COLUMNS, w.columns() - column);
                long at = panel * w.panelBytes();
                scales.read(w, at, column, count, 0);
                at += (long) (column / w.format().groupColumns()) * w.format().groupBytes();
                for (int row = 0; row < rows; row++) {
                    addRow(w, at, row, column / BLOCK, count / BLOCK);
                }
            }
            for (int row = 0; row < rows; row++) {
                long to = y.at(row, panel * LANES);
                MemorySegment.copy(rowSums[row], 0, y.floats(), ValueLayout.JAVA_FLOAT, to, LANES);
            }
        }
    }

    /// Adds the products of some blocks of a panel, whose words begin at `at`, with a row.
    private void addRow(PanelMatrix w, long at, int row, int block, int count) {
        MemorySegment data = w.data();
        int from = row * pairs.blocks() + block;
        float[] to = rowSums[row];
        if (w.format() == PanelFormat.Q6_K) {
            for (int lane = 0; lane < LANES; lane += LENGTH) {
                for (int half = 0; half < 2; half++) {
                    long words = at + 2L * LANES + half * 26L * WORDS;
                    VectorSixBitRow.multiply(data, words, lane, pairs, from + 4 * half, runSums);
                    VectorSixBitRow.add(runSums, lane, pairs, from + 4 * half, half, scales, to);
                }
            }
            return;
        }
        for (int lane = 0; lane < LANES; lane += PAIR) {
            switch (w.format()) {
                case Q8_0 -> VectorRow.bytes(data, at, lane, count, pairs, from, scales, to);
                case Q4_0 -> VectorRow.nibbles(data, at, lane, count, pairs, from, scales, to);
                case Q4_K -> VectorRow.nibblesWithMinimums(data, at + 4L * LANES, lane, count, pairs, from, scales, to);
                case Q6_K, F32, F16, BF16 -> throw new IllegalArgumentException("another method's: " + w.format());
            }
        }
    }

    private void multiplyMany(PanelMatrix w, int fromPanel, int toPanel, Rows x, int rows, Rows y) {
        if (sums.length < rows * SPAN) {
            sums = new float[rows * SPAN];
        }
        activations.read(x, rows, w.columns());
        for (int panel = fromPanel; panel < toPanel; panel += 2) {
            int lanes = panel + 1 < toPanel ? SPAN : LANES;
            Arrays.fill(sums, 0, rows * SPAN, 0f);
            for (int column = 0; column < w.columns(); column += VectorReader.COLUMNS) {
                int count = Math.min(VectorReader.COLUMNS, w.columns() - column);
                for (int lane = 0; lane < lanes; lane += LANES) {
                    reader.read(w, panel + lane / LANES, column, count, lane);
                }
                addTiles(w.format(), lanes, column, count, rows);
            }
            for (int row = 0; row < rows; row++) {
                long to = y.at(row, panel * LANES);
                MemorySegment.copy(sums, row * SPAN, y.floats(), ValueLayout.JAVA_FLOAT, to, lanes);
            }
        }
    }

    private void addTiles(PanelFormat format, int lanes, int column, int count, int rows) {
        int row = 0;
        for (; row + 6 <= rows; row += 6) {
            for (int lane = 0; lane < lanes; lane += VectorCodeTile.SIX_LANES) {
                addTile(format, 6, row, lane, VectorCodeTile.SIX_LANES, column, count);
            }
        }
        for (; row + 2 <= rows; row += 2) {
            for (int lane = 0; lane < lanes; lane += VectorCodeTile.LANES) {
                addTile(format, 2, row, lane, VectorCodeTile.LANES, column, count);
            }
        }
        for (; row < rows; row++) {
            for (int lane = 0; lane < lanes; lane += VectorCodeTile.LANES) {
                addTile(format, 1, row, lane, VectorCodeTile.LANES, column, count);
            }
        }
    }

    private void addTile(PanelFormat format, int rows, int row, int lane, int lanes, int column, int count) {
        float[] w = reader.codes();
        float[] x = activations.values();
        float[] by = reader.scales().scales();
        int steps = format.scaleColumns();
        int xAt = activations.at(column, row);
        int to = row * SPAN + lane;
        for (int run = 0; run < count / steps; run++) {
            int block = run * steps / BLOCK;
            int wAt = run * steps * SPAN + lane;
            int scaleAt = run * SPAN + lane;
            int from = xAt + run * steps;
            int xScaleAt = xAt + VectorActivations.SCALES + block;
            switch (rows) {
                case 6 -> VectorCodeTile.six(w, wAt, by, scaleAt, steps, x, from, xScaleAt, sums, to);
                case 2 -> VectorCodeTile.two(w, wAt, by, scaleAt, steps, x, from, xScaleAt, sums, to);
                default -> VectorCodeTile.one(w, wAt, by, scaleAt, steps, x, from, xScaleAt, sums, to);
            }
            if (format.hasMinimums()) {
                float[] minimums = reader.scales().minimums();
                addMinimums(minimums, scaleAt, lanes, x, xAt + VectorActivations.SUMS + block, rows, sums, to);
            }
        }
    }

    /// Adds minimums times the negative sums of the block in some rows of `x`.
    private static void addMinimums(
            float[] minimums, int from, int lanes, float[] x, int sumAt, int rows, float[] y, int yAt) {
        for (int lane = 0; lane < lanes; lane += LENGTH) {
            FloatVector minimum = FloatVector.fromArray(FLOATS, minimums, from + lane);
            for (int row = 0; row < rows; row++) {
                int at = yAt + row * SPAN + lane;
                minimum.fma(
                                FloatVector.broadcast(FLOATS, x[sumAt + row * VectorActivations.STRIDE]),
                                FloatVector.fromArray(FLOATS, y, at))
                        .intoArray(y, at);
            }
        }
    }
}
