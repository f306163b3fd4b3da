package dev.qstar.engine;

import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.gguf.Metadata;
import dev.qstar.engine.gguf.StoredBytes;
import dev.qstar.engine.tensor.Quantization;
import dev.qstar.engine.tensor.Tensor;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// The Llama decoder written down as plainly as possible, in doubles, without a cache: what the engine is tested
/// against. What the engine rounds on purpose is rounded here too: activations to whole codes before a product with
/// quantised weights, and keys and values to half precision where quantised weights made them.
final class ReferenceLlama {

    private static final double LARGEST_CODE = 127;
    private static final double LEAST_MAGNITUDE = 0x1p-100;

    private final Gguf file;
    private final int width;
    private final int heads;
    private final int kvHeads;
    private final int head;
    private final int layers;
    private final int feedForward;
    private final boolean halfCache;
    private final Map<String, float[]> weights = new HashMap<>();
    private double closestToAnEdge = 0.5;

    ReferenceLlama(Gguf file) {
        Metadata metadata = file.metadata();
        this.file = file;
        width = (int) metadata.integer("llama.embedding_length");
        heads = (int) metadata.integer("llama.attention.head_count");
        kvHeads = (int) metadata.integer("llama.attention.head_count_kv");
        layers = (int) metadata.integer("llama.block_count");
        feedForward = (int) metadata.integer("llama.feed_forward_length");
        head = width / heads;
        halfCache = IntStream.range(0, layers).allMatch(layer -> blockSize("blk." + layer + ".attn_k.weight") > 1);
    }

    /// How close an activation came to the middle between two codes, where a small error makes it another code; in
    /// codes, at most 0.5.
    double closestToAnEdge() {
        return closestToAnEdge;
    }

    private int blockSize(String matrix) {
        return file.tensor(matrix).type().blockSize();
    }

    /// The logits of the last token.
    double[] logits(int... tokens) {
        double[][] x = new double[tokens.length][];
        for (int t = 0; t < tokens.length; t++) {
            x[t] = row("token_embd.weight", tokens[t]);
        }
        for (int layer = 0; layer < layers; layer++) {
            String block = "blk." + layer + ".";
            attention(block, x);
            for (double[] state : x) {
                double[] n = norm(block + "ffn_norm.weight", state);
                double[] gate = times(block + "ffn_gate.weight", n);
                double[] up = times(block + "ffn_up.weight", n);
                for (int i = 0; i < feedForward; i++) {
                    gate[i] = gate[i] / (1 + Math.exp(-gate[i])) * up[i];
                }
                add(state, times(block + "ffn_down.weight", gate));
            }
        }
        boolean tied = !file.tensors().containsKey("output.weight");
        return times(tied ? "token_embd.weight" : "output.weight", norm("output_norm.weight", x[tokens.length - 1]));
    }

    private void attention(String block, double[][] x) {
        int count = x.length;
        double[][] q = new double[count][];
        double[][] k = new double[count][];
        double[][] v = new double[count][];
        for (int t = 0; t < count; t++) {
            double[] n = norm(block + "attn_norm.weight", x[t]);
            q[t] = rotate(times(block + "attn_q.weight", n), t);
            k[t] = cached(rotate(times(block + "attn_k.weight", n), t));
            v[t] = cached(times(block + "attn_v.weight", n));
        }
        for (int t = 0; t < count; t++) {
            double[] out = new double[width];
            for (int h = 0; h < heads; h++) {
                int kv = h / (heads / kvHeads) * head;
                double[] weights = new double[t + 1];
                double sum = 0;
                for (int s = 0; s <= t; s++) {
                    double score = 0;
                    for (int i = 0; i < head; i++) {
                        score += q[t][h * head + i] * k[s][kv + i];
                    }
                    weights[s] = Math.exp(score / Math.sqrt(head));
                    sum += weights[s];
                }
                for (int s = 0; s <= t; s++) {
                    for (int i = 0; i < head; i++) {
                        out[h * head + i] += weights[s] / sum * v[s][kv + i];
                    }
                }
            }
            add(x[t], times(block + "attn_output.weight", out));
        }
    }

    private double[] cached(double[] vector) {
        for (int i = 0; halfCache && i < vector.length; i++) {
            vector[i] = half(vector[i]);
        }
        return vector;
    }

    private static double half(double value) {
        return Float.float16ToFloat(Float.floatToFloat16((float) value));
    }

    private double[] rotate(double[] vector, int position) {
        double base = file.metadata().real("llama.rope.freq_base");
        boolean factors = file.tensors().containsKey("rope_freqs.weight");
        for (int at = 0; at < vector.length; at += 2) {
            int pair = at % head / 2;
            double angle = position * Math.pow(base, -2.0 * pair / head);
            if (factors) {
                angle /= numbers("rope_freqs.weight")[pair];
            }
            double even = vector[at];
            double odd = vector[at + 1];
            vector[at] = even * Math.cos(angle) - odd * Math.sin(angle);
            vector[at + 1] = even * Math.sin(angle) + odd * Math.cos(angle);
        }
        return vector;
    }

    private double[] norm(String weight, double[] x) {
        float[] w = numbers(weight);
        double squares = 0;
        for (double value : x) {
            squares += value * value;
        }
        double scale = 1 / Math.sqrt(squares / width + file.metadata().real("llama.attention.layer_norm_rms_epsilon"));
        double[] y = new double[width];
        for (int i = 0; i < width; i++) {
            y[i] = x[i] * scale * w[i];
        }
        return y;
    }

    private double[] times(String matrix, double[] activations) {
        float[] w = numbers(matrix);
        double[] x = blockSize(matrix) > 1 ? quantized(activations, blockSize(matrix)) : activations;
        double[] y = new double[w.length / x.length];
        for (int n = 0; n < y.length; n++) {
            for (int i = 0; i < x.length; i++) {
                y[n] += w[n * x.length + i] * x[i];
            }
        }
        return y;
    }

    /// The activations as their codes say. Blocks of 32 have a scale in half precision.
    private double[] quantized(double[] x, int block) {
        double[] y = new double[x.length];
        for (int first = 0; first < x.length; first += block) {
            double largest = LEAST_MAGNITUDE;
            for (int i = first; i < first + block; i++) {
                largest = Math.max(largest, Math.abs(x[i]));
            }
            double scale = block == 32 ? half(largest / LARGEST_CODE) : largest / LARGEST_CODE;
            for (int i = first; i < first + block; i++) {
                double code = x[i] * (LARGEST_CODE / largest);
                y[i] = Math.rint(code) * scale;
                closestToAnEdge = Math.min(closestToAnEdge, Math.abs(code - Math.floor(code) - 0.5));
            }
        }
        return y;
    }

    private double[] row(String matrix, int row) {
        float[] w = numbers(matrix);
        double[] values = new double[width];
        for (int i = 0; i < width; i++) {
            values[i] = w[row * width + i];
        }
        return values;
    }

    private float[] numbers(String name) {
        return weights.computeIfAbsent(name, this::read);
    }

    private float[] read(String name) {
        Tensor tensor = file.tensor(name);
        float[] values = new float[(int) tensor.elements()];
        Quantization.dequantize(tensor.type(), StoredBytes.of(file, name), 0, values, 0, values.length);
        return values;
    }

    private static void add(double[] to, double[] more) {
        for (int i = 0; i < to.length; i++) {
            to[i] += more[i];
        }
    }
}
