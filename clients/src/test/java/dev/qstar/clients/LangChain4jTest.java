package dev.qstar.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.catalog.ModelDescription;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.LogProb;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel.OpenAiChatModelBuilder;
import dev.langchain4j.model.openai.OpenAiChatResponseMetadata;
import dev.langchain4j.model.openai.OpenAiModelCatalog;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// LangChain4j's module for OpenAI.
class LangChain4jTest {
    private static Serving serving;

    @BeforeAll
    static void serve(@TempDir Path folder) {
        serving = Serving.builtin(folder);
    }

    @AfterAll
    static void end() {
        serving.close();
    }

    private static OpenAiChatModelBuilder model(Serving serving) {
        return OpenAiChatModel.builder()
                .baseUrl(serving.url())
                .apiKey(Serving.KEY)
                .modelName(Serving.MODEL)
                .maxRetries(0);
    }

    private static ChatResponse ask(OpenAiChatModelBuilder model) {
        return model.build().chat(UserMessage.from(Serving.QUESTION));
    }

    @Test
    void aQuestionIsAnswered() {
        ChatResponse response = ask(model(serving).returnThinking(true));
        assertThat(response.aiMessage().text()).contains("9");
        assertThat(response.aiMessage().thinking()).contains("24 - 15 = 9");
        assertThat(response.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(response.tokenUsage().outputTokenCount()).isPositive();
    }

    @Test
    void aStreamAddsUpToTheAnswer() {
        OpenAiStreamingChatModel model = OpenAiStreamingChatModel.builder()
                .baseUrl(serving.url())
                .apiKey(Serving.KEY)
                .modelName(Serving.MODEL)
                .returnThinking(true)
                .build();
        Heard heard = new Heard();
        model.chat(Serving.QUESTION, heard);
        ChatResponse streamed = heard.whole.join();
        assertThat(streamed.aiMessage().text())
                .isEqualTo(heard.text.toString())
                .isEqualTo(ask(model(serving)).aiMessage().text());
        assertThat(heard.thinking).contains("24 - 15 = 9");
        assertThat(streamed.tokenUsage().outputTokenCount()).isPositive();
    }

    private static final class Heard implements StreamingChatResponseHandler {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder thinking = new StringBuilder();
        private final CompletableFuture<ChatResponse> whole = new CompletableFuture<>();

        @Override
        public void onPartialResponse(String part) {
            text.append(part);
        }

        @Override
        public void onPartialThinking(PartialThinking part) {
            thinking.append(part.text());
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            whole.complete(response);
        }

        @Override
        public void onError(Throwable error) {
            whole.completeExceptionally(error);
        }
    }

    @Test
    void logprobsTellHowProbableTheAnswerIs() {
        ChatResponse response = ask(model(serving).logprobs(true).topLogprobs(2));
        assertThat(((OpenAiChatResponseMetadata) response.metadata()).logProbs())
                .extracting(LogProb::token)
                .anyMatch(token -> token.contains("9"));
    }

    @Test
    void modelsAreListed() {
        OpenAiModelCatalog catalog = OpenAiModelCatalog.builder()
                .baseUrl(serving.url())
                .apiKey(Serving.KEY)
                .build();
        assertThat(catalog.listModels()).extracting(ModelDescription::name).containsExactly(Serving.MODEL);
    }

    @Test
    void errorsHaveTheirTypes() {
        assertThatThrownBy(() -> ask(model(serving).topP(0.5)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("top_p");
        assertThatThrownBy(() -> ask(model(serving).modelName("other"))).isInstanceOf(ModelNotFoundException.class);
        assertThatThrownBy(() -> ask(model(serving).apiKey("a-key-that-nobody-knows")))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void whoeverIsRefusedComesBackWhenThereIsRoom(@TempDir Path folder) {
        try (Serving busy = Serving.oneAtATime(folder)) {
            busy.hold();
            OpenAiChatModelBuilder briefly = model(busy).maxCompletionTokens(4);
            assertThatThrownBy(() -> ask(briefly)).isInstanceOf(RateLimitException.class);
            CompletableFuture<ChatResponse> answer = Serving.meanwhile(() -> ask(briefly.maxRetries(3)));
            busy.releaseAfterRefusal();
            assertThat(answer.join().aiMessage().text()).isNotEmpty();
        }
    }
}
