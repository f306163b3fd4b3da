package dev.qstar.server.api;

import dev.qstar.engine.chat.ChatMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// What a client asks of a model, checked: each value is in OpenAI's range.
///
/// @param model            the name of the model
/// @param prompt           what to go on from
/// @param stream           how to answer as it is thought of; empty to answer at once
/// @param choices          how many answers to give to each prompt, at least 1
/// @param seed             of all randomness
/// @param stops            texts before which an answer ends; none is empty
/// @param maxTokens        how many tokens may be generated for one answer, thoughts included; none if 0
/// @param temperature      0 to 2
/// @param topP             0 to 1
/// @param topLogprobs      how many alternatives to tell for each token; empty to tell no log-probabilities at all
/// @param effort           how long to think
/// @param frequencyPenalty taken from a token's logit for each time it was generated, -2 to 2
/// @param presencePenalty  taken from the logit of each token that was generated, -2 to 2
/// @param logitBias        added to the logits of tokens, by their ids, -100 to 100
/// @param cacheUser        whose prompts may share cached beginnings
/// @param tree             whether to tell the tree of the search, where the client says
/// @param echo             fields that the answer repeats
public record ChatRequest(
        String model,
        Prompt prompt,
        Optional<Streaming> stream,
        int choices,
        OptionalLong seed,
        List<String> stops,
        OptionalInt maxTokens,
        OptionalDouble temperature,
        double topP,
        OptionalInt topLogprobs,
        Optional<ReasoningEffort> effort,
        double frequencyPenalty,
        double presencePenalty,
        Map<Integer, Double> logitBias,
        String cacheUser,
        Optional<Boolean> tree,
        Echo echo) {
    /// Copies the lists.
    public ChatRequest {
        stops = List.copyOf(stops);
        logitBias = Map.copyOf(logitBias);
    }

    /// How many answers to give to all prompts together.
    int answers() {
        return prompt.count() * choices;
    }

    /// The same of another conversation.
    public ChatRequest withConversation(List<ChatMessage> messages) {
        return new ChatRequest(
                model,
                new Prompt.Conversation(messages),
                stream,
                choices,
                seed,
                stops,
                maxTokens,
                temperature,
                topP,
                topLogprobs,
                effort,
                frequencyPenalty,
                presencePenalty,
                logitBias,
                cacheUser,
                tree,
                echo);
    }

    /// Whether to tell the tree of the search: unless the client says otherwise, in a stream.
    boolean tellsTree() {
        return tree.orElse(stream.isPresent());
    }

    /// How to stream.
    ///
    /// @param usage whether to end with a chunk that counts the tokens
    public record Streaming(boolean usage) {}

    /// What the answer repeats.
    ///
    /// @param metadata    notes of the client's, by name
    /// @param serviceTier whether the client named one
    public record Echo(Map<String, String> metadata, boolean serviceTier) {}
}
