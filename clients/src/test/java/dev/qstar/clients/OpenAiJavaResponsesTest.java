package dev.qstar.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.NotFoundException;
import com.openai.helpers.ResponseAccumulator;
import com.openai.models.conversations.Conversation;
import com.openai.models.responses.Response;
import com.openai.models.responses.ResponseCreateParams;
import com.openai.models.responses.ResponseStatus;
import com.openai.models.responses.ResponseStreamEvent;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Responses and conversations through OpenAI's own library for Java, which checks every answer against its types.
class OpenAiJavaResponsesTest {
    private static Serving serving;
    private static OpenAIClient client;

    @BeforeAll
    static void serve(@TempDir Path folder) {
        serving = Serving.builtin(folder);
        client = OpenAIOkHttpClient.builder()
                .baseUrl(serving.url())
                .apiKey(Serving.KEY)
                .responseValidation(true)
                .maxRetries(0)
                .build();
    }

    @AfterAll
    static void end() {
        client.close();
        serving.close();
    }

    private static ResponseCreateParams.Builder question() {
        return ResponseCreateParams.builder().model(Serving.MODEL).input(Serving.QUESTION);
    }

    private static String text(Response response) {
        StringBuilder text = new StringBuilder();
        response.output().stream()
                .flatMap(item -> item.message().stream())
                .flatMap(message -> message.content().stream())
                .flatMap(part -> part.outputText().stream())
                .forEach(part -> text.append(part.text()));
        return text.toString();
    }

    @Test
    void aQuestionIsAnsweredAndTheResponseKeptUntilItIsDeleted() {
        Response response = client.responses().create(question().build());
        assertThat(text(response)).contains("9");
        assertThat(response.status()).contains(ResponseStatus.COMPLETED);
        assertThat(response.output()).anyMatch(item -> item.isReasoning());
        assertThat(text(client.responses().retrieve(response.id()))).isEqualTo(text(response));
        assertThat(client.responses().inputItems().list(response.id()).data()).hasSize(1);
        client.responses().delete(response.id());
        assertThatThrownBy(() -> client.responses().retrieve(response.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aStreamAddsUpToTheResponse() {
        ResponseAccumulator all = ResponseAccumulator.create();
        StringBuilder text = new StringBuilder();
        try (StreamResponse<ResponseStreamEvent> stream =
                client.responses().createStreaming(question().build())) {
            stream.stream()
                    .map(all::accumulate)
                    .forEach(event -> event.outputTextDelta().ifPresent(delta -> text.append(delta.delta())));
        }
        assertThat(text(all.response())).isEqualTo(text.toString()).contains("9");
    }

    @Test
    void aConversationHasWhatWasAskedAndAnswered() {
        Conversation conversation = client.conversations().create();
        Response first = client.responses()
                .create(question().conversation(conversation.id()).build());
        assertThat(first.conversation())
                .hasValueSatisfying(its -> assertThat(its.id()).isEqualTo(conversation.id()));
        client.responses().create(question().conversation(conversation.id()).build());
        assertThat(client.conversations().items().list(conversation.id()).autoPager().stream()
                        .filter(item -> item.isMessage()))
                .hasSize(4);
        client.conversations().delete(conversation.id());
        assertThatThrownBy(() -> client.conversations().retrieve(conversation.id()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aResponseGoesOnFromAnEarlierOne() {
        Response first = client.responses().create(question().build());
        Response second = client.responses()
                .create(question().previousResponseId(first.id()).build());
        assertThat(second.previousResponseId()).contains(first.id());
        assertThat(text(second)).isEqualTo(text(first));
    }

    @Test
    void errorsHaveTheirTypes() {
        assertThatThrownBy(() -> client.responses().create(question().topP(0.5).build()))
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        error -> assertThat(error.param()).contains("top_p"));
        assertThatThrownBy(() ->
                        client.responses().create(question().model("other").build()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> client.responses()
                        .create(question().previousResponseId("resp_none").build()))
                .isInstanceOfAny(NotFoundException.class, BadRequestException.class);
    }
}
