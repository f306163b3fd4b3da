package dev.qstar.engine.gguf;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/// Strings that stay as the file has them: each is decoded when it is asked for, so that a vocabulary of hundreds of
/// thousands of pieces takes no memory beside the header. Cannot be changed.
final class StringArray extends AbstractList<String> implements RandomAccess {
    private final int[] offsets;
    private final IntFunction<String> decoder;

    /// @param offsets where the strings are, as the decoder takes it; not copied
    StringArray(int[] offsets, IntFunction<String> decoder) {
        this.offsets = offsets;
        this.decoder = decoder;
    }

    @Override
    public String get(int index) {
        return decoder.apply(offsets[index]);
    }

    @Override
    public int size() {
        return offsets.length;
    }
}
