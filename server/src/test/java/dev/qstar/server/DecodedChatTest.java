package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A model without a format of its own behind the API.
class DecodedChatTest {
    private static final String HELLO = "'messages': [{'role': 'user', 'content': 'Hello'}]";

    @TempDir
    private Path folder;

    private Served served;

    @AfterEach
    void stop() {
        served.close();
    }

    private void serve(ScriptedModel model) {
        served = new Served(model, folder);
    }

    private JsonNode answer(String fields) {
        Client.Reply reply = served.client().chat("{'model': 'tiny', " + HELLO + fields + "}");
        assertThat(reply.status()).as("%s", reply.json()).isEqualTo(200);
        Shapes.completion(reply.json());
        return reply.json();
    }

    private static String content(JsonNode completion) {
        return completion.at("/choices/0/message/content").stringValue();
    }

    private static String reason(JsonNode completion) {
        return completion.at("/choices/0/finish_reason").stringValue();
    }

    @Test
    void theModelSaysWhatItSaysUpToItsEnd() {
        serve(Served.greeter());
        JsonNode completion = answer(", 'temperature': 0");
        assertThat(content(completion)).isEqualTo("hi");
        assertThat(reason(completion)).isEqualTo("stop");
        assertThat(completion.at("/usage/completion_tokens").intValue()).isEqualTo(2);
        assertThat(completion.at("/choices/0/message").has("qstar")).isFalse();
    }

    @Test
    void theEndOfATurnEndsTheAnswerAndIsNotTold() {
        serve(new ScriptedModel()
                .plain()
                .control("<|im_end|>")
                .then(":", "h")
                .then("h", "<|im_end|>")
                .then("<|im_end|>", "x"));
        JsonNode completion = answer(", 'temperature': 0, 'max_tokens': 9, 'logprobs': true");
        assertThat(content(completion)).isEqualTo("h");
        assertThat(reason(completion)).isEqualTo("stop");
        assertThat(completion.at("/usage/completion_tokens").intValue()).isEqualTo(1);
        assertThat(completion.at("/choices/0/logprobs/content")).hasSize(1);
    }

    @Test
    void bothLimitsOfTokensEndTheAnswer() {
        serve(Served.talker());
        for (String name : List.of("max_tokens", "max_completion_tokens")) {
            JsonNode completion = answer(", 'temperature': 0, '" + name + "': 5");
            assertThat(content(completion)).isEqualTo("abcab");
            assertThat(reason(completion)).isEqualTo("length");
        }
    }

    @Test
    void withoutALimitTheContextEndsTheAnswer() {
        serve(Served.talker().context(40));
        JsonNode completion = answer(", 'temperature': 0");
        assertThat(reason(completion)).isEqualTo("length");
        assertThat(completion.at("/usage/total_tokens").intValue()).isEqualTo(40);
    }

    @Test
    void stopTextsAreFoundAcrossTokensAndNotTold() {
        serve(Served.talker());
        JsonNode completion = answer(", 'temperature': 0, 'stop': ['zzz', 'cab']");
        assertThat(content(completion)).isEqualTo("ab");
        assertThat(reason(completion)).isEqualTo("stop");
    }

    @Test
    void aSeedMakesAnAnswerRepeatableAndChoicesDiffer() {
        serve(new ScriptedModel().plain());
        String fields = ", 'seed': 42, 'n': 3, 'max_tokens': 12";
        JsonNode first = answer(fields).get("choices");
        assertThat(answer(fields).get("choices")).isEqualTo(first);
        assertThat(first.values().stream()
                        .map(choice -> choice.at("/message/content").stringValue())
                        .distinct())
                .hasSize(3);
    }

    @Test
    void withoutASeedAnswersDiffer() {
        serve(new ScriptedModel().plain());
        assertThat(content(answer(", 'max_tokens': 30"))).isNotEqualTo(content(answer(", 'max_tokens': 30")));
    }

    @Test
    void aTopPOfZeroTakesTheMostProbableToken() {
        serve(Served.talker());
        assertThat(content(answer(", 'temperature': 2, 'top_p': 0, 'max_tokens': 3")))
                .isEqualTo("abc");
    }

    @Test
    void biasAndPenaltiesChangeWhatIsSaid() {
        serve(Served.talker());
        int b = served.engine().tokenizer().id("b").orElseThrow();
        String biased = content(answer(", 'temperature': 0, 'max_tokens': 2, 'logit_bias': {'" + b + "': -100}"));
        assertThat(biased).startsWith("a").doesNotContain("b");
        serveAgain(new ScriptedModel().plain().then(":", "x", 1).then("x", "x", 1));
        assertThat(content(answer(", 'temperature': 0, 'max_tokens': 4"))).isEqualTo("xxxx");
        assertThat(content(answer(", 'temperature': 0, 'max_tokens': 4, 'presence_penalty': 2")))
                .startsWith("x")
                .isNotEqualTo("xxxx");
        assertThat(content(answer(", 'temperature': 0, 'max_tokens': 4, 'frequency_penalty': 0.6")))
                .startsWith("xx")
                .isNotEqualTo("xxxx");
    }

