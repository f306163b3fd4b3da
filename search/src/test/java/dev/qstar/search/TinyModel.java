package dev.qstar.search;

import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.engine.chat.WordProblemFormat;
import dev.qstar.engine.gguf.GgufWriter;
import dev.qstar.engine.tensor.TensorType;
import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.search.verify.Operator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A model of a few thousand random weights whose vocabulary is that of the `word-problem` format: marks, labels,
/// operators, then the 256 bytes.
final class TinyModel {
    private static final int WIDTH = 32;
    private static final int LAYERS = 2;
    private static final float DISLIKE = 0.01f;
    private static final int CONTROL = 3;
    private static final int USER_DEFINED = 4;

    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> types = new ArrayList<>();
    private @Nullable String format = WordProblemFormat.NAME;
    private int context = 1024;
    private int said;

    TinyModel() {
        add("<s>", CONTROL);
        add("</s>", CONTROL);
        for (int i = 0; i < WordProblemFormat.MAX_LABELS; i++) {
            add(WordProblemFormat.slotLabel(i), USER_DEFINED);
            add(WordProblemFormat.resultLabel(i), USER_DEFINED);
        }
        for (String mark : List.of("<<", ">>", "####")) {
            add(mark, USER_DEFINED);
        }
        Operator.all().stream()
                .map(Operator::sign)
                .filter(sign -> sign.length() > 1)
                .forEach(sign -> add(sign, USER_DEFINED));
        int shifted = 256;
        for (int value = 0; value < 256; value++) {
            boolean printable = (value > 32 && value < 127) || (value > 160 && value != 173);
            add(Character.toString(printable ? value : shifted++), 1);
        }
    }

    private void add(String token, int type) {
        tokens.add(token);
        types.add(type);
    }

    TinyModel format(@Nullable String name) {
        format = name;
        return this;
    }

    TinyModel context(int length) {
        context = length;
        return this;
    }

    /// Adds tokens that it likes more than all others.
    TinyModel saying(List<String> texts) {
        texts.forEach(text -> add(text, USER_DEFINED));
        said = texts.size();
        return this;
    }

    /// Adds a control token.
    TinyModel control(String token) {
        add(token, CONTROL);
        return this;
    }

    /// Gives the token another name, so that the vocabulary lacks it.
    TinyModel lacking(String token) {
        tokens.set(tokens.indexOf(token), "lost");
        return this;
    }

    Tokenizer tokenizer() {
        return Tokenizer.of(writer().metadata());
    }

    /// The model with other weights for each seed; the caller closes it.
    Engine open(Path folder, long seed) {
        GgufWriter writer = writer();
        Random random = new Random(seed);
        writer.add("token_embd.weight", TensorType.F32, new long[] {WIDTH, tokens.size()}, embeddings(random));
        tensor(writer, random, "output_norm.weight", WIDTH);
        for (int layer = 0; layer < LAYERS; layer++) {
            String block = "blk." + layer + ".";
            tensor(writer, random, block + "attn_norm.weight", WIDTH);
            for (String name : List.of("attn_q", "attn_k", "attn_v", "attn_output")) {
                tensor(writer, random, block + name + ".weight", WIDTH, WIDTH);
            }
            tensor(writer, random, block + "ffn_norm.weight", WIDTH);
            tensor(writer, random, block + "ffn_gate.weight", WIDTH, 2 * WIDTH);
            tensor(writer, random, block + "ffn_up.weight", WIDTH, 2 * WIDTH);
            tensor(writer, random, block + "ffn_down.weight", 2 * WIDTH, WIDTH);
        }
        Path file = folder.resolve("tiny-" + seed + ".gguf");
        writer.write(file);
        return Engine.open(file, EngineOptions.defaults());
    }

    private GgufWriter writer() {
        GgufWriter writer = new GgufWriter()
                .put("general.architecture", "llama")
                .put("llama.context_length", context)
                .put("llama.embedding_length", WIDTH)
                .put("llama.block_count", LAYERS)
                .put("llama.attention.head_count", 2)
                .put("llama.attention.head_count_kv", 2)
                .put("llama.feed_forward_length", 2 * WIDTH)
                .put("llama.attention.layer_norm_rms_epsilon", 1e-5f)
                .put("llama.rope.freq_base", 10_000f)
                .put("tokenizer.ggml.model", "gpt2")
                .put("tokenizer.ggml.pre", "smollm")
                .put("tokenizer.ggml.tokens", tokens)
                .put(
                        "tokenizer.ggml.token_type",
                        types.stream().mapToInt(Integer::intValue).toArray())
                .put("tokenizer.ggml.merges", List.of())
                .put("tokenizer.ggml.bos_token_id", 0)
                .put("tokenizer.ggml.eos_token_id", 1);
        return format == null ? writer : writer.put("qstar.prompt_format", format);
    }

    /// The output's weights too: the shorter a token's row, the less it can be liked.
    private float[] embeddings(Random random) {
        float[] values = draw(random, WIDTH, tokens.size());
        for (int i = 0; said > 0 && i < WIDTH * (tokens.size() - said); i++) {
            values[i] *= DISLIKE;
        }
        return values;
    }

    private static void tensor(GgufWriter writer, Random random, String name, long... shape) {
        writer.add(name, TensorType.F32, shape, draw(random, shape));
    }

    private static float[] draw(Random random, long... shape) {
        int count = 1;
        for (long dimension : shape) {
            count *= (int) dimension;
        }
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (shape.length == 1 ? 0.5 + random.nextDouble() : random.nextGaussian() * 0.25);
        }
        return values;
    }
}
