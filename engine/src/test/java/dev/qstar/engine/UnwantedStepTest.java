package dev.qstar.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.kernel.KernelChoice;
import dev.qstar.engine.kernel.WorkerPool;
import dev.qstar.engine.kvcache.KvLayout;
import dev.qstar.engine.kvcache.KvSequence;
import dev.qstar.engine.kvcache.PagePool;
import dev.qstar.engine.model.LlamaConfig;
import dev.qstar.engine.model.LlamaDecoder;
import dev.qstar.engine.model.LlamaLoader;
import dev.qstar.engine.model.LlamaWeights;
import dev.qstar.engine.model.Output;
import dev.qstar.engine.model.Span;
import dev.qstar.engine.tensor.TensorType;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A step that is given up between two layers.
class UnwantedStepTest {

    private static final int ROWS = 32;
    private static final int LAYERS = 3;

    @TempDir
    Path folder;

    @Test
    void itLeavesNothingBehindWhicheverLayerWasNext() {
        TinyModel model = new TinyModel();
        model.type = TensorType.Q8_0;
        model.layers = LAYERS;
        int[] tokens =
                IntStream.range(0, ROWS).map(i -> i * 7 % model.vocabulary).toArray();
        try (Gguf file = Gguf.open(model.write(folder));
                Arena arena = Arena.ofShared();
                WorkerPool pool = new WorkerPool(2)) {
            LlamaConfig config = LlamaConfig.of(file.metadata());
            KernelChoice kernels = KernelTiers.choose(KernelTier.AUTO, pool.threads());
            LlamaWeights weights = LlamaLoader.load(file, config, model.vocabulary, arena, pool, kernels);
            KvLayout layout =
                    new KvLayout(config.layers(), config.kvHeads(), config.headDimension(), weights.cacheFormat());
            LlamaDecoder decoder = new LlamaDecoder(arena, config, weights, layout, ROWS, model.context, pool, kernels);
            try (PagePool pages = new PagePool(layout, 10);
                    KvSequence whole = new KvSequence(pages);
                    KvSequence again = new KvSequence(pages)) {
                Output wanted = new Output(model.vocabulary, model.embedding);
                assertThat(decoder.step(List.of(span(whole, tokens, wanted)), () -> false))
                        .isTrue();
                Output output = new Output(model.vocabulary, model.embedding);
                for (int layer = 0; layer < LAYERS; layer++) {
                    assertThat(decoder.step(List.of(span(again, tokens, output)), after(layer)))
                            .isFalse();
                    assertThat(again.length()).isZero();
                    assertThat(output.logits()).containsOnly(0);
                }
                assertThat(decoder.step(List.of(span(again, tokens, output)), after(LAYERS)))
                        .isTrue();
                assertThat(output.logits()).containsExactly(wanted.logits());
                assertThat(output.hidden()).containsExactly(wanted.hidden());
            }
        }
    }

    /// True when it was asked so often before.
    private static BooleanSupplier after(int times) {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.getAndIncrement() >= times;
    }

    private static Span span(KvSequence cache, int[] tokens, Output output) {
        cache.reserve(tokens.length);
        Span span = new Span();
        span.set(cache, tokens, 0, tokens.length, output);
        return span;
    }
}
