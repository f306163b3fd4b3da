package dev.qstar.training.problems;

import dev.qstar.search.verify.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// An endless stream of problems with worked solutions: story patterns, chains of events, real problems with other
/// numbers, names and things, and some messages that are no word problems.
///
/// Making one is cheap after the first in a process. The same seed and the same real problems give the same stream. Not
/// thread-safe.
public final class ProblemGenerator {
    private static final int MAX_REJECTIONS = 1_000;
    private static final double MESSAGES = 0.02;
    private static final double CHAINS = 0.17;
    private static final double REAL = 0.20;
    private static final double UNCHANGED_NUMBERS = 0.25;
    private static final double OTHER_NAMES = 0.7;
    private static final double OTHER_THING = 0.3;

    private final Library library = Library.get();
    private final RandomGenerator random;
    private final Share share;
    private final List<RealProblem> real;
    private final StoryExpander expander;
    private final Embellishment embellishment;
    private final WordSwap swap;

    /// A generator of what a model is trained on, without real problems.
    public ProblemGenerator(long seed) {
        this(seed, RealProblems.none(), Share.POLICY);
    }

    /// @param real  problems of all shares
    /// @param share whose patterns and real problems; only POLICY is told chains of events, whose phrases are few
    public ProblemGenerator(long seed, RealProblems real, Share share) {
        this.random = new SplittableRandom(seed);
        this.share = share;
        this.real = real.of(share).problems();
        this.expander = new StoryExpander(library.lexicon());
        this.embellishment = new Embellishment(library, random);
        this.swap = new WordSwap(library.lexicon(), random);
    }

    /// The next problem.
    public Problem next() {
        double kind = random.nextDouble();
        if (kind < MESSAGES) {
            return message();
        }
        if (kind < MESSAGES + REAL && !real.isEmpty()) {
            return real();
        }
        for (int attempt = 0; attempt < MAX_REJECTIONS; attempt++) {
            if (draw(share == Share.POLICY && kind > 1 - CHAINS) instanceof Draw.Drawn(Problem problem)) {
                return problem;
            }
        }
        throw new ProblemException(
                MAX_REJECTIONS + " draws in a row were rejected; run the tests of the story patterns");
    }

    private Draw draw(boolean chain) {
        if (chain) {
            StoryChain kind =
                    library.chains().get(random.nextInt(library.chains().size()));
            return new ChainTeller(kind, library.lexicon(), random)
                    .tell((story, cast) -> embellishment.apply(story, cast, true));
        }
        StoryPattern pattern = library.pattern(share, random);
        StoryPattern.Ask ask = pattern.asks().get(random.nextInt(pattern.asks().size()));
        return expander.draw(
                pattern, ask, random, (story, cast) -> embellishment.apply(story, cast, pattern.hasPerson()));
    }

    private Problem message() {
        Snippet snippet =
                library.messages().get(random.nextInt(library.messages().size()));
        Optional<Map<String, Rational>> values = StoryNumbers.draw(snippet.lets(), snippet.needs(), Map.of(), random);
        var cast = new Cast(library.lexicon(), random);
        cast.draw(snippet.picks());
        var story = new Story(random);
        story.add(snippet.text(), values.orElse(Map.of()), cast);
        String text = Telling.tell(story, NumberStyle.draw(random)).text();
        return new Problem(text, List.of(), Optional.empty(), "message");
    }

    private Problem real() {
        RealProblem chosen = real.get(random.nextInt(real.size()));
        Problem problem =
                random.nextDouble() < UNCHANGED_NUMBERS ? chosen.problem() : Resampler.resample(chosen, random);
        String text = problem.question();
        if (random.nextDouble() < OTHER_NAMES) {
            text = swap.names(text);
        }
        if (random.nextDouble() < OTHER_THING) {
            text = swap.thing(text);
        }
        return new Problem(text, problem.steps(), problem.answer(), problem.source());
    }
}
