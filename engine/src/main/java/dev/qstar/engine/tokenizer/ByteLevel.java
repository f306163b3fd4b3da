package dev.qstar.engine.tokenizer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What training needs in order to learn a byte-level vocabulary: the alphabet, and how a family cuts text.
///
/// Pure functions; safe from any thread.
public final class ByteLevel {
    private static final int BYTES = 256;

    private ByteLevel() {}

    /// The spelling of every byte, 0 to 255, in order: one visible character each, `Ġ` for a space.
    public static List<String> alphabet() {
        var letters = new ArrayList<String>(BYTES);
        for (int value = 0; value < BYTES; value++) {
            letters.add(String.valueOf(ByteAlphabet.character(value)));
        }
        return letters;
    }

    /// The pieces of a text that merges never cross, spelt in the alphabet.
    ///
    /// @param preTokenizer a name as under `tokenizer.ggml.pre`
    /// @throws IllegalArgumentException when there is no such pre-tokenizer
    public static List<String> pieces(String preTokenizer, String text) {
        PreTokenizer cutter = PreTokenizer.named(preTokenizer)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no pre-tokenizer is called '" + preTokenizer + "'; there are " + PreTokenizer.names()));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var characters = new CodePoints();
        characters.read(bytes, 0, bytes.length);
        var pieces = new ArrayList<String>();
        cutter.split(
                characters,
                (first, end) -> pieces.add(
                        ByteAlphabet.spell(bytes, characters.byteOffset(first), characters.byteOffset(end))));
        return pieces;
    }
}
