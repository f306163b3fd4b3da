package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What a response says, and what it goes on from.
class ResponseAnswersTest {
    private static final String PROBLEM =
            "'input': 'Tom has 24 apples and gives 15 to Mary. How many apples are left?'";

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

    private JsonNode respond(String fields) {
        Client.Reply reply =
                served.client().post("/v1/responses", "{'model': 'tiny', 'temperature': 0, " + fields + "}");
        assertThat(reply.status()).as("%s", reply.json()).isEqualTo(200);
        return reply.json();
    }

    private Client.Reply refused(String fields) {
        return served.client().post("/v1/responses", "{'model': 'tiny', 'temperature': 0, " + fields + "}");
    }

    private String conversation() {
        return served.client().post("/v1/conversations", "{}").json().get("id").stringValue();
    }

    private static String id(JsonNode document) {
        return document.get("id").stringValue();
    }

    private static String text(JsonNode response) {
        return response.get("output").values().stream()
                .filter(item -> item.get("type").stringValue().equals("message"))
                .map(item -> item.at("/content/0/text").stringValue())
                .findFirst()
                .orElseThrow();
    }

    /// The texts of a conversation's branch that is shown, oldest first.
    private List<String> shown(String conversation) {
        return served
                .client()
                .get("/v1/conversations/" + conversation + "/items?order=asc")
                .json()
                .get("data")
                .values()
                .stream()
                .map(item -> item.at("/content/0/text").stringValue())
                .toList();
    }

    @Test
    void aResponseSaysWhatTheModelSays() {
        serve(Served.greeter());
        JsonNode response = respond("'input': 'Hello', 'metadata': {'run': '7'}, 'service_tier': 'auto'");
        assertThat(text(response)).isEqualTo("hi");
        assertThat(response.get("status").stringValue()).isEqualTo("completed");
        assertThat(response.get("completed_at").longValue()).isPositive();
        assertThat(response.at("/output/0/status").stringValue()).isEqualTo("completed");
        assertThat(response.at("/usage/output_tokens").intValue()).isEqualTo(2);
        assertThat(response.at("/metadata/run").stringValue()).isEqualTo("7");
        assertThat(response.get("service_tier").stringValue()).isEqualTo("default");
        assertThat(response.get("temperature").doubleValue()).isZero();
    }

    @Test
    void aSearchedResponseHasItsReasoningBeforeItsMessage() {
        serve(ScriptedModel.subtracting());
        JsonNode response = served.client()
                .post("/v1/responses", "{'model': 'tiny', " + PROBLEM + ", 'reasoning': {'effort': 'low'}}")
                .json();
        assertThat(response.at("/output/0/type").stringValue()).isEqualTo("reasoning");
        assertThat(response.at("/output/0/content/0/text").stringValue()).isEqualTo("\u2713 24 - 15 = 9\n");
        assertThat(response.at("/output/0/status").stringValue()).isEqualTo("completed");
        assertThat(text(response)).isEqualTo("9 apples");
        assertThat(response.at("/output/1/qstar/answer").stringValue()).isEqualTo("9");
        assertThat(response.at("/output/1/qstar/budget").intValue()).isEqualTo(64);
        assertThat(response.at("/reasoning/effort").stringValue()).isEqualTo("low");
        assertThat(response.at("/usage/output_tokens_details/reasoning_tokens").intValue())
                .isPositive();
    }

    @Test
    void aResponseThatIsKeptComesBackUntilItIsDeleted() {
        serve(ScriptedModel.subtracting());
        JsonNode response = respond(PROBLEM);
        assertThat(served.client().get("/v1/responses/" + id(response)).json()).isEqualTo(response);
        JsonNode gone = served.client().delete("/v1/responses/" + id(response)).json();
        assertThat(gone.get("deleted").booleanValue()).isTrue();
        served.client().get("/v1/responses/" + id(response)).assertError(404, null, "not_found");
    }

    @Test
    void whatIsNotToBeKeptIsNot() {
        serve(Served.greeter());
        String conversation = conversation();
        JsonNode response = respond("'input': 'Hello', 'store': false, 'conversation': '" + conversation + "'");
        assertThat(text(response)).isEqualTo("hi");
        served.client().get("/v1/responses/" + id(response)).assertError(404, null, "not_found");
        assertThat(shown(conversation)).isEmpty();
    }

