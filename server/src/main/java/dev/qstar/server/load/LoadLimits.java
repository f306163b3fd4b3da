package dev.qstar.server.load;

/// How much may run and wait at once. Tokens are those of prompts and of what they ask to be generated.
///
/// @param runningRequests requests that run at once
/// @param runningTokens   tokens of those together
/// @param waitingRequests requests that wait for a place
/// @param waitingTokens   tokens of those together
/// @param userRequests    requests of one user, running and waiting
/// @param userTokens      tokens of those together
/// @param tokensPerSecond how fast work is expected to go, until it has been measured
public record LoadLimits(
        int runningRequests,
        long runningTokens,
        int waitingRequests,
        long waitingTokens,
        int userRequests,
        long userTokens,
        double tokensPerSecond) {

    /// @throws IllegalArgumentException when a limit is not positive
    public LoadLimits {
        positive("runningRequests", runningRequests);
        positive("runningTokens", runningTokens);
        positive("waitingRequests", waitingRequests);
        positive("waitingTokens", waitingTokens);
        positive("userRequests", userRequests);
        positive("userTokens", userTokens);
        if (!(tokensPerSecond > 0) || Double.isInfinite(tokensPerSecond)) {
            throw new IllegalArgumentException("tokensPerSecond must be positive, not " + tokensPerSecond);
        }
    }

    private static void positive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, not " + value);
        }
    }

    /// The most tokens that one request may ask for: what fits everywhere.
    public long requestTokens() {
        return Math.min(runningTokens, Math.min(waitingTokens, userTokens));
    }
}
