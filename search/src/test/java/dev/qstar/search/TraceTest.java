package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.Engine;
import dev.qstar.search.value.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceTest {
    private static final long MODEL = 3;
    private static final int OTHERS = 8;
    private static final List<String> QUESTIONS = List.of(
            "Tom has 24 apples and gives 15 to Mary. How many apples are left?",
            "A box holds 6 eggs. How many eggs do 7 boxes hold?",
            "Good morning!");
    private static final SolveOptions OPTIONS =
            SolveOptions.defaults().withSamples(6).withBudget(120).withTemperature(1);

    @TempDir
    private Path folder;

    private void withSolver(Consumer<Solver> check) {
        try (Engine engine = new TinyModel().open(folder, MODEL)) {
            check.accept(new Solver(engine, Optional.of(Heads.trusted(engine, MODEL))));
            assertThat(engine.pagesInUse()).isZero();
        }
    }

    /// One of each strategy and question.
    private static List<Trace> record(Solver solver) {
        List<Trace> traces = new ArrayList<>();
        for (StrategyName strategy : StrategyName.values()) {
            for (String question : QUESTIONS) {
                traces.add(solver.trace(question, OPTIONS.withStrategy(strategy)));
            }
        }
        return traces;
    }

    private static void assertReplays(Solver solver, Trace trace) {
        Trace again = solver.trace(trace.question(), trace.options());
        assertThat(trace.firstDifference(again)).as("%s", trace.options()).isEmpty();
        assertThat(again).isEqualTo(trace);
    }

    @Test
    void everyTraceReplaysAloneAndWhileOthersRun() {
        withSolver(solver -> {
            List<Trace> traces = record(solver);
            assertThat(traces).hasSize(3 * StrategyName.values().length);
            traces.forEach(trace -> assertReplays(solver, trace));
            try (ExecutorService threads = Executors.newFixedThreadPool(OTHERS + 1)) {
                List<Future<?>> replays = new ArrayList<>();
                for (int thread = 0; thread <= OTHERS; thread++) {
                    int from = thread;
                    replays.add(threads.submit(() -> {
                        for (int i = 0; i < traces.size(); i++) {
                            assertReplays(solver, traces.get((from + i) % traces.size()));
                        }
                    }));
                }
                replays.forEach(TraceTest::await);
            }
        });
    }

    private static void await(Future<?> replay) {
        try {
            replay.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aTraceTellsTheSolutionThatSolvingGives() {
        withSolver(solver -> {
            for (Trace trace : record(solver)) {
                assertThat(trace.solution()).isEqualTo(solver.solve(trace.question(), trace.options()));
                TracedNode winner = trace.nodes().get(trace.winner());
                assertThat(winner.end().orElseThrow().answer())
                        .isEqualTo(trace.solution().answer());
            }
        });
    }

    @Test
    void visitsAreTheRolloutsThatCameThrough() {
        withSolver(solver -> record(solver).forEach(TraceTest::assertVisits));
    }

    private static void assertVisits(Trace trace) {
        for (int i = 0; i < trace.nodes().size(); i++) {
            long dives = 0;
            for (int dive = 0; dive <= trace.nodes().size(); dive++) {
                dives += comesThrough(trace, dive, i) ? 1 : 0;
            }
            assertThat(trace.nodes().get(i).visits())
                    .as("node %d of %s", i, trace.options())
                    .isEqualTo((int) dives);
        }
    }

    private static boolean comesThrough(Trace trace, int dive, int node) {
        for (int i = 1; i < trace.nodes().size(); i++) {
            if (trace.nodes().get(i).dive() == dive) {
                for (OptionalInt at = OptionalInt.of(i);
                        at.isPresent();
                        at = trace.nodes().get(at.getAsInt()).parent()) {
                    if (at.getAsInt() == node) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Test
    void theTalliesOfAVoteAddUpToOneAndTheHeaviestAnswerWins() {
        withSolver(solver -> {
            for (StrategyName strategy :
                    List.of(StrategyName.SELF_CONSISTENCY, StrategyName.WEIGHTED_BEST_OF_N, StrategyName.QSTAR)) {
                Trace trace = solver.trace(QUESTIONS.getFirst(), OPTIONS.withStrategy(strategy));
                double noneOfThese = strategy == StrategyName.QSTAR ? 1 : 1e-12;
                assertThat(trace.tallies().stream().mapToDouble(Tally::share).sum())
                        .isBetween(1 - noneOfThese, 1 + 1e-12);
                Tally winner = trace.tallies().stream()
                        .filter(tally -> tally.conclusion().outcome() != Outcome.NOT_FOUND)
                        .findFirst()
                        .orElseThrow();
                assertThat(winner.conclusion().answer())
                        .isEqualTo(trace.solution().answer());
                assertThat(winner.share()).isEqualTo(trace.solution().confidence());
            }
            assertThat(solver.trace(QUESTIONS.getFirst(), OPTIONS.withStrategy(StrategyName.GREEDY))
                            .tallies())
                    .isEmpty();
        });
    }

    @Test
    void theFirstDifferenceIsToldInWords() {
        withSolver(solver -> {
            Trace trace = solver.trace(QUESTIONS.getFirst(), OPTIONS.withStrategy(StrategyName.SELF_CONSISTENCY));
            TracedNode node = trace.nodes().get(2);
            double next = Math.nextUp(node.logProbability());
            assertDiffers(
                    trace,
                    altered(trace, 2, it -> copy(it, next, it.value())),
                    "node 2: log-probability is " + next + " instead of " + node.logProbability());
            Value value = node.value().orElseThrow();
            Value other = new Value(Math.nextDown(value.mean()), value.concentration());
            assertDiffers(
                    trace, altered(trace, 2, it -> copy(it, it.logProbability(), Optional.of(other))), "node 2: value");
            assertDiffers(
                    trace, altered(trace, 2, it -> copy(it, it.logProbability(), Optional.empty())), "none instead");
            Trace asked = solver.trace(QUESTIONS.getLast(), trace.options());
            assertDiffers(trace, asked, "the question is Good morning! instead of Tom has 24");
            Trace longer = solver.trace(trace.question(), trace.options().withSamples(7));
            assertDiffers(trace, longer, "the options");
        });
    }

    private static void assertDiffers(Trace trace, Trace other, String words) {
        assertThat(trace.firstDifference(other))
                .hasValueSatisfying(found -> assertThat(found).contains(words));
    }

    private static Trace altered(Trace trace, int index, UnaryOperator<TracedNode> change) {
        List<TracedNode> nodes = new ArrayList<>(trace.nodes());
        nodes.set(index, change.apply(nodes.get(index)));
        return new Trace(
                trace.question(),
                trace.options(),
                trace.trust(),
                trace.promptTokens(),
                nodes,
                trace.winner(),
                trace.tallies(),
                trace.solution());
    }

    private static TracedNode copy(TracedNode node, double logProbability, Optional<Value> value) {
        return new TracedNode(
                node.parent(),
                node.dive(),
                node.visits(),
                node.tokens(),
                logProbability,
                node.step(),
                value,
                node.end());
    }

    @Test
    void nodesThatAreNoTreeAreRefused() {
        withSolver(solver -> {
            Trace trace = solver.trace(QUESTIONS.getFirst(), OPTIONS);
            TracedNode last = trace.nodes().getLast();
            for (OptionalInt parent : List.of(OptionalInt.empty(), OptionalInt.of(-1), OptionalInt.of(99))) {
                TracedNode lost = new TracedNode(
                        parent,
                        last.dive(),
                        last.visits(),
                        last.tokens(),
                        last.logProbability(),
                        last.step(),
                        last.value(),
                        last.end());
                assertThatThrownBy(() -> altered(trace, trace.nodes().size() - 1, it -> lost))
                        .isInstanceOf(SearchException.class)
                        .hasMessageContaining("parent");
            }
        });
    }
}
