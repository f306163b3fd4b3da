package dev.qstar.server.api;

import dev.qstar.server.metrics.FinishReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Collects the answers to plain prompts, and gives the best of each. Used by one thread.
final class TextDocument implements ChatSink {
    private final CompletionHead head;
    private final TextRequest request;
    private final List<TextChoice> choices = new ArrayList<>();

    TextDocument(CompletionHead head, TextRequest request) {
        this.head = head;
        this.request = request;
        for (int i = 0; i < request.chat().answers(); i++) {
            choices.add(new TextChoice());
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
        choices.get(choice).prompt(prompt);
    }

    @Override
    public void content(int choice, String text, List<TokenLogprob> logprobs) {
        choices.get(choice).content(text, logprobs);
    }

    @Override
    public void finished(int choice, FinishReason reason, ObjectNode extension) {
        choices.get(choice).finished(reason);
    }

    /// The whole answer.
    ObjectNode document(TokenUsage usage) {
        ObjectNode document = head.document("text_completion");
        ArrayNode list = document.putArray("choices");
        int compared = request.chat().choices();
        for (int from = 0; from < choices.size(); from += compared) {
            best(choices.subList(from, from + compared))
                    .forEach(choice -> list.add(choice.document(list.size(), request.logprobs())));
        }
        return document.set("usage", usage.document());
    }

    /// The best, best first; as they are when all are wanted.
    private List<TextChoice> best(List<TextChoice> compared) {
        return request.compares()
                ? compared.stream()
                        .sorted(Comparator.comparingDouble(TextChoice::meanLogprob)
                                .reversed())
                        .limit(request.kept())
                        .toList()
                : compared;
    }
}
