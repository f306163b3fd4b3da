package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.Engine;
import dev.qstar.engine.Feed;
import dev.qstar.search.Branch.Chooser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EqualStatesTest {
    private static final String QUESTION = "Tom has 24 apples and gives 15 to Mary. How many apples are left?";
    private static final int MODELS = 3;
    private static final List<String> SAID =
            List.of("2 + 3 = 5.\n", "3 + 2 = 5.\n", "It is 4 * 2 = 8.\n", "It is 2*4 = 8\n", "#### 5\n", "#### 8\n");
    private static final double EXACT = 1e-9;

    private final EqualStates states = new EqualStates();

    @TempDir
    private Path folder;

    /// Lets one rollout choose these tokens, up to the node that they lead to, which stays open.
    private Node reach(Engine engine, Search search, Node from, String... tokens) {
        Chooser forced = (branch, options) -> {
            String token = tokens[branch.path().count() - from.path().count()];
            int index = 0;
            while (!engine.tokenizer().token(options.token(index)).equals(token)) {
                index++;
            }
            return index;
        };
        search.start(from, forced);
        List<Node> reached = new ArrayList<>();
        while (reached.isEmpty()) {
            List<Feed> feeds = new ArrayList<>();
            reached.addAll(search.choose(feeds));
            engine.forward(feeds);
            reached.addAll(search.fed());
        }
        return reached.getFirst();
    }

    private static double own(Node node) {
        return Math.exp(node.path().logProbability()
                - node.parent().orElseThrow().path().logProbability());
    }

    private double all(Node node) {
        return Math.exp(states.logProbability(node));
    }

    @Test
    void aStateIsAsProbableAsAllPathsToIt() {
        try (Engine engine = new TinyModel().open(folder, 1);
                Search search = begun(engine)) {
            Node sum = reach(engine, search, search.root(), "<<", "[a]", "+", "[b]");
            Node difference = reach(engine, search, search.root(), "<<", "[a]", "-", "[b]");
            Node turned = reach(engine, search, search.root(), "<<", "[b]", "+", "[a]");
            assertThat(states.note(sum)).isSameAs(sum);
            assertThat(states.note(difference)).isSameAs(difference);
            assertThat(all(sum)).isEqualTo(own(sum));
            assertThat(states.note(turned)).isSameAs(sum);
            assertThat(all(sum)).isCloseTo(own(sum) + own(turned), within(EXACT));

            Node both = reach(engine, search, sum, "<<", "[a]", "-", "[b]");
            Node third = reach(engine, search, both, "<<", "[A]", "*", "[B]");
            Node otherwise = reach(engine, search, difference, "<<", "[a]", "+", "[b]");
            Node equal = reach(engine, search, otherwise, "<<", "[B]", "*", "[A]");
            Node end = reach(engine, search, third, "####");
            assertThat(states.note(both)).isSameAs(both);
            assertThat(states.note(otherwise)).isSameAs(otherwise);
            assertThat(states.note(third)).isSameAs(third);
            assertThat(states.note(end)).isSameAs(end);
            double before = (own(sum) + own(turned)) * own(both) * own(third);
            assertThat(all(end)).isCloseTo(before * own(end), within(EXACT));
            assertThat(states.note(equal)).isSameAs(third);
            double after = before + own(difference) * own(otherwise) * own(equal);
            assertThat(all(end) / own(end)).isCloseTo(after, within(EXACT)).isGreaterThan(before);
        }
    }

    @Test
    void theValueOfAStateIsTheMeanOverThePathsAsProbableAsTheyAre() {
        try (Engine engine = new TinyModel().open(folder, 1);
                Search search = begun(engine)) {
            Node one = reach(engine, search, search.root(), "<<", "[a]", "+", "[b]");
            Node other = reach(engine, search, search.root(), "<<", "[b]", "+", "[a]");
            states.note(one);
            assertThat(states.value(one)).isEqualTo(Decisions.mean(one));
            states.note(other);
            double mean =
                    (own(one) * Decisions.mean(one) + own(other) * Decisions.mean(other)) / (own(one) + own(other));
            assertThat(states.value(one)).isCloseTo(mean, within(EXACT));
            assertThat(Decisions.mean(one)).isNotEqualTo(Decisions.mean(other));
        }
    }

    private static Search begun(Engine engine) {
        Dialect dialect = Dialect.of(engine);
        Prompt prompt = dialect.prompt(QUESTION);
        Search search = new Search(
                engine,
                dialect,
                prompt,
                SolveOptions.defaults(),
                Optional.of(Heads.trusted(engine, 1)),
                false,
                engine.start());
        engine.forward(List.of(new Feed(search.root().sequence(), prompt.tokens())));
        search.begun();
        return search;
    }

    private static Run ended(Engine engine, long seed, StrategyName strategy) {
        Solver solver = new Solver(engine, Optional.of(Heads.trusted(engine, seed)));
        Run run = solver.run(
                solver.prompt(QUESTION),
                SolveOptions.defaults()
                        .withStrategy(strategy)
                        .withSamples(8)
                        .withBudget(1000)
                        .withSeed(seed));
        Run.toTheEnd(engine, List.of(run));
        return run;
    }

    @Test
    void aStateIsExploredFromTheNodeThatReachedItFirst() {
        Map<StrategyName, Integer> merged = new HashMap<>();
        for (int seed = 1; seed <= MODELS; seed++) {
            try (Engine engine = new TinyModel().format(null).saying(SAID).open(folder, seed)) {
                for (StrategyName strategy :
                        List.of(StrategyName.QSTAR, StrategyName.BEAM, StrategyName.ASTAR, StrategyName.MCTS)) {
                    try (Run run = ended(engine, seed, strategy)) {
                        EqualStates seen = new EqualStates();
                        run.search().nodes().forEach(seen::note);
                        for (Node node : run.search().nodes()) {
                            if (seen.first(node) != node) {
                                merged.merge(strategy, 1, Integer::sum);
                                assertThat(children(run.search(), node))
                                        .as("%s, model %d, node %d", strategy, seed, node.number())
                                        .isLessThanOrEqualTo(strategy == StrategyName.MCTS ? 1 : 0);
                            }
                        }
                    }
                }
            }
        }
        assertThat(merged).hasSize(4);
    }

    private static long children(Search search, Node node) {
        return search.nodes().stream()
                .filter(child -> child.parent().stream().anyMatch(parent -> parent == node))
                .count();
    }

    @Test
    void allSolutionsTogetherAreNoMoreProbableThanOneAndMoreThanTheirOwnPaths() {
        for (TinyModel model : List.of(new TinyModel(), new TinyModel().format(null))) {
            for (int seed = 1; seed <= MODELS; seed++) {
                try (Engine engine = model.open(folder, seed);
                        Run run = ended(engine, seed, StrategyName.QSTAR)) {
                    EqualStates seen = new EqualStates();
                    run.search().nodes().forEach(seen::note);
                    double sum = 0;
                    for (Node end :
                            run.search().nodes().stream().filter(Node::ended).toList()) {
                        assertThat(seen.logProbability(end))
                                .isGreaterThan(end.path().logProbability() - EXACT);
                        sum += Math.exp(seen.logProbability(end));
                    }
                    assertThat(sum).as("model %d", seed).isPositive().isLessThan(1 + EXACT);
                }
            }
        }
    }
}
