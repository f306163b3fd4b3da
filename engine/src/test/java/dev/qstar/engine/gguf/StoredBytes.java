package dev.qstar.engine.gguf;

import dev.qstar.engine.tensor.Tensor;
import java.lang.foreign.MemorySegment;

/// The bytes of tensors of an open file, for tests that look at all of them.
public final class StoredBytes {

    private StoredBytes() {}

    /// All bytes of a tensor.
    public static MemorySegment of(Gguf gguf, String name) {
        Tensor tensor = gguf.tensor(name);
        MemorySegment bytes = MemorySegment.ofArray(new byte[Math.toIntExact(tensor.byteSize())]);
        gguf.read(tensor, 0, bytes);
        return bytes;
    }
}
