package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.panel.PanelFormat;

/// Products of a panel of floats: for each column, in ascending order, a fused multiply-add into the sums of each row.
final class FloatTile extends Tile {

    private static final int HALF_BITS = 16;

    private final PanelFormat format;
    private final int weights;

    FloatTile(Assembler a, Isa isa, PanelFormat format, int rows) {
        super(a, isa, rows);
        this.format = format;
        this.weights = 2 * isa.tileRows();
    }

    @Override
    void constants() {}

    @Override
    void group() {
        int x = weights + 2;
        prefetch(format.groupBytes() / CACHE_LINE);
        for (int half = 0; half < 2; half++) {
            loadWeights(half);
        }
        for (int row = 0; row < rows; row++) {
            a.vector(VectorOp.VBROADCASTSS, width(), x, activation(row, 0));
            for (int half = 0; half < 2; half++) {
                a.vector(VectorOp.VFMADD231PS, width(), sum(row, half), weights + half, x);
            }
        }
        a.add(W, format.groupBytes());
        moveOn(Float.BYTES, 0);
    }

    private void loadWeights(int half) {
        int bytes = format.groupBytes() / PanelFormat.LANES;
        Address from = Address.at(W, lane(half) * bytes);
        switch (format) {
            case F32 -> a.vector(VectorOp.VMOVUPS, width(), weights + half, from);
            case F16 -> a.vector(VectorOp.VCVTPH2PS, width(), weights + half, from);
            case BF16 -> {
                a.vector(VectorOp.VPMOVZXWD, width(), weights + half, from);
                a.shift(VectorOp.VPSLLD, width(), weights + half, weights + half, HALF_BITS);
            }
            case Q8_0, Q4_0, Q4_K, Q6_K -> throw new IllegalStateException(format + " holds no floats");
        }
    }
}
