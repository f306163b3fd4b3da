package dev.qstar.server.api;

import tools.jackson.databind.node.ObjectNode;

/// How many tokens an answer took.
///
/// @param prompt     of the prompt
/// @param cached     of those, how many did not have to be computed
/// @param completion generated, for all choices together
/// @param reasoning  of those, how many were thoughts
public record TokenUsage(int prompt, int cached, int completion, int reasoning) {
    ObjectNode document() {
        ObjectNode document = Json.object();
        document.put("prompt_tokens", prompt)
                .put("completion_tokens", completion)
                .put("total_tokens", prompt + completion);
        document.putObject("prompt_tokens_details").put("cached_tokens", cached).put("audio_tokens", 0);
        document.putObject("completion_tokens_details")
                .put("reasoning_tokens", reasoning)
                .put("audio_tokens", 0)
                .put("accepted_prediction_tokens", 0)
                .put("rejected_prediction_tokens", 0);
        return document;
    }
}
