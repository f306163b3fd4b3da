package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.kernel.x86.Arguments.Constant;
import dev.qstar.engine.kernel.x86.Assembler.Condition;
import dev.qstar.engine.kernel.x86.Assembler.Label;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.UnpackedBlock;

/// Emits the function that unpacks groups of columns of a panel, [Arguments#STEPS] of them from [Arguments#W] on, to
/// [Arguments#Y]: codes to [UnpackedBlock]s, half-precision floats to floats.
final class Unpacker {

    private static final Register FROM = Register.RSI;
    private static final Register TO = Register.RDX;
    private static final Register HEADER = Register.R8;
    private static final Register INNER = Register.R9;
    private static final Register STEPS = Register.RCX;

    private static final int MASKS = 4;

    private final Assembler a;
    private final Width width;
    private final int vectors;
    private final PanelFormat format;
    private final CodeLoader loader;

    Unpacker(Assembler a, Isa isa, PanelFormat format) {
        this.a = a;
        this.width = isa.width();
        this.vectors = isa.panelVectors();
        this.format = format;
        this.loader = new CodeLoader(a, width, MASKS);
    }

    void emit() {
        a.load(FROM, Arguments.field(Arguments.W));
        a.load(TO, Arguments.field(Arguments.Y));
        a.load(STEPS, Arguments.field(Arguments.STEPS));
        loader.loadMasks(Constant.NIBBLES, Constant.HIGH_BITS);
        Label next = new Label();
        a.bind(next);
        switch (format) {
            case F16, BF16 -> floats();
            case Q8_0 -> bytes();
            case Q4_0 -> plainNibbles();
            case Q4_K -> nibblesWithMinimums();
            case Q6_K -> sixBits();
            case F32 -> throw new IllegalStateException("floats need no unpacking");
        }
        a.subtract(STEPS, 1);
        a.jump(Condition.NOT_EQUAL, next);
        a.vzeroupper();
        a.ret();
    }

    private void floats() {
        for (int v = 0; v < vectors; v++) {
            Address from = Address.at(FROM, v * width.bytes() / 2);
            if (format == PanelFormat.F16) {
                a.vector(VectorOp.VCVTPH2PS, width, 0, from);
            } else {
                a.vector(VectorOp.VPMOVZXWD, width, 0, from);
                a.shift(VectorOp.VPSLLD, width, 0, 0, Short.SIZE);
            }
            store(v, 0);
        }
        a.add(FROM, format.groupBytes());
        a.add(TO, Tile.WORDS);
    }

    /// The codes are bytes already, but beside scales of single precision they are multiplied faster.
    private void bytes() {
        for (int word = 0; word < 8; word++) {
            for (int v = 0; v < vectors; v++) {
                a.vector(VectorOp.VMOVUPS, width, 0, Address.at(FROM, word * Tile.WORDS + v * width.bytes()));
                store(v, word * Tile.WORDS);
            }
        }
        halves(FROM, 8 * Tile.WORDS, UnpackedBlock.SCALES);
        a.add(FROM, format.groupBytes());
        a.add(TO, UnpackedBlock.bytes(format));
    }

    private void plainNibbles() {
        for (int word = 0; word < 8; word++) {
            for (int v = 0; v < vectors; v++) {
                loader.nibbles(0, Address.at(FROM, word % 4 * Tile.WORDS + v * width.bytes()), word >= 4);
                store(v, word * Tile.WORDS);
            }
        }
        halves(FROM, 4 * Tile.WORDS, UnpackedBlock.SCALES);
        a.add(FROM, format.groupBytes());
        a.add(TO, UnpackedBlock.bytes(format));
    }

    private void nibblesWithMinimums() {
        a.move(HEADER, FROM);
        a.add(FROM, 4 * PanelFormat.LANES);
        a.move(INNER, 4);
        Label next = new Label();
        a.bind(next);
        for (int block = 0; block < 2; block++) {
            for (int word = 0; word < 8; word++) {
                for (int v = 0; v < vectors; v++) {
                    loader.nibbles(0, Address.at(FROM, word * Tile.WORDS + v * width.bytes()), block == 1);
                    store(v, word * Tile.WORDS);
                }
            }
            int factors = 8 * Tile.WORDS + block * 2 * PanelFormat.LANES;
            products(VectorOp.VPMOVZXBD, 0, factors, UnpackedBlock.SCALES);
            products(VectorOp.VPMOVZXBD, 2 * PanelFormat.LANES, factors + PanelFormat.LANES, UnpackedBlock.SECOND);
            a.add(TO, UnpackedBlock.bytes(format));
        }
        a.add(FROM, 9 * Tile.WORDS);
        a.subtract(INNER, 1);
        a.jump(Condition.NOT_EQUAL, next);
    }

    private void sixBits() {
        a.move(HEADER, FROM);
        a.add(FROM, 2 * PanelFormat.LANES);
        a.move(INNER, 2);
        Label next = new Label();
        a.bind(next);
        for (int block = 0; block < 4; block++) {
            for (int word = 0; word < 8; word++) {
                for (int v = 0; v < vectors; v++) {
                    int at = v * width.bytes();
                    Address low = Address.at(FROM, (block % 2 * 8 + word) * Tile.WORDS + at);
                    loader.sixBits(0, 1, low, Address.at(FROM, (16 + word) * Tile.WORDS + at), block);
                    store(v, word * Tile.WORDS);
                }
            }
            int factors = 24 * Tile.WORDS + 2 * block * PanelFormat.LANES;
            products(VectorOp.VPMOVSXBD, 0, factors, UnpackedBlock.SCALES);
            products(VectorOp.VPMOVSXBD, 0, factors + PanelFormat.LANES, UnpackedBlock.SECOND);
            a.add(TO, UnpackedBlock.bytes(format));
        }
        a.add(FROM, 26 * Tile.WORDS);
        a.subtract(INNER, 1);
        a.jump(Condition.NOT_EQUAL, next);
    }

    private void halves(Register base, int offset, int to) {
        for (int v = 0; v < vectors; v++) {
            a.vector(VectorOp.VCVTPH2PS, width, 0, Address.at(base, offset + v * width.bytes() / 2));
            store(v, to);
        }
    }

    /// Half-precision floats of the header times factors of one byte.
    private void products(VectorOp widen, int header, int offset, int to) {
        for (int v = 0; v < vectors; v++) {
            a.vector(VectorOp.VCVTPH2PS, width, 0, Address.at(HEADER, header + v * width.bytes() / 2));
            a.vector(widen, width, 1, Address.at(FROM, offset + v * width.lanes()));
            a.vector(VectorOp.VCVTDQ2PS, width, 1, 1);
            a.vector(VectorOp.VMULPS, width, 0, 0, 1);
            store(v, to);
        }
    }

    private void store(int vector, int offset) {
        a.vector(VectorOp.VMOVUPS_STORE, width, 0, Address.at(TO, offset + vector * width.bytes()));
    }
}
