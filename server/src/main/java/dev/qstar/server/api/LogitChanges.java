package dev.qstar.server.api;

import java.util.HashMap;
import java.util.Map;

/// What a request adds to the logits before a token is drawn: a bias, and penalties for tokens that were generated.
/// Used by one thread.
final class LogitChanges {
    private final Map<Integer, Double> bias;
    private final double frequencyPenalty;
    private final double presencePenalty;
    private final Map<Integer, Integer> generated = new HashMap<>();

    private LogitChanges(Map<Integer, Double> bias, double frequencyPenalty, double presencePenalty) {
        this.bias = bias;
        this.frequencyPenalty = frequencyPenalty;
        this.presencePenalty = presencePenalty;
    }

    static LogitChanges of(ChatRequest request) {
        return new LogitChanges(request.logitBias(), request.frequencyPenalty(), request.presencePenalty());
    }

    /// Takes note of a token of the answer.
    void generated(int token) {
        if (frequencyPenalty != 0 || presencePenalty != 0) {
            generated.merge(token, 1, Integer::sum);
        }
    }

    /// The logits with the changes; the same array where there are none, else a copy.
    float[] applied(float[] logits) {
        if (bias.isEmpty() && generated.isEmpty()) {
            return logits;
        }
        float[] changed = logits.clone();
        bias.forEach((token, added) -> changed[token] += added.floatValue());
        generated.forEach((token, times) -> changed[token] -= (float) (presencePenalty + frequencyPenalty * times));
        return changed;
    }
}
