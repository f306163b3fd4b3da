package dev.qstar.training.problems;

import dev.qstar.engine.chat.NumberTagger;
import dev.qstar.search.verify.Rational;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/// Finds faults of a story pattern by drawing from it.
final class PatternValidation {
    private static final int FAULTS_OF_A_QUESTION = 2;
    private static final int MIN_DRAWS_OF_A_QUESTION = 8;
    private static final Pattern LEFT_OVER =
            Pattern.compile("[\\[\\]{}<>|]|\\(n\\)|  | [.,?!]|\\b(\\w+) \\1\\b(?<!had had|that that)");

    private PatternValidation() {}

    /// What is wrong with `pattern`, in one line each; empty when nothing is. Every question is drawn at least
    /// `draws / number of questions` times, and at least a few times.
    static List<String> faults(StoryPattern pattern, StoryExpander expander, int draws, long seed) {
        var faults = new LinkedHashSet<String>();
        var random = new SplittableRandom(seed);
        var rejections = new ArrayList<String>();
        int drawn = 0;
        int each = Math.max(MIN_DRAWS_OF_A_QUESTION, draws / pattern.asks().size());
        for (StoryPattern.Ask ask : pattern.asks()) {
            int before = faults.size();
            for (int i = 0; i < each && faults.size() < before + FAULTS_OF_A_QUESTION; i++) {
                drawn++;
                switch (expander.draw(pattern, ask, random, (story, cast) -> {})) {
                    case Draw.Rejected(String reason) -> rejections.add("line " + ask.line() + ": " + reason);
                    case Draw.Drawn(Problem problem) ->
                        fault(pattern, problem)
                                .ifPresent(fault ->
                                        faults.add("line " + ask.line() + ": " + fault + ": " + problem.question()));
                }
            }
        }
        if (rejections.size() > 1 && rejections.size() * 100 > drawn) {
            faults.add(rejections.size() + " of " + drawn + " draws were rejected, such as " + rejections.getFirst());
        }
        return List.copyOf(faults);
    }

    private static Optional<String> fault(StoryPattern pattern, Problem problem) {
        var leftOver = LEFT_OVER.matcher(problem.question());
        if (leftOver.find()) {
            return Optional.of("the text still holds '" + leftOver.group() + "'");
        }
        if (!problem.isWordProblem()) {
            return Optional.empty();
        }
        List<Rational> results = StepWriter.results(problem.steps(), NumberTagger.tag(problem.question()));
        for (Rational result : results) {
            if (result.signum() < 0) {
                return Optional.of("a step gives " + result + ", which is negative; narrow the ranges");
            }
            if (!result.isInteger() && !pattern.allowsFractions()) {
                return Optional.of("a step gives " + result + ", which is not whole; choose multiples");
            }
        }
        return problem.answer()
                .filter(answer -> answer.length() > 12)
                .map(answer -> "the answer " + answer + " is unwieldy");
    }

    /// The names that more than one of `patterns` has.
    static Set<String> repeatedNames(List<StoryPattern> patterns) {
        var seen = new LinkedHashSet<String>();
        var repeated = new LinkedHashSet<String>();
        for (StoryPattern pattern : patterns) {
            if (!seen.add(pattern.name())) {
                repeated.add(pattern.name());
            }
        }
        return repeated;
    }
}
