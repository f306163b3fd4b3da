package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A model of word problems behind the API.
class SearchedChatTest {
    private static final String PROBLEM =
            "'messages': [{'role': 'user', 'content': 'Tom has 24 apples and gives 15 to Mary. How many apples are"
                    + " left?'}]";

    private static Served served;

    @BeforeAll
    static void start(@TempDir Path folder) {
        served = new Served(ScriptedModel.subtracting(), folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode answer(String fields) {
        Client.Reply reply = served.client().chat("{'model': 'tiny', " + PROBLEM + fields + "}");
        assertThat(reply.status()).as("%s", reply.json()).isEqualTo(200);
        Shapes.completion(reply.json());
        return reply.json();
    }

    private static JsonNode message(JsonNode completion) {
        return completion.at("/choices/0/message");
    }

    @Test
    void theAnswerIsWhatTheSearchFinds() {
        JsonNode completion = answer("");
        JsonNode message = message(completion);
        assertThat(message.get("content").stringValue()).isEqualTo("9 apples");
        assertThat(message.get("reasoning_content").stringValue()).isEqualTo("\u2713 24 - 15 = 9\n");
        assertThat(completion.at("/choices/0/finish_reason").stringValue()).isEqualTo("stop");
        assertThat(completion.at("/choices/0/logprobs").isNull()).isTrue();
    }

    @Test
    void theExtensionTellsHowItWasFound() {
        JsonNode qstar = message(answer("")).get("qstar");
        assertThat(qstar.get("answer").stringValue()).isEqualTo("9");
        assertThat(qstar.get("unit").stringValue()).isEqualTo("apples");
        assertThat(qstar.get("confidence").doubleValue()).isBetween(0.9, 1.0);
        assertThat(qstar.get("outcome").stringValue()).isEqualTo("answered");
        assertThat(qstar.get("strategy").stringValue()).isEqualTo("qstar");
        assertThat(qstar.get("messages_read").intValue()).isEqualTo(1);
        JsonNode step = qstar.at("/steps/0");
        assertThat(step.get("text").stringValue()).contains("24-15=9");
        assertThat(step.get("check").stringValue()).isEqualTo("proved");
        assertThat(step.get("q").isNull()).isTrue();
    }

    @Test
    void effortSetsTheBudgetAndTheLimitOfTokensLowersIt() {
        assertThat(budget("")).isEqualTo(256);
        assertThat(budget(", 'reasoning_effort': 'low'")).isEqualTo(64);
        assertThat(budget(", 'reasoning_effort': 'medium'")).isEqualTo(256);
        assertThat(budget(", 'reasoning_effort': 'high'")).isEqualTo(1024);
        assertThat(budget(", 'reasoning_effort': 'high', 'max_completion_tokens': 90"))
                .isEqualTo(90);
        assertThat(budget(", 'max_tokens': 80")).isEqualTo(80);
    }

    private static int budget(String fields) {
        return message(answer(fields)).at("/qstar/budget").intValue();
    }

    @Test
    void noEffortAndOtherTemperaturesChooseOtherStrategies() {
        assertThat(strategy(", 'reasoning_effort': 'none'")).isEqualTo("greedy");
        assertThat(strategy(", 'temperature': 0")).isEqualTo("greedy");
        assertThat(strategy(", 'temperature': 1")).isEqualTo("qstar");
        assertThat(strategy(", 'temperature': 0.5")).isEqualTo("self-consistency");
    }

    private static String strategy(String fields) {
        return message(answer(fields)).at("/qstar/strategy").stringValue();
    }

    @Test
    void thoughtsThatRunOutOfTokensEndForThatReason() {
        JsonNode completion = answer(", 'max_completion_tokens': 2");
        assertThat(completion.at("/choices/0/finish_reason").stringValue()).isEqualTo("length");
        assertThat(message(completion).get("content").stringValue()).contains("no answer within 2 tokens");
        assertThat(message(completion).at("/qstar/answer").isNull()).isTrue();
        assertThat(completion.at("/usage/completion_tokens").intValue()).isEqualTo(2);
    }

    @Test
    void allTokensThatWereSampledAreThoughts() {
        JsonNode usage = answer("").get("usage");
        assertThat(usage.get("completion_tokens").intValue()).isPositive();
        assertThat(usage.at("/completion_tokens_details/reasoning_tokens")).isEqualTo(usage.get("completion_tokens"));
    }

    @Test
    void theAnswerIsAsProbableAsTheVoteSays() {
        JsonNode completion = answer(", 'logprobs': true, 'top_logprobs': 3");
        JsonNode tokens = completion.at("/choices/0/logprobs/content");
        double confidence = message(completion).at("/qstar/confidence").doubleValue();
        assertThat(tokens.size()).isEqualTo(2);
        assertThat(tokens.at("/0/token").stringValue()).isEqualTo("9");
        assertThat(tokens.at("/0/logprob").doubleValue()).isCloseTo(Math.log(confidence), within(1e-9));
        assertThat(tokens.at("/0/top_logprobs/0/token").stringValue()).isEqualTo("9");
        assertThat(tokens.at("/1/token").stringValue()).isEqualTo(" apples");
    }

    @Test
    void aStopTextEndsTheAnswerBeforeIt() {
        assertThat(message(answer(", 'stop': ' app'")).get("content").stringValue())
                .isEqualTo("9");
        assertThat(message(answer(", 'stop': ['x', 'les']")).get("content").stringValue())
                .isEqualTo("9 app");
    }

    @Test
    void severalChoicesHaveSeedsOneAfterTheOther() {
        JsonNode completion = answer(", 'n': 3, 'seed': 7");
        assertThat(completion.get("choices")).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(completion.at("/choices/" + i + "/index").intValue()).isEqualTo(i);
            assertThat(completion.at("/choices/" + i + "/message/qstar/seed").longValue())
                    .isEqualTo(7 + i);
        }
    }

    @Test
    void aStreamTellsThoughtsThenTheAnswerThenHowItWasFound() {
        List<JsonNode> chunks = served.client()
                .chunks("{'model': 'tiny', 'stream': true, 'stream_options': {'include_usage': true}, " + PROBLEM
                        + "}");
        assertThat(chunks.getFirst().at("/choices/0/delta/role").stringValue()).isEqualTo("assistant");
        assertThat(joined(chunks, "reasoning_content")).isEqualTo("\u2713 24 - 15 = 9\n");
        assertThat(joined(chunks, "content")).isEqualTo("9 apples");
        JsonNode last = chunks.get(chunks.size() - 2);
        assertThat(last.at("/choices/0/finish_reason").stringValue()).isEqualTo("stop");
        assertThat(last.at("/choices/0/delta/qstar/answer").stringValue()).isEqualTo("9");
        assertThat(chunks.getLast().get("choices")).isEmpty();
        assertThat(chunks.getLast().at("/usage/total_tokens").intValue()).isPositive();
        assertThat(chunks.subList(0, chunks.size() - 1))
                .allSatisfy(chunk -> assertThat(chunk.get("usage").isNull()).isTrue());
    }

    @Test
    void aStreamTellsTheTreeWhileItGrowsAndWholeAtTheEnd() {
        List<JsonNode> chunks = served.client()
                .chunks("{'model': 'tiny', 'stream': true, 'n': 2, 'reasoning_effort': 'high', " + PROBLEM + "}");
        for (int choice = 0; choice < 2; choice++) {
            int index = choice;
            List<JsonNode> its = chunks.stream()
                    .map(chunk -> chunk.at("/choices/0"))
                    .filter(part -> part.get("index").intValue() == index)
                    .map(part -> part.get("delta"))
                    .toList();
            List<JsonNode> growing =
                    its.stream().skip(1).takeWhile(delta -> delta.has("qstar")).toList();
            assertThat(growing).isNotEmpty();
            Map<Integer, JsonNode> known = new TreeMap<>();
            growing.forEach(delta -> delta.at("/qstar/nodes").forEach(node -> {
                int parent = node.get("parent").intValue();
                assertThat(parent == 0 || known.containsKey(parent)).isTrue();
                known.put(node.get("id").intValue(), node);
            }));
            JsonNode told = its.getLast().get("qstar");
            JsonNode tree = told.get("tree");
            Map<Integer, JsonNode> whole = new TreeMap<>();
            tree.get("nodes").forEach(node -> whole.put(node.get("id").intValue(), node));
            assertThat(known).isEqualTo(whole);
            JsonNode winner = whole.get(tree.get("winner").intValue());
            assertThat(winner.get("answer")).isEqualTo(told.get("answer"));
            assertThat(winner.get("outcome").stringValue()).isEqualTo("answered");
            assertThat(winner.get("text")).isEqualTo(told.at("/steps/0/text"));
            assertThat(winner.get("check").stringValue()).isEqualTo("proved");
        }
    }

    @Test
    void theTreeIsToldAsTheClientWishes() {
        assertThat(message(answer("")).get("qstar").has("tree")).isFalse();
        assertThat(message(answer(", 'qstar': {'tree': false}")).get("qstar").has("tree"))
                .isFalse();
        assertThat(message(answer(", 'qstar': {}")).get("qstar").has("tree")).isFalse();
        assertThat(message(answer(", 'qstar': {'tree': true}")).at("/qstar/tree/nodes"))
                .isNotEmpty();
        List<JsonNode> chunks =
                served.client().chunks("{'model': 'tiny', 'stream': true, 'qstar': {'tree': false}, " + PROBLEM + "}");
        assertThat(chunks.stream().map(chunk -> chunk.at("/choices/0/delta")).filter(delta -> delta.has("qstar")))
                .singleElement()
                .satisfies(delta -> assertThat(delta.get("qstar").has("tree")).isFalse());
    }

    @Test
    void aWishThatNobodyKnowsIsRefusedByName() {
        Client client = served.client();
        client.chat("{'model': 'tiny', 'qstar': {'forest': true}, " + PROBLEM + "}")
                .assertError(400, "qstar.forest", "unknown_parameter");
        client.chat("{'model': 'tiny', 'qstar': {'tree': 1}, " + PROBLEM + "}")
                .assertError(400, "qstar.tree", "invalid_value");
        client.chat("{'model': 'tiny', 'qstar': true, " + PROBLEM + "}").assertError(400, "qstar", "invalid_value");
    }

    @Test
    void aPromptThatWasSeenIsCountedAsCachedForTheSameUserOnly() {
        JsonNode first = answer(", 'user': 'ann'");
        JsonNode again = answer(", 'user': 'ann'");
        assertThat(cached(first)).isZero();
        assertThat(cached(again)).isPositive();
        assertThat(cached(answer(", 'user': 'bob'"))).isZero();
        assertThat(message(again)).isEqualTo(message(first));
        assertThat(cached(answer(", 'user': 'cid', 'n': 3"))).isZero();
    }

    private static int cached(JsonNode completion) {
        return completion.at("/usage/prompt_tokens_details/cached_tokens").intValue();
    }

    private static String joined(List<JsonNode> chunks, String field) {
        StringBuilder text = new StringBuilder();
        chunks.forEach(
                chunk -> text.append(chunk.at("/choices/0/delta/" + field).stringValue("")));
        return text.toString();
    }

    @Test
    void whatASearchCannotHonourIsRefused() {
        for (String field : List.of("'top_p': 0.5", "'frequency_penalty': 1", "'presence_penalty': -1")) {
            served.client()
                    .chat("{'model': 'tiny', " + field + ", " + PROBLEM + "}")
                    .assertError(400, field.substring(1, field.lastIndexOf('\'')), "unsupported_parameter");
        }
        served.client()
                .chat("{'model': 'tiny', 'logit_bias': {'5': 1}, " + PROBLEM + "}")
                .assertError(400, "logit_bias", "unsupported_parameter");
    }

    @Test
    void aConversationNeedsAProblem() {
        Client client = served.client();
        client.chat("{'model': 'tiny', 'messages': [{'role': 'system', 'content': 'Be brief.'}]}")
                .assertError(400, "messages", "invalid_value");
        client.chat("{'model': 'tiny', 'messages': [{'role': 'user', 'content': ' '}]}")
                .assertError(400, "messages", "invalid_value");
        client.chat("{'model': 'tiny', 'stream': true, 'messages': [{'role': 'user', 'content': '"
                        + "How many apples? ".repeat(200) + "'}]}")
                .assertError(400, "messages", "context_length_exceeded");
        client.chat("{'model': 'tiny', 'messages': [{'role': 'user', 'content': '" + "x".repeat(9_000) + "'}]}")
                .assertError(400, "messages", "context_length_exceeded");
    }

    @Test
    void theAnswerOfATurnMayComeBackWithItsThoughts() {
        Client.Reply reply = served.client()
                .chat("{'model': 'tiny', 'messages': [{'role': 'user', 'content': 'Hi'}, {'role': 'assistant',"
                        + " 'content': '9 apples', 'refusal': null, 'reasoning_content': 'so', 'qstar': {'answer': '9'}},"
                        + " {'role': 'user', 'content': [{'type': 'text', 'text': 'Ann has 7 pens and loses 3. How many"
                        + " pens are left?'}]}]}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(message(reply.json()).get("content").stringValue()).isEqualTo("4 pens");
    }
}
