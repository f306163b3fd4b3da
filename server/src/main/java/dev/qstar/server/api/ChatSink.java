package dev.qstar.server.api;

import dev.qstar.server.metrics.FinishReason;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Hears an answer as it comes to be. Called by one thread; the choices may take turns.
public interface ChatSink {
    /// A thought of a choice, whole lines.
    void reasoning(int choice, String text);

    /// Steps of a choice's search, while it runs: new ones, parents first, and those that more is known of.
    ///
    /// @param nodes as [ThoughtTree#document(int)] makes them, at least one
    void nodes(int choice, ArrayNode nodes);

    /// More of the answer.
    ///
    /// @param logprobs of the tokens that it is made of, empty when nobody asked
    void content(int choice, String text, List<TokenLogprob> logprobs);

    /// The text that a choice goes on from, before all else, where the client wants to have it again. Chats never do.
    default void prompt(int choice, EchoedPrompt prompt) {}

    /// The end of a choice.
    ///
    /// @param extension what OpenAI has no field for, by name
    void finished(int choice, FinishReason reason, ObjectNode extension);
}
