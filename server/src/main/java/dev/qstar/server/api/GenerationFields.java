package dev.qstar.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Reads the fields that chats and plain completions have in common: how to sample, where to stop, how to stream.
///
/// @param fields of the request
public record GenerationFields(Fields fields) {
    /// The longest name of a user or of a model.
    public static final int MAX_NAME = 512;

    private static final int MAX_STOPS = 4;
    private static final int MAX_STOP_LENGTH = 256;
    private static final int MAX_BIASES = 1024;
    private static final double MAX_BIAS = 100;
    private static final double MAX_PENALTY = 2;
    private static final double MAX_TEMPERATURE = 2;
    private static final Pattern TOKEN_ID = Pattern.compile("0|[1-9][0-9]{0,8}");

    /// OpenAI's range of temperatures.
    public OptionalDouble temperature() {
        return fields.number("temperature", 0, MAX_TEMPERATURE);
    }

    /// The part of the probability that is sampled from; 1 if nothing is said.
    public double topP() {
        return fields.number("top_p", 0, 1).orElse(1);
    }

    /// @param name of the field
    double penalty(String name) {
        return fields.number(name, -MAX_PENALTY, MAX_PENALTY).orElse(0);
    }

    OptionalLong seed() {
        return fields.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE);
    }

    Optional<ChatRequest.Streaming> stream() {
        boolean stream = fields.truth("stream");
        Optional<Fields> options = CommonFields.streamOptions(fields, stream);
        boolean usage = options.isPresent() && options.get().truth("include_usage");
        options.ifPresent(Fields::requireAllTaken);
        return stream ? Optional.of(new ChatRequest.Streaming(usage)) : Optional.empty();
    }

    List<String> stops() {
        Optional<JsonNode> given = fields.any("stop");
        if (given.isEmpty()) {
            return List.of();
        }
        List<JsonNode> items =
                given.get().isString() ? List.of(given.get()) : Fields.list(given.get(), "stop", MAX_STOPS);
        List<String> stops = items.stream()
                .map(item -> Fields.text(item, "stop", MAX_STOP_LENGTH))
                .toList();
        if (stops.contains("")) {
            throw ApiException.invalid("stop", "must not hold an empty string");
        }
        return stops;
    }

    Map<Integer, Double> logitBias() {
        Map<Integer, Double> biases = new LinkedHashMap<>();
        fields.object("logit_bias").ifPresent(given -> {
            Map<String, JsonNode> all = given.all();
            if (all.size() > MAX_BIASES) {
                throw ApiException.invalid("logit_bias", "must name at most " + MAX_BIASES + " tokens");
            }
            all.forEach((token, bias) -> {
                if (!TOKEN_ID.matcher(token).matches()) {
                    throw ApiException.invalid("logit_bias", "must name tokens by their ids");
                }
                biases.put(Integer.valueOf(token), Fields.number(bias, given.param(token), -MAX_BIAS, MAX_BIAS));
            });
        });
        return biases;
    }

    /// Who the client says is asking.
    String user() {
        return fields.text("user", MAX_NAME).orElse("");
    }
}
