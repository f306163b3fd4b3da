package dev.qstar.server.api;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `POST /v1/embeddings`: a vector of length 1 for each text.
public final class Embeddings implements Endpoint {
    private static final int MAX_TEXTS = 2048;
    private static final int MAX_DIMENSIONS = 1 << 16;

    private final Json json;
    private final Turns turns;

    /// @param json reads the bodies
    public Embeddings(Json json, Turns turns) {
        this.json = json;
        this.turns = turns;
    }

    /// A request.
    ///
    /// @param dimensions that the client expects, if it says so
    /// @param base64     whether vectors are told as bytes
    private record Asked(
            String model, List<Passage> texts, OptionalLong dimensions, boolean base64, String cacheUser) {}

    @Override
    public void requireRoom(String caller, BiConsumer<String, String> header) {
        turns.requireRoom(caller, header);
    }

    @Override
    public void serve(Exchange exchange) {
        byte[] body = exchange.body();
        Asked asked = read(json.read(body));
        String salt = exchange.caller() + "\n" + asked.cacheUser();
        exchange.reply(turns.read(exchange, asked.model(), body.length, (model, meter) -> {
            requireDimensions(asked.dimensions(), model.embeddingLength());
            return document(asked, model.embed(salt, asked.texts(), meter));
        }));
    }

    private static void requireDimensions(OptionalLong asked, int length) {
        if (asked.isPresent() && asked.getAsLong() != length) {
            throw ApiException.unsupported(
                    "dimensions", "must be " + length + " for this model, whose vectors cannot be shortened");
        }
    }

    private static Asked read(ObjectNode body) {
        Fields fields = new Fields(body, "");
        Optional<JsonNode> input = fields.any("input");
        List<Passage> texts = Passage.read(input.orElseThrow(() -> fields.missing("input")), "input", MAX_TEXTS);
        if (texts.contains(new Passage.Written(""))) {
            throw ApiException.invalid("input", "must not hold an empty string");
        }
        Asked asked = new Asked(
                fields.requiredText("model", GenerationFields.MAX_NAME),
                texts,
                fields.integer("dimensions", 1, MAX_DIMENSIONS),
                fields.choice("encoding_format", List.of("float", "base64"))
                        .filter("base64"::equals)
                        .isPresent(),
                new GenerationFields(fields).user());
        fields.requireAllTaken();
        return asked;
    }

    private static ObjectNode document(Asked asked, List<Embedding> embeddings) {
        ObjectNode document = Json.object().put("object", "list").put("model", asked.model());
        ArrayNode data = document.putArray("data");
        int tokens = 0;
        for (Embedding embedding : embeddings) {
            ObjectNode one = data.addObject().put("object", "embedding").put("index", data.size() - 1);
            one.set("embedding", asked.base64() ? bytes(embedding.vector()) : numbers(embedding.vector()));
            tokens += embedding.tokens();
        }
        document.putObject("usage").put("prompt_tokens", tokens).put("total_tokens", tokens);
        return document;
    }

    private static JsonNode numbers(float[] vector) {
        ArrayNode numbers = Json.array();
        for (float number : vector) {
            numbers.add(number);
        }
        return numbers;
    }

    /// Floats of four bytes, the lowest first.
    private static JsonNode bytes(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector);
        return Json.text(Base64.getEncoder().encodeToString(bytes.array()));
    }
}
