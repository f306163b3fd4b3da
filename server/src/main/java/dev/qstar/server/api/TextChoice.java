package dev.qstar.server.api;

import dev.qstar.server.metrics.FinishReason;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// One answer to a plain prompt, collected as it comes to be. Used by one thread.
final class TextChoice {
    private final StringBuilder text = new StringBuilder();
    private final TextLogprobs logprobs = new TextLogprobs();
    private FinishReason reason = FinishReason.STOP;
    private double logprobSum;
    private int scored;

    void prompt(EchoedPrompt prompt) {
        text.append(prompt.text());
        logprobs.add(prompt);
    }

    void content(String more, List<TokenLogprob> tokens) {
        text.append(more);
        logprobs.add(tokens);
        tokens.forEach(token -> logprobSum += token.piece().finite());
        scored += tokens.size();
    }

    void finished(FinishReason why) {
        reason = why;
    }

    /// The mean log-probability of its tokens: the higher, the better. One without tokens is worst.
    double meanLogprob() {
        return scored == 0 ? Double.NEGATIVE_INFINITY : logprobSum / scored;
    }

    ObjectNode document(int index, boolean withLogprobs) {
        ObjectNode document = Json.object().put("text", text.toString()).put("index", index);
        document.set("logprobs", withLogprobs ? logprobs.take() : Json.nothing());
        return document.put("finish_reason", reason.toString());
    }
}
