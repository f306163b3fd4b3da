package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.kernel.x86.Arguments.Constant;
import dev.qstar.engine.kernel.x86.Assembler.Condition;
import dev.qstar.engine.kernel.x86.Assembler.Label;
import dev.qstar.engine.panel.ActivationBlock;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.UnpackedBlock;

/// Products of a panel of integer codes with quantised activations: for each run of columns that share a scale, an
/// exact integer dot product, which starts from what centres the codes at zero; then one fused multiply-add of it, as a
/// float, with the product of both scales, and one more where a minimum is subtracted.
///
/// Codes come from the packed panel, unpacked in registers, or from [UnpackedBlock]s.
final class IntegerTile extends Tile {

    /// Cache lines that are fetched for later at a time beside unpacked codes.
    private static final int FEW_LINES = 3;

    private final PanelFormat format;
    private final boolean unpacked;
    private final int accumulators;
    private final int weights;
    private final int x;
    private final int temporary;
    private final int ones;
    private final CodeLoader loader;

    IntegerTile(Assembler a, Isa isa, PanelFormat format, boolean unpacked, int rows) {
        super(a, isa, rows);
        this.format = format;
        this.unpacked = unpacked;
        accumulators = 2 * isa.tileRows();
        weights = 2 * accumulators;
        x = weights + 2;
        temporary = weights + 3;
        ones = weights + 7;
        loader = new CodeLoader(a, isa.width(), weights + 5);
    }

    /// How often in a group of packed columns lines are fetched for later.
    static int fetchesPerGroup(PanelFormat format) {
        return switch (format) {
            case F32, F16, BF16, Q8_0, Q4_0 -> 1;
            case Q4_K -> 4;
            case Q6_K -> 8;
        };
    }

    private static int linesAtATime(PanelFormat format) {
        int bytes = format.groupBytes() / fetchesPerGroup(format);
        return (bytes + CACHE_LINE - 1) / CACHE_LINE;
    }

    @Override
    void constants() {
        if (format == PanelFormat.Q8_0) {
            if (!isa.dotProduct()) {
                loader.loadMasks(Constant.LOW_SEVEN_BITS, Constant.TOP_BITS);
            }
        } else if (!unpacked) {
            loader.loadMasks(Constant.NIBBLES, Constant.HIGH_BITS);
        }
        if (!isa.dotProduct()) {
            a.vector(VectorOp.VMOVUPS, width(), ones, Constant.ONES_16.address());
        }
    }

    @Override
    void group() {
        if (unpacked) {
            unpackedGroup();
            return;
        }
        switch (format) {
            case Q8_0 -> plainBytes();
            case Q4_0 -> plainNibbles();
            case Q4_K -> nibblesWithMinimums();
            case Q6_K -> sixBits();
            case F32, F16, BF16 -> throw new IllegalStateException(format + " holds no codes");
        }
    }

    private void unpackedGroup() {
        prefetch(FEW_LINES);
        int runs = PanelFormat.BLOCK / format.scaleColumns();
        int words = format.scaleColumns() / 4;
        for (int run = 0; run < runs; run++) {
            start(0, run);
            for (int k = run * words; k < (run + 1) * words; k++) {
                loadWords(k * WORDS);
                step(k * 4);
            }
            loadFloats(run == 0 ? UnpackedBlock.SCALES : UnpackedBlock.SECOND);
            scale(0);
        }
        if (format.hasMinimums()) {
            loadFloats(UnpackedBlock.SECOND);
            subtractMinimums(0);
        }
        a.add(W, UnpackedBlock.bytes(format));
        moveOn(PanelFormat.BLOCK, ActivationBlock.BYTES);
    }

    private void plainBytes() {
        prefetch(linesAtATime(format));
        start(0, 0);
        for (int k = 0; k < 8; k++) {
            loadWords(k * WORDS);
            step(k * 4);
        }
        loadHalves(W, 8 * WORDS);
        scale(0);
        a.add(W, format.groupBytes());
        moveOn(PanelFormat.BLOCK, ActivationBlock.BYTES);
    }

    private void plainNibbles() {
        prefetch(linesAtATime(format));
        start(0, 0);
        for (int k = 0; k < 8; k++) {
            for (int half = 0; half < 2; half++) {
                loader.nibbles(weights + half, Address.at(W, word(k % 4 * WORDS, half)), k >= 4);
            }
            step(k * 4);
        }
        loadHalves(W, 4 * WORDS);
        scale(0);
        a.add(W, format.groupBytes());
        moveOn(PanelFormat.BLOCK, ActivationBlock.BYTES);
    }

    private void nibblesWithMinimums() {
        a.move(HEADER, W);
        a.add(W, 4 * PanelFormat.LANES);
        a.move(INNER, 4);
        Label next = new Label();
        a.bind(next);
        prefetch(linesAtATime(format));
        for (int block = 0; block < 2; block++) {
            start(block, 0);
            for (int k = 0; k < 8; k++) {
                for (int half = 0; half < 2; half++) {
                    loader.nibbles(weights + half, Address.at(W, word(k * WORDS, half)), block == 1);
                }
                step(block * PanelFormat.BLOCK + k * 4);
            }
            int factors = 8 * WORDS + block * 2 * PanelFormat.LANES;
            loadFactors(VectorOp.VPMOVZXBD, 0, factors);
            scale(block);
            loadFactors(VectorOp.VPMOVZXBD, 2 * PanelFormat.LANES, factors + PanelFormat.LANES);
            subtractMinimums(block);
        }
        a.add(W, 9 * WORDS);
        moveOn(2 * PanelFormat.BLOCK, 2 * ActivationBlock.BYTES);
        a.subtract(INNER, 1);
        a.jump(Condition.NOT_EQUAL, next);
    }

