package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// OpenAI's published description of its API: what each answer and each event of a stream must be. It is read from a
/// file beside the checkout; where that is missing, a warning says so, and the tests hold answers only against
/// [Shapes]. Any thread may ask.
final class PublishedSchema {
    /// Where the description is looked for; tests run in their module's folder.
    private static final Path FILE = Path.of("..", "..", "shared", "api", "openai-openapi.json");

    private static final String BASE = "/v1";
    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";
    /// OpenAI gives null for the first token of an echoed text, which nothing stands before; its description does not
    /// say so.
    private static final String TEXT_LOGPROBS =
            "/CreateCompletionResponse/properties/choices/items/properties/logprobs/anyOf/0/properties/";

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Optional<PublishedSchema> FOUND = read();

    private final ObjectNode paths;
    private final ObjectNode schemas;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    /// @param description changed on the way: `nullable` is of an older version of OpenAPI than the rest
    PublishedSchema(JsonNode description) {
        paths = (ObjectNode) description.get("paths");
        schemas = (ObjectNode) description.at("/components/schemas");
        for (String list : List.of("token_logprobs", "top_logprobs")) {
            if (schemas.at(TEXT_LOGPROBS + list + "/items") instanceof ObjectNode items) {
                items.put("nullable", true);
            }
        }
        admitNull(description);
    }

    private static Optional<PublishedSchema> read() {
        if (Files.isReadable(FILE)) {
            return Optional.of(new PublishedSchema(MAPPER.readTree(FILE)));
        }
        System.getLogger(PublishedSchema.class.getName())
                .log(Level.WARNING, "no {0}: answers are not held against OpenAI''s description of its API", FILE);
        return Optional.empty();
    }

    /// The description, if it lies beside the checkout.
    static Optional<PublishedSchema> find() {
        return FOUND;
    }

    /// Asserts that an answer is what the description says of it. Paths that OpenAI does not have are passed over.
    ///
    /// @param path with the query, if it has one
    void requireAnswer(String method, String path, int status, JsonNode answer) {
        if (status >= 400) {
            require(reference("ErrorResponse"), answer);
        } else {
            content(method, path, JSON).ifPresent(schema -> require(schema, answer));
        }
    }

    /// Asserts that an event of an answer that is a stream is what the description says of it.
    void requireEvent(String method, String path, JsonNode event) {
        if (event.has("error")) {
            require(reference("ErrorResponse"), event);
        } else {
            content(method, path, EVENTS).ifPresent(schema -> require(alternative(schema, event), event));
        }
    }

    private Optional<JsonNode> content(String method, String path, String type) {
        String plain = path.replaceFirst("[?].*", "");
        if (!plain.startsWith(BASE + "/")) {
            return Optional.empty();
        }
        JsonNode operations = operations(plain.substring(BASE.length()));
        return Optional.of(operations
                        .at("/" + method.toLowerCase(Locale.ROOT) + "/responses/200/content")
                        .path(type)
                        .path("schema"))
                .filter(schema -> !schema.isMissingNode());
    }

    /// A path that is spelt out comes before one with parameters.
    private JsonNode operations(String path) {
        if (paths.has(path)) {
            return paths.get(path);
        }
        return paths.propertyStream()
                .filter(template -> path.matches(template.getKey().replaceAll("[{][^}]+[}]", "[^/]+")))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MAPPER.missingNode());
    }

    /// Of the many events that a stream may hold, the one whose `type` this one has: so that what is wrong with it can
    /// be told.
    private JsonNode alternative(JsonNode schema, JsonNode event) {
        JsonNode type = event.path("type");
        JsonNode alternatives = resolve(schema).path("anyOf");
        return StreamSupport.stream(alternatives.spliterator(), false)
                .filter(one -> resolve(one).at("/properties/type/enum/0").equals(type))
                .findFirst()
                .orElse(schema);
    }

    private JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").stringValue("");
        return reference.isEmpty() ? schema : schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static JsonNode reference(String name) {
        return MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    private void require(JsonNode schema, JsonNode document) {
        List<Error> errors = compiled.computeIfAbsent(schema, this::compile).validate(document);
        assertThat(errors)
                .as("what OpenAI's description finds wrong with %s", document)
                .isEmpty();
    }

    /// References lead to where the description has them.
    private Schema compile(JsonNode schema) {
        ObjectNode root = schema.deepCopy().asObject();
        root.putObject("components").set("schemas", schemas);
        return registry.getSchema(root);
    }

    /// Says of what is `nullable` that it may be null. Recursion is as deep as the description nests.
    private static void admitNull(JsonNode node) {
        node.forEach(PublishedSchema::admitNull);
        if (node instanceof ObjectNode object && object.path("nullable").asBoolean(false)) {
            object.remove("nullable");
            ObjectNode value = object.deepCopy();
            object.removeAll();
            object.putArray("anyOf").add(value).addObject().put("type", "null");
        }
    }
}
