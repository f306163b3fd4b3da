package dev.qstar.engine;

/// Which kernels compute. All give the same results to the bit; they differ in speed.
public enum KernelTier {
    /// Scalar kernels while the JVM is young, then vector kernels.
    AUTO,
    /// Vector API kernels from the start: slow in the first second or two, for they have to be compiled.
    VECTOR,
    /// Scalar kernels only: the reference.
    SCALAR
}
