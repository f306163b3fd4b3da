package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.Engine;
import dev.qstar.search.verify.Check;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Models that write random sums, many of them wrong, and random answers.
class RefutedStepTest {
    private static final int MODELS = 4;
    private static final int SEEDS = 3;
    private static final int LINES = 40;
    private static final int ANSWERS = 16;
    private static final String QUESTION = "Tom has 24 apples and gives 15 to Mary. How many apples are left?";

    private final Set<StrategyName> answered = EnumSet.noneOf(StrategyName.class);
    private final Set<StrategyName> refuted = EnumSet.noneOf(StrategyName.class);

    @TempDir
    private Path folder;

    private static List<String> texts(long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            int left = i;
            int right = random.nextInt(100);
            int error = i % 2 == 0 ? 0 : random.nextInt(1, 20);
            texts.add(left + " + " + right + " = " + (left + right + error) + ".\n");
        }
        for (int i = 0; i < ANSWERS; i++) {
            texts.add("#### " + i + "\n");
        }
        return texts;
    }

    @Test
    void aSolutionWithARefutedStepNeverWins() {
        for (int seed = 1; seed <= MODELS; seed++) {
            try (Engine engine =
                    new TinyModel().format(null).saying(texts(seed)).open(folder, seed)) {
                Solver solver = new Solver(engine, Optional.of(Heads.trusted(engine, seed)));
                for (StrategyName strategy : StrategyName.values()) {
                    for (int draw = 1; draw <= SEEDS; draw++) {
                        SolveOptions options = SolveOptions.defaults()
                                .withStrategy(strategy)
                                .withSamples(8)
                                .withBudget(300)
                                .withSeed(draw)
                                .withTemperature(0.4);
                        assertNoRefutedWinner(engine, solver, options, "model " + seed + ", " + options);
                    }
                }
            }
        }
        assertThat(refuted).containsExactlyInAnyOrder(StrategyName.values());
        assertThat(answered).containsExactlyInAnyOrder(StrategyName.values());
    }

    private void assertNoRefutedWinner(Engine engine, Solver solver, SolveOptions options, String name) {
        try (Run run = solver.run(solver.prompt(QUESTION), options)) {
            Run.toTheEnd(engine, List.of(run));
            for (Node node : run.search().nodes()) {
                if (isRefuted(node.rollout().steps())) {
                    refuted.add(options.strategy());
                    assertThat(node.ended()).as(name).isTrue();
                    assertThat(node.ending().outcome()).as(name).isEqualTo(Outcome.NOT_FOUND);
                }
            }
            Verdict verdict = run.verdict();
            if (verdict.ending().outcome() == Outcome.ANSWERED) {
                answered.add(options.strategy());
                assertThat(isRefuted(verdict.ending().steps())).as(name).isFalse();
            } else {
                assertThat(verdict.confidence()).as(name).isZero();
                assertThat(options.strategy() == StrategyName.ASTAR
                                && run.search().budget().left() > 0)
                        .as(name)
                        .isFalse();
            }
        }
    }

    private static boolean isRefuted(List<Step> steps) {
        return steps.stream().anyMatch(step -> step.check() == Check.REFUTED);
    }
}
