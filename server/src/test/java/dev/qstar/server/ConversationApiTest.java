package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Conversations over HTTP, and what is found in them.
class ConversationApiTest {
    private static final String PATH = "/v1/conversations";

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void start() {
        served = new Served(Served.greeter(), folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private JsonNode posted(String path, String body) {
        Client.Reply reply = served.client().post(path, body);
        assertThat(reply.status()).as("%s", reply.json()).isEqualTo(200);
        return reply.json();
    }

    private JsonNode got(String path) {
        Client.Reply reply = served.client().get(path);
        assertThat(reply.status()).as("%s", reply.json()).isEqualTo(200);
        return reply.json();
    }

    private static String id(JsonNode document) {
        return document.get("id").stringValue();
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream()
                .map(item -> item.at("/content/0/text").stringValue())
                .toList();
    }

    /// A conversation of the user's and the assistant's turns.
    private JsonNode conversation(String... texts) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            items.add("{'role': '" + (i % 2 == 0 ? "user" : "assistant") + "', 'content': '" + texts[i] + "'}");
        }
        return posted(PATH, "{'items': [" + String.join(", ", items) + "]}");
    }

    @Test
    void aConversationBeginsWithMetadataItemsAndATitle() {
        JsonNode made = posted(
                PATH,
                "{'metadata': {'k': 'v'}, 'qstar': {'title': 'Stars'}, 'items': [{'role': 'user', 'content': 'Hi'}]}");
        JsonNode conversation = got(PATH + "/" + id(made));
        assertThat(conversation).isEqualTo(made);
        assertThat(conversation.at("/metadata/k").stringValue()).isEqualTo("v");
        assertThat(conversation.at("/qstar/title").stringValue()).isEqualTo("Stars");
        assertThat(conversation.at("/qstar/leaf").stringValue()).startsWith("msg_");
        assertThat(conversation.at("/qstar/updated_at").longValue()).isPositive();
    }

    @Test
    void withoutATitleItGetsOneFromTheFirstMessageOfTheUser() {
        String empty = id(posted(PATH, ""));
        assertThat(got(PATH + "/" + empty).at("/qstar/title").stringValue()).isEmpty();
        posted(PATH + "/" + empty + "/items", "{'items': [{'role': 'system', 'content': 'Be brief.'}]}");
        posted(
                "/v1/responses",
                "{'model': 'tiny', 'max_output_tokens': 16, 'conversation': '" + empty
                        + "', 'input': ' How many\\nstars are there in the sky? '}");
        assertThat(got(PATH + "/" + empty).at("/qstar/title").stringValue())
                .isEqualTo("How many stars are there in the sky?");
    }

    @Test
    void theConversationThatChangedLastIsListedFirst() {
        String first = id(conversation("one"));
        String second = id(conversation("two"));
        String third = id(conversation("three"));
        posted(PATH + "/" + first + "/items", "{'items': [{'role': 'user', 'content': 'more'}]}");
        JsonNode page = got(PATH + "?limit=2");
        assertThat(page.get("data").values().stream().map(ConversationApiTest::id))
                .containsExactly(first, third);
        assertThat(page.get("has_more").booleanValue()).isTrue();
        JsonNode rest = got(PATH + "?limit=2&after=" + page.get("last_id").stringValue());
        assertThat(rest.get("first_id").stringValue()).isEqualTo(second);
        assertThat(rest.get("has_more").booleanValue()).isFalse();
        served.client().get(PATH + "?limit=101").assertError(400, "limit", "invalid_value");
        served.client().get(PATH + "?after=conv_x").assertError(404, null, "not_found");
        served.client().get(PATH + "?page=2").assertError(400, "page", "unknown_parameter");
    }

    @Test
    void metadataTitleAndLeafChangeTogetherOrNotAtAll() {
        JsonNode conversation = conversation("a", "b");
        String path = PATH + "/" + id(conversation);
        JsonNode items = got(path + "/items?order=asc");
        String first = items.get("first_id").stringValue();
        JsonNode changed = posted(path, "{'metadata': {'a': 'b'}, 'qstar': {'title': 'New', 'leaf': '" + first + "'}}");
        assertThat(changed.at("/metadata/a").stringValue()).isEqualTo("b");
        assertThat(changed.at("/qstar/title").stringValue()).isEqualTo("New");
        assertThat(texts(got(path + "/items").get("data"))).containsExactly("a");
        served.client()
                .post(path, "{'metadata': {}, 'qstar': {'leaf': 'msg_x'}}")
                .assertError(404, null, "not_found");
        assertThat(got(path)).isEqualTo(changed);
        for (String title : List.of("''", "' '", "'a\\nb'", "'" + "x".repeat(201) + "'", "7")) {
            served.client()
                    .post(path, "{'qstar': {'title': " + title + "}}")
                    .assertError(400, "qstar.title", "invalid_value");
        }
        served.client().post(path, "{'name': 'x'}").assertError(400, "name", "unknown_parameter");
    }

