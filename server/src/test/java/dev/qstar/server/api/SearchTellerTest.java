package dev.qstar.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.search.Conclusion;
import dev.qstar.search.Outcome;
import dev.qstar.search.Solution;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.StrategyName;
import dev.qstar.search.Trace;
import dev.qstar.search.TracedNode;
import dev.qstar.server.metrics.FinishReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SearchTellerTest {
    private static final long MILLISECOND = 1_000_000;
    private static final Conclusion NINE = new Conclusion(Outcome.ANSWERED, Optional.of("9"));

    /// The ids of each telling.
    private final List<List<Integer>> told = new ArrayList<>();

    private final List<String> measured = new ArrayList<>();
    private final List<TracedNode> nodes =
            new ArrayList<>(List.of(ThoughtTreeTest.node(OptionalInt.empty(), null, null)));
    private long now = Long.MAX_VALUE - 5 * MILLISECOND;

    private final ChatSink sink = new ChatSink() {
        @Override
        public void nodes(int choice, ArrayNode list) {
            assertThat(choice).isEqualTo(2);
            told.add(list.valueStream().map(node -> node.get("id").intValue()).toList());
        }

        @Override
        public void reasoning(int choice, String text) {}

        @Override
        public void prompt(int choice, EchoedPrompt prompt) {}

        @Override
        public void content(int choice, String text, List<TokenLogprob> logprobs) {}

        @Override
        public void finished(int choice, FinishReason reason, ObjectNode extension) {}
    };

    private final Meter meter = new Meter() {
        @Override
        public void prompt(int tokens, int cached) {
            measured.add(tokens + ", " + cached + " cached");
        }

        @Override
        public void generated(int tokens) {}
    };

    private SearchTeller teller(int choice, boolean wantsTree) {
        return new SearchTeller(choice, wantsTree, sink, meter, () -> now);
    }

    private void reach(SearchTeller teller, int parent, String step, Conclusion end) {
        nodes.add(ThoughtTreeTest.node(OptionalInt.of(parent), step, end));
        teller.reached(nodes.size() - 1, nodes.getLast());
    }

    private Trace trace() {
        Solution solution = new Solution(
                Optional.of("9"), Optional.empty(), 1, List.of(), 1, StrategyName.QSTAR, 1, Outcome.ANSWERED);
        return new Trace("?", SolveOptions.defaults(), 0, 1, nodes, nodes.size() - 1, List.of(), solution);
    }

    @Test
    void nodesInQuickSuccessionAreToldTogether() {
        SearchTeller teller = teller(2, true);
        reach(teller, 0, "A", null);
        reach(teller, 1, "B", null);
        now += 14 * MILLISECOND;
        reach(teller, 2, "C", null);
        assertThat(told).containsExactly(List.of(1));
        now += MILLISECOND;
        reach(teller, 0, "D", null);
        assertThat(told).containsExactly(List.of(1), List.of(2, 3, 4));
        reach(teller, 4, "E", null);
        now += 100 * MILLISECOND;
        reach(teller, 5, null, NINE);
        assertThat(told).containsExactly(List.of(1), List.of(2, 3, 4), List.of(5));
    }

    @Test
    void whatWasNotToldIsToldAtTheEndWithTheWholeTree() {
        SearchTeller teller = teller(2, true);
        reach(teller, 0, "A", null);
        reach(teller, 1, "B", null);
        reach(teller, 1, null, NINE);
        Optional<ObjectNode> tree = teller.end(trace());
        assertThat(told).containsExactly(List.of(1), List.of(2, 1));
        assertThat(tree.orElseThrow().get("nodes")).hasSize(2);
        assertThat(tree.orElseThrow().get("winner").intValue()).isEqualTo(1);
        teller.end(trace());
        assertThat(told).hasSize(2);
    }

    @Test
    void withoutAWishForTheTreeNothingIsTold() {
        SearchTeller teller = teller(2, false);
        reach(teller, 0, "A", null);
        reach(teller, 1, null, NINE);
        assertThat(teller.end(trace())).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void thePromptOfAllChoicesIsMeasuredOnce() {
        teller(0, false).begins(70, 64);
        SearchTeller second = teller(1, false);
        second.begins(70, 32);
        assertThat(measured).containsExactly("70, 64 cached");
        assertThat(second.cached()).isEqualTo(32);
    }
}
