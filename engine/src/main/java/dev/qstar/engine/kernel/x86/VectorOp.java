package dev.qstar.engine.kernel.x86;

/// The vector instructions that the kernels use, as the opcode tables of Intel's Software Developer's Manual, volume 2,
/// give them. Names are those of the manual.
enum VectorOp {
    VMOVUPS(Prefix.NONE, 1, 0x10, Memory.FULL),
    VMOVUPS_STORE(Prefix.NONE, 1, 0x11, Memory.FULL),
    VMOVSS_STORE(Prefix.F3, 1, 0x11, Memory.SCALAR),
    VMOVQ_STORE(Prefix.X66, 1, 0xD6, Memory.HALF),
    VBROADCASTSS(Prefix.X66, 2, 0x18, Memory.SCALAR),
    VPBROADCASTD(Prefix.X66, 2, 0x58, Memory.SCALAR),

    VADDPS(Prefix.NONE, 1, 0x58, Memory.FULL),
    VMULPS(Prefix.NONE, 1, 0x59, Memory.FULL),
    VSUBPS(Prefix.NONE, 1, 0x5C, Memory.FULL),
    VMINPS(Prefix.NONE, 1, 0x5D, Memory.FULL),
    VDIVPS(Prefix.NONE, 1, 0x5E, Memory.FULL),
    VMAXPS(Prefix.NONE, 1, 0x5F, Memory.FULL),
    VSQRTPS(Prefix.NONE, 1, 0x51, Memory.FULL),
    VFMADD213PS(Prefix.X66, 2, 0xA8, Memory.FULL),
    VFMADD231PS(Prefix.X66, 2, 0xB8, Memory.FULL),
    VFNMADD231PS(Prefix.X66, 2, 0xBC, Memory.FULL),

    VCVTDQ2PS(Prefix.NONE, 1, 0x5B, Memory.FULL),
    VCVTPS2DQ(Prefix.X66, 1, 0x5B, Memory.FULL),
    VCVTPH2PS(Prefix.X66, 2, 0x13, Memory.HALF),
    VPMOVSXBD(Prefix.X66, 2, 0x21, Memory.QUARTER),
    VPMOVZXBD(Prefix.X66, 2, 0x31, Memory.QUARTER),
    VPMOVZXWD(Prefix.X66, 2, 0x33, Memory.HALF),
    VPMOVDB_STORE(Prefix.F3, 2, 0x31, Memory.QUARTER),

    VPAND(Prefix.X66, 1, 0xDB, Memory.FULL),
    VPOR(Prefix.X66, 1, 0xEB, Memory.FULL),
    VPXOR(Prefix.X66, 1, 0xEF, Memory.FULL),
    VPADDD(Prefix.X66, 1, 0xFE, Memory.FULL),
    VPSUBD(Prefix.X66, 1, 0xFA, Memory.FULL),
    VPMAXSD(Prefix.X66, 2, 0x3D, Memory.FULL),
    VPDPBUSD(Prefix.X66, 2, 0x50, Memory.FULL),
    VPMADDUBSW(Prefix.X66, 2, 0x04, Memory.FULL),
    VPMADDWD(Prefix.X66, 1, 0xF5, Memory.FULL),
    VPSLLVD(Prefix.X66, 2, 0x47, Memory.FULL),
    VPUNPCKLDQ(Prefix.X66, 1, 0x62, Memory.FULL),
    VPUNPCKLQDQ(Prefix.X66, 1, 0x6C, Memory.FULL),
    VPACKSSDW(Prefix.X66, 1, 0x6B, Memory.FULL),
    VPACKSSWB(Prefix.X66, 1, 0x63, Memory.FULL),

    VPSRLW(Prefix.X66, 1, 0x71, 2),
    VPSLLW(Prefix.X66, 1, 0x71, 6),
    VPSLLD(Prefix.X66, 1, 0x72, 6),

    VPSHUFD(Prefix.X66, 1, 0x70, Memory.FULL),
    VPERMILPS(Prefix.X66, 3, 0x04, Memory.FULL),
    VEXTRACTF128(Prefix.X66, 3, 0x19, Memory.HALF),
    VCVTPS2PH(Prefix.X66, 3, 0x1D, Memory.HALF),
    VEXTRACTF64X4(Prefix.X66, 3, 0x1B, Memory.HALF);

    /// The mandatory prefix that the field `pp` stands for.
    enum Prefix {
        NONE(0),
        X66(1),
        F3(2);

        private final int code;

        Prefix(int code) {
            this.code = code;
        }
    }

    /// How much of a vector's length a memory operand has; EVEX counts short displacements in this unit.
    enum Memory {
        FULL,
        HALF,
        QUARTER,
        SCALAR
    }

    final int prefix;
    final int map;
    final int opcode;
    final Memory memory;

    /// The field `reg` of an instruction that shifts by a constant.
    final int extension;

    VectorOp(Prefix prefix, int map, int opcode, Memory memory) {
        this(prefix, map, opcode, memory, 0);
    }

    VectorOp(Prefix prefix, int map, int opcode, int extension) {
        this(prefix, map, opcode, Memory.FULL, extension);
    }

    VectorOp(Prefix prefix, int map, int opcode, Memory memory, int extension) {
        this.prefix = prefix.code;
        this.map = map;
        this.opcode = opcode;
        this.memory = memory;
        this.extension = extension;
    }

    /// The field `W` of EVEX; VEX ignores it or has 0 there.
    int evexW() {
        return this == VEXTRACTF64X4 || this == VMOVQ_STORE || this == VPUNPCKLQDQ ? 1 : 0;
    }

    int memoryBytes(Width width) {
        return switch (memory) {
            case FULL -> width.bytes();
            case HALF -> width.bytes() / 2;
            case QUARTER -> width.bytes() / 4;
            case SCALAR -> Float.BYTES;
        };
    }
}
