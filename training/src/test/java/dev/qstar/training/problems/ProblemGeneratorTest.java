package dev.qstar.training.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.chat.NumberTagger;
import dev.qstar.search.verify.Rational;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @Test
    void sharesHaveNoPatternInCommonAndOnlyTheModelIsToldChains() {
        Map<Share, Set<String>> sources = new EnumMap<>(Share.class);
        for (Share share : Share.values()) {
            var generator = new ProblemGenerator(5, RealProblems.none(), share);
            Set<String> drawn = new HashSet<>();
            for (int i = 0; i < DRAWS; i++) {
                drawn.add(generator.next().source());
            }
            drawn.remove("message");
            sources.put(share, drawn);
        }
        Set<String> all = new HashSet<>();
        int sum = 0;
        for (Set<String> drawn : sources.values()) {
            assertThat(drawn).hasSizeGreaterThan(50);
            all.addAll(drawn);
            sum += drawn.size();
        }
        assertThat(all).hasSize(sum);
        assertThat(sources.get(Share.POLICY)).anyMatch(source -> source.startsWith("chain:"));
    }
}
