package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every field of a response's request is honoured or refused by name.
class ResponseFieldsTest {
    /// What OpenAI publishes for the request, with a value that this server honours; empty where it honours none.
    private static final Map<String, String> PUBLISHED = Map.ofEntries(
            Map.entry("metadata", "{'a': 'b'}"),
            Map.entry("top_logprobs", "0"),
            Map.entry("temperature", "0.5"),
            Map.entry("top_p", "0.9"),
            Map.entry("user", "'ann'"),
            Map.entry("safety_identifier", "'ann'"),
            Map.entry("prompt_cache_key", "'ann'"),
            Map.entry("prompt_cache_retention", ""),
            Map.entry("prompt_cache_options", ""),
            Map.entry("background", "false"),
            Map.entry("max_tool_calls", ""),
            Map.entry("text", "{'format': {'type': 'text'}, 'verbosity': 'medium'}"),
            Map.entry("tools", "[]"),
            Map.entry("tool_choice", "'none'"),
            Map.entry("prompt", ""),
            Map.entry("service_tier", "'auto'"),
            Map.entry("truncation", "'disabled'"),
            Map.entry("reasoning", "{'effort': 'none', 'summary': 'auto', 'context': 'auto', 'mode': 'standard'}"),
            Map.entry("include", "['message.output_text.logprobs']"),
            Map.entry("parallel_tool_calls", "false"),
            Map.entry("store", "true"),
            Map.entry("instructions", "'Be brief.'"),
            Map.entry("moderation", ""),
            Map.entry("stream", "false"),
            Map.entry("context_management", ""),
            Map.entry("max_output_tokens", "16"));

