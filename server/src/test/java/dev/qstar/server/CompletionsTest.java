package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.testkit.ScriptedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Texts that a model continues as they are.
class CompletionsTest {
    private static final String PATH = "/v1/completions";

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

    private Client.Reply ask(String fields) {
        return served.client().post(PATH, "{'model': 'tiny', 'temperature': 0, " + fields + "}");
    }

    private JsonNode answer(String fields) {
        Client.Reply reply = ask(fields);
        assertThat(reply.status()).as("%s", reply.json()).isEqualTo(200);
        Shapes.text(reply.json());
        return reply.json();
    }

    private List<String> texts(String fields) {
        List<String> texts = new ArrayList<>();
        for (JsonNode choice : answer(fields).get("choices")) {
            assertThat(choice.get("index").intValue()).isEqualTo(texts.size());
            texts.add(choice.get("text").stringValue());
        }
        return texts;
    }

    private String ids(String text) {
        Tokenizer tokenizer = served.engine().tokenizer();
        List<Integer> ids = new ArrayList<>();
        for (int id : tokenizer.encode(text, false, false)) {
            ids.add(id);
        }
        return ids.toString();
    }

    @Test
    void aTextIsContinuedAsItIs() {
        serve(Served.talker());
        JsonNode completion = answer("'prompt': 'xa', 'max_tokens': 4");
        assertThat(completion.at("/choices/0/text").stringValue()).isEqualTo("bcab");
        assertThat(completion.at("/choices/0/finish_reason").stringValue()).isEqualTo("length");
        assertThat(completion.at("/choices/0/logprobs").isNull()).isTrue();
        assertThat(completion.at("/usage/prompt_tokens").intValue()).isEqualTo(3);
        assertThat(completion.at("/usage/completion_tokens").intValue()).isEqualTo(4);
    }

    @Test
    void aModelOfWordProblemsContinuesTextsToo() {
        serve(ScriptedModel.subtracting());
        assertThat(texts("'prompt': '<<', 'max_tokens': 3")).containsExactly("[a]-[b]");
    }

    @Test
    void sixteenTokensComeIfTheClientDoesNotSayHowMany() {
        serve(Served.talker());
        assertThat(texts("'prompt': 'a'")).containsExactly("bcabcabcabcabcab");
    }

    @Test
    void textsAndTokensComeAloneOrMany() {
        serve(Served.talker());
        assertThat(texts("'prompt': ['a', 'b'], 'max_tokens': 2")).containsExactly("bc", "ca");
        assertThat(texts("'prompt': " + ids("xb") + ", 'max_tokens': 2")).containsExactly("ca");
        assertThat(texts("'prompt': [" + ids("a") + ", " + ids("b") + "], 'n': 2, 'max_tokens': 1"))
                .containsExactly("b", "b", "c", "c");
    }

    @Test
    void eachOfManyTextsGetsWhatItWouldGetAlone() {
        serve(new ScriptedModel().plain());
        String fields = "'seed': 7, 'n': 2, 'max_tokens': 9, 'prompt': ";
        List<String> four = sampledTexts(fields + "['one', 'two']");
        assertThat(four.subList(0, 2)).isEqualTo(sampledTexts(fields + "'one'"));
        assertThat(four.subList(2, 4)).isEqualTo(sampledTexts(fields + "'two'"));
    }

    private List<String> sampledTexts(String fields) {
        return sampled(fields).get("choices").values().stream()
                .map(choice -> choice.get("text").stringValue())
                .toList();
    }

    @Test
    void whatATextSpellsIsNoControlToken() {
        serve(Served.talker());
        assertThat(answer("'prompt': '</s>', 'max_tokens': 1")
                        .at("/usage/prompt_tokens")
                        .intValue())
                .isEqualTo(5);
    }

    @Test
    void withoutAPromptTheBeginningOfATextIsContinued() {
        serve(new ScriptedModel().plain().then("<s>", "a").then("a", "</s>"));
        assertThat(texts("'prompt': ''")).containsExactly("a");
        assertThat(texts("'prompt': null")).containsExactly("a");
    }

