package dev.qstar.training.trainer;

import dev.qstar.engine.gguf.GgufWriter;
import dev.qstar.engine.tensor.TensorType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/// Writes the weights as a GGUF file of the architecture `llama`, with the tensor names and keys that llama.cpp reads.
///
/// Norms are always stored as F32. The embeddings are tied: there is no `output.weight`.
final class LlamaFile {

    private final ModelShape shape;
    private final Weights weights;
    private final TensorType type;

    LlamaFile(ModelShape shape, Weights weights, TensorType type) {
        this.shape = shape;
        this.weights = weights;
        this.type = type;
    }

    void write(Path file, Consumer<GgufWriter> metadata) {
        GgufWriter writer = new GgufWriter();
        putShape(writer);
        metadata.accept(writer);
        addMatrix(writer, "token_embd.weight", weights.embedding(), 0);
        for (int i = 0; i < shape.layers(); i++) {
            Weights.Layer layer = weights.layer(i);
            String prefix = "blk." + i + ".";
            addGain(writer, prefix + "attn_norm.weight", layer.attentionNorm());
            addMatrix(writer, prefix + "attn_q.weight", layer.queryKeyValue(), 0);
            addMatrix(writer, prefix + "attn_k.weight", layer.queryKeyValue(), 1);
            addMatrix(writer, prefix + "attn_v.weight", layer.queryKeyValue(), 2);
            addMatrix(writer, prefix + "attn_output.weight", layer.attentionOutput(), 0);
            addGain(writer, prefix + "ffn_norm.weight", layer.feedForwardNorm());
            addMatrix(writer, prefix + "ffn_gate.weight", layer.gateUp(), 0);
            addMatrix(writer, prefix + "ffn_up.weight", layer.gateUp(), 1);
            addMatrix(writer, prefix + "ffn_down.weight", layer.down(), 0);
        }
        addGain(writer, "output_norm.weight", weights.outputNorm());
        writer.write(file);
    }

    private void putShape(GgufWriter writer) {
        writer.put("general.architecture", "llama");
        writer.put("general.file_type", fileType(type));
        writer.put("llama.vocab_size", shape.vocabulary());
        writer.put("llama.context_length", shape.contextLength());
        writer.put("llama.embedding_length", shape.width());
        writer.put("llama.block_count", shape.layers());
        writer.put("llama.feed_forward_length", shape.feedForward());
        writer.put("llama.attention.head_count", shape.heads());
        writer.put("llama.attention.head_count_kv", shape.kvHeads());
        writer.put("llama.attention.layer_norm_rms_epsilon", shape.rmsEpsilon());
        writer.put("llama.rope.dimension_count", shape.headLength());
        writer.put("llama.rope.freq_base", shape.ropeBase());
    }

    /// The number that llama.cpp gives to a file whose matrices are all of this type (`enum llama_ftype`).
    private static int fileType(TensorType type) {
        return switch (type) {
            case F32 -> 0;
            case F16 -> 1;
            case Q4_0 -> 2;
            case Q8_0 -> 7;
            case Q4_K -> 14;
            case Q6_K -> 18;
            case BF16 -> 32;
        };
    }

    private void addGain(GgufWriter writer, String name, Parameter parameter) {
        writer.add(name, TensorType.F32, new long[] {parameter.columns()}, parameter.values);
    }

    private void addMatrix(GgufWriter writer, String name, Parameter parameter, int part) {
        int rows = parameter.partRows(part);
        int from = parameter.partStart(part) * parameter.columns();
        float[] values = Arrays.copyOfRange(parameter.values, from, from + rows * parameter.columns());
        writer.add(name, type, new long[] {parameter.columns(), rows}, values);
    }
}
