package dev.qstar.training.problems;

import java.util.List;
import java.util.Optional;

/// A sentence with its own numbers and words.
///
/// @param kind how it is used: the first word of its line
/// @param formula what it makes of the quantity that the story follows; what it asks for in a closing question
record Snippet(
        String kind,
        Template text,
        Optional<Formula> formula,
        List<StoryPattern.Let> lets,
        List<StoryPattern.Need> needs,
        List<StoryPattern.Pick> picks) {
    Snippet {
        lets = List.copyOf(lets);
        needs = List.copyOf(needs);
        picks = List.copyOf(picks);
    }
}
