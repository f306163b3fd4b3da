package dev.qstar.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What requests of several kinds say in one way.
public final class CommonFields {
    /// The most alternatives of a token that are told.
    public static final int MAX_TOP_LOGPROBS = 20;

    private static final int MAX_LIST = 1024;
    private static final int MAX_SAFETY_IDENTIFIER = 64;
    private static final int MAX_METADATA = 16;
    private static final int MAX_METADATA_KEY = 64;
    private static final int MAX_METADATA_VALUE = 512;

    private CommonFields() {}

    /// Refuses each field that was given though it is not served.
    ///
    /// @param reasons why, by the names of the fields
    public static void refuse(Fields fields, Map<String, String> reasons) {
        reasons.forEach((name, why) -> {
            if (fields.any(name).isPresent()) {
                throw ApiException.unsupported(fields.param(name), why);
            }
        });
    }

    /// Refuses `tools`, unless there are none.
    public static void refuseTools(Fields fields) {
        if (!fields.list("tools", MAX_LIST).isEmpty()) {
            throw ApiException.unsupported("tools", "is not served yet: models here cannot call tools");
        }
    }

    /// Refuses any form of an answer but text.
    ///
    /// @param name of the field that says the form
    public static void requireTextFormat(Fields fields, String name) {
        fields.object(name).ifPresent(format -> {
            if (!format.requiredText("type", GenerationFields.MAX_NAME).equals("text")) {
                throw ApiException.unsupported(
                        fields.param(name),
                        "is not served yet unless its type is text: no other form of an answer can be guaranteed");
            }
            format.requireAllTaken();
        });
    }

    /// Refuses any `verbosity` but medium.
    public static void requireMediumVerbosity(Fields fields) {
        if (fields.choice("verbosity", List.of("low", "medium", "high"))
                .filter(level -> !level.equals("medium"))
                .isPresent()) {
            throw ApiException.unsupported(fields.param("verbosity"), "is not served yet unless it is medium");
        }
    }

    /// The options of a stream.
    ///
    /// @param stream whether the answer is one
    public static Optional<Fields> streamOptions(Fields fields, boolean stream) {
        Optional<Fields> options = fields.object("stream_options");
        if (options.isPresent() && !stream) {
            throw ApiException.invalid("stream_options", "needs 'stream' to be true");
        }
        options.ifPresent(given -> {
            if (given.truth("include_obfuscation")) {
                throw ApiException.unsupported(
                        given.param("include_obfuscation"), "is not served yet: events have the length that they have");
            }
        });
        return options;
    }

    /// Who the client says is asking; each of the fields keeps users apart.
    public static String cacheUser(Fields fields) {
        Optional<String> user = fields.text("user", GenerationFields.MAX_NAME);
        Optional<String> identifier = fields.text("safety_identifier", MAX_SAFETY_IDENTIFIER);
        Optional<String> cacheKey = fields.text("prompt_cache_key", GenerationFields.MAX_NAME);
        return String.join("\n", user.orElse(""), identifier.orElse(""), cacheKey.orElse(""));
    }

    /// Whether the client named the one tier that there is.
    public static boolean serviceTier(Fields fields) {
        return fields.choice("service_tier", List.of("auto", "default")).isPresent();
    }

    /// Whether to tell the tree of the search, where the client says.
    ///
    /// @param extension the object that has what OpenAI has no field for
    public static Optional<Boolean> tree(Fields extension) {
        return extension.any("tree").map(given -> extension.truth("tree"));
    }

    /// Notes of the client's, by name; empty when there are none.
    public static Map<String, String> metadata(Fields fields) {
        Map<String, String> metadata = new LinkedHashMap<>();
        fields.object("metadata").ifPresent(given -> {
            Map<String, JsonNode> all = given.all();
            if (all.size() > MAX_METADATA) {
                throw ApiException.invalid("metadata", "must have at most " + MAX_METADATA + " pairs");
            }
            all.forEach((name, value) -> {
                if (name.length() > MAX_METADATA_KEY) {
                    throw ApiException.invalid(
                            "metadata", "must have names of at most " + MAX_METADATA_KEY + " characters");
                }
                metadata.put(name, Fields.text(value, given.param(name), MAX_METADATA_VALUE));
            });
        });
        return metadata;
    }
}
