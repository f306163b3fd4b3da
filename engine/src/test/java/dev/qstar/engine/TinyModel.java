package dev.qstar.engine;

import dev.qstar.engine.gguf.GgufWriter;
import dev.qstar.engine.tensor.TensorType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Writes Llama models of a few thousand random weights for tests, sound ones and faulty ones.
final class TinyModel {

    int vocabulary = 45;
    int context = 400;
    int embedding = 64;
    int layers = 3;
    int heads = 4;
    int kvHeads = 2;
    int feedForward = 96;
    boolean tied = true;
    boolean ropeFactors;
    TensorType type = TensorType.F32;
    long seed = 1;

    private final Map<String, TensorType> types = new LinkedHashMap<>();
    private final Map<String, long[]> shapes = new LinkedHashMap<>();
    private final Map<String, Object> keys = new LinkedHashMap<>();
    private final List<String> without = new ArrayList<>();
    private boolean notANumber;

    /// Stores one tensor in another type than the others.
    TinyModel store(String tensor, TensorType otherType) {
        types.put(tensor, otherType);
        return this;
    }

    /// Gives a tensor another shape, or adds one.
    TinyModel shape(String tensor, long... shape) {
        shapes.put(tensor, shape);
        return this;
    }

    /// Puts another value, a `String`, an `Integer` or a `Float`, under a key.
    TinyModel key(String key, Object value) {
        keys.put(key, value);
        return this;
    }

    /// Leaves out a key or a tensor.
    TinyModel without(String name) {
        without.add(name);
        return this;
    }

    /// Makes a weight of the first layer NaN.
    TinyModel withNaN() {
        notANumber = true;
        return this;
    }

    /// Writes the model to a folder and returns the file.
    Path write(Path folder) {
        Map<String, Object> metadata = metadata();
        metadata.putAll(keys);
        metadata.keySet().removeAll(without);
        GgufWriter writer = new GgufWriter();
        metadata.forEach((key, value) -> put(writer, key, value));
        writer.put("tokenizer.ggml.tokens", tokens());
        writer.put("tokenizer.ggml.token_type", tokenTypes());
        writer.put("tokenizer.ggml.merges", List.of());
        Map<String, long[]> tensors = tensors();
        tensors.putAll(shapes);
        tensors.keySet().removeAll(without);
        Random random = new Random(seed);
        tensors.forEach((name, shape) -> add(writer, name, shape, random));
        Path file = folder.resolve("tiny.gguf");
        writer.write(file);
        return file;
    }

    private Map<String, Object> metadata() {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("general.architecture", "llama");
        metadata.put("llama.context_length", context);
        metadata.put("llama.embedding_length", embedding);
        metadata.put("llama.block_count", layers);
        metadata.put("llama.attention.head_count", heads);
        metadata.put("llama.attention.head_count_kv", kvHeads);
        metadata.put("llama.feed_forward_length", feedForward);
        metadata.put("llama.attention.layer_norm_rms_epsilon", 1e-5f);
        metadata.put("llama.rope.freq_base", 5000f);
        metadata.put("tokenizer.ggml.model", "gpt2");
        metadata.put("tokenizer.ggml.pre", "smollm");
        return metadata;
    }

    private static void put(GgufWriter writer, String key, Object value) {
        if (value instanceof String text) {
            writer.put(key, text);
        } else if (value instanceof Integer number) {
            writer.put(key, number);
        } else if (value instanceof Float number) {
            writer.put(key, number);
        } else {
            throw new IllegalArgumentException(key + " = " + value);
        }
    }

    private List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        for (int id = 0; id < vocabulary; id++) {
            tokens.add("t" + id);
        }
        return tokens;
    }

    private int[] tokenTypes() {
        int[] normal = new int[vocabulary];
        Arrays.fill(normal, 1);
        return normal;
    }

    private Map<String, long[]> tensors() {
        Map<String, long[]> tensors = new LinkedHashMap<>();
        int head = embedding / heads;
        tensors.put("token_embd.weight", new long[] {embedding, vocabulary});
        if (!tied) {
            tensors.put("output.weight", new long[] {embedding, vocabulary});
        }
        tensors.put("output_norm.weight", new long[] {embedding});
        if (ropeFactors) {
            tensors.put("rope_freqs.weight", new long[] {head / 2});
        }
        for (int layer = 0; layer < layers; layer++) {
            String block = "blk." + layer + ".";
            tensors.put(block + "attn_norm.weight", new long[] {embedding});
            tensors.put(block + "attn_q.weight", new long[] {embedding, (long) heads * head});
            tensors.put(block + "attn_k.weight", new long[] {embedding, (long) kvHeads * head});
            tensors.put(block + "attn_v.weight", new long[] {embedding, (long) kvHeads * head});
            tensors.put(block + "attn_output.weight", new long[] {(long) heads * head, embedding});
            tensors.put(block + "ffn_norm.weight", new long[] {embedding});
            tensors.put(block + "ffn_gate.weight", new long[] {embedding, feedForward});
            tensors.put(block + "ffn_up.weight", new long[] {embedding, feedForward});
            tensors.put(block + "ffn_down.weight", new long[] {feedForward, embedding});
        }
        return tensors;
    }

    private void add(GgufWriter writer, String name, long[] shape, Random random) {
        int count = 1;
        for (long dimension : shape) {
            count *= (int) dimension;
        }
        boolean positive = name.contains("norm") || name.startsWith("rope");
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (positive ? 0.5 + random.nextDouble() : random.nextGaussian() * 0.25);
        }
        if (notANumber && name.equals("blk.0.ffn_up.weight")) {
            values[3] = Float.NaN;
        }
        TensorType stored = shape.length == 1 ? TensorType.F32 : types.getOrDefault(name, type);
        writer.add(name, stored, shape, values);
    }
}
