package dev.qstar.search;

/// Where a rollout chose a token: from here others can go another way.
///
/// @param branch  the rollout that chose, whose trunk has all tokens before
/// @param length  tokens of its trunk at that time
/// @param hidden  the hidden state of the last of them
/// @param rollout a copy that stands here
/// @param path    the tokens that were chosen before
record Spot(Branch branch, int length, float[] hidden, Rollout rollout, TokenPath path) {
    /// Where a rollout stands now, before it takes a token.
    static Spot of(Branch branch) {
        int length = branch.sequence().length();
        return new Spot(
                branch, length, branch.hidden().clone(), branch.rollout().copy(), branch.path());
    }
}
