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

    private static final int FILE_TYPE_F32 = 0;
    private static final int FILE_TYPE_F16 = 1;
    private static final int FILE_TYPE_Q8_0 = 7;

    private final ModelShape shape;
    private final Weights weights;
    private final TensorType type;
    private final boolean averaged;

    LlamaFile(ModelShape shape, Weights weights, TensorType type, boolean averaged) {
        this.shape = shape;
        this.weights = weights;
        this.type = type;
        this.averaged = averaged;
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
        writer.put(
                "general.file_type",
                switch (type) {
                    case F32 -> FILE_TYPE_F32;
                    case F16 -> FILE_TYPE_F16;
                    case Q8_0 -> FILE_TYPE_Q8_0;
                });
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

    private float[] stored(Parameter parameter) {
        return averaged ? parameter.average : parameter.values;
    }

    private void addGain(GgufWriter writer, String name, Parameter parameter) {
        writer.add(name, TensorType.F32, new long[] {parameter.columns()}, stored(parameter));
    }

    private void addMatrix(GgufWriter writer, String name, Parameter parameter, int part) {
        int rows = parameter.partRows(part);
        int from = parameter.partStart(part) * parameter.columns();
        float[] values = Arrays.copyOfRange(stored(parameter), from, from + rows * parameter.columns());
        writer.add(name, type, new long[] {parameter.columns(), rows}, values);
    }
}
