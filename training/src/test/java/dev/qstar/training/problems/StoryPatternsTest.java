package dev.qstar.training.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

final class StoryPatternsTest {
    private static final int DRAWS = 40;
    private static final long SEED = 20_261_124L;

    @Test
    void everyPatternTellsSolvableStories() {
        Library library = Library.get();
        var expander = new StoryExpander(library.lexicon());
        var faults = new ArrayList<String>();
        for (StoryPattern pattern : library.patterns()) {
            for (String fault : PatternValidation.faults(pattern, expander, DRAWS, SEED)) {
                faults.add(pattern.place() + " " + pattern.name() + ": " + fault);
            }
        }
        assertThat(faults).as("seed %d", SEED).isEmpty();
    }

    @Test
    void noTwoPatternsHaveTheSameName() {
        assertThat(PatternValidation.repeatedNames(Library.get().patterns())).isEmpty();
    }

    @Test
    void thereAreHundredsOfPatterns() {
        assertThat(Library.get().patterns()).hasSizeGreaterThan(400);
    }
}
