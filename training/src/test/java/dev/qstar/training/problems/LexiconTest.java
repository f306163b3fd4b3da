package dev.qstar.training.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

final class LexiconTest {
    private final Lexicon lexicon = Library.get().lexicon();

    @Test
    void thereAreManyNamesAndNouns() {
        assertThat(lexicon.people()).hasSizeGreaterThan(400);
        assertThat(lexicon.nounCount()).isGreaterThan(1_000);
    }

    @Test
    void nothingIsListedTwice() {
        var names = new HashSet<String>();
        assertThat(lexicon.people()).allMatch(person -> names.add(person.name()));
        for (String category : lexicon.categories()) {
            var nouns = new HashSet<String>();
            assertThat(lexicon.nouns(category)).as(category).allMatch(noun -> nouns.add(noun.many()));
        }
    }

    @Test
    void pluralsFollowTheSpelling() {
        assertThat(Lexicon.plural("box")).isEqualTo("boxes");
        assertThat(Lexicon.plural("berry")).isEqualTo("berries");
        assertThat(Lexicon.plural("toy")).isEqualTo("toys");
        assertThat(Lexicon.plural("peach")).isEqualTo("peaches");
    }
}
