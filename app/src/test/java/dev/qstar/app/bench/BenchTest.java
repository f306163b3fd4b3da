package dev.qstar.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {
    private static final long SECOND = 1_000_000_000;

    @TempDir
    private Path folder;

    private final List<String> progress = new ArrayList<>();

    /// Every measurement takes a second longer than the one before.
    private Speeds run(BenchPlan plan) {
        AtomicLong reads = new AtomicLong();
        try (Engine engine = Engine.open(new ScriptedModel().write(folder), EngineOptions.defaults())) {
            Bench bench = new Bench(
                    engine,
                    plan,
                    () -> {
                        long measurement = reads.getAndIncrement() / 2;
                        boolean end = reads.get() % 2 == 0;
                        return measurement * 1000 * SECOND + (end ? (measurement + 1) * SECOND : 0);
                    },
                    progress::add);
            return bench.run();
        }
    }

    @Test
    void speedsAreThoseOfTheRoundsAfterTheFirst() {
        Speeds speeds = run(new BenchPlan(120, 6, List.of(4), 3));

        assertThat(speeds.prefill()).isEqualTo(new Spread(120 / 7.0, 120 / 10.0, 120 / 4.0));
        assertThat(speeds.decode()).isEqualTo(new Spread(6 / 8.0, 6 / 11.0, 6 / 5.0));
        assertThat(speeds.batched()).containsOnlyKeys(4);
        assertThat(speeds.batched().get(4)).isEqualTo(new Spread(24 / 9.0, 24 / 12.0, 24 / 6.0));
    }

    @Test
    void progressSaysWhatIsMeasured() {
        run(new BenchPlan(8, 2, List.of(2), 1));

        assertThat(progress)
                .containsExactly(
                        "warm-up: prefill",
                        "warm-up: decode",
                        "warm-up: decode, 2 together",
                        "round 1 of 1: prefill",
                        "round 1 of 1: decode",
                        "round 1 of 1: decode, 2 together");
    }

    @Test
    void batchesDecodeFewTokensAndEachNumberOnce() {
        BenchPlan plan = new BenchPlan(512, 128, List.of(8, 1, 8), 1);

        assertThat(plan.batches()).containsExactly(8, 1);
        assertThat(plan.prefix()).isEqualTo(128);
        assertThat(plan.batchSteps()).isEqualTo(32);
    }
}