    private void serveAgain(ScriptedModel model) {
        served.close();
        serve(model);
    }

    @Test
    void logprobsAreThoseOfTheModel() {
        serve(Served.talker());
        JsonNode completion = answer(", 'temperature': 0, 'max_tokens': 2, 'logprobs': true, 'top_logprobs': 2");
        JsonNode tokens = completion.at("/choices/0/logprobs/content");
        assertThat(tokens).hasSize(2);
        assertThat(tokens.at("/0/token").stringValue()).isEqualTo("a");
        assertThat(tokens.at("/0/logprob").doubleValue()).isCloseTo(0, within(1e-6));
        assertThat(tokens.at("/0/bytes/0").intValue()).isEqualTo('a');
        assertThat(tokens.at("/0/top_logprobs")).hasSize(2);
        assertThat(tokens.at("/0/top_logprobs/0/token").stringValue()).isEqualTo("a");
        assertThat(tokens.at("/0/top_logprobs/1/logprob").doubleValue()).isCloseTo(-30, within(1e-3));
    }

    @Test
    void aStreamSaysTheSameAsAnAnswerAtOnce() {
        serve(Served.talker());
        String fields = "{'model': 'tiny', 'temperature': 0, 'max_tokens': 7, 'n': 2, 'logprobs': true, " + HELLO;
        JsonNode whole = served.client().chat(fields + "}").json();
        List<JsonNode> chunks = served.client().chunks(fields + ", 'stream': true}");
        for (int i = 0; i < 2; i++) {
            StringBuilder text = new StringBuilder();
            int tokens = 0;
            for (JsonNode chunk : chunks) {
                if (chunk.at("/choices/0/index").intValue() == i) {
                    text.append(chunk.at("/choices/0/delta/content").stringValue(""));
                    tokens += chunk.at("/choices/0/logprobs/content").size();
                }
            }
            assertThat(text.toString())
                    .isEqualTo(whole.at("/choices/" + i + "/message/content").stringValue())
                    .isEqualTo("abcabca");
            assertThat(tokens).isEqualTo(7);
        }
        assertThat(chunks).allSatisfy(chunk -> assertThat(chunk.has("usage")).isFalse());
        assertThat(chunks.stream().map(chunk -> chunk.get("id").stringValue()).distinct())
                .hasSize(1);
    }

    @Test
    void aPromptThatWasSeenIsCountedAsCachedForTheSameUserOnly() {
        serve(Served.greeter().context(2048));
        String question = "'messages': [{'role': 'user', 'content': '" + "so ".repeat(200) + "'}]";
        String asAnn = "{'model': 'tiny', 'temperature': 0, 'user': 'ann', " + question + "}";
        assertThat(cached(asAnn)).isZero();
        assertThat(cached(asAnn)).isPositive();
        assertThat(cached(asAnn.replace("ann", "bob"))).isZero();
    }

    private int cached(String body) {
        return served.client()
                .chat(body)
                .json()
                .at("/usage/prompt_tokens_details/cached_tokens")
                .intValue();
    }

    @Test
    void aPromptThatFillsTheContextIsRefusedWithBothCounts() {
        serve(Served.talker().context(64));
        Client.Reply reply = served.client()
                .chat("{'model': 'tiny', 'messages': [{'role': 'user', 'content': '" + "x".repeat(100) + "'}]}");
        reply.assertError(400, "messages", "context_length_exceeded");
        assertThat(reply.error().get("message").stringValue()).contains("64").containsPattern("1\\d\\d tokens");
        served.client()
                .chat("{'model': 'tiny', 'max_tokens': 60, " + HELLO + "}")
                .assertError(400, "messages", "context_length_exceeded");
    }

    @Test
    void thinkingAndUnknownTokensAreRefused() {
        serve(Served.greeter());
        served.client()
                .chat("{'model': 'tiny', 'reasoning_effort': 'high', " + HELLO + "}")
                .assertError(400, "reasoning_effort", "unsupported_parameter");
        assertThat(content(answer(", 'reasoning_effort': 'none', 'temperature': 0")))
                .isEqualTo("hi");
        served.client()
                .chat("{'model': 'tiny', 'logit_bias': {'99999': 1}, " + HELLO + "}")
                .assertError(400, "logit_bias", "invalid_value");
    }

    @Test
    void thereIsNoTreeToTell() {
        serve(Served.greeter());
        served.client()
                .chat("{'model': 'tiny', 'qstar': {'tree': true}, " + HELLO + "}")
                .assertError(400, "qstar.tree", "unsupported_parameter");
        JsonNode completion = answer(", 'temperature': 0, 'qstar': {'tree': false}");
        assertThat(content(completion)).isEqualTo("hi");
        assertThat(completion.at("/choices/0/message").has("qstar")).isFalse();
    }

    @Test
    void whatTheClientNotesComesBack() {
        serve(Served.greeter());
        JsonNode completion = answer(", 'metadata': {'run': '7'}, 'service_tier': 'auto', 'store': false");
        assertThat(completion.at("/metadata/run").stringValue()).isEqualTo("7");
        assertThat(completion.get("service_tier").stringValue()).isEqualTo("default");
    }
}
