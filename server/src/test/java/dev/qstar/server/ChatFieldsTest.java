package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every field of a request is honoured or refused by name.
class ChatFieldsTest {
    private static final String HELLO = "'messages': [{'role': 'user', 'content': 'Hello'}]";

    /// What OpenAI publishes for the request, with a value that this server honours; empty where it honours none.
    private static final Map<String, String> PUBLISHED = Map.ofEntries(
            Map.entry("messages", "[{'role': 'user', 'content': 'Hello'}]"),
            Map.entry("model", "'tiny'"),
            Map.entry("metadata", "{'a': 'b'}"),
            Map.entry("top_logprobs", "null"),
            Map.entry("temperature", "0.5"),
            Map.entry("top_p", "0.9"),
            Map.entry("user", "'ann'"),
            Map.entry("safety_identifier", "'ann'"),
            Map.entry("prompt_cache_key", "'ann'"),
            Map.entry("prompt_cache_retention", ""),
            Map.entry("prompt_cache_options", ""),
            Map.entry("service_tier", "'default'"),
            Map.entry("modalities", "['text']"),
            Map.entry("verbosity", "'medium'"),
            Map.entry("reasoning_effort", "'none'"),
            Map.entry("max_completion_tokens", "1"),
            Map.entry("frequency_penalty", "0.5"),
            Map.entry("presence_penalty", "0.5"),
            Map.entry("web_search_options", ""),
            Map.entry("response_format", "{'type': 'text'}"),
            Map.entry("audio", ""),
            Map.entry("store", "false"),
            Map.entry("moderation", ""),
            Map.entry("stream", "false"),
            Map.entry("stop", "['x']"),
            Map.entry("logit_bias", "{'3': -1}"),
            Map.entry("logprobs", "true"),
            Map.entry("max_tokens", "1"),
            Map.entry("n", "2"),
            Map.entry("prediction", ""),
            Map.entry("seed", "1"),
            Map.entry("stream_options", "null"),
            Map.entry("tools", "[]"),
            Map.entry("tool_choice", ""),
            Map.entry("parallel_tool_calls", ""),
            Map.entry("function_call", ""),
            Map.entry("functions", ""));

    private static Served served;

