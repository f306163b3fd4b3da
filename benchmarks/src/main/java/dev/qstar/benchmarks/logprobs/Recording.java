package dev.qstar.benchmarks.logprobs;

import dev.qstar.benchmarks.BenchmarkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a peer holds likely after some positions of some prompts.
///
/// @param model   the name of the model file
/// @param peer    who said so, with its version
/// @param prompts in the order in which they were asked
public record Recording(String model, String peer, List<Prompt> prompts) {
    private static final JsonMapper JSON = new JsonMapper();

    /// One prompt.
    ///
    /// @param tokens    ids
    /// @param positions some of its positions, in order
    public record Prompt(int[] tokens, List<Position> positions) {}

    /// What may follow the first tokens of a prompt.
    ///
    /// @param position index of the last token that was seen
    /// @param top      the likeliest next tokens, best first
    public record Position(int position, List<Candidate> top) {}

    /// A token that may come next.
    ///
    /// @param id      a token
    /// @param logprob natural logarithm of its probability
    public record Candidate(int id, double logprob) {}

    /// Reads what [#write(Path)] wrote.
    ///
    /// @throws BenchmarkException when the file cannot be read or holds something else
    public static Recording read(Path file) {
        try {
            JsonNode document = JSON.readTree(Files.readString(file));
            List<Prompt> prompts = new ArrayList<>();
            for (JsonNode prompt : document.required("prompts")) {
                prompts.add(new Prompt(ints(prompt.required("tokens")), positions(prompt)));
            }
            return new Recording(
                    document.required("model").asString(),
                    document.required("peer").asString(),
                    prompts);
        } catch (IOException | JacksonException e) {
            throw new BenchmarkException(file + " is no recording: " + e.getMessage() + "; record it again", e);
        }
    }

    /// The member `positions` of a peer's answer, or of a prompt in a file.
    static List<Position> positions(JsonNode answer) {
        List<Position> positions = new ArrayList<>();
        for (JsonNode position : answer.required("positions")) {
            List<Candidate> top = new ArrayList<>();
            for (JsonNode pair : position.required("top")) {
                top.add(new Candidate(pair.required(0).asInt(), pair.required(1).asDouble()));
            }
            positions.add(new Position(position.required("position").asInt(), top));
        }
        return positions;
    }

    private static int[] ints(JsonNode array) {
        int[] numbers = new int[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.required(i).asInt();
        }
        return numbers;
    }

    /// Writes it as JSON: `{"model", "peer", "prompts": [{"tokens": [id…], "positions": [{"position", "top": [[id,
    /// logprob]…]}…]}…]}`.
    ///
    /// @throws BenchmarkException when the file cannot be written
    public void write(Path file) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("model", model);
        document.put("peer", peer);
        document.put("prompts", prompts.stream().map(Recording::document).toList());
        try {
            Files.writeString(file, JSON.writeValueAsString(document) + "\n");
        } catch (IOException e) {
            throw new BenchmarkException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> document(Prompt prompt) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("tokens", prompt.tokens());
        document.put(
                "positions",
                prompt.positions().stream().map(Recording::document).toList());
        return document;
    }

    private static Map<String, Object> document(Position position) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("position", position.position());
        document.put(
                "top",
                position.top().stream().map(c -> List.of(c.id(), c.logprob())).toList());
        return document;
    }
}
