package dev.qstar.engine.kernel;

import dev.qstar.engine.panel.Grouping;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.panel.PanelPacker;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.MemorySegment;

/// The arithmetic of a forward pass. Tiers differ in speed only: every tier gives the same bits for the same finite
/// input, because the order of each sum is part of this contract and depends neither on how many rows of activations
/// come together nor on which thread computes what.
///
/// *Sum of 16* below is the sum of sixteen numbers that adds those 8 apart first, then 4, 2 and 1 apart.
///
/// An instance belongs to one thread, whose scratch memory it holds. Different threads may write different parts of the
/// same rows. Places in memory are in bytes; bounds are the caller's duty.
public interface Kernels {

    /// The tier's name as users write it: `native`, `vector`, `scalar`.
    String name();

    /// Packs rows, as [PanelPacker#pack] does.
    ///
    /// @param source native memory
    /// @param panel  native memory
    default boolean pack(PanelFormat format, MemorySegment source, int rows, int columns, MemorySegment panel) {
        return PanelPacker.pack(format, source, rows, columns, panel);
    }

    /// Quantises rows `from` to `to` (exclusive) as [dev.qstar.engine.panel.ActivationBlock] describes. The scale
    /// of a group that holds a NaN is a NaN, and so are its products.
    ///
    /// @param rows a whole number of groups wide
    void quantize(Rows rows, int from, int to, Grouping grouping);

    /// Multiplies some panels of a matrix with the first rows of activations:
    /// `y[m][n] = Σ w[n][k] · x[m][k]` for each `n` in the panels.
    ///
    /// Floats: one fused multiply-add for each column in ascending order. Codes: for each run of columns that share
    /// a scale, in ascending order, the exact integer dot product with the quantised activations, as a float, times
    /// (weight scale · activation scale), added in one fused multiply-add; then, after each block of 32, the
    /// block's minimum times the description's sum is subtracted in another. A weight scale that has two parts is
    /// their rounded product.
    ///
    /// @param fromPanel first panel
    /// @param toPanel   end of the panels, exclusive
    /// @param x         at least `w.columns()` wide; quantised where the weights are, with their grouping
    /// @param rows      how many rows of activations, at least 1
    /// @param y         overwritten in the panels' range
    void multiply(PanelMatrix w, int fromPanel, int toPanel, Rows x, int rows, Rows y);

    /// Multiplies one panel of floats with rows of floats, one fused multiply-add for each step in ascending order:
    /// `y[m][lane] = Σ w[step][lane] · x[m][step]`, or adds that to `y`.
    ///
    /// @param format [PanelFormat#F32] or [PanelFormat#F16]
    /// @param wAt   the panel, `[steps][32]`
    /// @param steps at least 1
    /// @param xAt   the first row of activations; the next is `xStride` further
    /// @param rows  at least 1
    /// @param yAt   the first row of outputs; the next is `yStride` further
    void accumulate(
            PanelFormat format,
            MemorySegment w,
            long wAt,
            int steps,
            MemorySegment x,
            long xAt,
            long xStride,
            int rows,
            MemorySegment y,
            long yAt,
            long yStride,
            boolean add);

    /// One step of an online softmax (Milakov and Gimelshein, 2018) for rows of 32 scores: with `m` and `l` a row's
    /// largest score and sum of weights so far, and `o` its weighted sum,
    /// `m' = max(m, scores)`, `c = exp(m - m')`, `score = exp(score - m')` where visible and 0 elsewhere,
    /// `l = l · c + Σ score` (fused; the scores 16 apart added first, then the sum of 16), `o = o · c`.
    ///
    /// @param scoresAt `[rows][32]`, replaced by the weights
    /// @param rows     at least 1
    /// @param statesAt `[rows][2]`, `m` and `l`; before the first step minus infinity and 0
    /// @param hiddenAt `[rows]` of 64-bit numbers: 4 times how many of the 32 scores, counted from the end, are not
    ///                 visible; at most 4 · 31
    /// @param sumsAt   `[rows][width]`
    /// @param width    a multiple of 16
    void softmaxStep(
            MemorySegment scores,
            long scoresAt,
            int rows,
            MemorySegment states,
            long statesAt,
            MemorySegment hidden,
            long hiddenAt,
            MemorySegment sums,
            long sumsAt,
            int width);

    /// The end of an online softmax: `o = o · (1 / l)` for rows as in [#softmaxStep].
    void softmaxEnd(int rows, MemorySegment states, long statesAt, MemorySegment sums, long sumsAt, int width);

    /// Root-mean-square norm of rows `from` to `to` (exclusive):
    /// `y = x · (1 / sqrt(Σ x² / columns + epsilon)) · weight`, the squares added in sixteen chains of fused
    /// multiply-adds, number `i` to chain `i mod 16`, then the sum of 16.
    /// Zhang and Sennrich, "Root Mean Square Layer Normalization", 2019.
    ///
    /// @param weight `columns` floats, padded with zeros like the rows
    void norm(Rows x, int from, int to, MemorySegment weight, float epsilon, Rows y);

    /// Rotates neighbouring pairs of heads: `y = (x · cosines + swapped x · sines) · factor`, where `swapped`
    /// exchanges the two of each pair. Su et al., "RoFormer", 2021; llama.cpp calls this order of pairs NORM.
    ///
    /// @param xAt     the first head; the next is `xStride` further
    /// @param heads   at least 1
    /// @param turns   cosines, each twice, `[width]`, from `turnsAt` on, then sines, the first of each pair
    ///                negative
    /// @param yAt     where the first head goes; the next `yStride` further
    /// @param width   a multiple of 16, maybe beyond the end of a head
    void rope(
            MemorySegment x,
            long xAt,
            long xStride,
            int heads,
            MemorySegment turns,
            long turnsAt,
            float factor,
            MemorySegment y,
            long yAt,
            long yStride,
            int width);

    /// SwiGLU for the lanes of some panels: `gate = gate / (1 + exp(-gate)) · up`.
    void swiglu(Rows gate, Rows up, int rows, int fromPanel, int toPanel);

    /// Adds in the lanes of some panels: `to = to + from`.
    void add(Rows from, Rows to, int rows, int fromPanel, int toPanel);
}
