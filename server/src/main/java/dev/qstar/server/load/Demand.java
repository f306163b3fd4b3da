package dev.qstar.server.load;

import java.time.Duration;

/// What a request asks for, as far as it is known before its prompt is split into tokens.
///
/// @param user         whose share it takes from
/// @param promptBytes  the prompt's size in UTF-8
/// @param budgetTokens the most tokens that it may generate, of all its choices together
/// @param timeout      after which it is given up, waiting and running together
public record Demand(String user, long promptBytes, long budgetTokens, Duration timeout) {

    /// A low guess, so that tokens are estimated high: English text has about four bytes a token.
    private static final int BYTES_PER_TOKEN = 3;

    /// Above this, sums of tokens might overflow.
    private static final long MAX = 1L << 40;

    private static final Duration MAX_TIMEOUT = Duration.ofDays(1);

    /// @throws IllegalArgumentException when a number is negative or absurdly large, or the timeout is not positive
    public Demand {
        if (promptBytes < 0 || promptBytes > MAX || budgetTokens < 0 || budgetTokens > MAX) {
            throw new IllegalArgumentException("a prompt of " + promptBytes + " bytes and a budget of " + budgetTokens
                    + " tokens must both be from 0 to " + MAX);
        }
        if (!timeout.isPositive() || timeout.compareTo(MAX_TIMEOUT) > 0) {
            throw new IllegalArgumentException(
                    "a timeout must be positive and at most " + MAX_TIMEOUT + ", not " + timeout);
        }
    }

    /// The tokens of prompt and budget, estimated from the prompt's bytes; at least 1.
    public long estimatedTokens() {
        return Math.max(1, Math.ceilDiv(promptBytes, BYTES_PER_TOKEN) + budgetTokens);
    }
}
