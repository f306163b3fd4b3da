package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every field of a plain completion's request is honoured or refused by name.
class CompletionFieldsTest {
    /// What OpenAI publishes for the request beside `model` and `prompt`, with a value that this server honours.
    private static final Map<String, String> HONOURED = Map.ofEntries(
            Map.entry("best_of", "2"),
            Map.entry("echo", "true"),
            Map.entry("frequency_penalty", "0.5"),
            Map.entry("logit_bias", "{'3': -1}"),
            Map.entry("logprobs", "5"),
            Map.entry("max_tokens", "1"),
            Map.entry("n", "2"),
            Map.entry("presence_penalty", "0.5"),
            Map.entry("seed", "1"),
            Map.entry("stop", "['x']"),
            Map.entry("stream", "false"),
            Map.entry("stream_options", "null"),
            Map.entry("suffix", "null"),
            Map.entry("temperature", "0.5"),
            Map.entry("top_p", "0.9"),
            Map.entry("user", "'ann'"));

    private static final Map<String, List<String>> WRONG = Map.ofEntries(
            Map.entry("best_of", List.of("0", "21", "'2'")),
            Map.entry("echo", List.of("1")),
            Map.entry("frequency_penalty", List.of("-2.1", "3")),
            Map.entry("logit_bias", List.of("{'x': 1}", "{'-1': 1}", "{'99999': 1}", "{'1': 101}")),
            Map.entry("logprobs", List.of("6", "-1", "true")),
            Map.entry("max_tokens", List.of("-1", "9223372036854775808", "1.5")),
            Map.entry("n", List.of("0", "129")),
            Map.entry("presence_penalty", List.of("2.1")),
            Map.entry("seed", List.of("0.5")),
            Map.entry("stop", List.of("''", "['a','b','c','d','e']")),
            Map.entry("stream", List.of("'yes'")),
            Map.entry("stream_options", List.of("{'include_usage': true}")),
            Map.entry("suffix", List.of("'!'")),
            Map.entry("temperature", List.of("-1", "1e6")),
            Map.entry("top_p", List.of("1.5")),
            Map.entry("user", List.of("7")),
            Map.entry(
                    "prompt",
                    List.of("7", "{}", "[]", "[[]]", "[1, 'a']", "['a', 1]", "[-1]", "[[99999]]", "[99999]", "[1.5]")));

    private static Served served;

    @BeforeAll
    static void start(@TempDir Path folder) {
        served = new Served(Served.greeter(), folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static Client.Reply ask(String fields) {
        return served.client().post("/v1/completions", "{'model': 'tiny', " + fields + "}");
    }

    @Test
    void everyPublishedFieldIsHonoured() {
        HONOURED.forEach((name, value) -> {
            Client.Reply reply = ask("'prompt': ':', '" + name + "': " + value);
            assertThat(reply.status()).as("%s: %s", name, reply.json()).isEqualTo(200);
            assertThat(ask("'prompt': ':', '" + name + "': null").status())
                    .as(name)
                    .isEqualTo(200);
        });
    }

    @Test
    void valuesOutOfTheirRangeAreRefusedByName() {
        WRONG.forEach((name, values) -> values.forEach(value -> {
            Client.Reply reply = ask((name.equals("prompt") ? "" : "'prompt': ':', ") + "'" + name + "': " + value);
            assertThat(reply.status()).as("%s: %s", name, value).isEqualTo(400);
            Shapes.error(reply.json());
            assertThat(reply.error().get("param").stringValue(""))
                    .as("%s: %s", name, value)
                    .startsWith(name);
        }));
    }

    @Test
    void fieldsThatContradictEachOtherAreRefused() {
        ask("'prompt': ':', 'n': 3, 'best_of': 2").assertError(400, "best_of", "invalid_value");
        ask("'prompt': ':', 'best_of': 2, 'stream': true").assertError(400, "best_of", "invalid_value");
        ask("'prompt': ['a', 'b'], 'n': 65").assertError(400, "prompt", "invalid_value");
        ask("'prompt': ':', 'suffix': 'x'").assertError(400, "suffix", "unsupported_parameter");
    }

    @Test
    void whatNobodyKnowsIsRefused() {
        ask("'prompt': ':', 'top_k': 5").assertError(400, "top_k", "unknown_parameter");
        ask("'messages': []").assertError(400, "messages", "unknown_parameter");
        served.client()
                .post("/v1/completions", "{'model': 'huge', 'prompt': ':'}")
                .assertError(404, "model", "model_not_found");
        served.client()
                .post("/v1/completions", "{'prompt': ':'}")
                .assertError(400, "model", "missing_required_parameter");
    }
}
