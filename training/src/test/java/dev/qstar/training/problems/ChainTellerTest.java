package dev.qstar.training.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.chat.NumberTagger;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class ChainTellerTest {
    private static final int DRAWS = 200;

    @Test
    void everyChainTellsSolvableStories() {
        Library library = Library.get();
        for (StoryChain chain : library.chains()) {
            int rejected = 0;
            int longest = 0;
            for (int seed = 0; seed < DRAWS; seed++) {
                var teller = new ChainTeller(chain, library.lexicon(), new SplittableRandom(seed));
                if (teller.tell((story, cast) -> {}) instanceof Draw.Drawn(Problem problem)) {
                    longest = Math.max(longest, problem.steps().size());
                    check(problem, chain.name() + " seed " + seed);
                } else {
                    rejected++;
                }
            }
            assertThat(rejected).as(chain.name()).isLessThan(DRAWS / 8);
            assertThat(longest).as(chain.name()).isBetween(6, 9);
        }
    }

    private static void check(Problem problem, String where) {
        var results = StepWriter.results(problem.steps(), NumberTagger.tag(problem.question()));
        assertThat(results).as(where).allMatch(result -> result.signum() > 0);
        assertThat(problem.answer()).as(where).contains(results.getLast().toString());
        assertThat(problem.question()).as(where).doesNotContainPattern("[\\[\\]{}<>|;@]|=>|  ");
    }

    @Test
    void faultsOfAChainFileNameTheLine() {
        Lexicon lexicon = Library.get().lexicon();
        assertThatThrownBy(() -> ChainFile.chains("c.chain", List.of("chain x", "open <name1> has [x]. => x"), lexicon))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("c.chain:2")
                .hasMessageContaining("variable x is not defined");
        assertThatThrownBy(() -> ChainFile.chains("c.chain", List.of("chain x", "", "tell y"), lexicon))
                .hasMessageContaining("c.chain:3")
                .hasMessageContaining("'tell' is no kind of line");
        assertThatThrownBy(
                        () -> ChainFile.chains("c.chain", List.of("chain x", "open A [x]. => x ; x = 2..3"), lexicon))
                .hasMessageContaining("has no line 'event'");
    }
}
