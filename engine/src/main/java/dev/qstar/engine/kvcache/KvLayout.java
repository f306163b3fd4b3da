package dev.qstar.engine.kvcache;

import dev.qstar.engine.kernel.PanelMatrix;

/// Where keys and values lie in a page. Both are panels as kernels read them, for each layer and head:
/// keys `[headDimension][PAGE positions]`, so that one chain a position gives the scores of a page;
/// values `[headDimension / LANES][PAGE positions][LANES]`, so that one chain a dimension gives the weighted sum.
///
/// @param layers of the model
/// @param kvHeads heads of keys and values in each layer
/// @param headDimension floats in a key and in a value
public record KvLayout(int layers, int kvHeads, int headDimension) {

    /// Positions in a page.
    public static final int PAGE = PanelMatrix.LANES;

    /// Floats of a value, filled up to whole panels.
    public int paddedDimension() {
        return PanelMatrix.padded(headDimension);
    }

    private int headFloats() {
        return PAGE * (headDimension + paddedDimension());
    }

    /// Floats in a page, as a long because a page of an absurd model would not fit an array.
    public long pageFloats() {
        return (long) layers * kvHeads * headFloats();
    }

    /// Where the keys of a head begin in a page.
    public int keys(int layer, int head) {
        return (layer * kvHeads + head) * headFloats();
    }

    /// Where the values of a head begin in a page.
    public int values(int layer, int head) {
        return keys(layer, head) + PAGE * headDimension;
    }

    /// The number of pages that `positions` need.
    public static int pagesFor(int positions) {
        return (positions + PAGE - 1) / PAGE;
    }
}
