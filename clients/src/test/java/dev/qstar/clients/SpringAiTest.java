package dev.qstar.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.errors.BadRequestException;
import com.openai.errors.NotFoundException;
import com.openai.errors.RateLimitException;
import com.openai.errors.UnauthorizedException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;

/// Spring AI's module for OpenAI, without Spring Boot.
class SpringAiTest {
    private static Serving serving;

    @BeforeAll
    static void serve(@TempDir Path folder) {
        serving = Serving.builtin(folder);
    }

    @AfterAll
    static void end() {
        serving.close();
    }

    private static OpenAiChatOptions.Builder options(Serving serving) {
        return OpenAiChatOptions.builder()
                .baseUrl(serving.url())
                .apiKey(Serving.KEY)
                .model(Serving.MODEL)
                .maxRetries(0);
    }

    private static OpenAiChatModel model(OpenAiChatOptions.Builder options) {
        return OpenAiChatModel.builder().options(options.build()).build();
    }

    private static ChatResponse ask(OpenAiChatOptions.Builder options) {
        return model(options).call(new Prompt(Serving.QUESTION));
    }

    private static String text(ChatResponse response) {
        return response.getResult().getOutput().getText();
    }

    @Test
    void aQuestionIsAnswered() {
        ChatResponse response = ask(options(serving));
        assertThat(text(response)).contains("9");
        assertThat(response.getResult().getMetadata().getFinishReason()).isEqualToIgnoringCase("stop");
        assertThat(response.getMetadata().getUsage().getCompletionTokens()).isPositive();
    }

    @Test
    void aStreamAddsUpToTheAnswer() {
        List<ChatResponse> parts = model(options(serving)).stream(new Prompt(Serving.QUESTION))
                .collectList()
                .block();
        StringBuilder streamed = new StringBuilder();
        for (ChatResponse part : parts) {
            if (part.getResult() != null && part.getResult().getOutput().getText() != null) {
                streamed.append(part.getResult().getOutput().getText());
            }
        }
        assertThat(streamed.toString()).isEqualTo(text(ask(options(serving))));
    }

    @Test
    void nGivesThatManyChoices() {
        assertThat(ask(options(serving).n(3)).getResults()).hasSize(3);
    }

    @Test
    void logprobsAreTaken() {
        assertThat(text(ask(options(serving).logprobs(true).topLogprobs(2)))).contains("9");
    }

    @Test
    void errorsHaveTheirTypes() {
        assertThatThrownBy(() -> ask(options(serving).topP(0.5)))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("top_p");
        assertThatThrownBy(() -> ask(options(serving).model("other"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ask(options(serving).apiKey("a-key-that-nobody-knows")))
                .isInstanceOf(UnauthorizedException.class);
    }

    @Test
    void whoeverIsRefusedComesBackWhenThereIsRoom(@TempDir Path folder) {
        try (Serving busy = Serving.oneAtATime(folder)) {
            OpenAiChatModel patient = model(options(busy).maxCompletionTokens(4).maxRetries(2));
            busy.hold();
            CompletableFuture<ChatResponse> answer =
                    Serving.meanwhile(() -> patient.call(new Prompt(Serving.QUESTION)));
            busy.releaseAfterRefusal();
            assertThat(text(answer.join())).isNotEmpty();
            busy.hold();
            assertThatThrownBy(() -> ask(options(busy).maxCompletionTokens(4))).isInstanceOf(RateLimitException.class);
        }
    }
}
