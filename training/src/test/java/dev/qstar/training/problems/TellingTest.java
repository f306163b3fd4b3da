package dev.qstar.training.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.chat.NumberTagger;
import dev.qstar.search.verify.Rational;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class TellingTest {
    private static final Lexicon LEXICON = Lexicon.of(
            List.of("he: Omar, Tim, Raj, Ben, Leo, Max", "she: Ana, Mei, Eva, Zoe, Ida, Kim"),
            List.of("category toys", "apple, unicorn"));
    private static final Map<String, Rational> VALUES = Map.of(
            "a", Rational.of(3),
            "b", Rational.of(1),
            "m", Rational.parse("4.5"),
            "t", Rational.of(12_500),
            "d", Rational.of(8));

    private static Telling.Told tell(NumberStyle style, String... sentences) {
        var random = new SplittableRandom(5);
        var cast = new Cast(LEXICON, random);
        cast.draw(List.of(new StoryPattern.Pick("thing", List.of("toys"))));
        var story = new Story(random);
        for (String sentence : sentences) {
            story.add(TemplateParser.parse(sentence), VALUES, cast);
        }
        return Telling.tell(story, style);
    }

    private static String text(String... sentences) {
        return tell(new NumberStyle(0, false, false), sentences).text();
    }

    @Test
    void sentencesBeginWithACapitalAndSpacesAreSingle() {
        assertThat(text("there are [a]  kites .", "then one flew away. how sad , is it not ?"))
                .isEqualTo("There are 3 kites. Then one flew away. How sad, is it not?");
        assertThat(text("at 5 p.m. he met Mr. Bell.")).isEqualTo("At 5 p.m. he met Mr. Bell.");
    }

    @Test
    void theArticleFitsTheNextWord() {
        assertThat(text("a(n) apple, a(n) kite, a(n) hour, a(n) uniform, a(n) $[d] hat, a(n) $[a] cap"))
                .isEqualTo("An apple, a kite, an hour, a uniform, an $8 hat, a $3 cap");
    }

    @Test
    void oneThingIsSingular() {
        assertThat(text("[b] <thing> and [a] <thing>")).matches("1 (apple|unicorn) and 3 (apples|unicorns)");
    }

    @Test
    void moneyHasTwoDecimalsOrNone() {
        assertThat(text("it costs $[m] or $[d] or $[t].")).isEqualTo("It costs $4.50 or $8 or $12500.");
        assertThat(tell(new NumberStyle(12, true, true), "it costs $[t] each, $[d]. The $[d] hat")
                        .text())
                .isEqualTo("It costs 12,500 dollars each, eight dollars. The $8 hat");
    }

    @Test
    void numbersStandWhereTheMarksSay() {
        for (int words : new int[] {0, 12, 99}) {
            var told = tell(
                    new NumberStyle(words, true, words > 0),
                    "{she|he}  had [a] , then [t] and $[m] .",
                    "a(n) <thing.one> , [d] of $[a] !");
            var tags = NumberTagger.tag(told.text());
            assertThat(told.marks()).hasSameSizeAs(tags);
            for (int i = 0; i < tags.size(); i++) {
                assertThat(told.marks().get(i).start()).isEqualTo(tags.get(i).start());
                assertThat(told.marks().get(i).end()).isEqualTo(tags.get(i).end());
                assertThat(told.marks().get(i).value()).isEqualTo(tags.get(i).value());
            }
        }
    }

    @Test
    void yearsHaveNoSeparator() {
        assertThat(new NumberStyle(0, true, false).write(Rational.of(1987), false))
                .isEqualTo("1987");
        assertThat(new NumberStyle(0, true, false).write(Rational.of(1_250), false))
                .isEqualTo("1,250");
        assertThat(new NumberStyle(99, true, false).write(Rational.of(42), true))
                .isEqualTo("forty-two");
    }
}
