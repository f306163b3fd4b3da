package dev.qstar.server.api;

import dev.qstar.engine.Engine;
import dev.qstar.engine.chat.ChatMessage;
import dev.qstar.engine.sampling.SamplingOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// A model whose answer is what it says, token by token: to a conversation in its format, or to a text as it is.
final class DecodedModel implements ChatModel {
    private static final double DEFAULT_TEMPERATURE = 1;

    private final String name;
    private final Engine engine;
    private final PromptFormat format;
    private final Fresh fresh;
    private final String fingerprint;

    DecodedModel(String name, Engine engine, PromptFormat format, Fresh fresh) {
        this.name = name;
        this.engine = engine;
        this.format = format;
        this.fresh = fresh;
        this.fingerprint = Fingerprint.of(engine, Optional.empty());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean searches() {
        return false;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public int mostTokens(ChatRequest request) {
        return Math.min(engine.contextLength(), request.maxTokens().orElse(engine.contextLength()));
    }

    @Override
    public List<ChatMessage> read(List<ChatMessage> messages) {
        return messages;
    }

    @Override
    public int promptTokens(ChatRequest request) {
        return prompts(request.prompt()).stream()
                .mapToInt(prompt -> prompt.length)
                .sum();
    }

    @Override
    public Work prepare(ChatRequest request, String caller, IntUnaryOperator share) {
        if (request.effort().orElse(ReasoningEffort.NONE) != ReasoningEffort.NONE) {
            throw ApiException.unsupported(
                    "reasoning_effort", "is not served by this model, which answers without thinking; leave it out");
        }
        if (request.tree().orElse(false)) {
            throw ApiException.unsupported(
                    "qstar.tree", "is not served by this model, which answers without a search; leave it out");
        }
        int vocabulary = engine.tokenizer().vocabularySize();
        request.logitBias().keySet().stream().filter(id -> id >= vocabulary).forEach(id -> {
            throw ApiException.invalid("logit_bias", "must name tokens from 0 to " + (vocabulary - 1));
        });
        List<int[]> prompts = prompts(request.prompt());
        int context = engine.contextLength();
        int following = request.maxTokens().orElse(1);
        prompts.forEach(prompt -> PromptRoom.require(request.prompt().param(), prompt.length, following, context));
        String salt = caller + "\n" + request.cacheUser();
        long seed = request.seed().orElseGet(fresh::seed);
        return (sink, meter) -> new Decoding(engine, request, sampling(request), seed).run(salt, prompts, sink, meter);
    }

    @Override
    public List<Embedding> embed(String salt, List<Passage> texts, Meter meter) {
        List<int[]> all = texts.stream()
                .map(text -> text.tokens(engine.tokenizer(), "input"))
                .toList();
        all.forEach(tokens -> PromptRoom.require("input", tokens.length, 0, engine.contextLength()));
        return all.stream()
                .map(tokens -> Embedding.of(engine, salt, tokens, meter))
                .toList();
    }

    @Override
    public int embeddingLength() {
        return engine.info().embeddingLength();
    }

    private List<int[]> prompts(Prompt prompt) {
        return switch (prompt) {
            case Prompt.Conversation conversation ->
                List.of(format.tokens(conversation.messages(), engine.tokenizer()));
            case Prompt.Continuation continuation ->
                continuation.passages().stream()
                        .map(passage -> passage.tokens(engine.tokenizer(), continuation.param()))
                        .toList();
        };
    }

    private static SamplingOptions sampling(ChatRequest request) {
        double temperature = request.temperature().orElse(DEFAULT_TEMPERATURE);
        return new SamplingOptions(temperature, 0, Math.max(request.topP(), Double.MIN_VALUE), 0);
    }
}
