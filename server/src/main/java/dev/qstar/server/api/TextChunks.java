package dev.qstar.server.api;

import dev.qstar.server.metrics.FinishReason;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Sends the answers to plain prompts as they come to be, a chunk an event. Used by one thread.
final class TextChunks implements ChatSink {
    private static final String OBJECT = "text_completion";

    private final CompletionHead head;
    private final boolean usage;
    private final boolean wantsLogprobs;
    private final EventStream events;
    private final List<TextLogprobs> logprobs = new ArrayList<>();

    /// @param usage whether to end with a chunk that counts the tokens
    TextChunks(CompletionHead head, TextRequest request, boolean usage, EventStream events) {
        this.head = head;
        this.usage = usage;
        this.wantsLogprobs = request.logprobs();
        this.events = events;
        for (int i = 0; i < request.chat().answers(); i++) {
            logprobs.add(new TextLogprobs());
        }
    }

    /// Plain answers have no thoughts.
    @Override
    public void reasoning(int choice, String text) {}

    /// Plain answers are not searched for.
    @Override
    public void nodes(int choice, ArrayNode nodes) {}

    @Override
    public void prompt(int choice, EchoedPrompt prompt) {
        logprobs.get(choice).add(prompt);
        send(choice(choice, prompt.text()).putNull("finish_reason"));
    }

    @Override
    public void content(int choice, String text, List<TokenLogprob> tokens) {
        logprobs.get(choice).add(tokens);
        send(choice(choice, text).putNull("finish_reason"));
    }

    @Override
    public void finished(int choice, FinishReason reason, ObjectNode extension) {
        send(choice(choice, "").put("finish_reason", reason.toString()));
    }

    /// Ends the stream.
    void end(TokenUsage tokens) {
        if (usage) {
            ObjectNode chunk = head.document(OBJECT);
            chunk.putArray("choices");
            chunk.set("usage", tokens.document());
            events.send(chunk);
        }
        events.done();
    }

    private ObjectNode choice(int index, String text) {
        ObjectNode choice = Json.object().put("text", text).put("index", index);
        choice.set("logprobs", wantsLogprobs ? logprobs.get(index).take() : Json.nothing());
        return choice;
    }

    private void send(ObjectNode choice) {
        ObjectNode chunk = head.document(OBJECT);
        chunk.putArray("choices").add(choice);
        events.send(usage ? chunk.putNull("usage") : chunk);
    }
}
