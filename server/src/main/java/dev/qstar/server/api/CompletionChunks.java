package dev.qstar.server.api;

import dev.qstar.server.metrics.FinishReason;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Sends an answer as it comes to be, a chunk an event. Used by one thread.
final class CompletionChunks implements ChatSink {
    private final CompletionHead head;
    private final int choices;
    private final boolean usage;
    private final boolean wantsLogprobs;
    private final EventStream events;

    /// @param usage whether to end with a chunk that counts the tokens
    CompletionChunks(CompletionHead head, ChatRequest request, boolean usage, EventStream events) {
        this.head = head;
        this.choices = request.choices();
        this.usage = usage;
        this.wantsLogprobs = request.topLogprobs().isPresent();
        this.events = events;
    }

    /// Tells of each choice that it begins.
    void begin() {
        for (int i = 0; i < choices; i++) {
            send(i, Json.object().put("role", "assistant").put("content", ""));
        }
    }

    @Override
    public void reasoning(int choice, String text) {
        send(choice, Json.object().put("reasoning_content", text));
    }

    @Override
    public void nodes(int choice, ArrayNode nodes) {
        ObjectNode delta = Json.object();
        delta.putObject("qstar").set("nodes", nodes);
        send(choice, delta);
    }

    @Override
    public void content(int choice, String text, List<TokenLogprob> logprobs) {
        ObjectNode chosen = choice(choice, Json.object().put("content", text));
        if (wantsLogprobs) {
            chosen.set("logprobs", TokenLogprob.document(logprobs));
        }
        send(chosen);
    }

    @Override
    public void finished(int choice, FinishReason reason, ObjectNode extension) {
        send(choice(choice, extension).put("finish_reason", reason.toString()));
    }

    /// Ends the stream.
    void end(TokenUsage tokens) {
        if (usage) {
            ObjectNode chunk = head.document("chat.completion.chunk");
            chunk.putArray("choices");
            chunk.set("usage", tokens.document());
            events.send(chunk);
        }
        events.done();
    }

    private void send(int choice, ObjectNode delta) {
        send(choice(choice, delta));
    }

    private static ObjectNode choice(int index, ObjectNode delta) {
        ObjectNode choice = Json.object().put("index", index);
        choice.set("delta", delta);
        return choice.putNull("logprobs").putNull("finish_reason");
    }

    private void send(ObjectNode choice) {
        ObjectNode chunk = head.document("chat.completion.chunk");
        chunk.putArray("choices").add(choice);
        events.send(usage ? chunk.putNull("usage") : chunk);
    }
}
