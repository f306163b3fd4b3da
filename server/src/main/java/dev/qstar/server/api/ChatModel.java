package dev.qstar.server.api;

import dev.qstar.engine.chat.ChatMessage;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// A model that answers conversations. Any thread may call.
public interface ChatModel {
    /// What clients call it.
    String name();

    /// Whether its answers are searched for, so that a request can say how much effort that is worth.
    boolean searches();

    /// Stands for the weights, so that a client can tell when they change.
    String fingerprint();

    /// How many tokens a request may make the model generate, for one answer.
    int mostTokens(ChatRequest request);

    /// What of a conversation it reads.
    List<ChatMessage> read(List<ChatMessage> messages);

    /// How many tokens the prompt has that the model reads for a request.
    ///
    /// @throws ApiException when there is nothing in the conversation that it reads
    int promptTokens(ChatRequest request);

    /// Vectors that stand for texts.
    ///
    /// @param salt whose prompts may share what is cached
    /// @throws ApiException when one of them does not fit the context
    List<Embedding> embed(String salt, List<Passage> texts, Meter meter);

    /// How many numbers each of those vectors has.
    int embeddingLength();

    /// Makes a request ready to be answered.
    ///
    /// @param caller whose prompts may share what is cached
    /// @param share  how many of the tokens that a search asks for it may spend
    /// @throws ApiException when the model does not serve a field, or the conversation does not fit its context
    Work prepare(ChatRequest request, String caller, IntUnaryOperator share);

    /// An answer about to be thought of.
    @FunctionalInterface
    interface Work {
        /// Thinks, on the calling thread; an interrupt ends it.
        ///
        /// @param meter hears of the tokens
        /// @return what it took
        /// @throws dev.qstar.engine.CancelledException when it was interrupted
        TokenUsage run(ChatSink sink, Meter meter);
    }
}
