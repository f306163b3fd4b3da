package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.Engine;
import dev.qstar.search.verify.Check;
import dev.qstar.search.verify.Rational;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolverTest {
    private static final int MODELS = 4;
    private static final String QUESTION = "Tom has 24 apples and gives 15 to Mary. How many apples are left?";
    private static final SolveOptions GREEDY = SolveOptions.defaults();
    private static final SolveOptions VOTING = SolveOptions.defaults()
            .withStrategy(StrategyName.SELF_CONSISTENCY)
            .withSamples(6)
            .withTemperature(1);

    @TempDir
    private Path folder;

    /// Runs the check on random models; a failure names the model's seed.
    private void onEachModel(TinyModel model, Consumer<Solver> check) {
        for (int seed = 1; seed <= MODELS; seed++) {
            try (Engine engine = model.open(folder, seed)) {
                check.accept(new Solver(engine));
            } catch (AssertionError e) {
                throw new AssertionError("model seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static void assertSound(Solution solution, SolveOptions options) {
        assertThat(solution.tokens()).isBetween(1, options.budget());
        assertThat(solution.confidence()).isBetween(0.0, 1.0);
        assertThat(solution.strategy()).isEqualTo(options.strategy());
        assertThat(solution.seed()).isEqualTo(options.seed());
        assertThat(solution.answer().isPresent()).isEqualTo(solution.outcome() == Outcome.ANSWERED);
        solution.answer().ifPresent(answer -> assertThat(Rational.parse(answer)).hasToString(answer));
    }

    private static void assertProved(Solution solution) {
        if (solution.outcome() == Outcome.ANSWERED) {
            assertThat(solution.steps()).isNotEmpty();
            assertThat(solution.steps()).extracting(Step::check).containsOnly(Check.PROVED);
            assertThat(solution.steps().getLast().text())
                    .endsWith(">>" + solution.answer().orElseThrow());
        }
    }

    @Test
    void greedyGivesTheSameProvedSolutionEachTimeWhateverTheSeed() {
        onEachModel(new TinyModel(), solver -> {
            Solution first = solver.solve(QUESTION, GREEDY);
            assertSound(first, GREEDY);
            assertProved(first);
            assertThat(solver.solve(QUESTION, GREEDY)).isEqualTo(first);
            Solution other = solver.solve(QUESTION, GREEDY.withSeed(99));
            assertThat(other.steps()).isEqualTo(first.steps());
            assertThat(other.confidence()).isEqualTo(first.confidence());
        });
    }

    @Test
    void selfConsistencyIsAFunctionOfItsSeed() {
        onEachModel(new TinyModel(), solver -> {
            for (int seed = 1; seed <= 3; seed++) {
                SolveOptions options = VOTING.withSeed(seed);
                Solution first = solver.solve(QUESTION, options);
                assertSound(first, options);
                assertProved(first);
                assertThat(solver.solve(QUESTION, options)).isEqualTo(first);
            }
        });
    }

    @Test
    void confidenceIsAShareOfTheSamples() {
        onEachModel(new TinyModel(), solver -> {
            double votes = solver.solve(QUESTION, VOTING).confidence() * VOTING.samples();
            assertThat(votes).isCloseTo(Math.rint(votes), within(1e-9));
        });
    }

    @Test
    void otherSeedsSampleOtherProvedSolutions() {
        SolveOptions one = VOTING.withSamples(1).withTemperature(SolveOptions.MAX_TEMPERATURE);
        Set<List<Step>> answered = new HashSet<>();
        onEachModel(new TinyModel(), solver -> {
            for (int seed = 1; seed <= 12; seed++) {
                Solution solution = solver.solve(QUESTION, one.withSeed(seed));
                assertSound(solution, one.withSeed(seed));
                assertProved(solution);
                if (solution.outcome() == Outcome.ANSWERED) {
                    answered.add(solution.steps());
                }
            }
        });
        assertThat(answered).hasSizeGreaterThan(2 * MODELS);
    }

    @Test
    void neverMoreTokensAreSampledThanTheBudgetAllows() {
        onEachModel(new TinyModel(), solver -> {
            for (int budget : new int[] {1, 2, 5, 17}) {
                assertSound(solver.solve(QUESTION, GREEDY.withBudget(budget)), GREEDY.withBudget(budget));
                assertSound(solver.solve(QUESTION, VOTING.withBudget(budget)), VOTING.withBudget(budget));
            }
        });
    }

    @Test
    void severalQuestionsTogetherAreSolvedAsOneByOne() {
        List<String> questions = List.of(
                QUESTION, "A box holds 6 eggs. How many eggs do 7 boxes hold?", "Good morning!", "What is half of 30?");
        onEachModel(new TinyModel(), solver -> {
            for (SolveOptions options : List.of(GREEDY, VOTING)) {
                assertThat(solver.solveAll(questions, options))
                        .isEqualTo(questions.stream()
                                .map(question -> solver.solve(question, options))
                                .toList());
            }
        });
    }

    @Test
    void modelsWithoutAPromptFormatAreAskedInPlainText() {
        onEachModel(new TinyModel().format(null), solver -> {
            for (SolveOptions options : List.of(GREEDY.withBudget(40), VOTING.withBudget(60))) {
                Solution first = solver.solve(QUESTION, options);
                assertSound(first, options);
                assertThat(solver.solve(QUESTION, options)).isEqualTo(first);
            }
        });
    }

    @Test
    void aFullContextEndsASolution() {
        try (Engine engine = new TinyModel().format(null).context(640).open(folder, 1)) {
            Solution solution = new Solver(engine).solve(QUESTION, GREEDY);
            assertThat(solution.outcome()).isNotNull();
            assertThat(solution.tokens()).isLessThanOrEqualTo(640);
        }
    }

    @Test
    void questionsThatCannotBeAskedAreRefused() {
        try (Engine engine = new TinyModel().context(200).open(folder, 1)) {
            Solver solver = new Solver(engine);
            for (String question :
                    List.of("", " \n\t", "2 apples. ".repeat(100), "x".repeat(Solver.MAX_QUESTION + 1))) {
                assertThatThrownBy(() -> solver.solve(question, GREEDY)).isInstanceOf(QuestionException.class);
            }
        }
    }

    @Test
    void whatCanNeverFitIsRefusedUnreadButSpacesCountForNothing() {
        try (Engine engine = new TinyModel().context(400).open(folder, 1)) {
            Solver solver = new Solver(engine);
            assertThatThrownBy(() -> solver.solve("x".repeat(6_401), GREEDY))
                    .isInstanceOf(QuestionException.class)
                    .hasMessageContaining("never holds more than 6400");
            String spaced = "\n".repeat(7_000) + QUESTION;
            assertThat(solver.solve(spaced, GREEDY)).isEqualTo(solver.solve(QUESTION, GREEDY));
        }
    }

    @Test
    void anUnknownPromptFormatIsRefused() {
        try (Engine engine = new TinyModel().format("charades").open(folder, 1)) {
            assertThatThrownBy(() -> new Solver(engine))
                    .isInstanceOf(UnusableModelException.class)
                    .hasMessageContaining("charades");
        }
    }

    @Test
    void aVocabularyThatLacksATokenOfTheFormatIsRefused() {
        try (Engine engine = new TinyModel().lacking(":gcd").open(folder, 1)) {
            assertThatThrownBy(() -> new Solver(engine))
                    .isInstanceOf(UnusableModelException.class)
                    .hasMessageContaining(":gcd");
        }
    }

    @Test
    void optionsOutOfTheirRangesAreRefused() {
        assertThatThrownBy(() -> GREEDY.withSamples(0)).isInstanceOf(SearchException.class);
        assertThatThrownBy(() -> GREEDY.withSamples(SolveOptions.MAX_SAMPLES + 1))
                .isInstanceOf(SearchException.class);
        assertThatThrownBy(() -> GREEDY.withBudget(0)).isInstanceOf(SearchException.class);
        assertThatThrownBy(() -> GREEDY.withBudget(SolveOptions.MAX_BUDGET + 1)).isInstanceOf(SearchException.class);
        assertThatThrownBy(() -> GREEDY.withTemperature(-0.1)).isInstanceOf(SearchException.class);
        assertThatThrownBy(() -> GREEDY.withTemperature(Double.NaN)).isInstanceOf(SearchException.class);
    }
}
