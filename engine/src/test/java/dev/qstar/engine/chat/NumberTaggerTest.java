package dev.qstar.engine.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTaggerTest {
    private static List<String> values(String question) {
        return NumberTagger.tag(question).stream().map(TaggedNumber::value).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She paid $4.50 for 1,250 beads | 4.5 1250",
                "It holds 3/4 of a cup | 0.75",
                "He ran 1 1/2 miles and 2½ more | 1.5 2.5",
                "twenty-five boys and two hundred fifty-three girls | 25 253",
                "a hundred ants, 3 million bees | 100 3000000",
                "five thousand two hundred steps | 5200",
                "two thirds of them, a quarter of the rest | 2/3 0.25",
                "half as many, twice as far, a dozen eggs | 0.5 2 12",
                "two and a half hours | 2.5",
                "20% off .75 pounds | 20 0.75",
                "Seventeen years | 17",
            })
    void numbersAreReadWithTheirExactValues(String question, String expected) {
        assertThat(values(question)).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the 3rd floor",
                "third prize",
                "row A4",
                "no one and each one, one of them",
                "quarters and dimes",
                "weighty tentacles",
            })
    void whatIsNoCountIsLeftAlone(String question) {
        assertThat(values(question)).isEmpty();
    }

    @Test
    void spansPointAtTheNumbersInTheTextAsGiven() {
        String question = "Ann has TWELVE pens; Bo has 1,200.";
        assertThat(NumberTagger.tag(question))
                .extracting(number -> question.substring(number.start(), number.end()))
                .containsExactly("TWELVE", "1,200");
    }

    @Test
    void anyTextIsTaggedWithoutOverlapsOrFailure() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        String[] pieces = {
            "1", "0", "/", ",", ".", " ", "half", "and a half", "one", "hundred", "½", "-", "twenty", "$", "%", "\uD800"
        };
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int end = 0;
            for (TaggedNumber number : NumberTagger.tag(text.toString())) {
                assertThat(number.start()).as("seed %d, text %s", seed, text).isGreaterThanOrEqualTo(end);
                end = number.end();
            }
        }
    }
}
