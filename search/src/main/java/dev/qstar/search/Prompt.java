package dev.qstar.search;

import dev.qstar.engine.chat.Slot;
import java.util.List;
import java.util.Optional;

/// A question as the model reads it.
///
/// @param tokens what to prefill
/// @param slots the numbers that steps may name
/// @param unit what the question counts, when it names it
record Prompt(int[] tokens, List<Slot> slots, Optional<String> unit) {
    Prompt {
        slots = List.copyOf(slots);
    }
}
