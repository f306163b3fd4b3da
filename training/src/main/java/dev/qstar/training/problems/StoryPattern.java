package dev.qstar.training.problems;

import java.util.List;
import java.util.Optional;

/// A kind of story with its numbers, its wordings and its questions.
///
/// @param place file and line of its first line, for messages
record StoryPattern(
        String name,
        String place,
        List<Let> lets,
        List<Need> needs,
        List<Pick> picks,
        List<Sentence> sentences,
        List<Ask> asks,
        boolean allowsFractions) {
    private static final long VARIANTS_LIMIT = 1_000_000;

    StoryPattern {
        lets = List.copyOf(lets);
        needs = List.copyOf(needs);
        picks = List.copyOf(picks);
        sentences = List.copyOf(sentences);
        asks = List.copyOf(asks);
    }

    /// A variable and where its value comes from.
    record Let(String name, Source source) {}

    sealed interface Source {}

    /// Drawn from `low`, `low + step`, … up to `high`.
    record Range(Formula low, Formula high, Formula step) implements Source {}

    /// One of them is drawn; a single one is a computed variable.
    record OneOf(List<Formula> values) implements Source {}

    /// A condition without which the numbers are drawn again.
    record Need(Formula left, String comparison, Formula right) {
        boolean holds(int order) {
            return switch (comparison) {
                case ">" -> order > 0;
                case "<" -> order < 0;
                case ">=" -> order >= 0;
                case "<=" -> order <= 0;
                case "==" -> order == 0;
                default -> order != 0;
            };
        }
    }

    /// A word drawn from one of some categories.
    record Pick(String name, List<String> categories) {
        Pick {
            categories = List.copyOf(categories);
        }
    }

    record Sentence(Template text, boolean optional) {}

    /// A question; without a formula the whole message is no word problem.
    record Ask(Template text, Optional<Formula> formula, int line) {}

    /// Whether its sentences name a first person.
    boolean hasPerson() {
        return sentences.stream()
                .anyMatch(sentence -> !sentence.optional() && sentence.text().mentionsPerson());
    }

    /// How much wording the pattern has: the binary logarithm of its number of texts.
    double variety() {
        double bits = 0;
        for (Sentence sentence : sentences) {
            bits += Math.log((double) sentence.text().variants(VARIANTS_LIMIT) + (sentence.optional() ? 1 : 0));
        }
        long questions = 0;
        for (Ask ask : asks) {
            questions += ask.text().variants(VARIANTS_LIMIT);
        }
        return (bits + Math.log((double) questions)) / Math.log(2);
    }
}
