package dev.qstar.server.api;

import dev.qstar.engine.tokenizer.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Tells how probable tokens are: natural logarithms of the model's own distribution, before temperature, bias and
/// filters. Immutable.
///
/// @param tokenizer of the model
/// @param top       how many alternatives to list for each token
record TokenRanks(Tokenizer tokenizer, int top) {
    /// A token that was chosen, with the alternatives to it.
    ///
    /// @param logits one for each token of the vocabulary
    TokenLogprob of(int token, float[] logits) {
        double logSum = logSum(logits);
        List<TokenLogprob.Piece> best = new ArrayList<>();
        mostProbable(logits).forEach(id -> best.add(piece(id, logits[id] - logSum)));
        return new TokenLogprob(piece(token, logits[token] - logSum), best);
    }

    /// A token with its logarithm.
    TokenLogprob.Piece piece(int id, double logprob) {
        byte[] bytes = tokenizer.bytes(id);
        String text = tokenizer.isControl(id) ? tokenizer.token(id) : new String(bytes, StandardCharsets.UTF_8);
        return new TokenLogprob.Piece(text, bytes, logprob);
    }

    private static double logSum(float[] logits) {
        double highest = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            highest = Math.max(highest, logit);
        }
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit - highest);
        }
        return highest + Math.log(sum);
    }

    /// Best first, the lower id first among equals.
    private List<Integer> mostProbable(float[] logits) {
        Comparator<Integer> worstFirst =
                Comparator.<Integer>comparingDouble(id -> logits[id]).thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
        for (int id = 0; top > 0 && id < logits.length; id++) {
            if (best.size() < top || logits[id] > logits[best.element()]) {
                best.add(id);
            }
            if (best.size() > top) {
                best.remove();
            }
        }
        return best.stream().sorted(worstFirst.reversed()).toList();
    }
}
