package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// How answers are held against a description of the API: here a small one.
class PublishedSchemaTest {
    private final PublishedSchema schema = new PublishedSchema(json("""
            {'paths': {
              '/things': {'post': {'responses': {'200': {'content': {
                'application/json': {'schema': {'$ref': '#/components/schemas/Thing'}},
                'text/event-stream': {'schema': {'$ref': '#/components/schemas/Event'}}}}}}},
              '/things/{id}': {'get': {'responses': {'200': {'content': {
                'application/json': {'schema': {'$ref': '#/components/schemas/Thing'}}}}}}},
              '/things/all': {'get': {'responses': {'200': {'content': {
                'application/json': {'schema': {'type': 'array'}}}}}}}},
             'components': {'schemas': {
              'Thing': {'type': 'object', 'required': ['size'], 'properties': {
                'size': {'type': 'integer', 'nullable': true}}},
              'Event': {'anyOf': [{'$ref': '#/components/schemas/Begun'}, {'$ref': '#/components/schemas/Done'}]},
              'Begun': {'required': ['type'], 'properties': {'type': {'enum': ['begun']}}},
              'Done': {'required': ['type', 'thing'], 'properties': {'type': {'enum': ['done']},
                'thing': {'$ref': '#/components/schemas/Thing'}}},
              'ErrorResponse': {'required': ['error']}}}}
            """));

    private static JsonNode json(String text) {
        return Client.JSON.readTree(text.replace('\'', '"'));
    }

    private void answer(String method, String path, int status, String answer) {
        schema.requireAnswer(method, path, status, json(answer));
    }

    private void event(String event) {
        schema.requireEvent("POST", "/v1/things", json(event));
    }

    @Test
    void anAnswerIsHeldAgainstTheSchemaOfItsPath() {
        assertThatCode(() -> answer("POST", "/v1/things?a=b", 200, "{'size': 1, 'more': 2}"))
                .doesNotThrowAnyException();
        assertThatCode(() -> answer("GET", "/v1/things/7", 200, "{'size': null}"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> answer("GET", "/v1/things/7", 200, "{'size': 'big'}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("size");
        assertThatThrownBy(() -> answer("GET", "/v1/things/all", 200, "{'size': 1}"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void anErrorIsHeldAgainstTheSchemaOfErrors() {
        assertThatThrownBy(() -> answer("GET", "/v1/nothing", 404, "{'size': 1}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("error");
    }

    @Test
    void anEventIsHeldAgainstTheSchemaOfItsType() {
        assertThatCode(() -> event("{'type': 'done', 'thing': {'size': 1}}")).doesNotThrowAnyException();
        assertThatThrownBy(() -> event("{'type': 'done', 'thing': {}}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("size");
        assertThatThrownBy(() -> event("{'type': 'other'}")).isInstanceOf(AssertionError.class);
    }

    @Test
    void whatOpenAiDoesNotHaveIsPassedOver() {
        assertThatCode(() -> answer("GET", "/v1/tree", 200, "{}")).doesNotThrowAnyException();
        assertThatCode(() -> answer("GET", "/health", 200, "{}")).doesNotThrowAnyException();
    }

    @Test
    void thePublishedDescriptionWhereItIsThereKnowsWhatACompletionNeeds() {
        PublishedSchema.find()
                .ifPresent(published -> assertThatThrownBy(
                                () -> published.requireAnswer("POST", "/v1/chat/completions", 200, json("{'id': 'a'}")))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("choices"));
    }
}
