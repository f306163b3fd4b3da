package dev.qstar.engine;

/// Which kernels compute. All give the same results to the bit; they differ in speed.
public enum KernelTier {
    /// The fastest that this machine has.
    AUTO,
    /// Machine code emitted for this processor: x86-64 with AVX-512 and VNNI, or with AVX2.
    NATIVE,
    /// The Vector API of the JDK.
    VECTOR,
    /// Plain Java, the reference.
    SCALAR
}
