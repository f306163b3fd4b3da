package dev.qstar.search;

import java.util.List;

/// What a strategy decides.
///
/// @param ending     the solution that stands for the answer
/// @param confidence 0 to 1
/// @param tallies    of the vote, if there was one
record Verdict(Ending ending, double confidence, List<Tally> tallies) {
    Verdict {
        tallies = List.copyOf(tallies);
    }

    /// Without a vote.
    Verdict(Ending ending, double confidence) {
        this(ending, confidence, List.of());
    }
}
