package dev.qstar.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.NotFoundException;
import com.openai.errors.PermissionDeniedException;
import com.openai.errors.RateLimitException;
import com.openai.errors.UnauthorizedException;
import com.openai.helpers.ChatCompletionAccumulator;
import com.openai.models.ReasoningEffort;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import com.openai.models.chat.completions.ChatCompletionTokenLogprob;
import com.openai.models.models.Model;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// OpenAI's own library for Java, which checks every answer against its types.
class OpenAiJavaTest {
    private static Serving serving;
    private static OpenAIClient client;

    @BeforeAll
    static void serve(@TempDir Path folder) {
        serving = Serving.builtin(folder);
        client = client(serving, 0);
    }

    @AfterAll
    static void end() {
        client.close();
        serving.close();
    }

    private static OpenAIClient client(Serving serving, int retries) {
        return OpenAIOkHttpClient.builder()
                .baseUrl(serving.url())
                .apiKey(Serving.KEY)
                .responseValidation(true)
                .maxRetries(retries)
                .build();
    }

    private static ChatCompletionCreateParams.Builder question() {
        return ChatCompletionCreateParams.builder().model(Serving.MODEL).addUserMessage(Serving.QUESTION);
    }

    private static ChatCompletion ask(ChatCompletionCreateParams.Builder question) {
        return client.chat().completions().create(question.build());
    }

    @Test
    void aQuestionIsAnswered() {
        ChatCompletion completion = ask(question().reasoningEffort(ReasoningEffort.LOW));
        ChatCompletion.Choice choice = completion.choices().getFirst();
        assertThat(choice.message().content())
                .hasValueSatisfying(text -> assertThat(text).contains("9"));
        assertThat(choice.finishReason()).isEqualTo(ChatCompletion.Choice.FinishReason.STOP);
        assertThat(completion.usage())
                .hasValueSatisfying(usage ->
                        assertThat(usage.totalTokens()).isEqualTo(usage.promptTokens() + usage.completionTokens()));
    }

    @Test
    void aStreamAddsUpToTheAnswer() {
        ChatCompletionCreateParams params = question()
                .streamOptions(
                        ChatCompletionStreamOptions.builder().includeUsage(true).build())
                .build();
        ChatCompletionAccumulator all = ChatCompletionAccumulator.create();
        try (StreamResponse<ChatCompletionChunk> stream =
                client.chat().completions().createStreaming(params)) {
            stream.stream().forEach(all::accumulate);
        }
        ChatCompletion streamed = all.chatCompletion();
        ChatCompletion whole = ask(question());
        assertThat(streamed.choices().getFirst().message().content())
                .isEqualTo(whole.choices().getFirst().message().content());
        assertThat(streamed.usage().map(usage -> usage.completionTokens()))
                .isEqualTo(whole.usage().map(usage -> usage.completionTokens()));
    }

    @Test
    void nGivesThatManyChoices() {
        ChatCompletion completion = ask(question().n(3));
        assertThat(completion.choices())
                .extracting(ChatCompletion.Choice::index)
                .containsExactly(0L, 1L, 2L);
    }

    @Test
    void logprobsTellHowProbableTheAnswerIs() {
        ChatCompletion completion = ask(question().logprobs(true).topLogprobs(2));
        assertThat(completion.choices().getFirst().logprobs().orElseThrow().content())
                .hasValueSatisfying(tokens -> assertThat(tokens)
                        .extracting(ChatCompletionTokenLogprob::token)
                        .anyMatch(token -> token.contains("9")));
    }

    @Test
    void modelsAreListed() {
        assertThat(client.models().list().data()).extracting(Model::id).containsExactly(Serving.MODEL);
        assertThat(client.models().retrieve(Serving.MODEL).ownedBy()).isEqualTo("qstar");
    }

    @Test
    void errorsHaveTheirTypes() {
        assertThatThrownBy(() -> ask(question().topP(0.5))).isInstanceOfSatisfying(BadRequestException.class, error -> {
            assertThat(error.param()).contains("top_p");
            assertThat(error.code()).contains("unsupported_parameter");
            assertThat(error.type()).contains("invalid_request_error");
        });
        assertThatThrownBy(() -> ask(question().model("other"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> client.models().retrieve("other")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> client.chat()
                        .completions()
                        .create(question()
                                .putAdditionalHeader("Origin", "https://elsewhere.example")
                                .build()))
                .isInstanceOf(PermissionDeniedException.class);
        OpenAIClient stranger = client.withOptions(options -> options.apiKey("a-key-that-nobody-knows"));
        assertThatThrownBy(() -> stranger.models().list()).isInstanceOf(UnauthorizedException.class);
    }

    @Test
    void whoeverIsRefusedComesBackWhenThereIsRoom(@TempDir Path folder) {
        ChatCompletionCreateParams briefly = question().maxCompletionTokens(4).build();
        try (Serving busy = Serving.oneAtATime(folder)) {
            busy.hold();
            CompletableFuture<ChatCompletion> answer =
                    Serving.meanwhile(() -> client(busy, 2).chat().completions().create(briefly));
            busy.releaseAfterRefusal();
            assertThat(answer.join().choices()).hasSize(1);
            busy.hold();
            assertThatThrownBy(() -> client(busy, 0).chat().completions().create(briefly))
                    .isInstanceOfSatisfying(
                            RateLimitException.class,
                            error -> assertThat(error.headers().values("retry-after"))
                                    .hasSize(1));
        }
    }
}