    @Test
    void itemsAreAddedListedAndTakenOut() {
        String path = PATH + "/" + id(conversation("a")) + "/items";
        JsonNode added =
                posted(path, "{'items': [{'role': 'assistant', 'content': 'b'}, {'role': 'user', 'content': 'c'}]}");
        assertThat(texts(added.get("data"))).containsExactly("b", "c");
        assertThat(texts(got(path).get("data"))).containsExactly("c", "b", "a");
        String middle = added.get("first_id").stringValue();
        JsonNode item = got(path + "/" + middle);
        assertThat(item).isEqualTo(added.at("/data/0"));
        assertThat(item.at("/qstar/created_at").longValue()).isPositive();
        assertThat(id(served.client().delete(path + "/" + middle).json())).startsWith("conv_");
        assertThat(texts(got(path + "?order=asc").get("data"))).containsExactly("a", "c");
        served.client().get(path + "/" + middle).assertError(404, null, "not_found");
        served.client().post(path, "{}").assertError(400, "items", "missing_required_parameter");
        served.client()
                .post(
                        path,
                        "{'items': [" + "{'role': 'user', 'content': 'x'}, ".repeat(20)
                                + "{'role': 'user', 'content': 'x'}]}")
                .assertError(400, "items", "invalid_value");
    }

    @Test
    void aConversationIsDeletedWithAllThatIsInIt() {
        String path = PATH + "/" + id(conversation("a"));
        JsonNode gone = served.client().delete(path).json();
        assertThat(gone.get("object").stringValue()).isEqualTo("conversation.deleted");
        served.client().get(path).assertError(404, null, "not_found");
        served.client().get(path + "/items").assertError(404, null, "not_found");
        served.client().get(path + "/tree").assertError(404, null, "not_found");
        served.client().delete(path).assertError(404, null, "not_found");
        assertThat(got(PATH).get("data")).isEmpty();
    }

    @Test
    void theTreeHasEveryBranchParentsFirst() {
        String conversation = id(conversation("a", "b"));
        JsonNode items = got(PATH + "/" + conversation + "/tree").get("items");
        posted(
                "/v1/responses",
                "{'model': 'tiny', 'temperature': 0, 'input': [], 'conversation': '" + conversation
                        + "', 'qstar': {'parent': '" + id(items.get(0)) + "'}}");
        JsonNode tree = got(PATH + "/" + conversation + "/tree");
        assertThat(texts(tree.get("items"))).containsExactly("a", "b", "hi");
        assertThat(tree.at("/items/0/qstar/parent").isNull()).isTrue();
        assertThat(tree.at("/items/2/qstar/parent")).isEqualTo(items.at("/0/id"));
        assertThat(tree.at("/conversation/qstar/leaf")).isEqualTo(tree.at("/items/2/id"));
    }

    @Test
    void messagesAreFoundByTheirWords() {
        conversation("the moon is far", "the sun is farther");
        String other = id(conversation("how far is Mars"));
        JsonNode found = got("/v1/search?query=far&limit=2");
        assertThat(found.get("has_more").booleanValue()).isTrue();
        JsonNode hit = found.at("/data/0");
        assertThat(hit.get("conversation").stringValue()).isEqualTo(other);
        assertThat(hit.get("title").stringValue()).isEqualTo("how far is Mars");
        assertThat(hit.get("role").stringValue()).isEqualTo("user");
        assertThat(hit.at("/snippet/1/text").stringValue()).isEqualTo("far");
        assertThat(hit.at("/snippet/1/matched").booleanValue()).isTrue();
        JsonNode rest = got(
                "/v1/search?query=far&limit=2&after=" + found.at("/data/1/item").stringValue());
        assertThat(rest.get("data")).hasSize(1);
        served.client().get("/v1/search").assertError(400, "query", "missing_required_parameter");
        served.client().get("/v1/search?query=" + "x".repeat(501)).assertError(400, null, "limit_exceeded");
    }

    @Test
    void whatIsExportedCanBeImported() {
        conversation("a", "b");
        posted("/v1/responses", "{'model': 'tiny', 'input': 'x', 'conversation': '" + id(conversation("c")) + "'}");
        String lines = served.client().text("/v1/export");
        assertThat(lines.lines()).hasSize(2);
        JsonNode imported = posted("/v1/import", lines);
        assertThat(imported.get("conversations").intValue()).isEqualTo(2);
        assertThat(imported.get("items").intValue()).isEqualTo(5);
        assertThat(got(PATH).get("data")).hasSize(4);
        served.client().post("/v1/import", lines + "{}").assertError(400, null, "invalid_value");
        served.client()
                .send("/v1/import", "POST", BodyPublishers.ofByteArray(new byte[] {-1}))
                .assertError(400, null, "invalid_value");
    }
}
