package dev.qstar.training.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class WordSwapTest {
    private static WordSwap swap(long seed) {
        return new WordSwap(Library.get().lexicon(), new SplittableRandom(seed));
    }

    @Test
    void namesChangeEverywhereAndKeepTheirGender() {
        Lexicon lexicon = Library.get().lexicon();
        for (long seed = 0; seed < 50; seed++) {
            String text = swap(seed).names("Helen met Oscar. Oscar's bag is Helen's. She thanked Oscar.");
            String[] words = text.split("[ .']+");
            assertThat(text).as("seed %d", seed).doesNotContain("Helen", "Oscar");
            assertThat(lexicon.isShe(words[0])).isTrue();
            assertThat(lexicon.isShe(words[2])).isFalse();
            assertThat(text)
                    .isEqualTo("%s met %s. %s's bag is %s's. She thanked %s."
                            .formatted(words[0], words[2], words[2], words[0], words[2]));
        }
    }

    @Test
    void placesAndFamilyNamesStay() {
        assertThat(swap(1).names("In Florence it rains. Mr. Nelson drove to Florence."))
                .contains("Florence", "Mr. Nelson");
        assertThat(swap(2).names("Nobody is here.")).isEqualTo("Nobody is here.");
    }

    @Test
    void aThingChangesWithItsArticle() {
        for (long seed = 0; seed < 50; seed++) {
            String text = swap(seed).thing("Bananas are nice: 3 bananas and a banana.");
            assertThat(text)
                    .as("seed %d", seed)
                    .matches("[A-Z][a-z]+ are nice: 3 [a-z]+ and (a [^aeiou]|an [aeiou])[a-z]+\\.");
        }
        assertThat(swap(1).thing("3 cars and 4 houses")).isEqualTo("3 cars and 4 houses");
    }
}