    private void sixBits() {
        a.move(HEADER, W);
        a.add(W, 2 * PanelFormat.LANES);
        a.move(INNER, 2);
        Label next = new Label();
        a.bind(next);
        for (int block = 0; block < 4; block++) {
            prefetch(linesAtATime(format));
            for (int run = 0; run < 2; run++) {
                start(block, run);
                for (int k = 4 * run; k < 4 * run + 4; k++) {
                    for (int half = 0; half < 2; half++) {
                        Address low = Address.at(W, word((block % 2 * 8 + k) * WORDS, half));
                        Address high = Address.at(W, word((16 + k) * WORDS, half));
                        loader.sixBits(weights + half, temporary, low, high, block);
                    }
                    step(block * PanelFormat.BLOCK + k * 4);
                }
                loadFactors(VectorOp.VPMOVSXBD, 0, 24 * WORDS + (2 * block + run) * PanelFormat.LANES);
                scale(block);
            }
        }
        a.add(W, 26 * WORDS);
        moveOn(4 * PanelFormat.BLOCK, 4 * ActivationBlock.BYTES);
        a.subtract(INNER, 1);
        a.jump(Condition.NOT_EQUAL, next);
    }

    private int accumulator(int row, int half) {
        return accumulators + 2 * row + half;
    }

    /// Starts the integer sums of a run of columns.
    private void start(int block, int run) {
        for (int row = 0; row < rows; row++) {
            for (int half = 0; half < 2; half++) {
                int to = accumulator(row, half);
                if (format.zero() == 0) {
                    clear(to);
                } else {
                    int seed = block * ActivationBlock.BYTES + ActivationBlock.seed(format, run);
                    a.vector(VectorOp.VPBROADCASTD, width(), to, block(row, seed));
                }
            }
        }
    }

    private void loadWords(int offset) {
        for (int half = 0; half < 2; half++) {
            a.vector(VectorOp.VMOVUPS, width(), weights + half, Address.at(W, word(offset, half)));
        }
    }

    /// Adds the products of four columns, whose codes are loaded, with four activations of each row.
    private void step(int activation) {
        for (int row = 0; row < rows; row++) {
            a.vector(VectorOp.VPBROADCASTD, width(), x, activation(row, activation));
            for (int half = 0; half < 2; half++) {
                dot(accumulator(row, half), weights + half);
            }
        }
    }

    private void dot(int to, int codes) {
        if (isa.dotProduct()) {
            a.vector(VectorOp.VPDPBUSD, width(), to, codes, x);
        } else if (format == PanelFormat.Q8_0) {
            // The sum of two products of all eight bits would not fit into 16.
            for (int part = 0; part < 2; part++) {
                a.vector(VectorOp.VPAND, width(), temporary, codes, weights + 5 + part);
                dotOfPairs(to, temporary);
            }
        } else {
            dotOfPairs(to, codes);
        }
    }

    private void dotOfPairs(int to, int codes) {
        a.vector(VectorOp.VPMADDUBSW, width(), temporary, codes, x);
        a.vector(VectorOp.VPMADDWD, width(), temporary, temporary, ones);
        a.vector(VectorOp.VPADDD, width(), to, to, temporary);
    }

    private void loadFloats(int offset) {
        loadWords(offset);
    }

    /// Loads half-precision floats, one for each lane.
    private void loadHalves(Register base, int offset) {
        for (int half = 0; half < 2; half++) {
            int at = offset + lane(half) * Short.BYTES;
            a.vector(VectorOp.VCVTPH2PS, width(), weights + half, Address.at(base, at));
        }
    }

    /// Loads the products of the header's half-precision floats and factors of one byte.
    private void loadFactors(VectorOp widen, int header, int offset) {
        loadHalves(HEADER, header);
        for (int half = 0; half < 2; half++) {
            a.vector(widen, width(), temporary, Address.at(W, offset + lane(half)));
            a.vector(VectorOp.VCVTDQ2PS, width(), temporary, temporary);
            a.vector(VectorOp.VMULPS, width(), weights + half, weights + half, temporary);
        }
    }

    /// Adds the integer sums, times the scales that are loaded and those of the activations.
    private void scale(int block) {
        int at = block * ActivationBlock.BYTES + ActivationBlock.SCALE;
        for (int row = 0; row < rows; row++) {
            a.vector(VectorOp.VBROADCASTSS, width(), x, block(row, at));
            for (int half = 0; half < 2; half++) {
                int codes = accumulator(row, half);
                a.vector(VectorOp.VCVTDQ2PS, width(), codes, codes);
                a.vector(VectorOp.VMULPS, width(), temporary + half, weights + half, x);
                a.vector(VectorOp.VFMADD231PS, width(), sum(row, half), codes, temporary + half);
            }
        }
    }

    /// Subtracts the minimums that are loaded, times the sums of the activations.
    private void subtractMinimums(int block) {
        int at = block * ActivationBlock.BYTES + ActivationBlock.SUM;
        for (int row = 0; row < rows; row++) {
            a.vector(VectorOp.VBROADCASTSS, width(), x, block(row, at));
            for (int half = 0; half < 2; half++) {
                a.vector(VectorOp.VFNMADD231PS, width(), sum(row, half), weights + half, x);
            }
        }
    }
}
