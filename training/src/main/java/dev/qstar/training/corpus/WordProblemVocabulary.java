package dev.qstar.training.corpus;

import dev.qstar.engine.chat.WordProblemFormat;
import dev.qstar.engine.gguf.GgufWriter;
import dev.qstar.engine.gguf.Metadata;
import dev.qstar.engine.tokenizer.ByteLevel;
import dev.qstar.training.bpe.BytePairTrainer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The vocabulary of a model of the `word-problem` format: two control tokens, the format's labels and delimiters,
/// the 256 bytes, and what byte-pair encoding learns from the prompts of many problems.
public final class WordProblemVocabulary {
    private static final String PRE_TOKENIZER = "smollm";
    private static final Pattern DELIMITERS = Pattern.compile("\\[[a-zA-Z]\\]|<<|>>|####|//");
    private static final String TOKENS = "tokenizer.ggml.tokens";
    private static final String TOKEN_TYPES = "tokenizer.ggml.token_type";
    private static final String MERGES = "tokenizer.ggml.merges";
    private static final int BOS = 0;
    private static final int EOS = 1;
    private static final int NORMAL = 1;
    private static final int CONTROL = 3;
    private static final int USER_DEFINED = 4;

    private final BytePairTrainer trainer = new BytePairTrainer();

    /// Counts the words of a question, as its prompt shows them.
    public void add(String question) {
        for (String text : DELIMITERS.split(WordProblemFormat.format(question).text())) {
            ByteLevel.pieces(PRE_TOKENIZER, text).forEach(trainer::add);
        }
    }

    /// Learns a vocabulary of at most `size` tokens and puts it into `file` as `tokenizer.ggml.*`.
    public void learn(int size, GgufWriter file) {
        List<String> tokens = new ArrayList<>(List.of("<s>", "</s>"));
        List<Integer> types = new ArrayList<>(List.of(CONTROL, CONTROL));
        for (String token : formatTokens()) {
            tokens.add(token);
            types.add(USER_DEFINED);
        }
        var learned = trainer.learn(size - tokens.size() - ByteLevel.alphabet().size());
        for (String symbol : learned.symbols()) {
            tokens.add(symbol);
            types.add(NORMAL);
        }
        put(tokens, types.stream().mapToInt(Integer::intValue).toArray(), learned.merges(), file);
    }

    /// Puts the vocabulary that `learn` put into one file into another.
    public static void copy(Metadata from, GgufWriter to) {
        put(from.strings(TOKENS), from.ints(TOKEN_TYPES), from.strings(MERGES), to);
    }

    private static void put(List<String> tokens, int[] types, List<String> merges, GgufWriter file) {
        file.put("tokenizer.ggml.model", "gpt2")
                .put("tokenizer.ggml.pre", PRE_TOKENIZER)
                .put(TOKENS, tokens)
                .put(TOKEN_TYPES, types)
                .put(MERGES, merges)
                .put("tokenizer.ggml.bos_token_id", BOS)
                .put("tokenizer.ggml.eos_token_id", EOS)
                .put("tokenizer.ggml.add_bos_token", true);
    }

    private static List<String> formatTokens() {
        var tokens = new ArrayList<String>();
        for (int i = 0; i < WordProblemFormat.MAX_LABELS; i++) {
            tokens.add(WordProblemFormat.slotLabel(i));
        }
        for (int i = 0; i < WordProblemFormat.MAX_LABELS; i++) {
            tokens.add(WordProblemFormat.resultLabel(i));
        }
        tokens.addAll(List.of("<<", ">>", "####", "//", ":gcd", ":lcm", ":min", ":max", ":ceil"));
        return tokens;
    }
}
