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
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineTest {

    private static final EngineOptions SCALAR = new EngineOptions(KernelTier.SCALAR, 2, Integer.MAX_VALUE);
    private static final EngineOptions VECTOR = SCALAR.withKernels(KernelTier.VECTOR);
    private static final int[] PROMPT =
            IntStream.range(0, 40).map(i -> i * 7 % 45).toArray();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TensorType.class)
    void logitsAreThoseOfAPlainReference(TensorType type) {
        TinyModel model = new TinyModel();
        model.type = type;
        assertMatchesReference(model);
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
        Path file = model.write(folder);
        double[] wanted;
        try (Gguf gguf = Gguf.open(file)) {
            wanted = new ReferenceLlama(gguf).logits(PROMPT);
        }
        float[] first = null;
        for (EngineOptions options : List.of(SCALAR.withThreads(1), SCALAR.withThreads(3), VECTOR)) {
            float[] logits = logits(file, options);
            for (int i = 0; i < wanted.length; i++) {
                assertThat((double) logits[i]).as("%s, token %d", options, i).isCloseTo(wanted[i], within(2e-4));
            }
            first = first == null ? logits : first;
            assertThat(logits).as("%s", options).containsExactly(first);
        }
    }

    private static float[] logits(Path file, EngineOptions options) {
        try (Engine engine = Engine.open(file, options);
                Sequence sequence = engine.start()) {
            engine.forward(List.of(new Feed(sequence, PROMPT)));
            return sequence.logits();
        }
    }

    @Test
    void aSequenceGetsTheSameBitsAloneAndAmongOthers() {
        long seed = 3;
        TinyModel model = new TinyModel();
        model.type = TensorType.Q8_0;
        Path file = model.write(folder);
        for (EngineOptions options : List.of(SCALAR, VECTOR)) {
            try (Engine engine = Engine.open(file, options)) {
                List<Sequence> crowd = new ArrayList<>();
                for (int i = 0; i < 15; i++) {
                    crowd.add(engine.start());
                }
                Sequence one = engine.start();
                Sequence alone = engine.start();
                Random random = new Random(seed);
                for (int round = 0; round < 12; round++) {
                    int[] tokens = tokens(random, 1 + random.nextInt(round == 5 ? 270 : 4));
                    List<Feed> feeds = new ArrayList<>();
                    for (Sequence other : crowd) {
                        if (random.nextBoolean()) {
                            feeds.add(new Feed(other, tokens(random, 1 + random.nextInt(20))));
                        }
                    }
                    feeds.add(random.nextInt(feeds.size() + 1), new Feed(one, tokens));
                    engine.forward(feeds);
                    for (int token : tokens) {
                        engine.forward(List.of(new Feed(alone, token)));
                    }
                    assertThat(one.logits())
                            .as("%s, seed %d, round %d", options, seed, round)
                            .containsExactly(alone.logits());
                }
                assertThat(one.tokens()).containsExactly(alone.tokens());
            }
        }
    }

    private static int[] tokens(Random random, int count) {
        return random.ints(count, 0, 45).toArray();
    }

    @Test
    void forksGoTheirOwnWaysAndTruncationGoesBack() {
        try (Engine engine = Engine.open(new TinyModel().write(folder), SCALAR);
                Sequence root = engine.start()) {
            engine.forward(List.of(new Feed(root, PROMPT)));
            float[] rootLogits = root.logits();
            try (Sequence left = root.fork();
                    Sequence right = root.fork()) {
                assertThat(left.logits()).containsExactly(rootLogits);
                assertThat(left.tokens()).containsExactly(PROMPT);
                engine.forward(List.of(new Feed(left, 1, 2), new Feed(right, 3, 4, 5)));
                assertThat(left.length()).isEqualTo(42);
                assertThat(right.tokens()).endsWith(3, 4, 5);
                assertThat(root.logits()).containsExactly(rootLogits);
                float[] leftLogits = left.logits();

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
        try (Engine engine = Engine.open(file, new EngineOptions(KernelTier.SCALAR, 1, 50));
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
        try (Engine engine = Engine.open(model.write(folder), new EngineOptions(KernelTier.AUTO, 1, 100))) {
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
        assertThatThrownBy(() -> new EngineOptions(KernelTier.AUTO, 1, 0)).isInstanceOf(EngineException.class);
    }
}
