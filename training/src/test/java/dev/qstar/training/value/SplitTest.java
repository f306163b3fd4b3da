package dev.qstar.training.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static final long SEED = 12;

    private static List<ValueProblem> mixed(int written, int generated) {
        List<ValueProblem> problems = new ArrayList<>(Rollouts.draw(written, true, SEED));
        for (ValueProblem problem : Rollouts.draw(generated, true, SEED + 1)) {
            problems.add(new ValueProblem(problem.states(), true));
        }
        return problems;
    }

    @Test
    void withEnoughWrittenProblemsNoGeneratedOneJudges() {
        Split split = Split.of(mixed(300, 700), 0.2, SEED);
        assertThat(split.judging()).hasSize(100).noneMatch(ValueProblem::generated);
        assertThat(split.tuning()).hasSize(100);
        assertThat(split.training()).hasSize(800).anyMatch(problem -> !problem.generated());
    }

    @Test
    void halfOfTheWrittenProblemsAreLeftToTraining() {
        Split split = Split.of(mixed(150, 3850), 0.2, SEED);
        assertThat(split.judging()).hasSize(75).noneMatch(ValueProblem::generated);
        assertThat(split.tuning()).hasSize(400);
        assertThat(split.training()).hasSize(3525);
    }

    @Test
    void withFewWrittenProblemsAllJudge() {
        Split split = Split.of(mixed(50, 950), 0.2, SEED);
        assertThat(split.judging()).hasSize(100).anyMatch(ValueProblem::generated);
    }
}
