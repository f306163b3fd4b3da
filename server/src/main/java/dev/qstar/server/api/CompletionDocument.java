package dev.qstar.server.api;

import dev.qstar.server.metrics.FinishReason;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Collects an answer that is given at once. Used by one thread.
final class CompletionDocument implements ChatSink {
    private final CompletionHead head;
    private final boolean wantsLogprobs;
    private final List<Choice> choices = new ArrayList<>();

    CompletionDocument(CompletionHead head, ChatRequest request) {
        this.head = head;
        this.wantsLogprobs = request.topLogprobs().isPresent();
        for (int i = 0; i < request.choices(); i++) {
            choices.add(new Choice());
        }
    }

    private static final class Choice {
        private final StringBuilder reasoning = new StringBuilder();
        private final StringBuilder content = new StringBuilder();
        private final List<TokenLogprob> logprobs = new ArrayList<>();
        private FinishReason reason = FinishReason.STOP;
        private ObjectNode extension = Json.object();
    }

    @Override
    public void reasoning(int choice, String text) {
        choices.get(choice).reasoning.append(text);
    }

    /// The tree is told whole, at the end.
    @Override
    public void nodes(int choice, ArrayNode nodes) {}

    @Override
    public void content(int choice, String text, List<TokenLogprob> logprobs) {
        choices.get(choice).content.append(text);
        choices.get(choice).logprobs.addAll(logprobs);
    }

    @Override
    public void finished(int choice, FinishReason reason, ObjectNode extension) {
        choices.get(choice).reason = reason;
        choices.get(choice).extension = extension;
    }

    /// The whole answer.
    ObjectNode document(TokenUsage usage) {
        ObjectNode document = head.document("chat.completion");
        if (!head.echo().metadata().isEmpty()) {
            ObjectNode metadata = document.putObject("metadata");
            head.echo().metadata().forEach(metadata::put);
        }
        ArrayNode list = document.putArray("choices");
        for (int i = 0; i < choices.size(); i++) {
            list.add(document(i, choices.get(i)));
        }
        return document.set("usage", usage.document());
    }

    private ObjectNode document(int index, Choice choice) {
        ObjectNode document = Json.object().put("index", index);
        ObjectNode message = document.putObject("message")
                .put("role", "assistant")
                .put("content", choice.content.toString())
                .putNull("refusal");
        if (!choice.reasoning.isEmpty()) {
            message.put("reasoning_content", choice.reasoning.toString());
        }
        message.setAll(choice.extension);
        document.set("logprobs", wantsLogprobs ? TokenLogprob.document(choice.logprobs) : Json.nothing());
        return document.put("finish_reason", choice.reason.toString());
    }
}
