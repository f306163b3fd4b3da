package dev.qstar.engine.kvcache;

import dev.qstar.engine.panel.PanelFormat;

/// Where keys and values lie in a page, in bytes from its beginning. Numbers are floats of single or half precision.
/// Both are panels as kernels read them, for each layer and, inside it, each head:
///
/// - keys `[headDimension][PAGE positions]`, so that one chain a position gives the scores of a page;
/// - values `[paddedDimension / LANES][PAGE positions][LANES]`, so that one chain a dimension gives the weighted sum.
///
/// Every offset is a multiple of 64 bytes. Immutable.
///
/// @param layers of the model; at least 1
/// @param kvHeads heads of keys and values in each layer; at least 1
/// @param headDimension floats in a key and in a value; at least 1
/// @param format of the numbers: [PanelFormat#F32] or [PanelFormat#F16]
public record KvLayout(int layers, int kvHeads, int headDimension, PanelFormat format) {

    /// Positions in a page.
    public static final int PAGE = PanelFormat.LANES;

    /// @throws IllegalArgumentException when a number is not positive, or a page would have more than
    ///     `Long.MAX_VALUE` bytes
    public KvLayout {
        if (layers < 1 || kvHeads < 1 || headDimension < 1) {
            throw new IllegalArgumentException("a cache of " + layers + " layers with " + kvHeads + " heads of "
                    + headDimension + " numbers has no room for anything");
        }
        if (format != PanelFormat.F32 && format != PanelFormat.F16) {
            throw new IllegalArgumentException("keys and values cannot be stored as " + format);
        }
        long most = Long.MAX_VALUE / layers / kvHeads;
        if (headDimension > Integer.MAX_VALUE - PanelFormat.LANES || headBytes(headDimension, format) > most) {
            throw new IllegalArgumentException("a page of " + layers + " layers with " + kvHeads + " heads of "
                    + headDimension + " numbers would be too large to count its bytes");
        }
    }

    /// Floats of a value, filled up to whole panels.
    public int paddedDimension() {
        return PanelFormat.padded(headDimension);
    }

    /// Bytes in a page.
    public long pageBytes() {
        return (long) layers * kvHeads * headBytes(headDimension, format);
    }

    /// The byte where the keys of a head begin in a page.
    public long keysOffset(int layer, int head) {
        return ((long) layer * kvHeads + head) * headBytes(headDimension, format);
    }

    /// The byte where the values of a head begin in a page.
    public long valuesOffset(int layer, int head) {
        return keysOffset(layer, head) + rowBytes() * headDimension;
    }

    /// The number of pages that `positions` need.
    ///
    /// @param positions from 0 to `Integer.MAX_VALUE - PAGE`
    public static int pagesFor(int positions) {
        return (positions + PAGE - 1) / PAGE;
    }

    /// Bytes of one dimension of the keys of a page, and of one position in one panel of values.
    public long rowBytes() {
        return format.groupBytes();
    }

    private static long headBytes(int dimension, PanelFormat format) {
        return ((long) dimension + PanelFormat.padded(dimension)) * format.groupBytes();
    }
}
