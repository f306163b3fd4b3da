package dev.qstar.engine.kernel.x86;

/// The length of a vector register.
enum Width {
    XMM(16, 0),
    YMM(32, 1),
    ZMM(64, 2);

    private final int bytes;
    private final int code;

    Width(int bytes, int code) {
        this.bytes = bytes;
        this.code = code;
    }

    int bytes() {
        return bytes;
    }

    /// How many 32-bit numbers a register holds.
    int lanes() {
        return bytes / Integer.BYTES;
    }

    /// The field `L` of VEX, `L'L` of EVEX.
    int code() {
        return code;
    }
}
