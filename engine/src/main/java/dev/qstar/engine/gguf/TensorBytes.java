package dev.qstar.engine.gguf;

import java.lang.foreign.MemorySegment;

/// Gives the stored bytes of a tensor while [GgufWriter] writes its file, so that a model need not be in
/// memory whole.
@FunctionalInterface
public interface TensorBytes {
    /// Fills `piece` with the bytes that begin `offset` bytes into the tensor.
    ///
    /// The pieces of a tensor come in order, each once, and again from the start for each file that is
    /// written. A piece is a whole number of the type's blocks and at most 1 MiB. It is filled by the thread
    /// that writes, or by others before the call returns; after that it must not be touched. What is thrown
    /// ends the writing.
    void read(long offset, MemorySegment piece);
}
