package dev.qstar.engine.panel;

/// How many neighbouring activations share a scale when they are quantised. It follows the weights that they are
/// multiplied with, as in llama.cpp, so that both engines make the same rounding errors and not different ones.
public enum Grouping {

    /// 32, with a scale that is rounded to half precision (llama.cpp's Q8_0).
    BLOCKS_OF_32(32),

    /// 256, with a scale of single precision (llama.cpp's Q8_K).
    BLOCKS_OF_256(256);

    private final int columns;

    Grouping(int columns) {
        this.columns = columns;
    }

    /// Activations that share a scale.
    public int columns() {
        return columns;
    }
}
