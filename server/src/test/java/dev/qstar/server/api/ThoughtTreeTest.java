package dev.qstar.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.search.Conclusion;
import dev.qstar.search.Outcome;
import dev.qstar.search.Solution;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.Step;
import dev.qstar.search.StrategyName;
import dev.qstar.search.Trace;
import dev.qstar.search.TracedNode;
import dev.qstar.search.value.Value;
import dev.qstar.search.verify.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ThoughtTreeTest {
    private static final Conclusion NINE = new Conclusion(Outcome.ANSWERED, Optional.of("9"));
    private static final Conclusion THIRD = new Conclusion(Outcome.ANSWERED, Optional.of("1/3"));
    private static final Conclusion NOTHING = new Conclusion(Outcome.NOT_FOUND, Optional.empty());
    private static final Conclusion NO_PROBLEM = new Conclusion(Outcome.NO_WORD_PROBLEM, Optional.empty());

    private final ThoughtTree tree = new ThoughtTree();
    private final List<TracedNode> nodes = new ArrayList<>(List.of(node(OptionalInt.empty(), null, null)));

    static TracedNode node(OptionalInt parent, String step, Conclusion end) {
        return new TracedNode(
                parent,
                0,
                1,
                List.of(),
                -1,
                Optional.ofNullable(step).map(text -> new Step(text, Check.PROVED, OptionalDouble.empty())),
                step == null ? Optional.empty() : Optional.of(new Value(0.75, 10)),
                Optional.ofNullable(end));
    }

    private Optional<Integer> add(int parent, String step, Conclusion end) {
        nodes.add(node(OptionalInt.of(parent), step, end));
        return tree.add(nodes.size() - 1, nodes.getLast());
    }

    private String json(int id) {
        return tree.document(id).toString().replace('"', '\'');
    }

    private Trace trace(int winner, Outcome outcome) {
        Solution solution =
                new Solution(Optional.empty(), Optional.empty(), 0, List.of(), 1, StrategyName.QSTAR, 1, outcome);
        return new Trace("?", SolveOptions.defaults(), 0, 1, nodes, winner, List.of(), solution);
    }

    @Test
    void aStepIsANodeUnderItsIndex() {
        assertThat(add(0, "A = 9", null)).contains(1);
        assertThat(add(1, "B = 8", null)).contains(2);
        assertThat(json(2))
                .isEqualTo("{'id':2,'parent':1,'text':'B = 8','check':'proved','q':0.75,'answer':null,'outcome':null}");
    }

    @Test
    void anEndWithoutAStepMarksTheStepBeforeIt() {
        add(0, "A = 9", null);
        assertThat(add(1, null, THIRD)).contains(1);
        assertThat(json(1))
                .startsWith("{'id':1,'parent':0,'text':'A = 9','check':'proved','q':0.75,'answer':'0.33")
                .endsWith("','outcome':'answered'}");
        assertThat(tree.document(trace(2, Outcome.ANSWERED)).get("nodes")).hasSize(1);
        assertThat(tree.document(trace(2, Outcome.ANSWERED)).get("winner").intValue())
                .isEqualTo(1);
    }

    @Test
    void anAnswerReplacesABreakAndNothingReplacesAnAnswer() {
        add(0, "A = 9", null);
        assertThat(add(1, null, NOTHING)).contains(1);
        assertThat(json(1)).endsWith("'answer':null,'outcome':'not_found'}");
        assertThat(add(1, null, NOTHING)).isEmpty();
        assertThat(add(1, null, NINE)).contains(1);
        assertThat(json(1)).endsWith("'answer':'9','outcome':'answered'}");
        assertThat(add(1, null, NINE)).isEmpty();
        assertThat(add(1, null, NOTHING)).isEmpty();
        assertThat(json(1)).endsWith("'answer':'9','outcome':'answered'}");
    }

    @Test
    void anEndThatWroteAStepOrFollowsTheQuestionStandsAlone() {
        assertThat(add(0, "It is 9", NINE)).contains(1);
        assertThat(add(0, null, NO_PROBLEM)).contains(2);
        assertThat(json(1)).contains("'text':'It is 9'").endsWith("'answer':'9','outcome':'answered'}");
        assertThat(json(2))
                .isEqualTo("{'id':2,'parent':0,'text':'','check':'unknown','q':null,'answer':null,"
                        + "'outcome':'no_word_problem'}");
        assertThat(tree.document(trace(2, Outcome.NO_WORD_PROBLEM))
                        .get("winner")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void whereNothingWasFoundNobodyWins() {
        add(0, "A = 9", null);
        add(1, null, NOTHING);
        assertThat(tree.document(trace(2, Outcome.NOT_FOUND)).get("winner").isNull())
                .isTrue();
    }
}
