package dev.qstar.benchmarks.model;

import dev.qstar.engine.gguf.GgufWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// A byte-level BPE vocabulary of any size: the 256 bytes, made-up words that merge of two earlier tokens, control
/// tokens.
final class MadeUpVocabulary {
    private static final int BYTES = 256;
    private static final int MAX_WORD_LETTERS = 10;
    private static final int NORMAL = 1;
    private static final int CONTROL = 3;

    private final List<String> tokens = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private final LlamaShape shape;
    private final int words;

    MadeUpVocabulary(LlamaShape shape, SplittableRandom random) {
        this.shape = shape;
        this.words = shape.vocabulary() - shape.controlTokens();
        addBytes();
        addWords(random);
        tokens.add("<|begin_of_text|>");
        tokens.add("<|end_of_text|>");
        while (tokens.size() < shape.vocabulary()) {
            tokens.add("<|reserved_" + (tokens.size() - words) + "|>");
        }
    }

    /// Printable bytes stand for themselves, the others, in order, for the characters from U+0100 on.
    private void addBytes() {
        char next = 0x100;
        for (int value = 0; value < BYTES; value++) {
            boolean visible = (value >= '!' && value <= '~') || (value >= 0xA1 && value != 0xAD);
            tokens.add(String.valueOf(visible ? (char) value : next++));
        }
    }

    /// A word is letters, or a space and letters: what every pre-tokenizer leaves in one piece.
    private void addWords(SplittableRandom random) {
        List<String> starts = new ArrayList<>();
        List<String> rests = new ArrayList<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            starts.add(String.valueOf(letter));
            rests.add(String.valueOf(letter));
        }
        String space = tokens.get(' ');
        starts.add(space);
        Set<String> known = new HashSet<>(tokens);
        while (tokens.size() < words) {
            String left = starts.get(random.nextInt(starts.size()));
            String right = rests.get(random.nextInt(rests.size()));
            String word = left + right;
            if (word.length() <= MAX_WORD_LETTERS && known.add(word)) {
                merges.add(left + " " + right);
                tokens.add(word);
                starts.add(word);
                if (!word.startsWith(space)) {
                    rests.add(word);
                }
            }
        }
    }

    /// Puts the keys `tokenizer.ggml.*`.
    void putTo(GgufWriter writer) {
        int[] types = new int[tokens.size()];
        Arrays.fill(types, 0, words, NORMAL);
        Arrays.fill(types, words, types.length, CONTROL);
        writer.put("tokenizer.ggml.model", "gpt2");
        writer.put("tokenizer.ggml.pre", shape.preTokenizer());
        writer.put("tokenizer.ggml.tokens", tokens);
        writer.put("tokenizer.ggml.token_type", types);
        writer.put("tokenizer.ggml.merges", merges);
        writer.put("tokenizer.ggml.bos_token_id", words);
        writer.put("tokenizer.ggml.eos_token_id", words + 1);
        writer.put("tokenizer.ggml.add_bos_token", true);
    }
}
