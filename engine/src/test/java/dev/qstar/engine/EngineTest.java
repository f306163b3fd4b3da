package dev.qstar.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.sampling.Sampler;
import dev.qstar.engine.sampling.SamplingOptions;
import dev.qstar.engine.tensor.TensorType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineTest {

    private static final EngineOptions SCALAR = new EngineOptions(KernelTier.SCALAR, 2, Integer.MAX_VALUE, false);
    private static final int[] PROMPT =
            IntStream.range(0, 40).map(i -> i * 7 % 45).toArray();

    /// How far the engine's single precision may lead it from the reference's double precision; a third of it was seen.
    /// An activation whose code differs, because it lies in the middle between two, makes a thousand times as much.
    private static final double TOLERANCE = 1e-4;

    /// So close to the middle between two codes, in codes, the engine's errors may decide. Models with such an
    /// activation are passed over.
    private static final double EDGE = 2e-5;

    private static final int MAX_SEEDS = 100;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TensorType.class)
    void logitsAreThoseOfAPlainReference(TensorType type) {
        TinyModel model = new TinyModel();
        model.type = type;
        if (type.blockSize() > model.embedding) {
            model.embedding = type.blockSize();
            model.feedForward = 2 * type.blockSize();
        }
        boolean manyCodes = type.blockSize() > 32;
        assertMatchesReference(model, manyCodes ? Arrays.copyOf(PROMPT, 6) : PROMPT);
    }

    @Test
    void mixedTypesInOneFileWork() {
        TinyModel model = new TinyModel();
        model.type = TensorType.Q8_0;
        assertMatchesReference(model.store("blk.1.attn_q.weight", TensorType.F16)
                .store("blk.0.ffn_down.weight", TensorType.F32)
                .store("token_embd.weight", TensorType.F16));
    }

    @Test
    void oneHeadOfKeysForAllAndOneForEachWork() {
        TinyModel shared = new TinyModel();
        shared.kvHeads = 1;
        assertMatchesReference(shared);
        TinyModel own = new TinyModel();
        own.kvHeads = own.heads;
        assertMatchesReference(own);
    }

    @Test
    void anOutputMatrixOfItsOwnIsUsed() {
        TinyModel model = new TinyModel();
        model.tied = false;
        assertMatchesReference(model);
    }

    @Test
    void widthsThatFillNoVectorWork() {
        TinyModel model = new TinyModel();
        model.embedding = 30;
        model.heads = 3;
        model.kvHeads = 3;
        model.feedForward = 43;
        assertMatchesReference(model);
    }

    @Test
    void headsLongerThanAPanelWork() {
        TinyModel model = new TinyModel();
        model.embedding = 80;
        model.heads = 2;
        model.kvHeads = 1;
        assertMatchesReference(model);
    }

    @Test
    void rotationFactorsAreUsed() {
        TinyModel model = new TinyModel();
        model.ropeFactors = true;
        assertMatchesReference(model);
    }

    private void assertMatchesReference(TinyModel model) {
        assertMatchesReference(model, PROMPT);
    }

    private void assertMatchesReference(TinyModel model, int[] prompt) {
        double[] wanted = reference(model, prompt);
        Path file = model.write(folder);
        float[] first = logits(file, SCALAR.withThreads(1), prompt);
        for (int i = 0; i < wanted.length; i++) {
            assertThat((double) first[i])
                    .as("seed %d, token %d", model.seed, i)
                    .isCloseTo(wanted[i], within(TOLERANCE));
        }
        for (KernelTier tier : List.of(KernelTier.SCALAR, KernelTier.VECTOR, KernelTier.AUTO)) {
            EngineOptions options = SCALAR.withKernels(tier).withThreads(3);
            assertThat(logits(file, options, prompt)).as("%s", options).containsExactly(first);
        }
    }

    /// The logits of the first model, by its seed, that leaves no doubt about any code.
    private double[] reference(TinyModel model, int[] prompt) {
        for (model.seed = 1; model.seed <= MAX_SEEDS; model.seed++) {
            try (Gguf gguf = Gguf.open(model.write(folder))) {
                ReferenceLlama reference = new ReferenceLlama(gguf);
                double[] logits = reference.logits(prompt);
                if (reference.closestToAnEdge() > EDGE) {
                    return logits;
                }
            }
        }
        throw new AssertionError("all of " + MAX_SEEDS + " models have an activation between two codes");
    }

    private static float[] logits(Path file, EngineOptions options, int[] prompt) {
        try (Engine engine = Engine.open(file, options);
                Sequence sequence = engine.start()) {
            engine.forward(List.of(new Feed(sequence, prompt)));
            return sequence.logits();
        }
    }

    @Test
    void forksGoTheirOwnWaysAndTruncationGoesBack() {
        try (Engine engine = Engine.open(new TinyModel().write(folder), SCALAR);
                Sequence root = engine.start()) {
            engine.forward(List.of(new Feed(root, PROMPT)));
            float[] rootLogits = root.logits().clone();
            try (Sequence left = root.fork();
                    Sequence right = root.fork()) {
                assertThat(left.logits()).containsExactly(rootLogits);
                assertThat(left.tokens()).containsExactly(PROMPT);
                engine.forward(List.of(new Feed(left, 1, 2), new Feed(right, 3, 4, 5)));
                assertThat(left.length()).isEqualTo(42);
                assertThat(right.tokens()).endsWith(3, 4, 5);
                assertThat(root.logits()).containsExactly(rootLogits);
                float[] leftLogits = left.logits().clone();

                right.truncate(40);
                assertThatThrownBy(right::logits)
                        .isInstanceOf(EngineException.class)
                        .hasMessageContaining("no logits");
                engine.forward(List.of(new Feed(right, 1, 2)));
                assertThat(right.logits()).containsExactly(leftLogits);

                root.truncate(0);
                engine.forward(List.of(new Feed(root, PROMPT)));
                assertThat(root.logits()).containsExactly(rootLogits);
            }
        }
    }

    @Test
    void forksShareWhatTheyHaveInCommonAndCloseGivesItBack() {
        try (Engine engine = Engine.open(new TinyModel().write(folder), SCALAR)) {
            Sequence root = engine.start();
            engine.forward(List.of(new Feed(root, new int[96])));
            assertThat(engine.pagesInUse()).isEqualTo(3);
            List<Sequence> forks = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                forks.add(root.fork());
            }
            assertThat(engine.pagesInUse()).isEqualTo(3);
            for (Sequence fork : forks) {
                engine.forward(List.of(new Feed(fork, 1)));
            }
            assertThat(engine.pagesInUse()).isEqualTo(13);
            forks.forEach(Sequence::close);
            assertThat(engine.pagesInUse()).isEqualTo(3);
            root.close();
            root.close();
            assertThat(engine.pagesInUse()).isZero();
        }
    }

    @Test
    void wrongFeedsAreRefusedAndChangeNothing() {
        Path file = new TinyModel().write(folder);
        try (Engine engine = Engine.open(file, new EngineOptions(KernelTier.SCALAR, 1, 50, false));
                Engine other = Engine.open(file, SCALAR);
                Sequence sequence = engine.start();
                Sequence foreign = other.start()) {
            engine.forward(List.of(new Feed(sequence, 1, 2, 3)));
            assertRefused(engine, "token 45 is unknown", new Feed(sequence, 45));
            assertRefused(engine, "token -1 is unknown", new Feed(sequence, -1));
            assertRefused(engine, "no tokens", new Feed(sequence));
            assertRefused(engine, "twice", new Feed(sequence, 1), new Feed(sequence, 2));
            assertRefused(engine, "another engine", new Feed(foreign, 1));
            assertRefused(engine, "would have 51 tokens, but the context holds 50", new Feed(sequence, new int[48]));
            assertThatThrownBy(() -> sequence.truncate(4)).isInstanceOf(EngineException.class);
            assertThatThrownBy(() -> sequence.truncate(-1)).isInstanceOf(EngineException.class);
            assertThat(sequence.tokens()).containsExactly(1, 2, 3);
            engine.forward(List.of(new Feed(sequence, new int[47])));
            assertThat(sequence.length()).isEqualTo(50);
        }
    }

    private static void assertRefused(Engine engine, String message, Feed... feeds) {
        assertThatThrownBy(() -> engine.forward(List.of(feeds)))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining(message);
    }

    @Test
    void theInfoDescribesTheFile() {
        TinyModel model = new TinyModel();
        model.type = TensorType.Q8_0;
        try (Engine engine = Engine.open(model.write(folder), new EngineOptions(KernelTier.AUTO, 1, 100, true))) {
            ModelInfo info = engine.info();
            assertThat(info.architecture()).isEqualTo("llama");
            assertThat(info.quantization()).isEqualTo("Q8_0");
            assertThat(info.contextLength()).isEqualTo(100).isEqualTo(engine.contextLength());
            assertThat(info.parameters())
                    .isEqualTo(45 * 64 + 64 + 3 * (2 * 64 + 2 * 64 * 64 + 2 * 64 * 32 + 3 * 64 * 96));
            assertThat(info.tensors()).isEqualTo(2 + 3 * 9);
            assertThat(info.digest()).matches("sha256:[0-9a-f]{64}");
            assertThat(info.vocabulary())
                    .isEqualTo(45)
                    .isEqualTo(engine.tokenizer().vocabularySize());
            assertThat(engine.info()).isSameAs(info);
            assertThat(engine.metadata().string("general.architecture")).isEqualTo("llama");
        }
    }

    @Test
    void notANumberAmongTheWeightsFailsTheDrawAndNotTheEngine() {
        try (Engine engine = Engine.open(new TinyModel().withNaN().write(folder), SCALAR);
                Sequence sequence = engine.start()) {
            engine.forward(List.of(new Feed(sequence, 1)));
            assertThatThrownBy(() -> new Sampler(SamplingOptions.greedy(), 0).sample(sequence.logits(), 1))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("NaN");
        }
    }

    @Test
    void aClosedEngineIsATypedError() {
        Engine engine = Engine.open(new TinyModel().write(folder), SCALAR);
        Sequence sequence = engine.start();
        engine.close();
        engine.close();
        assertThatThrownBy(engine::start).isInstanceOf(EngineException.class).hasMessageContaining("closed");
        assertThatThrownBy(() -> engine.forward(List.of(new Feed(sequence, 1)))).isInstanceOf(EngineException.class);
        sequence.close();
    }

    @Test
    void optionsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> SCALAR.withThreads(0)).isInstanceOf(EngineException.class);
        assertThatThrownBy(() -> SCALAR.withThreads(65)).isInstanceOf(EngineException.class);
        assertThatThrownBy(() -> new EngineOptions(KernelTier.AUTO, 1, 0, false))
                .isInstanceOf(EngineException.class);
    }
}
