package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The events of a response's stream, in their order.
class ResponseStreamTest {
    @TempDir
    private Path folder;

    private Served served;

    @AfterEach
    void stop() {
        served.close();
    }

    private List<JsonNode> told(ScriptedModel model, String fields) {
        served = new Served(model, folder);
        return served.client().told("{'model': 'tiny', 'temperature': 0, 'stream': true, " + fields + "}");
    }

    /// The names in their order, those that repeat once, without what they all begin with.
    private static List<String> names(List<JsonNode> events) {
        List<String> names = events.stream()
                .map(event -> event.get("type").stringValue().replaceFirst("^response[.]", ""))
                .toList();
        return IntStream.range(0, names.size())
                .filter(i -> i == 0 || !names.get(i).equals(names.get(i - 1)))
                .mapToObj(names::get)
                .toList();
    }

    private static String joined(List<JsonNode> events, String type) {
        StringBuilder text = new StringBuilder();
        events.stream()
                .filter(event -> event.get("type").stringValue().equals(type))
                .forEach(event -> text.append(event.get("delta").stringValue()));
        return text.toString();
    }

    @Test
    void aMessageIsToldFromItsBeginningToItsEnd() {
        List<JsonNode> events = told(Served.greeter(), "'input': 'Hello'");
        assertThat(names(events))
                .containsExactly(
                        "created",
                        "in_progress",
                        "output_item.added",
                        "content_part.added",
                        "output_text.delta",
                        "output_text.done",
                        "content_part.done",
                        "output_item.done",
                        "completed");
        assertThat(joined(events, "response.output_text.delta")).isEqualTo("hi");
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).get("sequence_number").intValue()).isEqualTo(i);
        }
    }

    @Test
    void reasoningIsAnItemBeforeTheMessage() {
        List<JsonNode> events = told(
                ScriptedModel.subtracting(),
                "'input': 'Tom has 24 apples and gives 15 to Mary. How many apples are left?'");
        assertThat(names(events))
                .containsExactly(
                        "created",
                        "in_progress",
                        "output_item.added",
                        "content_part.added",
                        "reasoning_text.delta",
                        "reasoning_text.done",
                        "content_part.done",
                        "output_item.done",
                        "output_item.added",
                        "content_part.added",
                        "output_text.delta",
                        "output_text.done",
                        "content_part.done",
                        "output_item.done",
                        "completed");
        assertThat(joined(events, "response.reasoning_text.delta")).isEqualTo("\u2713 24 - 15 = 9\n");
        assertThat(joined(events, "response.output_text.delta")).isEqualTo("9 apples");
        JsonNode last = events.getLast().get("response");
        List<JsonNode> done = events.stream()
                .filter(event -> event.get("type").stringValue().equals("response.output_item.done"))
                .toList();
        for (int i = 0; i < done.size(); i++) {
            assertThat(done.get(i).get("output_index").intValue()).isEqualTo(i);
            assertThat(done.get(i).get("item")).isEqualTo(last.get("output").get(i));
        }
        assertThat(last.at("/output/1/qstar/answer").stringValue()).isEqualTo("9");
    }

    @Test
    void theTreeOfASearchGrowsBeforeTheReasoningIsTold() {
        List<JsonNode> events = told(
                ScriptedModel.subtracting(),
                "'input': 'Tom has 24 apples and gives 15 to Mary. How many apples are left?'");
        List<JsonNode> grown = events.stream()
                .filter(event -> event.at("/qstar/nodes").isArray())
                .toList();
        JsonNode message = events.getLast().at("/response/output/1");
        assertThat(grown).isNotEmpty().allSatisfy(event -> {
            assertThat(event.get("type").stringValue()).isEqualTo("response.reasoning_text.delta");
            assertThat(event.get("delta").stringValue()).isEmpty();
        });
        assertThat(message.at("/qstar/tree/nodes/0/text"))
                .isEqualTo(grown.getFirst().at("/qstar/nodes/0/text"));
        assertThat(message.at("/qstar/tree/nodes/0/answer").stringValue()).isEqualTo("9");
        assertThat(events.getLast().at("/response/output/0").has("qstar")).isFalse();
    }

    @Test
    void aTreeThatNobodyWantsIsNotTold() {
        List<JsonNode> events = told(
                ScriptedModel.subtracting(),
                "'qstar': {'tree': false}, 'input': 'Tom has 24 apples and gives 15 to Mary. How many are left?'");
        assertThat(events).noneMatch(event -> event.has("qstar"));
        assertThat(events.getLast().at("/response/output/1/qstar").has("tree")).isFalse();
    }

    @Test
    void aStreamEndsWithWhatIsOnDisk() {
        List<JsonNode> events = told(Served.greeter(), "'input': 'Hello'");
        JsonNode first = events.getFirst().get("response");
        JsonNode last = events.getLast().get("response");
        assertThat(first.get("status").stringValue()).isEqualTo("in_progress");
        assertThat(first.get("output")).isEmpty();
        assertThat(first.has("usage")).isFalse();
        assertThat(served.client()
                        .get("/v1/responses/" + first.get("id").stringValue())
                        .json())
                .isEqualTo(last);
    }

    @Test
    void everyDeltaHasTheLogprobsOfItsTokens() {
        List<JsonNode> events = told(
                Served.talker(),
                "'input': 'Hello', 'max_output_tokens': 16, 'include': ['message.output_text.logprobs'],"
                        + " 'top_logprobs': 1");
        assertThat(names(events)).endsWith("output_item.done", "incomplete");
        List<JsonNode> deltas = events.stream()
                .filter(event -> event.get("type").stringValue().equals("response.output_text.delta"))
                .toList();
        assertThat(deltas).hasSize(16).allSatisfy(delta -> {
            assertThat(delta.get("logprobs")).hasSize(1);
            assertThat(delta.at("/logprobs/0/token")).isEqualTo(delta.get("delta"));
        });
        assertThat(events.getLast().at("/response/output/0/content/0/logprobs")).hasSize(16);
    }

    @Test
    void anAnswerThatIsEmptyIsAMessageStill() {
        List<JsonNode> events = told(new ScriptedModel().plain().then(":", "</s>"), "'input': 'Hello'");
        assertThat(names(events))
                .contains("output_item.added", "output_text.done")
                .doesNotContain("output_text.delta");
        assertThat(events.getLast().at("/response/output/0/content/0/text").stringValue())
                .isEmpty();
    }

    @Test
    void whatIsWrongWithTheRequestIsNoStream() {
        served = new Served(Served.greeter().context(64), folder);
        served.client()
                .post("/v1/responses", "{'model': 'tiny', 'stream': true, 'input': '" + "x".repeat(100) + "'}")
                .assertError(400, "input", "context_length_exceeded");
    }
}
