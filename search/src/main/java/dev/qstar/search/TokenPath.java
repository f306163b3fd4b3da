package dev.qstar.search;

import java.util.Arrays;

/// The tokens that were chosen since the prompt, not those that the calculator wrote. Immutable.
final class TokenPath {
    static final TokenPath EMPTY = new TokenPath(new int[0], 0);

    private final int[] tokens;
    private final double logProbability;

    private TokenPath(int[] tokens, double logProbability) {
        this.tokens = tokens;
        this.logProbability = logProbability;
    }

    TokenPath plus(int token, double itsLogProbability) {
        int[] more = Arrays.copyOf(tokens, tokens.length + 1);
        more[tokens.length] = token;
        return new TokenPath(more, logProbability + itsLogProbability);
    }

    int count() {
        return tokens.length;
    }

    /// The tokens from one on.
    int[] tokens(int from) {
        return Arrays.copyOfRange(tokens, from, tokens.length);
    }

    /// The sum over the tokens, natural logarithm, at temperature 1.
    double logProbability() {
        return logProbability;
    }
}
