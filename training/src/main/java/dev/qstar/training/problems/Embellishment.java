package dev.qstar.training.problems;

import dev.qstar.search.verify.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What any story may get with a small probability: an introduction, a sentence with a number that is not needed,
/// another word for "in all".
final class Embellishment {
    private static final double INTRODUCTION = 0.05;
    private static final double ASIDE = 0.08;
    private static final double SECOND_ASIDE = 0.015;
    private static final double ENDING = 0.25;

    private final List<Snippet> asides;
    private final List<Snippet> introductions;
    private final RandomGenerator random;

    Embellishment(Library library, RandomGenerator random) {
        this.asides = library.asides();
        this.introductions = library.introductions();
        this.random = random;
    }

    /// @param hasPerson whether the story names its first person
    void apply(Story story, Cast cast, boolean hasPerson) {
        cast.shift(0);
        if (random.nextDouble() < ENDING) {
            story.varyEnding();
        }
        double luck = random.nextDouble();
        if (story.size() > 1 && luck < ASIDE) {
            insert(story, cast, asides, 1 + random.nextInt(story.size() - 1), hasPerson);
            if (luck < SECOND_ASIDE) {
                insert(story, cast, asides, 1 + random.nextInt(story.size() - 1), hasPerson);
            }
        }
        if (hasPerson && random.nextDouble() < INTRODUCTION) {
            insert(story, cast, introductions, 0, true);
        }
    }

    private void insert(Story story, Cast cast, List<Snippet> snippets, int place, boolean hasPerson) {
        Snippet snippet = snippets.get(random.nextInt(snippets.size()));
        if (!hasPerson && snippet.text().mentionsPerson()) {
            return;
        }
        Optional<Map<String, Rational>> values = StoryNumbers.draw(snippet.lets(), snippet.needs(), Map.of(), random);
        if (values.isPresent()) {
            cast.draw(snippet.picks());
            story.insert(place, snippet.text(), values.get(), cast);
        }
    }
}