    @Test
    void theInputOfAResponseIsListed() {
        serve(Served.greeter());
        JsonNode response = respond("'input': [{'role': 'developer', 'content': 'Be brief.'}, {'type': 'message',"
                + " 'role': 'user', 'content': [{'type': 'input_text', 'text': 'Hel'}, {'type': 'input_text', 'text':"
                + " 'lo'}]}]");
        String path = "/v1/responses/" + id(response) + "/input_items";
        JsonNode newest = served.client().get(path).json();
        assertThat(newest.at("/data/0/content/1/text").stringValue()).isEqualTo("lo");
        assertThat(newest.at("/data/1/role").stringValue()).isEqualTo("developer");
        JsonNode page = served.client().get(path + "?order=asc&limit=1").json();
        assertThat(page.get("has_more").booleanValue()).isTrue();
        assertThat(page.get("last_id")).isEqualTo(newest.get("last_id"));
        JsonNode rest = served.client()
                .get(path + "?order=asc&after=" + page.get("last_id").stringValue())
                .json();
        assertThat(rest.get("data")).hasSize(1);
        assertThat(rest.get("has_more").booleanValue()).isFalse();
        served.client().get(path + "?after=msg_x").assertError(404, "after", "not_found");
        served.client().get(path + "?include=x").assertError(400, "include", "unknown_parameter");
    }

    @Test
    void aResponseGoesOnWithAConversation() {
        serve(Served.greeter().context(2048));
        String conversation = conversation();
        int alone = respond("'input': 'Hello', 'conversation': {'id': '" + conversation + "'}")
                .at("/usage/input_tokens")
                .intValue();
        JsonNode second = respond("'input': 'Hello', 'conversation': '" + conversation + "'");
        assertThat(second.at("/conversation/id").stringValue()).isEqualTo(conversation);
        assertThat(second.at("/usage/input_tokens").intValue()).isGreaterThan(alone + 5);
        assertThat(shown(conversation)).containsExactly("Hello", "hi", "Hello", "hi");
        assertThat(served.client()
                        .get("/v1/conversations/" + conversation + "/items")
                        .json()
                        .at("/data/1/id"))
                .isEqualTo(second.at("/qstar/parent"));
    }

    @Test
    void aResponseGoesOnFromAnother() {
        serve(Served.greeter().context(2048));
        JsonNode first = respond("'input': 'Hello', 'instructions': 'Be brief.'");
        assertThat(first.get("instructions").stringValue()).isEqualTo("Be brief.");
        JsonNode second = respond("'input': 'Hello', 'previous_response_id': '" + id(first) + "'");
        assertThat(second.get("previous_response_id")).isEqualTo(first.get("id"));
        JsonNode third = respond("'input': 'Hello', 'previous_response_id': '" + id(second) + "'");
        int step = third.at("/usage/input_tokens").intValue()
                - second.at("/usage/input_tokens").intValue();
        assertThat(step).isPositive();
        served.client().delete("/v1/responses/" + id(first));
        refused("'input': 'x', 'previous_response_id': '" + id(third) + "'").assertError(404, null, "not_found");
        refused("'input': 'x', 'previous_response_id': 'resp_x'").assertError(404, null, "not_found");
    }

    @Test
    void whatGoesOnFromAResponseOfAConversationReadsTheConversation() {
        serve(Served.greeter().context(2048));
        String conversation = conversation();
        String there = "'input': 'Hello', 'conversation': '" + conversation + "'";
        respond(there);
        JsonNode last = respond(there);
        String aside = "'input': 'Hello', 'previous_response_id': '" + id(last) + "'";
        assertThat(respond(aside).get("usage").get("input_tokens"))
                .isEqualTo(respond(there).get("usage").get("input_tokens"));
        served.client().delete("/v1/conversations/" + conversation);
        refused(aside).assertError(404, null, "not_found");
    }

    @Test
    void anEditAndARegenerationAreBranches() {
        serve(Served.greeter().context(2048));
        String conversation = conversation();
        String there = ", 'conversation': '" + conversation + "'";
        JsonNode first = respond("'input': 'Hello'" + there);
        String question = first.at("/qstar/parent").stringValue();
        respond("'input': [], 'qstar': {'parent': '" + question + "'}" + there);
        assertThat(shown(conversation)).containsExactly("Hello", "hi");
        respond("'input': 'Hallo', 'qstar': {'parent': null}" + there);
        assertThat(shown(conversation)).containsExactly("Hallo", "hi");
        JsonNode tree = served.client()
                .get("/v1/conversations/" + conversation + "/tree")
                .json();
        assertThat(tree.get("object").stringValue()).isEqualTo("qstar.tree");
        assertThat(tree.get("items").values().stream()
                        .map(item -> item.at("/qstar/parent").stringValue("") + ">"
                                + item.at("/content/0/text").stringValue()))
                .startsWith(">Hello", question + ">hi", question + ">hi", ">Hallo")
                .hasSize(5);
    }

