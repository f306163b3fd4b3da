package dev.qstar.server.api;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads requests and writes answers.
public final class Json {
    /// How deep objects and arrays may nest in a request.
    public static final int MAX_DEPTH = 64;

    private static final int MAX_NAME = 1024;
    private static final int MAX_NUMBER = 64;

    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile("(: enable `| \\(`| \\(from `| \\(start marker at ).*", Pattern.DOTALL);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonMapper mapper;

    /// @param maxString the longest text in a request, in characters
    public Json(int maxString) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(maxString)
                .maxNameLength(MAX_NAME)
                .maxNumberLength(MAX_NUMBER)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /// The object that a body holds. Its texts are whole characters: a lone surrogate is refused.
    ///
    /// @throws ApiException when it is no JSON, exceeds a limit, or is no object
    public ObjectNode read(byte[] body) {
        JsonNode document;
        try {
            document = mapper.readTree(body);
        } catch (StreamConstraintsException limit) {
            throw ApiException.refused(400, "json_limit", "the body exceeds a limit of this server: " + reason(limit));
        } catch (JacksonException wrong) {
            throw ApiException.refused(400, "invalid_json", "the body is no JSON: " + reason(wrong));
        }
        requireCharacters(document);
        if (document instanceof ObjectNode object) {
            return object;
        }
        throw ApiException.refused(
                400, "invalid_json", "the body is no JSON object; send one with Content-Type" + " application/json");
    }

    /// What the reader says, less what it says to programmers, and where.
    private static String reason(JacksonException error) {
        String said = FOR_PROGRAMMERS.matcher(error.getOriginalMessage()).replaceFirst("");
        TokenStreamLocation place = error.getLocation();
        return place == null ? said : said + " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    }

    /// Recursion is bounded by the depth that the reader allows.
    private static void requireCharacters(JsonNode node) {
        if (node.isString()) {
            requireCharacters(node.stringValue());
        }
        node.propertyNames().forEach(Json::requireCharacters);
        node.values().forEach(Json::requireCharacters);
    }

    private static void requireCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean pair = Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                throw ApiException.refused(
                        400,
                        "invalid_json",
                        "a text of the body holds half a character (a lone surrogate); send" + " whole ones");
            }
        }
    }

    /// An empty object to be filled.
    public static ObjectNode object() {
        return NODES.objectNode();
    }

    /// An empty array to be filled.
    public static ArrayNode array() {
        return NODES.arrayNode();
    }

    /// The value null.
    public static JsonNode nothing() {
        return NODES.nullNode();
    }

    /// A text.
    static JsonNode text(String text) {
        return NODES.stringNode(text);
    }

    /// OpenAI's error object.
    public static ObjectNode error(ApiException error) {
        ObjectNode document = object();
        document.putObject("error")
                .put("message", error.getMessage())
                .put("type", error.type())
                .put("param", error.param().orElse(null))
                .put("code", error.code());
        return document;
    }
}