    @BeforeAll
    static void start(@TempDir Path folder) {
        served = new Served(Served.greeter(), folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Client.Reply ask(String field) {
        return served.client().chat("{'model': 'tiny', " + HELLO + ", " + field + "}");
    }

    @Test
    void everyPublishedFieldIsHonouredOrRefusedByName() {
        PUBLISHED.forEach((name, value) -> {
            if (name.equals("model") || name.equals("messages")) {
                return;
            }
            Client.Reply reply = ask("'" + name + "': " + (value.isEmpty() ? "{'a': 1}" : value));
            if (value.isEmpty()) {
                reply.assertError(400, name, "unsupported_parameter");
                assertThat(reply.error().get("message").stringValue()).contains("is not served");
            } else {
                assertThat(reply.status()).as("%s: %s", name, reply.json()).isEqualTo(200);
            }
        });
    }

    @Test
    void aFieldThatIsNullCountsAsLeftOut() {
        PUBLISHED.keySet().stream()
                .filter(name -> !name.equals("model") && !name.equals("messages"))
                .forEach(name -> assertThat(ask("'" + name + "': null").status())
                        .as(name)
                        .isEqualTo(200));
    }

    @Test
    void aFieldThatNobodyKnowsIsRefused() {
        ask("'top_k': 5").assertError(400, "top_k", "unknown_parameter");
        ask("'stream': true, 'stream_options': {'include': 1}")
                .assertError(400, "stream_options.include", "unknown_parameter");
    }

    @Test
    void whatIsNotThereYetSaysSo() {
        Map<String, String> refused = Map.of(
                "tools", "[{'type': 'function', 'function': {'name': 'f'}}]",
                "response_format", "{'type': 'json_schema', 'json_schema': {'name': 'x'}}",
                "modalities", "['text', 'audio']",
                "store", "true",
                "verbosity", "'low'");
        refused.forEach((name, value) -> {
            Client.Reply reply = ask("'" + name + "': " + value);
            reply.assertError(400, name, "unsupported_parameter");
            assertThat(reply.error().get("message").stringValue()).contains("not served yet");
        });
    }

    @Test
    void valuesOutOfTheirRangeAreRefused() {
        Map<String, List<String>> wrong = Map.ofEntries(
                Map.entry("temperature", List.of("-1", "1e6", "2.1", "'1'", "1e999", "true")),
                Map.entry("top_p", List.of("-0.1", "1.5")),
                Map.entry("max_tokens", List.of("-1", "0", "9223372036854775808", "1.5")),
                Map.entry("max_completion_tokens", List.of("0", "'5'")),
                Map.entry("n", List.of("0", "-1", "17", "1e1000")),
                Map.entry("seed", List.of("9223372036854775808", "0.5")),
                Map.entry("frequency_penalty", List.of("-2.1", "3")),
                Map.entry("presence_penalty", List.of("2.1")),
                Map.entry("stop", List.of("''", "['a','b','c','d','e']", "[1]", "{}")),
                Map.entry("logprobs", List.of("1")),
                Map.entry("top_logprobs", List.of("21", "-1", "5")),
                Map.entry("logit_bias", List.of("{'x': 1}", "{'-1': 1}", "[]")),
                Map.entry("stream", List.of("'yes'")),
                Map.entry("stream_options", List.of("{'include_usage': true}")),
                Map.entry("reasoning_effort", List.of("'extreme'", "'xhigh'", "3")),
                Map.entry("service_tier", List.of("'flex'")),
                Map.entry("user", List.of("7", "'" + "u".repeat(513) + "'")),
                Map.entry("safety_identifier", List.of("'" + "u".repeat(65) + "'")),
                Map.entry("metadata", List.of("[]", "{'" + "k".repeat(65) + "': 'v'}")));
        wrong.forEach((name, values) -> values.forEach(value -> {
            Client.Reply reply = ask("'" + name + "': " + value);
            assertThat(reply.status()).as("%s: %s", name, value).isEqualTo(400);
            Shapes.error(reply.json());
            assertThat(reply.error().get("param").stringValue(""))
                    .as("%s: %s", name, value)
                    .startsWith(name);
        }));
        ask("'logit_bias': {'1': 101}").assertError(400, "logit_bias.1", "invalid_value");
        ask("'metadata': {'k': 1}").assertError(400, "metadata.k", "invalid_value");
        ask("'max_tokens': 5, 'max_completion_tokens': 5").assertError(400, "max_tokens", "invalid_value");
    }

    @Test
    void messagesAreReadPartByPart() {
        assertRefused("'Hello'", "messages", "invalid_value");
        assertRefused("[]", "messages", "missing_required_parameter");
        assertRefused("['Hello']", "messages[0]", "invalid_value");
        assertRefused("[{'content': 'x'}]", "messages[0].role", "missing_required_parameter");
        assertRefused("[{'role': 'king', 'content': 'x'}]", "messages[0].role", "invalid_value");
        assertRefused("[{'role': 'tool', 'content': 'x'}]", "messages[0].role", "unsupported_parameter");
        assertRefused("[{'role': 'user'}]", "messages[0].content", "missing_required_parameter");
        assertRefused("[{'role': 'user', 'content': 7}]", "messages[0].content", "invalid_value");
        assertRefused("[{'role': 'user', 'content': []}]", "messages[0].content", "invalid_value");
        assertRefused("[{'role': 'user', 'content': 'x', 'name': 'Al'}]", "messages[0].name", "unsupported_parameter");
        assertRefused("[{'role': 'user', 'content': 'x', 'age': 7}]", "messages[0].age", "unknown_parameter");
        assertRefused(
                "[{'role': 'user', 'content': [{'type': 'image_url', 'image_url': {'url': 'http://a/b.png'}}]}]",
                "messages[0].content[0].type",
                "unsupported_parameter");
        assertRefused(
                "[{'role': 'assistant', 'content': 'x', 'tool_calls': []}]",
                "messages[0].tool_calls",
                "unsupported_parameter");
    }

    private static void assertRefused(String messages, String param, String code) {
        served.client().chat("{'model': 'tiny', 'messages': " + messages + "}").assertError(400, param, code);
    }

    @Test
    void modelAndMessagesAreNeeded() {
        served.client().chat("{" + HELLO + "}").assertError(400, "model", "missing_required_parameter");
        served.client().chat("{'model': 'tiny'}").assertError(400, "messages", "missing_required_parameter");
        served.client().chat("{'model': 'huge', " + HELLO + "}").assertError(404, "model", "model_not_found");
        for (String path : List.of("../tiny", "%2e%2e", "a/../tiny", "/etc/passwd", "a\\\\b")) {
            served.client().chat("{'model': '" + path + "', " + HELLO + "}").assertError(400, "model", "invalid_value");
        }
    }
}
