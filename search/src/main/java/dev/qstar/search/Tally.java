package dev.qstar.search;

/// What a vote gave one answer.
///
/// @param conclusion the answer; that there was none is one too, but it cannot win
/// @param solutions  how many gave it, at least 1
/// @param weight     their weights together, in any unit
/// @param share      their part of all weight; in Q*, how probable it is that the answer is right. 0 to 1
public record Tally(Conclusion conclusion, int solutions, double weight, double share) {
    Tally withShare(double newShare) {
        return new Tally(conclusion, solutions, weight, newShare);
    }
}