    /// Published too, but they need something else.
    private static final List<String> OTHERS =
            List.of("stream_options", "conversation", "previous_response_id", "qstar");

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
        return served.client().post("/v1/responses", "{'model': 'tiny', 'input': 'Hello', " + field + "}");
    }

    private static Client.Reply input(String input) {
        return served.client().post("/v1/responses", "{'model': 'tiny', 'input': " + input + "}");
    }

    @Test
    void everyPublishedFieldIsHonouredOrRefusedByName() {
        PUBLISHED.forEach((name, value) -> {
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
        PUBLISHED
                .keySet()
                .forEach(name -> assertThat(ask("'" + name + "': null").status())
                        .as(name)
                        .isEqualTo(200));
        OTHERS.forEach(name ->
                assertThat(ask("'" + name + "': null").status()).as(name).isEqualTo(200));
    }

    @Test
    void aFieldThatNobodyKnowsIsRefused() {
        ask("'seed': 5").assertError(400, "seed", "unknown_parameter");
        ask("'reasoning': {'depth': 5}").assertError(400, "reasoning.depth", "unknown_parameter");
        ask("'text': {'size': 5}").assertError(400, "text.size", "unknown_parameter");
        ask("'conversation': {'id': 'conv_x', 'a': 1}").assertError(400, "conversation.a", "unknown_parameter");
        ask("'qstar': {'leaf': 'x'}").assertError(400, "qstar.leaf", "unknown_parameter");
        ask("'stream': true, 'stream_options': {'include_usage': true}")
                .assertError(400, "stream_options.include_usage", "unknown_parameter");
    }

    @Test
    void whatIsNotThereYetSaysSo() {
        Map<String, String> refused = Map.ofEntries(
                Map.entry("tools", "[{'type': 'web_search'}]"),
                Map.entry("tool_choice", "'required'"),
                Map.entry("text.format", "{'format': {'type': 'json_object'}}"),
                Map.entry("text.verbosity", "{'verbosity': 'low'}"),
                Map.entry("background", "true"),
                Map.entry("truncation", "'auto'"),
                Map.entry("include", "['reasoning.encrypted_content']"),
                Map.entry("reasoning.summary", "{'summary': 'detailed'}"),
                Map.entry("reasoning.generate_summary", "{'generate_summary': 'concise'}"),
                Map.entry("reasoning.context", "{'context': 'all_turns'}"),
                Map.entry("reasoning.mode", "{'mode': 'pro'}"));
        refused.forEach((param, value) -> {
            String name = param.replaceFirst("[.].*", "");
            Client.Reply reply = ask("'" + name + "': " + value);
            reply.assertError(400, param, "unsupported_parameter");
            assertThat(reply.error().get("message").stringValue()).contains("is not served");
        });
        ask("'stream': true, 'stream_options': {'include_obfuscation': true}")
                .assertError(400, "stream_options.include_obfuscation", "unsupported_parameter");
    }

    @Test
    void valuesOutOfTheirRangeAreRefused() {
        Map<String, List<String>> wrong = Map.ofEntries(
                Map.entry("temperature", List.of("-1", "2.1", "'1'")),
                Map.entry("top_p", List.of("1.5")),
                Map.entry("max_output_tokens", List.of("15", "-1", "9223372036854775808")),
                Map.entry("top_logprobs", List.of("21", "5")),
                Map.entry("include", List.of("'x'", "[1]")),
                Map.entry("store", List.of("'no'")),
                Map.entry("stream", List.of("1")),
                Map.entry("stream_options", List.of("{}")),
                Map.entry("instructions", List.of("['Be brief.']")),
                Map.entry("reasoning", List.of("'low'", "{'effort': 'extreme'}")),
                Map.entry("tool_choice", List.of("{'type': 'function', 'name': 'f'}")),
                Map.entry("parallel_tool_calls", List.of("1")),
                Map.entry("truncation", List.of("'some'")),
                Map.entry("service_tier", List.of("'flex'")),
                Map.entry("conversation", List.of("7", "{}")),
                Map.entry("previous_response_id", List.of("7")),
                Map.entry("qstar", List.of("7", "{'parent': 7}")),
                Map.entry("metadata", List.of("[]", "{'a': 1}")));
        wrong.forEach((name, values) -> values.forEach(value -> {
            Client.Reply reply = ask("'" + name + "': " + value);
            assertThat(reply.status()).as("%s: %s", name, value).isEqualTo(400);
            Shapes.error(reply.json());
            assertThat(reply.error().get("param").stringValue(""))
                    .as("%s: %s", name, value)
                    .startsWith(name);
        }));
    }

    @Test
    void itemsAreReadPartByPart() {
        assertRefused("7", "input", "invalid_value");
        assertRefused("['Hello']", "input[0]", "invalid_value");
        assertRefused("[{'role': 'user'}]", "input[0].content", "missing_required_parameter");
        assertRefused("[{'role': 'king', 'content': 'x'}]", "input[0].role", "invalid_value");
        assertRefused("[{'role': 'tool', 'content': 'x'}]", "input[0].role", "unsupported_parameter");
        assertRefused("[{'type': 'function_call', 'name': 'f'}]", "input[0].type", "unsupported_parameter");
        assertRefused("[{'type': 'item_reference'}]", "input[0].id", "missing_required_parameter");
        assertRefused("[{'role': 'user', 'content': 'x', 'age': 7}]", "input[0].age", "unknown_parameter");
        assertRefused(
                "[{'role': 'user', 'content': [{'type': 'input_image', 'image_url': 'http://a/b.png'}]}]",
                "input[0].content[0].type",
                "unsupported_parameter");
        assertRefused(
                "[{'role': 'user', 'content': [{'type': 'output_text', 'text': 'x'}]}]",
                "input[0].content[0].type",
                "invalid_value");
        assertRefused(
                "[{'type': 'reasoning', 'id': 'rs_x', 'summary': [{'type': 'summary_text', 'text': 'x'}]}]",
                "input[0].summary",
                "unsupported_parameter");
        assertRefused(
                "[{'type': 'reasoning', 'id': 'rs_x', 'summary': [], 'encrypted_content': 'x'}]",
                "input[0].encrypted_content",
                "unsupported_parameter");
        assertRefused(
                "[{'role': 'assistant', 'content': 'x', 'phase': 'commentary'}]",
                "input[0].phase",
                "unsupported_parameter");
    }

    private static void assertRefused(String input, String param, String code) {
        input(input).assertError(400, param, code);
    }

    @Test
    void modelAndInputAreNeeded() {
        Client client = served.client();
        client.post("/v1/responses", "{'input': 'x'}").assertError(400, "model", "missing_required_parameter");
        client.post("/v1/responses", "{'model': 'tiny'}").assertError(400, "input", "missing_required_parameter");
        client.post("/v1/responses", "{'model': 'huge', 'input': 'x'}").assertError(404, "model", "model_not_found");
        client.post("/v1/responses?beta=true", "{'model': 'tiny', 'input': 'x'}")
                .assertError(400, "beta", "unknown_parameter");
    }
}
