package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineException;
import dev.qstar.engine.Feed;
import dev.qstar.engine.Sequence;
import dev.qstar.search.value.ValueHead;
import dev.qstar.search.verify.Check;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyTest {
    private static final int MODELS = 2;
    private static final String QUESTION = "Tom has 24 apples and gives 15 to Mary. How many apples are left?";
    private static final List<String> QUESTIONS = List.of(
            QUESTION,
            "A box holds 6 eggs. How many eggs do 7 boxes hold?",
            "Good morning!",
            "What is half of 30?",
            "Ann reads 12 pages a day. How many pages does she read in 5 days?");
    private static final SolveOptions OPTIONS =
            SolveOptions.defaults().withSamples(6).withBudget(150).withTemperature(1);

    @TempDir
    private Path folder;

    /// Runs the check for every strategy on random models with random heads; a failure names both.
    private void onEach(TinyModel model, BiConsumer<Thinker, SolveOptions> check) {
        for (int seed = 1; seed <= MODELS; seed++) {
            try (Engine engine = model.open(folder, seed)) {
                Thinker thinker = new Thinker(engine, Optional.of(Heads.trusted(engine, seed)));
                for (StrategyName strategy : StrategyName.values()) {
                    try {
                        check.accept(thinker, OPTIONS.withStrategy(strategy));
                    } catch (AssertionError | RuntimeException e) {
                        throw new AssertionError(strategy + " on the model of seed " + seed + ": " + e.getMessage(), e);
                    }
                }
            }
        }
    }

    private void onEachModel(BiConsumer<Thinker, Integer> check) {
        onEachModel(new TinyModel(), check);
    }

    private void onEachModel(TinyModel model, BiConsumer<Thinker, Integer> check) {
        for (int seed = 1; seed <= MODELS; seed++) {
            try (Engine engine = model.open(folder, seed)) {
                check.accept(new Thinker(engine, Optional.of(Heads.trusted(engine, seed))), seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("model seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private record Thinker(Engine engine, Solver solver) {
        Thinker(Engine engine, Optional<ValueHead> head) {
            this(engine, new Solver(engine, head));
        }

        Solution solve(SolveOptions options) {
            return solver.solve(QUESTION, options);
        }

        /// A run that has come to its end; the caller closes it.
        Run ended(SolveOptions options) {
            Run run = solver.run(solver.prompt(QUESTION), options);
            Run.toTheEnd(engine, List.of(run));
            return run;
        }
    }

    private static List<Node> ends(Search search) {
        return search.nodes().stream().filter(Node::ended).toList();
    }

    private static List<String> paths(List<Node> nodes) {
        return nodes.stream()
                .map(node -> Arrays.toString(node.path().tokens(0)))
                .toList();
    }

    @Test
    void theBudgetIsNeverExceeded() {
        for (TinyModel model : List.of(new TinyModel(), new TinyModel().format(null))) {
            onEach(model, (thinker, options) -> {
                for (int budget : new int[] {1, 2, 5, 17, 64}) {
                    Solution solution = thinker.solve(options.withBudget(budget));
                    assertThat(solution.tokens()).as("budget %d", budget).isBetween(1, budget);
                    assertThat(solution.confidence()).isBetween(0.0, 1.0);
                    assertThat(solution.answer().isPresent()).isEqualTo(solution.outcome() == Outcome.ANSWERED);
                }
            });
        }
    }

    @Test
    void aSolutionIsAFunctionOfModelQuestionAndOptions() {
        onEach(new TinyModel(), (thinker, options) -> {
            List<Solution> alone = QUESTIONS.stream()
                    .map(question -> thinker.solver.solve(question, options))
                    .toList();
            assertThat(thinker.solver.solveAll(QUESTIONS, options)).isEqualTo(alone);
            assertThat(thinker.solve(options)).isEqualTo(alone.getFirst());
        });
    }

    @Test
    void aModelWithoutAPromptFormatIsSearchedAsWell() {
        Set<StrategyName> stepped = new HashSet<>();
        onEach(new TinyModel().format(null), (thinker, options) -> {
            SolveOptions wild = options.withBudget(600).withTemperature(SolveOptions.MAX_TEMPERATURE);
            Solution first = thinker.solve(wild);
            assertThat(thinker.solver.solveAll(QUESTIONS.subList(0, 2), wild).getFirst())
                    .isEqualTo(first);
            try (Run run = thinker.ended(wild)) {
                assertThat(run.search().budget().used()).isEqualTo(first.tokens());
                if (run.search().nodes().stream().anyMatch(node -> node.step().isPresent())) {
                    stepped.add(options.strategy());
                }
            }
            assertThat(thinker.engine.pagesInUse()).isZero();
        });
        assertThat(stepped).contains(StrategyName.BEAM, StrategyName.DVTS, StrategyName.MCTS, StrategyName.ASTAR);
    }

    @Test
    void aRefutedStepIsNeverOnAPath() {
        Set<StrategyName> answered = new HashSet<>();
        onEach(new TinyModel(), (thinker, options) -> {
            for (String question : QUESTIONS) {
                Solution solution = thinker.solver.solve(question, options.withBudget(400));
                assertThat(solution.steps()).extracting(Step::check).isSubsetOf(Check.PROVED);
                if (solution.outcome() == Outcome.ANSWERED) {
                    answered.add(options.strategy());
                    assertThat(solution.steps().getLast().text())
                            .endsWith(">>" + solution.answer().orElseThrow());
                }
            }
            try (Run run = thinker.ended(options.withBudget(400))) {
                if (ends(run.search()).stream().anyMatch(end -> end.ending().outcome() == Outcome.ANSWERED)) {
                    answered.add(options.strategy());
                }
                assertThat(run.search().nodes())
                        .allSatisfy(node -> assertThat(node.rollout().steps())
                                .extracting(Step::check)
                                .isSubsetOf(Check.PROVED));
            }
        });
        assertThat(answered).containsExactlyInAnyOrder(StrategyName.values());
    }

    @Test
    void thePromptIsPrefilledOnceAndTheRestIsWhatTheCalculatorWrites() {
        onEach(new TinyModel(), (thinker, options) -> {
            long before = thinker.engine.counters().prefilledTokens();
            try (Run run = thinker.ended(options)) {
                Prompt prompt = thinker.solver.prompt(QUESTION);
                long expected = prompt.tokens().length;
                for (Node node : run.search().nodes()) {
                    expected += node.step().isPresent() ? lastFeed(thinker.engine, prompt, node) : 0;
                }
                assertThat(thinker.engine.counters().prefilledTokens() - before).isEqualTo(expected);
            }
        });
    }

    /// How many tokens were fed with the last token on the way to a node.
    private static int lastFeed(Engine engine, Prompt prompt, Node node) {
        Rollout rollout = Dialect.of(engine).start(prompt);
        int count = 0;
        for (int token : node.path().tokens(0)) {
            count = rollout.take(token).length;
        }
        return count;
    }

    @Test
    void whatTheCalculatorWritesCostsNothing() {
        onEach(new TinyModel(), (thinker, options) -> {
            try (Run run = thinker.ended(options)) {
                int chosen = options.strategy() == StrategyName.QSTAR
                        ? beginnings(run.search()).size()
                        : run.search().nodes().stream()
                                .mapToInt(node -> node.tokens().length)
                                .sum();
                assertThat(run.search().budget().used()).isEqualTo(chosen);
            }
        });
    }

    /// All different beginnings of the ways that were followed.
    private static Set<String> beginnings(Search search) {
        Set<String> beginnings = new HashSet<>();
        for (Node node : search.nodes()) {
            int[] path = node.path().tokens(0);
            for (int end = 1; end <= path.length; end++) {
                beginnings.add(Arrays.toString(Arrays.copyOf(path, end)));
            }
        }
        return beginnings;
    }

    @Test
    void everySequenceIsClosedAfterASolution() {
        for (TinyModel model : List.of(new TinyModel(), new TinyModel().format(null))) {
            onEach(model, (thinker, options) -> {
                thinker.solve(options);
                assertThat(thinker.engine.pagesInUse()).isZero();
            });
        }
    }

    @Test
    void everySequenceIsClosedAfterAFailureInTheMiddle() {
        onEach(new TinyModel(), (thinker, options) -> {
            for (int passes : new int[] {0, 1, 2, 4, 9}) {
                failAfter(passes, thinker, options);
                assertThat(thinker.engine.pagesInUse())
                        .as("after %d passes", passes)
                        .isZero();
            }
        });
    }

    /// Refuses what the run feeds after some passes, then leaves it while a pass is under way.
    private static void failAfter(int passes, Thinker thinker, SolveOptions options) {
        try (Run run = thinker.solver.run(thinker.solver.prompt(QUESTION), options)) {
            for (int pass = 0; ; pass++) {
                List<Feed> feeds = new ArrayList<>();
                if (!run.advance(feeds)) {
                    return;
                }
                if (pass == passes) {
                    List<Feed> wrong = List.of(feeds.getFirst(), feeds.getFirst());
                    assertThatThrownBy(() -> thinker.engine.forward(wrong)).isInstanceOf(EngineException.class);
                    thinker.engine.submit(feeds);
                    return;
                }
                thinker.engine.forward(feeds);
                run.fed();
            }
        }
    }

    @Test
    void adaptiveConsistencyStopsWhenAllAgree() {
        onEachModel((thinker, seed) -> {
            SolveOptions options = OPTIONS.withTemperature(0).withSamples(40).withBudget(4000);
            Solution all = thinker.solve(options.withStrategy(StrategyName.SELF_CONSISTENCY));
            Solution early = thinker.solve(options.withStrategy(StrategyName.ADAPTIVE_CONSISTENCY));
            assertThat(all.outcome()).isNotEqualTo(Outcome.NOT_FOUND);
            assertThat(all.tokens() % 40).isZero();
            assertThat(early.tokens()).isEqualTo(all.tokens() / 40 * Lead.FEWEST);
            assertThat(early.answer()).isEqualTo(all.answer());
            assertThat(early.confidence()).isEqualTo(1);
        });
    }

    @Test
    void adaptiveConsistencyGoesOnWhileTheLeadIsNotSafe() {
        onEachModel((thinker, seed) -> {
            SolveOptions options = OPTIONS.withSamples(24).withBudget(4000).withTemperature(3);
            try (Run run = thinker.ended(options.withStrategy(StrategyName.ADAPTIVE_CONSISTENCY))) {
                List<Node> ends = ends(run.search());
                assertThat(ends.size() == 24 || Lead.isSafe(ends)).isTrue();
                assertThat(ends.size()).isGreaterThanOrEqualTo(Lead.FEWEST);
            }
        });
    }

    @Test
    void bestOfNTakesTheEndWithTheHighestValue() {
        onEachModel((thinker, seed) -> {
            try (Run run = thinker.ended(OPTIONS.withStrategy(StrategyName.BEST_OF_N))) {
                double highest = ends(run.search()).stream()
                        .filter(end -> end.ending().outcome() != Outcome.NOT_FOUND)
                        .mapToDouble(StrategyTest::value)
                        .max()
                        .orElseThrow();
                assertThat(run.verdict().confidence()).isEqualTo(highest);
                assertThat(ends(run.search())).anySatisfy(end -> {
                    assertThat(end.ending()).isEqualTo(run.verdict().ending());
                    assertThat(value(end)).isEqualTo(highest);
                });
            }
        });
    }

    @Test
    void weightedVotesAddUpTheValues() {
        onEachModel((thinker, seed) -> {
            try (Run run = thinker.ended(OPTIONS.withStrategy(StrategyName.WEIGHTED_BEST_OF_N))) {
                Map<String, Double> weights = new HashMap<>();
                double all = 0;
                for (Node end : ends(run.search())) {
                    all += value(end);
                    if (end.ending().outcome() != Outcome.NOT_FOUND) {
                        weights.merge(end.ending().answer().orElse(""), value(end), Double::sum);
                    }
                }
                String winner = Collections.max(weights.entrySet(), Map.Entry.comparingByValue())
                        .getKey();
                assertThat(run.verdict().ending().answer().orElse("")).isEqualTo(winner);
                assertThat(run.verdict().confidence()).isCloseTo(weights.getOrDefault(winner, 0.0) / all, within(1e-9));
            }
        });
    }

    private static double value(Node node) {
        return node.value().orElseThrow().mean();
    }

    @Test
    void qstarDecodesNoSolutionTwice() {
        for (TinyModel model : List.of(new TinyModel(), new TinyModel().format(null))) {
            onEachModel(model, (thinker, seed) -> {
                for (int budget : new int[] {17, 150, 400}) {
                    SolveOptions options =
                            OPTIONS.withStrategy(StrategyName.QSTAR).withBudget(budget);
                    try (Run run = thinker.ended(options)) {
                        assertThat(paths(ends(run.search())))
                                .doesNotHaveDuplicates()
                                .isNotEmpty();
                    }
                }
            });
        }
    }

    @Test
    void qstarKnowsTheProbabilitiesThatItsVotesWeigh() {
        for (TinyModel model : List.of(new TinyModel(), new TinyModel().format(null))) {
            onEachModel(model, (thinker, seed) -> {
                try (Run run = thinker.ended(
                                OPTIONS.withStrategy(StrategyName.QSTAR).withBudget(60));
                        Sequence sequence = thinker.engine.start()) {
                    Prompt prompt = thinker.solver.prompt(QUESTION);
                    thinker.engine.forward(List.of(new Feed(sequence, prompt.tokens())));
                    for (Node end : ends(run.search())) {
                        assertThat(end.path().logProbability())
                                .isEqualTo(logProbability(thinker.engine, sequence, prompt, end));
                    }
                }
            });
        }
    }

    /// The probability of the way to a node, decoded alone.
    private static double logProbability(Engine engine, Sequence prompted, Prompt prompt, Node node) {
        double sum = 0;
        Rollout rollout = Dialect.of(engine).start(prompt);
        try (Sequence sequence = prompted.fork()) {
            for (int token : node.path().tokens(0)) {
                Options options = rollout.options(sequence.logits());
                int index = options.ids().length == 0 ? token : Arrays.binarySearch(options.ids(), token);
                sum += options.logProbability(index);
                int[] fed = rollout.take(token);
                if (fed.length > 0) {
                    engine.forward(List.of(new Feed(sequence, fed)));
                }
            }
        }
        return sum;
    }

    @Test
    void qstarBeginsWithTheMostProbableSolution() {
        onEachModel((thinker, seed) -> {
            try (Run run = thinker.ended(
                            OPTIONS.withStrategy(StrategyName.QSTAR).withBudget(400));
                    Run greedy = thinker.ended(OPTIONS.withStrategy(StrategyName.GREEDY))) {
                assertThat(paths(ends(run.search()))).containsAll(paths(ends(greedy.search())));
            }
        });
    }

    @Test
    void withoutTrustQstarIsSelfConsistencyTokenForToken() {
        for (TinyModel model : List.of(new TinyModel(), new TinyModel().format(null))) {
            for (int seed = 1; seed <= MODELS; seed++) {
                try (Engine engine = model.open(folder, seed)) {
                    for (Optional<ValueHead> head :
                            List.of(Optional.<ValueHead>empty(), Optional.of(Heads.untrusted(engine, seed)))) {
                        assertSelfConsistency(new Thinker(engine, head), OPTIONS.withSeed(seed));
                    }
                    Thinker trusting = new Thinker(engine, Optional.of(Heads.trusted(engine, seed)));
                    assertSelfConsistency(trusting, OPTIONS.withSeed(seed).withTrust(0));
                }
            }
        }
    }

    private static void assertSelfConsistency(Thinker thinker, SolveOptions options) {
        SolveOptions voting = options.withStrategy(StrategyName.SELF_CONSISTENCY);
        SolveOptions qstar = options.withStrategy(StrategyName.QSTAR);
        try (Run one = thinker.ended(voting);
                Run other = thinker.ended(qstar)) {
            assertThat(paths(other.search().nodes()))
                    .isEqualTo(paths(one.search().nodes()));
            assertThat(other.verdict()).isEqualTo(one.verdict());
        }
        Solution solution = thinker.solve(voting);
        assertThat(thinker.solve(qstar))
                .isEqualTo(new Solution(
                        solution.answer(),
                        solution.unit(),
                        solution.confidence(),
                        solution.steps(),
                        solution.tokens(),
                        StrategyName.QSTAR,
                        solution.seed(),
                        solution.outcome()));
    }

    @Test
    void strategiesThatNeedAValueHeadSayHowToGetOne() {
        try (Engine engine = new TinyModel().open(folder, 1)) {
            Solver solver = new Solver(engine);
            for (StrategyName strategy : StrategyName.values()) {
                SolveOptions options = OPTIONS.withStrategy(strategy).withBudget(20);
                if (strategy.needsValue()) {
                    assertThatThrownBy(() -> solver.solve(QUESTION, options))
                            .isInstanceOf(SearchException.class)
                            .hasMessageContaining(strategy.toString())
                            .hasMessageContaining("qstar learn value");
                } else {
                    assertThat(solver.solve(QUESTION, options).strategy()).isEqualTo(strategy);
                }
            }
            assertThat(engine.pagesInUse()).isZero();
        }
    }

    @Test
    void theBestFirstEndHasTheHighestPromise() {
        onEachModel((thinker, seed) -> {
            try (Run run = thinker.ended(OPTIONS.withStrategy(StrategyName.ASTAR))) {
                double highest = ends(run.search()).stream()
                        .filter(end -> end.ending().outcome() != Outcome.NOT_FOUND)
                        .mapToDouble(BestFirst::promise)
                        .max()
                        .orElseThrow();
                assertThat(Math.log(run.verdict().confidence())).isCloseTo(highest, within(1e-12));
            }
        });
    }
}
