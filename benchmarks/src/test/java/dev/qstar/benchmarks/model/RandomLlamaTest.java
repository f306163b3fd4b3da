package dev.qstar.benchmarks.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.benchmarks.BenchmarkException;
import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.engine.Feed;
import dev.qstar.engine.Sequence;
import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.tensor.Quantization;
import dev.qstar.engine.tensor.Tensor;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomLlamaTest {
    private static final long SEED = 7;

    @TempDir
    private Path folder;

    private Path write(WeightMix mix, long seed) {
        Path file = folder.resolve(mix.label() + "-" + seed + ".gguf");
        RandomLlama.write(LlamaShape.TINY, mix, WeightSpread.WIDE, seed, file, name -> {});
        return file;
    }

    @ParameterizedTest
    @EnumSource
    void theEngineRunsEveryMixAndPrefersSomeTokensClearly(WeightMix mix) {
        try (Engine engine = Engine.open(write(mix, SEED), EngineOptions.defaults());
                Sequence sequence = engine.start()) {
            engine.forward(List.of(new Feed(sequence, engine.tokenizer().encode("hello world", true, false))));
            float[] logits = sequence.logits();
            assertThat(logits).hasSize(LlamaShape.TINY.vocabulary());
            assertThat(deviation(logits)).isBetween(2.0, 4.0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void matricesHaveTheDeviationThatKeepsActivationsOfOrderOne(WeightMix mix) {
        assertThat(deviation(values(write(mix, SEED), "blk.2.ffn_down.weight")))
                .isCloseTo(0.7 / Math.sqrt(LlamaShape.TINY.feedForward()), within(0.0005));
    }

    @ParameterizedTest
    @EnumSource
    void matricesMayHaveTheDeviationBeforeTraining(WeightMix mix) {
        Path model = folder.resolve("initial.gguf");
        RandomLlama.write(LlamaShape.TINY, mix, WeightSpread.INITIAL, SEED, model, name -> {});
        assertThat(deviation(values(model, "token_embd.weight"))).isCloseTo(0.02, within(0.0005));
        assertThat(deviation(values(model, "blk.2.ffn_down.weight"))).isCloseTo(0.02, within(0.0005));
    }

    private static float[] values(Path model, String name) {
        try (Gguf file = Gguf.open(model)) {
            Tensor tensor = file.tensor(name);
            float[] values = new float[(int) tensor.elements()];
            MemorySegment stored = MemorySegment.ofArray(new byte[(int) tensor.byteSize()]);
            file.read(tensor, 0, stored);
            Quantization.dequantize(tensor.type(), stored, 0, values, 0, values.length);
            return values;
        }
    }

    private static double deviation(float[] values) {
        double sum = 0;
        double squares = 0;
        for (float value : values) {
            sum += value;
            squares += (double) value * value;
        }
        double mean = sum / values.length;
        return Math.sqrt(squares / values.length - mean * mean);
    }

    @Test
    void theSeedDecidesTheFile() throws IOException {
        Path file = write(WeightMix.Q4_K_M, SEED);
        byte[] first = Files.readAllBytes(file);
        assertThat(Files.readAllBytes(write(WeightMix.Q4_K_M, SEED))).isEqualTo(first);
        assertThat(Files.readAllBytes(write(WeightMix.Q4_K_M, SEED + 1))).isNotEqualTo(first);
    }

    @Test
    void wordsOfTheVocabularyAreMergedFromBytes() {
        try (Gguf file = Gguf.open(write(WeightMix.F16, SEED))) {
            List<String> merges = file.metadata().strings("tokenizer.ggml.merges");
            assertThat(merges).hasSize(LlamaShape.TINY.vocabulary() - 256 - LlamaShape.TINY.controlTokens());
            List<String> tokens = file.metadata().strings("tokenizer.ggml.tokens");
            assertThat(tokens).doesNotHaveDuplicates().hasSize(LlamaShape.TINY.vocabulary());
            assertThat(tokens.get(256)).isEqualTo(merges.getFirst().replace(" ", ""));
        }
    }

    @Test
    void rowsThatAreNoWholeBlocksAreRefused() {
        assertThatThrownBy(() -> RandomLlama.write(
                        LlamaShape.SMOLLM_135M,
                        WeightMix.Q4_K,
                        WeightSpread.WIDE,
                        SEED,
                        folder.resolve("none.gguf"),
                        name -> {}))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("rows of 576")
                .hasMessageContaining("use another mix");
    }

    @Test
    void labelsNameShapesAndMixes() {
        assertThat(LlamaShape.of("1b")).isEqualTo(LlamaShape.LLAMA_1B);
        assertThat(WeightMix.of("q4_k_m")).isEqualTo(WeightMix.Q4_K_M);
        assertThatThrownBy(() -> LlamaShape.of("2b")).hasMessageContaining("tiny, 135m, 1b");
        assertThatThrownBy(() -> WeightMix.of("q3")).hasMessageContaining("q8_0, q4_0");
    }

    @Test
    void halfOfTheFavouredMatricesAreBetter() {
        long better = IntStream.range(0, 16)
                .filter(layer -> WeightMix.Q4_K_M.favoured(layer, 16) != WeightMix.Q4_K_M.common())
                .count();
        assertThat(better).isEqualTo(8);
        assertThat(WeightMix.Q8_0.favoured(0, 16)).isEqualTo(WeightMix.Q8_0.common());
    }

    @Test
    void longContextFactorsGoFromOneToThirtyTwo() {
        float[] factors = RopeFactors.llama3(500_000, 64);
        assertThat(factors).hasSize(32).startsWith(1f, 1f).endsWith(32f, 32f);
        assertThat(factors).isSorted();
    }
}
