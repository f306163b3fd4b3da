package dev.qstar.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.tensor.TensorType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchIndependenceTest {

    private static final int CROWD_TOKENS = 3000;

    @TempDir
    Path folder;

    private Path model(TensorType type) {
        TinyModel model = new TinyModel();
        model.type = type;
        model.context = 4000;
        return model.write(folder);
    }

    private static int[] tokens(Random random, int count) {
        return random.ints(count, 0, 45).toArray();
    }

    @Test
    void aSequenceGetsTheSameBitsAloneAndAmongOthers() {
        long seed = 3;
        Path file = model(TensorType.Q8_0);
        for (KernelTier tier : List.of(KernelTier.SCALAR, KernelTier.VECTOR, KernelTier.AUTO)) {
            try (Engine engine = Engine.open(file, new EngineOptions(tier, 2, 400, false))) {
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
                            .as("%s, seed %d, round %d", tier, seed, round)
                            .containsExactly(alone.logits());
                }
                assertThat(one.tokens()).containsExactly(alone.tokens());
            }
        }
    }

    @Test
    void aSequenceGetsTheSameBitsWhileOtherThreadsPrefillTheirPrompts() throws Exception {
        long seed = 9;
        Random random = new Random(seed);
        int[] prompt = tokens(random, 100);
        int[] decoded = tokens(random, 12);
        for (TensorType type : List.of(TensorType.F16, TensorType.Q4_0)) {
            try (Engine engine = Engine.open(model(type), EngineOptions.defaults())) {
                List<float[]> alone = logits(engine, prompt, decoded);
                List<Background> crowd = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    int[] tokens = tokens(random, CROWD_TOKENS);
                    crowd.add(Background.start(() -> {
                        try (Sequence sequence = engine.start()) {
                            engine.forward(List.of(new Feed(sequence, tokens)));
                        }
                    }));
                }
                long before = engine.counters().prefilledTokens();
                while (engine.counters().prefilledTokens() == before) {
                    Thread.onSpinWait();
                }
                List<float[]> among = logits(engine, prompt, decoded);
                for (Background other : crowd) {
                    other.end();
                }
                for (int i = 0; i < alone.size(); i++) {
                    assertThat(among.get(i))
                            .as("%s, seed %d, token %d", type, seed, i)
                            .containsExactly(alone.get(i));
                }
            }
        }
    }

    private static List<float[]> logits(Engine engine, int[] prompt, int[] decoded) {
        List<float[]> logits = new ArrayList<>();
        try (Sequence sequence = engine.start()) {
            engine.forward(List.of(new Feed(sequence, prompt)));
            logits.add(sequence.logits().clone());
            for (int token : decoded) {
                engine.forward(List.of(new Feed(sequence, token)));
                logits.add(sequence.logits().clone());
            }
        }
        return logits;
    }
}