    @Test
    void whatHasNothingToBeAnsweredIsRefused() {
        serve(Served.greeter());
        String conversation = conversation();
        String there = ", 'conversation': '" + conversation + "'";
        refused("'input': []").assertError(400, "input", "missing_required_parameter");
        refused("'input': []" + there).assertError(400, "input", "invalid_value");
        respond("'input': 'Hello'" + there);
        refused("'input': []" + there).assertError(400, "input", "invalid_value");
        refused("'input': 'x', 'qstar': {'parent': null}").assertError(400, "qstar.parent", "invalid_value");
        refused("'input': 'x', 'qstar': {'parent': 'msg_x'}" + there).assertError(404, null, "not_found");
        refused("'input': 'x', 'previous_response_id': 'resp_x'" + there)
                .assertError(400, "previous_response_id", "invalid_value");
        refused("'input': 'x', 'conversation': 'conv_x'").assertError(404, null, "not_found");
    }

    @Test
    void anItemOfAnyConversationOfOnesOwnCanBeReferredTo() {
        serve(Served.greeter().context(2048));
        String item = respond("'input': 'Hello', 'conversation': '" + conversation() + "'")
                .at("/qstar/parent")
                .stringValue();
        String other = conversation();
        respond("'input': [{'type': 'item_reference', 'id': '" + item + "'}], 'conversation': '" + other + "'");
        assertThat(shown(other)).containsExactly("Hello", "hi");
        refused("'input': [{'id': 'msg_x'}]").assertError(404, null, "not_found");
    }

    @Test
    void whatAResponseSaidCanBeHandedInAgain() {
        serve(ScriptedModel.subtracting());
        String output = respond(PROBLEM).get("output").toString().replace('"', '\'');
        JsonNode response = respond("'input': [{'role': 'user', 'content': 'Hi'}, "
                + output.substring(1, output.length() - 1) + ", {'role': 'user', 'content': 'Ann has 7 pens and loses"
                + " 3. How many pens are left?'}]");
        assertThat(text(response)).isEqualTo("4 pens");
        JsonNode items = served.client()
                .get("/v1/responses/" + id(response) + "/input_items?order=asc")
                .json()
                .get("data");
        assertThat(items.values().stream().map(item -> item.get("type").stringValue()))
                .containsExactly("message", "reasoning", "message", "message");
    }

    @Test
    void tokensThatRunOutLeaveTheResponseIncomplete() {
        serve(Served.talker());
        JsonNode response = respond("'input': 'Hello', 'max_output_tokens': 16");
        assertThat(text(response)).isEqualTo("abcabcabcabcabca");
        assertThat(response.get("status").stringValue()).isEqualTo("incomplete");
        assertThat(response.at("/incomplete_details/reason").stringValue()).isEqualTo("max_output_tokens");
        assertThat(response.at("/output/0/status").stringValue()).isEqualTo("incomplete");
        assertThat(response.at("/qstar/interrupted").booleanValue()).isFalse();
        assertThat(response.get("completed_at").isNull()).isTrue();
    }

    @Test
    void logprobsAreToldOnce() {
        serve(Served.greeter());
        JsonNode response = respond("'input': 'Hello', 'include': ['message.output_text.logprobs'], 'top_logprobs': 2");
        assertThat(response.at("/output/0/content/0/logprobs/0/token").stringValue())
                .isEqualTo("h");
        assertThat(response.at("/output/0/content/0/logprobs/1/top_logprobs")).hasSize(2);
        assertThat(served.client().get("/v1/responses/" + id(response)).json().at("/output/0/content/0/logprobs"))
                .isEmpty();
    }

    @Test
    void aConversationThatFillsTheContextIsRefusedWithBothCounts() {
        serve(Served.greeter().context(64));
        String conversation = conversation();
        String there = "'input': '" + "x".repeat(30) + "', 'conversation': '" + conversation + "'";
        respond(there);
        Client.Reply reply = refused(there);
        reply.assertError(400, "input", "context_length_exceeded");
        assertThat(reply.error().get("message").stringValue())
                .contains("'input'")
                .contains("64");
        assertThat(shown(conversation)).hasSize(2);
    }

    @Test
    void tokensOfAPromptAreCounted() {
        serve(Served.greeter().context(2048));
        String conversation = conversation();
        String fields = "{'model': 'tiny', 'input': 'Hello', 'instructions': 'Be brief.', 'conversation': '"
                + conversation + "'}";
        int counted = served.client()
                .post("/v1/responses/input_tokens", fields)
                .json()
                .get("input_tokens")
                .intValue();
        assertThat(counted)
                .isEqualTo(served.client()
                        .post("/v1/responses", fields)
                        .json()
                        .at("/usage/input_tokens")
                        .intValue());
    }

    @Test
    void fieldsAreRefusedByTheNamesThatTheyHaveHere() {
        serve(Served.greeter());
        refused("'input': 'Hello', 'reasoning': {'effort': 'high'}")
                .assertError(400, "reasoning.effort", "unsupported_parameter");
        served.close();
        serve(ScriptedModel.subtracting());
        refused("'input': ' '").assertError(400, "input", "invalid_value");
        refused("'input': 'x', 'top_p': 0.5").assertError(400, "top_p", "unsupported_parameter");
    }
}
