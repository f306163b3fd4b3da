package dev.qstar.training.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.search.value.ValueFeatures;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TargetsTest {
    private static final double EXACT = 1e-12;

    private static ValueState state(int successes, int trials, boolean ended, OptionalInt parent) {
        return new ValueState(new float[1], new ValueFeatures(0, 0, 0, ended), successes, trials, parent);
    }

    /// A root with two children, one of which ended; the other has one that ended and one rollout without a state.
    private static List<ValueState> tree() {
        return List.of(
                state(2, 4, false, OptionalInt.empty()),
                state(1, 1, true, OptionalInt.of(0)),
                state(1, 3, false, OptionalInt.of(0)),
                state(0, 2, true, OptionalInt.of(2)));
    }

    @Test
    void withLambdaOneATargetIsTheShareOfSuccesses() {
        double[] targets = Targets.of(tree(), new double[] {0.9, 0.9, 0.9, 0.9}, 1);
        assertThat(targets).containsExactly(new double[] {0.5, 1, 1.0 / 3, 0}, within(EXACT));
    }

    @Test
    void withLambdaZeroATargetIsTheValueOfTheNextStates() {
        double[] targets = Targets.of(tree(), new double[] {0.9, 0.9, 0.6, 0.9}, 0);
        assertThat(targets).containsExactly(new double[] {(1 + 3 * 0.6) / 4, 1, 1.0 / 3, 0}, within(EXACT));
    }

    @Test
    void childrenWithMoreRolloutsThanTheirParentShareItByTheirCounts() {
        List<ValueState> states = List.of(
                state(1, 1, false, OptionalInt.empty()),
                state(3, 3, true, OptionalInt.of(0)),
                state(0, 1, true, OptionalInt.of(0)));
        assertThat(Targets.of(states, new double[3], 0.9)[0]).isCloseTo(0.75, within(EXACT));
    }

    @Test
    void impossibleForestsAreRefused() {
        assertThatThrownBy(() -> state(1, 2, true, OptionalInt.empty()))
                .isInstanceOf(ValueFitException.class)
                .hasMessageContaining("1 of 2");
        assertThatThrownBy(() -> state(3, 2, false, OptionalInt.empty())).isInstanceOf(ValueFitException.class);
        ValueState child = state(1, 1, false, OptionalInt.of(0));
        assertThatThrownBy(() -> new ValueProblem(List.of(child))).isInstanceOf(ValueFitException.class);
        ValueState ended = state(1, 1, true, OptionalInt.empty());
        assertThatThrownBy(() -> new ValueProblem(List.of(ended, child)))
                .isInstanceOf(ValueFitException.class)
                .hasMessageContaining("which ended");
        assertThatThrownBy(() -> new ValueProblem(List.of())).isInstanceOf(ValueFitException.class);
    }
}
