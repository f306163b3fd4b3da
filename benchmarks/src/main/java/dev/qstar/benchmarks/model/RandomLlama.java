package dev.qstar.benchmarks.model;

import dev.qstar.benchmarks.BenchmarkException;
import dev.qstar.engine.gguf.GgufWriter;
import dev.qstar.engine.gguf.TensorBytes;
import dev.qstar.engine.tensor.TensorType;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Writes GGUF files of the architecture `llama` with random weights, which run as fast as trained ones. The
/// same shape, mix, spread and seed give the same file.
public final class RandomLlama {
    private static final double LOGIT_DEVIATION = 3;
    private static final double QUERY_GAIN = 1.2;
    private static final double RESIDUAL_GAIN = 0.7;

    private final LlamaShape shape;
    private final WeightMix mix;
    private final WeightSpread spread;
    private final long seed;
    private final Consumer<String> progress;
    private final GgufWriter writer = new GgufWriter();

    private RandomLlama(LlamaShape shape, WeightMix mix, WeightSpread spread, long seed, Consumer<String> progress) {
        this.shape = shape;
        this.mix = mix;
        this.spread = spread;
        this.seed = seed;
        this.progress = progress;
    }

    /// Writes a file.
    ///
    /// @param progress gets the name of each tensor before it is written
    /// @throws BenchmarkException when the rows of the shape are no whole number of the mix's blocks
    /// @throws dev.qstar.engine.gguf.ModelFileException when the file cannot be written
    public static void write(
            LlamaShape shape, WeightMix mix, WeightSpread spread, long seed, Path file, Consumer<String> progress) {
        RandomLlama model = new RandomLlama(shape, mix, spread, seed, progress);
        model.putMetadata();
        model.addTensors();
        model.writer.write(file);
    }

    private void putMetadata() {
        writer.put("general.architecture", "llama");
        writer.put("general.name", "random " + shape.label() + " " + mix.label() + " seed " + seed);
        writer.put("general.file_type", mix.fileType());
        writer.put("general.quantization_version", 2);
        writer.put("llama.vocab_size", shape.vocabulary());
        writer.put("llama.context_length", shape.context());
        writer.put("llama.embedding_length", shape.width());
        writer.put("llama.block_count", shape.layers());
        writer.put("llama.feed_forward_length", shape.feedForward());
        writer.put("llama.attention.head_count", shape.heads());
        writer.put("llama.attention.head_count_kv", shape.kvHeads());
        writer.put("llama.attention.layer_norm_rms_epsilon", LlamaShape.EPSILON);
        writer.put("llama.rope.dimension_count", LlamaShape.HEAD_LENGTH);
        writer.put("llama.rope.freq_base", shape.ropeBase());
        new MadeUpVocabulary(shape, random("vocabulary")).putTo(writer);
    }

    private void addTensors() {
        int width = shape.width();
        matrix("token_embd.weight", mix.embedding(), width, shape.vocabulary(), LOGIT_DEVIATION);
        if (shape.ropeFactors()) {
            float[] factors = RopeFactors.llama3(shape.ropeBase(), LlamaShape.HEAD_LENGTH);
            writer.add("rope_freqs.weight", TensorType.F32, new long[] {factors.length}, factors);
        }
        for (int layer = 0; layer < shape.layers(); layer++) {
            String block = "blk." + layer + ".";
            TensorType common = mix.common();
            TensorType favoured = mix.favoured(layer, shape.layers());
            norm(block + "attn_norm.weight");
            matrix(block + "attn_q.weight", common, width, shape.queryLength(), QUERY_GAIN);
            matrix(block + "attn_k.weight", common, width, shape.kvLength(), QUERY_GAIN);
            matrix(block + "attn_v.weight", favoured, width, shape.kvLength(), 1);
            matrix(block + "attn_output.weight", common, shape.queryLength(), width, RESIDUAL_GAIN);
            norm(block + "ffn_norm.weight");
            matrix(block + "ffn_gate.weight", common, width, shape.feedForward(), 1);
            matrix(block + "ffn_up.weight", common, width, shape.feedForward(), 1);
            matrix(block + "ffn_down.weight", favoured, shape.feedForward(), width, RESIDUAL_GAIN);
        }
        norm("output_norm.weight");
    }

    /// Weights around 1.
    private void norm(String name) {
        SplittableRandom random = random(name);
        float[] values = new float[shape.width()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (0.75 + 0.5 * random.nextDouble());
        }
        writer.add(name, TensorType.F32, new long[] {values.length}, values);
    }

    /// @param gain as in [WeightSpread]
    private void matrix(String name, TensorType type, int columns, int rows, double gain) {
        if (columns % type.blockSize() != 0) {
            throw new BenchmarkException("rows of " + columns + " are no whole number of " + type + " blocks of "
                    + type.blockSize() + "; use another mix for the shape " + shape.label());
        }
        TensorBytes drawn = new RandomBlocks(type, spread.deviation(columns, gain), () -> random(name));
        writer.add(name, type, new long[] {columns, rows}, (offset, piece) -> {
            if (offset == 0) {
                progress.accept(name);
            }
            drawn.read(offset, piece);
        });
    }

    private SplittableRandom random(String name) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + name.hashCode());
    }
}
