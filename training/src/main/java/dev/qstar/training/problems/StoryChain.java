package dev.qstar.training.problems;

import java.util.List;

/// A kind of long story: an opening, any number of events, and a question.
///
/// @param relay whether each event tells of the next person compared with the one before
/// @param picks words that stay the same through the story
record StoryChain(
        String name,
        boolean relay,
        List<StoryPattern.Pick> picks,
        List<Snippet> openings,
        List<Snippet> events,
        List<Snippet> closings) {
    StoryChain {
        picks = List.copyOf(picks);
        openings = List.copyOf(openings);
        events = List.copyOf(events);
        closings = List.copyOf(closings);
    }
}