    @Test
    void theEndOfTheTextAndStopsEndIt() {
        serve(Served.greeter());
        JsonNode ended = answer("'prompt': ':'");
        assertThat(ended.at("/choices/0/text").stringValue()).isEqualTo("hi");
        assertThat(ended.at("/choices/0/finish_reason").stringValue()).isEqualTo("stop");
        assertThat(texts("'prompt': ':', 'stop': 'i'")).containsExactly("h");
    }

    @Test
    void anEchoBeginsWithThePrompt() {
        serve(Served.talker());
        assertThat(texts("'prompt': ['xa', 'b'], 'echo': true, 'max_tokens': 2"))
                .containsExactly("xabc", "bca");
        assertThat(texts("'prompt': " + ids("xa") + ", 'echo': true, 'max_tokens': 0"))
                .containsExactly("xa");
        assertThat(texts("'prompt': 'xa', 'max_tokens': 0")).containsExactly("");
    }

    @Test
    void logprobsAreFourListsOfOneLength() {
        serve(Served.talker());
        JsonNode logprobs =
                answer("'prompt': 'a', 'max_tokens': 2, 'logprobs': 2").at("/choices/0/logprobs");
        assertThat(logprobs.get("tokens").toString()).isEqualTo("[\"b\",\"c\"]");
        assertThat(logprobs.get("text_offset").toString()).isEqualTo("[0,1]");
        assertThat(logprobs.at("/token_logprobs/0").doubleValue()).isCloseTo(0, within(1e-6));
        assertThat(logprobs.at("/top_logprobs/0")).hasSize(2);
        assertThat(logprobs.at("/top_logprobs/0/b").doubleValue()).isCloseTo(0, within(1e-6));
        JsonNode chosenOnly =
                answer("'prompt': 'a', 'max_tokens': 1, 'logprobs': 0").at("/choices/0/logprobs");
        assertThat(chosenOnly.at("/top_logprobs/0")).hasSize(1);
    }

    @Test
    void aTokenInsideACharacterIsToldByItsBytes() {
        serve(new ScriptedModel().plain().then("a", "Ã").then("Ã", "¤").then("¤", "</s>"));
        JsonNode choice = answer("'prompt': 'a', 'logprobs': 0").at("/choices/0");
        assertThat(choice.get("text").stringValue()).isEqualTo("ä");
        assertThat(choice.at("/logprobs/tokens").toString()).isEqualTo("[\"bytes:\\\\xc3\",\"bytes:\\\\xa4\"]");
        assertThat(choice.at("/logprobs/text_offset").toString()).isEqualTo("[0,0]");
    }

    @Test
    void anEchoScoresThePromptAsIfItHadBeenGenerated() {
        serve(new ScriptedModel().plain().then("<s>", "a", 5).then("a", "b", 4).then("b", "c", 3));
        JsonNode generated =
                answer("'prompt': '', 'max_tokens': 3, 'logprobs': 1").at("/choices/0/logprobs");
        JsonNode echoed = answer("'prompt': 'abc', 'max_tokens': 0, 'logprobs': 1, 'echo': true")
                .at("/choices/0/logprobs");
        assertThat(echoed).isEqualTo(generated);
    }

    /// OpenAI answers so too, though its description has no null there.
    @Test
    void nothingMakesTheFirstOfSomeIdsProbable() throws IOException {
        serve(new ScriptedModel().plain().then("a", "b", 4).then("b", "c", 3));
        String body = "{'model': 'tiny', 'echo': true, 'max_tokens': 0, 'logprobs': 1, 'prompt': " + ids("abc") + "}";
        try (RawClient client = new RawClient(served.server())) {
            assertThat(client.post(PATH, body).hearUntil("text_offset"))
                    .containsPattern("\"tokens\":\\[\"a\",\"b\",\"c\"],\"token_logprobs\":\\[null,-[^,]+,-[^,]+]")
                    .contains("\"top_logprobs\":[null,{\"b\":");
        }
    }

