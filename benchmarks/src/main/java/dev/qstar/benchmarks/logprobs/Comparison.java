package dev.qstar.benchmarks.logprobs;

import dev.qstar.engine.Engine;
import dev.qstar.engine.Feed;
import dev.qstar.engine.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How far log-probabilities are from a recording.
///
/// @param prompt   index in the recording
/// @param position index of the last token that was seen
/// @param largest  the largest difference over the peer's likeliest tokens
/// @param sameBest whether both hold the same token likeliest
public record Comparison(int prompt, int position, double largest, boolean sameBest) {

    /// Runs the prompts of a recording.
    ///
    /// @param top how many of the peer's likeliest tokens count
    public static List<Comparison> of(Engine engine, Recording recording, int top) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < recording.prompts().size(); i++) {
            Recording.Prompt prompt = recording.prompts().get(i);
            try (Sequence sequence = engine.start()) {
                for (Recording.Position position : prompt.positions()) {
                    int[] next = Arrays.copyOfRange(prompt.tokens(), sequence.length(), position.position() + 1);
                    engine.forward(List.of(new Feed(sequence, next)));
                    comparisons.add(of(i, position, sequence.logits(), top));
                }
            }
        }
        return comparisons;
    }

    /// The largest difference between two recordings of the same prompts over the first's likeliest tokens, as far as
    /// the second names them.
    public static double largest(Recording one, Recording other, int top) {
        double largest = 0;
        for (int i = 0; i < one.prompts().size(); i++) {
            List<Recording.Position> positions = one.prompts().get(i).positions();
            for (int k = 0; k < positions.size(); k++) {
                Recording.Position position = other.prompts().get(i).positions().get(k);
                largest = Math.max(largest, largest(positions.get(k), position, top));
            }
        }
        return largest;
    }

    private static double largest(Recording.Position one, Recording.Position other, int top) {
        Map<Integer, Double> logprobs =
                other.top().stream().collect(Collectors.toMap(Recording.Candidate::id, Recording.Candidate::logprob));
        return one.top().stream()
                .limit(top)
                .mapToDouble(candidate ->
                        Math.abs(logprobs.getOrDefault(candidate.id(), candidate.logprob()) - candidate.logprob()))
                .max()
                .orElse(0);
    }

    static Comparison of(int prompt, Recording.Position position, float[] logits, int top) {
        double total = logSum(logits);
        double largest = position.top().stream()
                .limit(top)
                .mapToDouble(candidate -> Math.abs(logits[candidate.id()] - total - candidate.logprob()))
                .max()
                .orElse(0);
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            best = logits[i] > logits[best] ? i : best;
        }
        return new Comparison(
                prompt,
                position.position(),
                largest,
                best == position.top().getFirst().id());
    }

    /// The logarithm of the sum of the exponentials.
    private static double logSum(float[] logits) {
        double largest = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            largest = Math.max(largest, logit);
        }
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit - largest);
        }
        return largest + Math.log(sum);
    }
}
