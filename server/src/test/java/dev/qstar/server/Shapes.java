package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// What OpenAI's published schema requires of answers.
final class Shapes {
    private static final List<String> REASONS = List.of("stop", "length");

    private Shapes() {}

    static void error(JsonNode document) {
        JsonNode error = document.get("error");
        assertThat(error.propertyNames()).contains("type", "message", "param", "code");
        assertThat(error.get("type").isString()).isTrue();
        assertThat(error.get("message").stringValue()).isNotBlank().doesNotContain("\n");
        textOrNull(error.get("param"));
        textOrNull(error.get("code"));
    }

    static void model(JsonNode model) {
        assertThat(model.get("id").stringValue()).isNotBlank();
        assertThat(model.get("object").stringValue()).isEqualTo("model");
        assertThat(model.get("created").isIntegralNumber()).isTrue();
        assertThat(model.get("owned_by").isString()).isTrue();
    }

    private static void head(JsonNode document, String object) {
        assertThat(document.get("id").stringValue()).startsWith("chatcmpl-");
        assertThat(document.get("object").stringValue()).isEqualTo(object);
        assertThat(document.get("created").isIntegralNumber()).isTrue();
        assertThat(document.get("model").isString()).isTrue();
        assertThat(document.get("system_fingerprint").stringValue()).startsWith("fp_");
        assertThat(document.get("choices").isArray()).isTrue();
    }

    static void completion(JsonNode completion) {
        head(completion, "chat.completion");
        assertThat(completion.get("choices")).isNotEmpty().allSatisfy(choice -> {
            assertThat(choice.get("index").isIntegralNumber()).isTrue();
            assertThat(choice.get("finish_reason").stringValue()).isIn(REASONS);
            assertThat(choice.has("logprobs")).isTrue();
            logprobs(choice.get("logprobs"));
            JsonNode message = choice.get("message");
            assertThat(message.get("role").stringValue()).isEqualTo("assistant");
            assertThat(message.get("content").isString()).isTrue();
            assertThat(message.get("refusal").isNull()).isTrue();
        });
        usage(completion.get("usage"));
    }

    static void chunk(JsonNode chunk) {
        head(chunk, "chat.completion.chunk");
        for (JsonNode choice : chunk.get("choices")) {
            assertThat(choice.get("index").isIntegralNumber()).isTrue();
            assertThat(choice.get("delta").isObject()).isTrue();
            JsonNode reason = choice.get("finish_reason");
            assertThat(reason.isNull() || REASONS.contains(reason.stringValue()))
                    .isTrue();
            logprobs(choice.get("logprobs"));
        }
        if (chunk.has("usage") && !chunk.get("usage").isNull()) {
            usage(chunk.get("usage"));
        }
    }

    /// The answer to plain prompts.
    static void text(JsonNode completion) {
        assertThat(completion.get("id").stringValue()).startsWith("cmpl-");
        assertThat(completion.get("object").stringValue()).isEqualTo("text_completion");
        assertThat(completion.get("created").isIntegralNumber()).isTrue();
        assertThat(completion.get("system_fingerprint").stringValue()).startsWith("fp_");
        assertThat(completion.get("choices")).isNotEmpty().allSatisfy(choice -> {
            assertThat(choice.get("text").isString()).isTrue();
            assertThat(choice.get("finish_reason").stringValue()).isIn(REASONS);
            assertThat(choice.has("logprobs")).isTrue();
        });
        usage(completion.get("usage"));
    }

    private static void usage(JsonNode usage) {
        int prompt = usage.get("prompt_tokens").intValue();
        int completion = usage.get("completion_tokens").intValue();
        assertThat(prompt).isPositive();
        assertThat(usage.get("total_tokens").intValue()).isEqualTo(prompt + completion);
        assertThat(usage.at("/prompt_tokens_details/cached_tokens").intValue()).isBetween(0, prompt);
        assertThat(usage.at("/completion_tokens_details/reasoning_tokens").intValue())
                .isBetween(0, completion);
    }

    private static void logprobs(JsonNode logprobs) {
        if (logprobs.isNull()) {
            return;
        }
        assertThat(logprobs.get("refusal").isNull()).isTrue();
        for (JsonNode token : logprobs.get("content")) {
            piece(token);
            token.get("top_logprobs").forEach(Shapes::piece);
        }
    }

    private static void piece(JsonNode piece) {
        assertThat(piece.get("token").isString()).isTrue();
        assertThat(piece.get("logprob").doubleValue()).isLessThanOrEqualTo(1e-6);
        assertThat(piece.get("bytes").isArray()).isTrue();
    }

    private static void textOrNull(JsonNode value) {
        assertThat(value.isString() || value.isNull()).isTrue();
    }
}
