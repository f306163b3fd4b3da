package dev.qstar.training.problems;

import dev.qstar.engine.chat.NumberTagger;
import dev.qstar.engine.chat.TaggedNumber;
import dev.qstar.search.verify.CalculationException;
import dev.qstar.search.verify.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/// Makes problems from story patterns. As thread-safe the random generator that is given.
final class StoryExpander {
    private static final int MAX_NUMBERS = 26;
    private static final int MAX_STEPS = 20;
    private static final Rational LARGEST = Rational.of(1_000_000_000_000L);

    private final Lexicon lexicon;

    StoryExpander(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// One problem of a question drawn from the pattern's.
    Draw draw(StoryPattern pattern, RandomGenerator random) {
        return draw(pattern, pattern.asks().get(random.nextInt(pattern.asks().size())), random, (story, cast) -> {});
    }

    /// @param embellish what is done to the finished story before its numbers are written
    Draw draw(StoryPattern pattern, StoryPattern.Ask ask, RandomGenerator random, BiConsumer<Story, Cast> embellish) {
        Optional<Map<String, Rational>> values = StoryNumbers.draw(pattern, random);
        if (values.isEmpty()) {
            return new Draw.Rejected("no numbers fulfil its conditions; widen the ranges");
        }
        var cast = new Cast(lexicon, random);
        cast.draw(pattern.picks());
        var story = new Story(random);
        for (StoryPattern.Sentence sentence : pattern.sentences()) {
            if (!sentence.optional() || random.nextBoolean()) {
                story.add(sentence.text(), values.get(), cast);
            }
        }
        story.add(ask.text(), values.get(), cast);
        embellish.accept(story, cast);
        Telling.Told told = Telling.tell(story, NumberStyle.draw(random));
        return problem(told, ask.formula(), "pattern:" + pattern.name());
    }

    /// The problem of a text and the formula of its answer.
    static Draw problem(Telling.Told told, Optional<Formula> formula, String source) {
        if (formula.isEmpty()) {
            return new Draw.Drawn(new Problem(told.text(), List.of(), Optional.empty(), source));
        }
        List<TaggedNumber> numbers = NumberTagger.tag(told.text());
        if (numbers.size() > MAX_NUMBERS) {
            return new Draw.Rejected("more than " + MAX_NUMBERS + " numbers: " + told.text());
        }
        var writer = new StepWriter(numbers, told.marks());
        if (writer.untagged().isPresent()) {
            return new Draw.Rejected(writer.untagged().get() + ": " + told.text());
        }
        try {
            List<Operation> steps = writer.write(formula.get());
            List<Rational> results = StepWriter.results(steps, numbers);
            if (steps.size() > MAX_STEPS || results.getLast().compareTo(LARGEST) > 0) {
                return new Draw.Rejected("too many steps or too large an answer: " + told.text());
            }
            return new Draw.Drawn(new Problem(
                    told.text(), steps, Optional.of(results.getLast().toString()), source));
        } catch (ProblemException | CalculationException e) {
            return new Draw.Rejected(e.getMessage() + ": " + told.text());
        }
    }
}
