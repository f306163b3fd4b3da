package dev.qstar.engine.kernel.x86;

/// What vector code is written for.
///
/// @param width      of the vector registers in use
/// @param registers  how many there are
/// @param dotProduct whether four pairs of bytes are multiplied and added in one instruction (VNNI)
record Isa(Width width, int registers, boolean dotProduct) {

    /// AVX-512 with VNNI.
    static final Isa AVX512 = new Isa(Width.ZMM, 32, true);

    /// AVX2 with AVX-VNNI.
    static final Isa AVX_VNNI = new Isa(Width.YMM, 16, true);

    /// AVX2 with FMA and F16C.
    static final Isa AVX2 = new Isa(Width.YMM, 16, false);

    /// Rows of activations that a tile holds at most: two vectors of sums for each, of integers and of floats.
    int tileRows() {
        return registers == 32 ? 6 : 2;
    }

    /// Vectors of 32-bit numbers that a panel is wide.
    int panelVectors() {
        return 32 / width.lanes();
    }

    /// Two vectors at a time, how often to go over a panel.
    int passes() {
        return panelVectors() / 2;
    }
}
