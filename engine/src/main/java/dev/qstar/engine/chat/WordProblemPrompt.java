package dev.qstar.engine.chat;

import java.util.List;
import java.util.Optional;

/// A question made ready for a model that reads the `word-problem` format.
///
/// @param text the prompt; the model continues it with step lines
/// @param slots the numbers of the question in order of appearance, at most 26
/// @param unit what the question counts (`apples`, `dollars`), when it names it
public record WordProblemPrompt(String text, List<Slot> slots, Optional<String> unit) {
    public WordProblemPrompt {
        slots = List.copyOf(slots);
    }
}
