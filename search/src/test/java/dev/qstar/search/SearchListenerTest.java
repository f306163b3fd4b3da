package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.CancelledException;
import dev.qstar.engine.Engine;
import dev.qstar.engine.Sequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchListenerTest {
    private static final long MODEL = 3;
    private static final String QUESTION = "Tom has 24 apples and gives 15 to Mary. How many apples are left?";
    private static final SolveOptions OPTIONS =
            SolveOptions.defaults().withSamples(6).withBudget(120).withTemperature(1);

    @TempDir
    private Path folder;

    /// Writes down what it hears.
    private static final class Heard implements SearchListener {
        private final List<TracedNode> nodes = new ArrayList<>();
        private int promptTokens;
        private int cached = -1;

        @Override
        public void begins(int tokens, int ofThoseCached) {
            assertThat(nodes).isEmpty();
            promptTokens = tokens;
            cached = ofThoseCached;
        }

        @Override
        public void reached(int index, TracedNode node) {
            nodes.add(node);
            assertThat(index).isEqualTo(nodes.size());
            assertThat(node.parent().orElseThrow()).isLessThan(index);
        }
    }

    private void withSolver(BiConsumer<Engine, Solver> check) {
        try (Engine engine = new TinyModel().open(folder, MODEL)) {
            check.accept(engine, new Solver(engine, Optional.of(Heads.trusted(engine, MODEL))));
            assertThat(engine.pagesInUse()).isZero();
        }
    }

    private static TracedNode unvisited(TracedNode node) {
        return new TracedNode(
                node.parent(),
                node.dive(),
                1,
                node.tokens(),
                node.logProbability(),
                node.step(),
                node.value(),
                node.end());
    }

    @Test
    void whatIsHeardIsTheTreeOfTheTraceAndChangesNothing() {
        withSolver((engine, solver) -> {
            for (StrategyName strategy : StrategyName.values()) {
                SolveOptions options = OPTIONS.withStrategy(strategy);
                Heard heard = new Heard();
                Trace trace = solver.trace(QUESTION, options, strategy.toString(), heard);
                Trace alone = solver.trace(QUESTION, options);
                assertThat(alone.firstDifference(trace)).as("%s", strategy).isEmpty();
                assertThat(alone).as("%s", strategy).isEqualTo(trace);
                assertThat(heard.promptTokens).isEqualTo(trace.promptTokens());
                assertThat(heard.nodes)
                        .as("%s", strategy)
                        .isNotEmpty()
                        .isEqualTo(trace.nodes().stream()
                                .skip(1)
                                .map(SearchListenerTest::unvisited)
                                .toList());
            }
        });
    }

    @Test
    void aPromptIsReadOnceForOneSaltAndGivesTheSameTraces() {
        withSolver((engine, solver) -> {
            for (StrategyName strategy : StrategyName.values()) {
                SolveOptions options = OPTIONS.withStrategy(strategy);
                String salt = strategy.toString();
                Heard first = new Heard();
                Trace computed = solver.trace(QUESTION, options, salt, first);
                assertThat(first.cached).isZero();
                Heard again = new Heard();
                Trace found = solver.trace(QUESTION, options, salt, again);
                assertThat(again.cached).isPositive().isLessThan(again.promptTokens);
                assertThat(again.promptTokens - again.cached).isLessThanOrEqualTo(32);
                assertThat(computed.firstDifference(found)).as("%s", strategy).isEmpty();
                assertThat(found).isEqualTo(computed);
            }
            Heard stranger = new Heard();
            solver.trace(QUESTION, OPTIONS, "a stranger", stranger);
            assertThat(stranger.cached).isZero();
        });
    }

    @Test
    void onlyThePromptCanBeFoundLater() {
        try (Engine engine = new TinyModel().format(null).open(folder, MODEL)) {
            Solver solver = new Solver(engine);
            Heard heard = new Heard();
            solver.trace(QUESTION, SolveOptions.defaults().withBudget(100), "a user", heard);
            int[] prompt = solver.prompt(QUESTION).tokens();
            int[] written = IntStream.concat(
                            IntStream.of(prompt),
                            heard.nodes.stream()
                                    .flatMap(node -> node.tokens().stream())
                                    .mapToInt(Integer::intValue))
                    .toArray();
            assertThat(written.length).isGreaterThan(prompt.length + 64);
            try (Sequence found = engine.start("a user", written)) {
                assertThat(found.length()).isPositive().isLessThanOrEqualTo(prompt.length);
            }
        }
    }

    @Test
    void whatAListenerThrowsEndsTheSearchAndFreesEverything() {
        withSolver((engine, solver) -> {
            for (StrategyName strategy : StrategyName.values()) {
                SolveOptions options = OPTIONS.withStrategy(strategy);
                int nodes = solver.trace(QUESTION, options).nodes().size();
                for (int at = 0; at < nodes; at++) {
                    SearchListener deaf = failingAt(at);
                    assertThatThrownBy(() -> solver.trace(QUESTION, options, "a user", deaf))
                            .hasMessage("deaf");
                    assertThat(engine.pagesInUse())
                            .as("%s, node %d", strategy, at)
                            .isZero();
                }
            }
        });
    }

    /// @param node which is not heard; 0 for the beginning
    private static SearchListener failingAt(int node) {
        return new SearchListener() {
            @Override
            public void begins(int promptTokens, int cached) {
                failAt(0);
            }

            @Override
            public void reached(int index, TracedNode reached) {
                failAt(index);
            }

            private void failAt(int index) {
                if (index == node) {
                    throw new SearchException("deaf");
                }
            }
        };
    }

    @Test
    void anInterruptEndsTheSearchBeforeItsNextStep() {
        withSolver((engine, solver) -> {
            for (StrategyName strategy : StrategyName.values()) {
                List<Integer> heard = new ArrayList<>();
                long[] steps = new long[1];
                SearchListener interrupting = new SearchListener() {
                    @Override
                    public void begins(int promptTokens, int cached) {}

                    @Override
                    public void reached(int index, TracedNode node) {
                        heard.add(index);
                        steps[0] = engine.counters().steps();
                        Thread.currentThread().interrupt();
                    }
                };
                assertThatThrownBy(() -> solver.trace(QUESTION, OPTIONS.withStrategy(strategy), "a user", interrupting))
                        .isInstanceOf(CancelledException.class);
                assertThat(Thread.interrupted()).isTrue();
                assertThat(heard).isNotEmpty();
                assertThat(engine.counters().steps() - steps[0])
                        .as("%s", strategy)
                        .isLessThanOrEqualTo(1);
                assertThat(engine.pagesInUse()).isZero();
            }
        });
    }

    @Test
    void anInterruptEndsALongPrompt() throws InterruptedException {
        int context = 50_000;
        String question = "apples ".repeat(context / 7 - 200);
        try (Engine engine = new TinyModel().format(null).context(context).open(folder, MODEL)) {
            Solver solver = new Solver(engine);
            int promptTokens = solver.prompt(question).tokens().length;
            AtomicReference<Throwable> end = new AtomicReference<>();
            Thread searching = new Thread(() -> {
                try {
                    solver.trace(question, OPTIONS, "a user", new Heard());
                } catch (RuntimeException ended) {
                    end.set(ended);
                }
            });
            searching.start();
            while (engine.counters().steps() < 2) {
                Thread.onSpinWait();
            }
            searching.interrupt();
            searching.join();
            assertThat(end.get()).isInstanceOf(CancelledException.class);
            assertThat(engine.counters().prefilledTokens()).isLessThan(promptTokens);
            assertThat(engine.pagesInUse()).isZero();
        }
    }
}