    @Test
    void aLongPromptIsScoredWhole() {
        serve(Served.talker());
        String prompt = "abc".repeat(50);
        JsonNode logprobs = answer("'prompt': '" + prompt + "', 'max_tokens': 1, 'logprobs': 0, 'echo': true")
                .at("/choices/0/logprobs");
        assertThat(logprobs.get("tokens")).hasSize(prompt.length() + 1);
        assertThat(logprobs.at("/text_offset/150").intValue()).isEqualTo(150);
        assertThat(logprobs.get("token_logprobs").values().stream().skip(1).mapToDouble(JsonNode::doubleValue))
                .allSatisfy(logprob -> assertThat(logprob).isCloseTo(0, within(1e-6)));
    }

    @Test
    void theBestOfManyAreGivenBestFirst() {
        serve(new ScriptedModel().plain().then("x", "x", 7).then("x", "y", 6).then("y", "x", 5));
        String fields = "'prompt': 'x', 'seed': 3, 'max_tokens': 3";
        JsonNode all = sampled(fields + ", 'n': 8, 'logprobs': 0");
        List<String> bestFirst = all.get("choices").values().stream()
                .sorted(Comparator.comparingDouble(CompletionsTest::mean).reversed())
                .map(choice -> choice.get("text").stringValue())
                .toList();
        JsonNode best = sampled(fields + ", 'n': 2, 'best_of': 8");
        assertThat(sampledTexts(fields + ", 'n': 2, 'best_of': 8")).isEqualTo(bestFirst.subList(0, 2));
        assertThat(best.at("/choices/0/logprobs").isNull()).isTrue();
        assertThat(best.at("/usage/completion_tokens").intValue()).isEqualTo(24);
    }

    private JsonNode sampled(String fields) {
        return served.client().post(PATH, "{'model': 'tiny', " + fields + "}").json();
    }

    private static double mean(JsonNode choice) {
        return choice.at("/logprobs/token_logprobs").values().stream()
                .mapToDouble(JsonNode::doubleValue)
                .average()
                .orElseThrow();
    }

    @Test
    void aStreamSaysTheSameAsAnAnswerAtOnce() {
        serve(Served.talker());
        String fields = "'prompt': ['a', 'xb'], 'max_tokens': 5, 'echo': true, 'logprobs': 1";
        JsonNode whole = answer(fields);
        List<String> events = served.client()
                .events(
                        PATH,
                        "{'model': 'tiny', 'temperature': 0, 'stream': true, 'stream_options': {'include_usage':"
                                + " true}, " + fields + "}");
        assertThat(events.getLast()).isEqualTo("[DONE]");
        for (int i = 0; i < 2; i++) {
            StringBuilder text = new StringBuilder();
            List<JsonNode> offsets = new ArrayList<>();
            for (String event : events.subList(0, events.size() - 2)) {
                JsonNode choice = Client.JSON.readTree(event).at("/choices/0");
                if (choice.get("index").intValue() == i) {
                    text.append(choice.get("text").stringValue());
                    offsets.addAll(choice.at("/logprobs/text_offset").values());
                }
            }
            JsonNode expected = whole.at("/choices/" + i);
            assertThat(text.toString()).isEqualTo(expected.get("text").stringValue());
            assertThat(offsets)
                    .containsExactlyElementsOf(
                            expected.at("/logprobs/text_offset").values());
        }
        JsonNode last = Client.JSON.readTree(events.get(events.size() - 2));
        assertThat(last.get("choices")).isEmpty();
        assertThat(last.get("usage")).isEqualTo(whole.get("usage"));
    }

    @Test
    void whatDoesNotFitTheContextIsRefusedWithBothCounts() {
        serve(Served.talker().context(64));
        Client.Reply reply = ask("'prompt': '" + "x".repeat(63) + "', 'max_tokens': 1");
        reply.assertError(400, "prompt", "context_length_exceeded");
        assertThat(reply.error().get("message").stringValue()).contains("64 tokens", "holds 64");
        ask("'prompt': 'x', 'max_tokens': 63").assertError(400, "prompt", "context_length_exceeded");
        assertThat(texts("'prompt': '" + "x".repeat(63) + "', 'max_tokens': 0")).containsExactly("");
        assertThat(texts("'prompt': 'a', 'max_tokens': 62")).hasSize(1);
    }
}
