package dev.qstar.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.search.ExploredState;
import dev.qstar.search.value.ValueFeatures;
import dev.qstar.search.verify.Rational;
import dev.qstar.training.value.ValueProblem;
import dev.qstar.training.value.ValueState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final Rational NINE = Rational.parse("9");

    private static ExploredState state(int parent, int rollouts, boolean ended, String answer) {
        return new ExploredState(
                parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent),
                new float[] {parent, rollouts},
                new ValueFeatures(parent + 1, -0.5, -0.5, ended),
                new int[0],
                rollouts,
                answer.isEmpty() ? Optional.empty() : Optional.of(answer));
    }

    @Test
    void aPrefixOfRightAndWrongSolutionsHasCOfN() {
        var states = List.of(
                state(-1, 6, false, ""),
                state(0, 5, false, ""),
                state(1, 3, true, "9"),
                state(1, 2, true, "8"),
                state(0, 1, true, ""));
        ValueProblem problem = Labels.of(states, NINE, false).orElseThrow();
        assertThat(problem.states()).extracting(ValueState::successes).containsExactly(3, 3, 3, 0, 0);
        assertThat(problem.states()).extracting(ValueState::trials).containsExactly(6, 5, 3, 2, 1);
        assertThat(problem.rollouts()).isEqualTo(6);
        assertThat(problem.successes()).isEqualTo(3);
    }

    @Test
    void statesWithoutAFinishedSolutionAreLeftOutAndParentsStayRight() {
        var states = List.of(
                state(-1, 1, false, ""), state(0, 0, false, ""), state(0, 1, false, ""), state(2, 1, true, "9.00001"));
        ValueProblem problem = Labels.of(states, NINE, true).orElseThrow();
        assertThat(problem.states())
                .extracting(ValueState::parent)
                .containsExactly(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1));
        assertThat(problem.states()).extracting(ValueState::successes).containsExactly(1, 1, 1);
        assertThat(problem.generated()).isTrue();
    }

    @Test
    void aQuestionWithoutAnySolutionTeachesNothing() {
        assertThat(Labels.of(List.of(state(-1, 0, false, "")), NINE, false)).isEmpty();
    }
}
