package dev.qstar.engine.tokenizer;

import static dev.qstar.engine.tokenizer.Splitter.EACH_NUMBER;
import static dev.qstar.engine.tokenizer.Splitter.NUMBER_RUNS;
import static dev.qstar.engine.tokenizer.Splitter.ONE_DIGIT_WORDS;
import static dev.qstar.engine.tokenizer.Splitter.PUNCTUATION;
import static dev.qstar.engine.tokenizer.Splitter.PUNCTUATION_AND_BACKTICK;
import static dev.qstar.engine.tokenizer.Splitter.THREE_DIGITS;
import static dev.qstar.engine.tokenizer.Splitter.THREE_DIGIT_WORDS;
import static dev.qstar.engine.tokenizer.Splitter.WORDS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// How a family of models cuts text into pieces before merging: splitters applied one after the other,
/// each to the pieces of the one before. Merges never cross the border of a piece.
///
/// The names under `tokenizer.ggml.pre`, and what they stand for, are those of llama.cpp.
///
/// @param ignoresMerges a piece that is a token as a whole is that token, whatever the merges say
/// @param addsBos       whether prompts begin with the BOS token when the file does not say
record PreTokenizer(List<Splitter> splitters, boolean ignoresMerges, boolean addsBos) {
    /// What a file without the key means.
    static final String DEFAULT_NAME = "default";

    private static final Map<String, PreTokenizer> BY_NAME = new HashMap<>();

    static {
        register(new PreTokenizer(List.of(PUNCTUATION, WORDS, NUMBER_RUNS, THREE_DIGITS), false, false), DEFAULT_NAME);
        register(
                new PreTokenizer(List.of(WORDS), false, false),
                "gpt-2",
                "phi-2",
                "jina-es",
                "jina-de",
                "jina-v2-es",
                "jina-v2-de",
                "gigachat",
                "roberta-bpe",
                "mpt",
                "olmo",
                "jais",
                "trillion",
                "granite-docling",
                "exaone4");
        register(
                new PreTokenizer(List.of(EACH_NUMBER, WORDS), false, false),
                "smollm",
                "starcoder",
                "refact",
                "command-r",
                "codeshell",
                "exaone",
                "minerva-7b");
        register(
                new PreTokenizer(List.of(THREE_DIGIT_WORDS), true, true),
                "llama-bpe",
                "llama3",
                "llama-v3",
                "falcon3",
                "falcon-h1",
                "pixtral",
                "midm-2.0",
                "lfm2");
        register(
                new PreTokenizer(List.of(THREE_DIGIT_WORDS), false, false), "dbrx", "smaug-bpe", "glm4", "chatglm-bpe");
        register(
                new PreTokenizer(List.of(ONE_DIGIT_WORDS), false, false),
                "qwen2",
                "stablelm2",
                "hunyuan",
                "deepseek-r1-qwen",
                "megrez",
                "grok-2");
        register(new PreTokenizer(List.of(PUNCTUATION_AND_BACKTICK, WORDS, THREE_DIGITS), false, false), "falcon");
    }

    /// Takes the pieces of a text in order, as stretches of characters.
    @FunctionalInterface
    interface Pieces {
        void piece(int from, int to);
    }

    static Optional<PreTokenizer> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /// All known names, in alphabetical order.
    static String names() {
        return String.join(", ", new TreeSet<>(BY_NAME.keySet()));
    }

    /// Cuts the whole text; every character is in exactly one piece.
    void split(CodePoints text, Pieces pieces) {
        split(text, 0, text.count(), 0, pieces);
    }

    private void split(CodePoints text, int from, int to, int depth, Pieces pieces) {
        Splitter splitter = splitters.get(depth);
        int start = from;
        while (start < to) {
            int end = splitter.end(text, start, to);
            if (depth + 1 < splitters.size()) {
                split(text, start, end, depth + 1, pieces);
            } else {
                pieces.piece(start, end);
            }
            start = end;
        }
    }

    private static void register(PreTokenizer preTokenizer, String... names) {
        for (String name : names) {
            BY_NAME.put(name, preTokenizer);
        }
    }
}
