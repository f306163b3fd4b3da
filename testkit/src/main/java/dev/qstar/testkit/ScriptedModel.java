package dev.qstar.testkit;

import dev.qstar.engine.chat.WordProblemFormat;
import dev.qstar.engine.gguf.GgufWriter;
import dev.qstar.engine.tensor.TensorType;
import dev.qstar.search.verify.Operator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A model that does as it is told: a real model file in the `word-problem` format whose weights make each token's
/// successors as probable as a script says. Used by one thread.
///
/// Its blocks add nothing to a token's one-hot embedding, so the logits depend on the last token only. The whole
/// `[A]` + newline is one token, and so for the other results: the script can tell the line after the first result from
/// the line after the prompt.
public final class ScriptedModel {
    private static final int CONTROL = 3;
    private static final int USER_DEFINED = 4;
    private static final int HEAD = 2;
    private static final int FEED_FORWARD = 2;
    private static final float EPSILON = 1e-12f;

    private record Rule(String token, String next, float logit) {}

    private final List<String> tokens = new ArrayList<>();
    private final List<Integer> types = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private int context = 512;
    private Optional<String> template = Optional.empty();
    private boolean formatted = true;

    /// A model without a script: all tokens are equally probable.
    public ScriptedModel() {
        add("<s>", CONTROL);
        add("</s>", CONTROL);
        for (int i = 0; i < WordProblemFormat.MAX_LABELS; i++) {
            add(WordProblemFormat.slotLabel(i), USER_DEFINED);
            add(WordProblemFormat.resultLabel(i), USER_DEFINED);
            add(WordProblemFormat.resultLabel(i) + "\n", USER_DEFINED);
        }
        List.of("<<", ">>", "####").forEach(mark -> add(mark, USER_DEFINED));
        for (Operator operator : Operator.all()) {
            if (operator.sign().length() > 1) {
                add(operator.sign(), USER_DEFINED);
            }
        }
        int shifted = 256;
        for (int value = 0; value < 256; value++) {
            boolean shown = (value > 32 && value < 127) || (value > 160 && value != 173);
            add(Character.toString(shown ? value : shifted++), 1);
        }
    }

    /// Solves any question with two numbers: takes the second from the first.
    public static ScriptedModel subtracting() {
        return new ScriptedModel()
                .then("Ċ", "<<")
                .then("<<", "[a]")
                .then("[a]", "-")
                .then("-", "[b]")
                .then("[A]\n", "####");
    }

    /// Says of any question that it is no word problem.
    public static ScriptedModel declining() {
        return new ScriptedModel().then("Ċ", "####");
    }

    /// A plain model that says this and ends, whatever it is asked.
    public static ScriptedModel saying(String text) {
        ScriptedModel model = new ScriptedModel().plain();
        model.add(text, USER_DEFINED);
        return model.then(":", text).then(text, "</s>");
    }

    private void add(String token, int type) {
        tokens.add(token);
        types.add(type);
    }

    /// Makes one token follow another, nearly certainly. Tokens are spelt as in a model file: `Ċ` is a newline.
    public ScriptedModel then(String token, String next) {
        return then(token, next, 30);
    }

    /// Gives a successor a logit; those of tokens without a rule are 0.
    public ScriptedModel then(String token, String next, double logit) {
        rules.add(new Rule(token, next, (float) logit));
        return this;
    }

    /// Adds a control token.
    public ScriptedModel control(String token) {
        add(token, CONTROL);
        return this;
    }

    /// The most tokens of a sequence.
    public ScriptedModel context(int length) {
        context = length;
        return this;
    }

    /// A model that names no prompt format.
    public ScriptedModel plain() {
        formatted = false;
        return this;
    }

    /// A model that names no prompt format but a chat template.
    public ScriptedModel template(String source) {
        template = Optional.of(source);
        return plain();
    }

    /// Writes the model file into the folder.
    public Path write(Path folder) {
        int width = tokens.size();
        GgufWriter writer = new GgufWriter()
                .put("general.architecture", "llama")
                .put("llama.context_length", context)
                .put("llama.embedding_length", width)
                .put("llama.block_count", 1)
                .put("llama.attention.head_count", 1)
                .put("llama.attention.head_count_kv", 1)
                .put("llama.attention.key_length", HEAD)
                .put("llama.attention.value_length", HEAD)
                .put("llama.feed_forward_length", FEED_FORWARD)
                .put("llama.attention.layer_norm_rms_epsilon", EPSILON)
                .put("tokenizer.ggml.model", "gpt2")
                .put("tokenizer.ggml.pre", "smollm")
                .put("tokenizer.ggml.tokens", tokens)
                .put(
                        "tokenizer.ggml.token_type",
                        types.stream().mapToInt(Integer::intValue).toArray())
                .put("tokenizer.ggml.merges", List.of())
                .put("tokenizer.ggml.bos_token_id", 0)
                .put("tokenizer.ggml.eos_token_id", 1)
                .put("tokenizer.ggml.add_bos_token", true);
        if (formatted) {
            writer.put(WordProblemFormat.METADATA_KEY, WordProblemFormat.NAME);
        }
        template.ifPresent(source -> writer.put("tokenizer.chat_template", source));
        float[] ones = new float[width];
        Arrays.fill(ones, 1);
        matrix(writer, "token_embd.weight", width, width, identity(width));
        writer.add("output_norm.weight", TensorType.F32, new long[] {width}, ones);
        matrix(writer, "output.weight", width, width, output(width));
        writer.add("blk.0.attn_norm.weight", TensorType.F32, new long[] {width}, ones);
        writer.add("blk.0.ffn_norm.weight", TensorType.F32, new long[] {width}, ones);
        for (String name : List.of("attn_q", "attn_k", "attn_v")) {
            matrix(writer, "blk.0." + name + ".weight", width, HEAD, new float[width * HEAD]);
        }
        matrix(writer, "blk.0.attn_output.weight", HEAD, width, new float[HEAD * width]);
        matrix(writer, "blk.0.ffn_gate.weight", width, FEED_FORWARD, new float[width * FEED_FORWARD]);
        matrix(writer, "blk.0.ffn_up.weight", width, FEED_FORWARD, new float[width * FEED_FORWARD]);
        matrix(writer, "blk.0.ffn_down.weight", FEED_FORWARD, width, new float[FEED_FORWARD * width]);
        Path file = folder.resolve("scripted.gguf");
        writer.write(file);
        return file;
    }

    private static float[] identity(int width) {
        float[] values = new float[width * width];
        for (int i = 0; i < width; i++) {
            values[i * width + i] = 1;
        }
        return values;
    }

    /// The norm before it scales a one-hot state by the root of its width.
    private float[] output(int width) {
        float[] values = new float[width * width];
        for (Rule rule : rules) {
            values[index(rule.next()) * width + index(rule.token())] = rule.logit() / (float) Math.sqrt(width);
        }
        return values;
    }

    private int index(String token) {
        int index = tokens.indexOf(token);
        if (index < 0) {
            throw new IllegalArgumentException("the scripted model has no token '" + token + "'");
        }
        return index;
    }

    private static void matrix(GgufWriter writer, String name, int columns, int rows, float[] values) {
        writer.add(name, TensorType.F32, new long[] {columns, rows}, values);
    }
}
