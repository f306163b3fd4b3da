package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.Engine;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QStarStopsTest {
    private static final int MODELS = 3;
    private static final int BUDGET = 300;
    private static final String QUESTION = "Tom has 24 apples and gives 15 to Mary. How many apples are left?";
    private static final SolveOptions OPTIONS =
            SolveOptions.defaults().withStrategy(StrategyName.QSTAR).withBudget(BUDGET);

    @TempDir
    private Path folder;

    private void onEachModel(Consumer<Solver> check) {
        for (int seed = 1; seed <= MODELS; seed++) {
            try (Engine engine = new TinyModel().open(folder, seed)) {
                check.accept(new Solver(engine, Optional.of(Heads.trusted(engine, seed))));
            } catch (AssertionError e) {
                throw new AssertionError("model seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /// The tokens that all models together take.
    private int tokens(SolveOptions options) {
        int[] sum = new int[1];
        onEachModel(solver -> sum[0] += solver.solve(QUESTION, options).tokens());
        return sum[0];
    }

    @Test
    void anAnswerThatIsProbableEnoughEndsIt() {
        int atOnce = tokens(OPTIONS.withTarget(0));
        int soon = tokens(OPTIONS.withTarget(0.2));
        assertThat(atOnce).isLessThan(soon);
        assertThat(soon).isLessThan(tokens(OPTIONS));
    }

    @Test
    void theHigherThePriceTheFewerTokensAreSpent() {
        int before = tokens(OPTIONS);
        for (double price : new double[] {1e-4, 1e-3, 1e-2}) {
            int tokens = tokens(OPTIONS.withPrice(price));
            assertThat(tokens).as("price %s", price).isLessThan(before);
            before = tokens;
        }
    }

    @Test
    void theProbabilitiesOfAllAnswersAndOfNoneAddUpToOne() {
        onEachModel(solver -> {
            Trace trace = solver.trace(QUESTION, OPTIONS);
            double answers = trace.tallies().stream().mapToDouble(Tally::share).sum();
            assertThat(answers + trace.noneOfThese().orElseThrow()).isBetween(1 - 1e-9, 1 + 1e-9);
            assertThat(trace.solution().confidence())
                    .isEqualTo(trace.tallies().stream()
                            .filter(tally -> tally.conclusion().outcome() != Outcome.NOT_FOUND)
                            .findFirst()
                            .orElseThrow()
                            .share());
        });
    }
}
