package dev.qstar.training.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.chat.NumberTagger;
import dev.qstar.search.verify.Rational;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemGeneratorTest {
    private static final int DRAWS = 2_000;

    @Test
    void theSameSeedGivesTheSameProblems() {
        var first = new ProblemGenerator(11);
        var second = new ProblemGenerator(11);
        for (int i = 0; i < 500; i++) {
            assertThat(first.next()).isEqualTo(second.next());
        }
        assertThat(new ProblemGenerator(12).next()).isNotEqualTo(new ProblemGenerator(11).next());
    }

    @Test
    void everyProblemHasAnExactSolution() {
        var generator = new ProblemGenerator(3);
        for (int i = 0; i < DRAWS; i++) {
            Problem problem = generator.next();
            assertThat(problem.question()).isNotBlank().doesNotContain("  ");
            if (problem.isWordProblem()) {
                var numbers = NumberTagger.tag(problem.question());
                List<Rational> results = StepWriter.results(problem.steps(), numbers);
                assertThat(numbers).hasSizeLessThanOrEqualTo(26);
                assertThat(problem.answer())
                        .as(problem.question())
                        .contains(results.getLast().toString());
            }
        }
    }

    @Test
    void allSourcesOccurAndFewProblemsRepeat() {
        var generator = new ProblemGenerator(4);
        var sources = new HashSet<String>();
        var questions = new HashSet<String>();
        for (int i = 0; i < DRAWS; i++) {
            Problem problem = generator.next();
            sources.add(problem.source().replaceAll(":.*", ""));
            if (problem.isWordProblem()) {
                questions.add(problem.question());
            }
        }
        assertThat(sources).containsExactlyInAnyOrder("pattern", "chain", "message");
        assertThat(questions).hasSizeGreaterThan(DRAWS * 4 / 5);
    }
}
