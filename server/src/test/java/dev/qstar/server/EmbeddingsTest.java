package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Vectors that stand for texts. Those of the scripted model have a number a token of its vocabulary, as large as often
/// the token occurs.
class EmbeddingsTest {
    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void start() {
        served = new Served(Served.talker().context(256), folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private Client.Reply ask(String fields) {
        return served.client().post("/v1/embeddings", "{'model': 'tiny', " + fields + "}");
    }

    private JsonNode answer(String fields) {
        Client.Reply reply = ask(fields);
        assertThat(reply.status()).as("%s", reply.json()).isEqualTo(200);
        assertThat(reply.json().get("object").stringValue()).isEqualTo("list");
        assertThat(reply.json().get("model").stringValue()).isEqualTo("tiny");
        return reply.json();
    }

    private float[] vector(String fields) {
        return floats(answer(fields).at("/data/0/embedding"));
    }

    private static float[] floats(JsonNode array) {
        float[] vector = new float[array.size()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = array.get(i).floatValue();
        }
        return vector;
    }

    private int id(String token) {
        return served.engine().tokenizer().id(token).orElseThrow();
    }

    @Test
    void aVectorIsTheMeanOfAllStatesAndOfLengthOne() {
        float[] vector = vector("'input': 'aab'");
        assertThat(vector).hasSize(served.engine().info().embeddingLength());
        double root = Math.sqrt(1 + 4 + 1);
        assertThat((double) vector[id("<s>")]).isCloseTo(1 / root, within(1e-5));
        assertThat((double) vector[id("a")]).isCloseTo(2 / root, within(1e-5));
        assertThat((double) vector[id("b")]).isCloseTo(1 / root, within(1e-5));
        assertThat((double) vector[id("c")]).isZero();
    }

    @Test
    void oneTextHasOneVectorAloneOrAmongOthersAndFromTheCache() {
        String text = "abcx".repeat(40);
        float[] alone = vector("'input': '" + text + "'");
        assertThat(vector("'input': '" + text + "'")).isEqualTo(alone);
        JsonNode data = answer("'input': ['b', '" + text + "', 'c']").get("data");
        assertThat(data).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(data.get(i).get("index").intValue()).isEqualTo(i);
            assertThat(data.get(i).get("object").stringValue()).isEqualTo("embedding");
        }
        assertThat(floats(data.at("/1/embedding"))).isEqualTo(alone);
        assertThat(floats(data.at("/0/embedding"))).isNotEqualTo(floats(data.at("/2/embedding")));
    }

    @Test
    void tokensAreTakenAsTheyAre() {
        String ids = List.of(id("a"), id("b")).toString();
        JsonNode answer = answer("'input': " + ids);
        assertThat(answer.at("/usage/prompt_tokens").intValue()).isEqualTo(2);
        assertThat(answer.at("/usage/total_tokens").intValue()).isEqualTo(2);
        assertThat(answer.at("/data/0/embedding/" + id("<s>")).doubleValue()).isZero();
        assertThat(answer("'input': [" + ids + "]").get("data")).isEqualTo(answer.get("data"));
    }

    /// OpenAI answers so too, though its description knows numbers only.
    @Test
    void bytesSayTheSameAsNumbers() throws IOException {
        float[] numbers = vector("'input': 'ab', 'encoding_format': 'float'");
        try (RawClient client = new RawClient(served.server())) {
            String body = "{'model': 'tiny', 'input': 'ab', 'encoding_format': 'base64'}";
            String reply = client.post("/v1/embeddings", body).hearUntil("total_tokens");
            String encoded = reply.replaceFirst("(?s).*\"embedding\":\"", "").replaceFirst("(?s)\".*", "");
            ByteBuffer bytes =
                    ByteBuffer.wrap(Base64.getDecoder().decode(encoded)).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(bytes.capacity()).isEqualTo(numbers.length * Float.BYTES);
            float[] decoded = new float[numbers.length];
            bytes.asFloatBuffer().get(decoded);
            assertThat(decoded).isEqualTo(numbers);
        }
    }

    @Test
    void everyPublishedFieldIsHonouredOrRefusedByName() {
        assertThat(vector("'input': 'a', 'user': 'ann', 'dimensions': "
                        + served.engine().info().embeddingLength()))
                .isEqualTo(vector("'input': 'a'"));
        ask("'input': 'a', 'dimensions': 8").assertError(400, "dimensions", "unsupported_parameter");
        ask("'input': 'a', 'dimensions': 0").assertError(400, "dimensions", "invalid_value");
        ask("'input': 'a', 'encoding_format': 'int8'").assertError(400, "encoding_format", "invalid_value");
        ask("'input': 'a', 'user': 7").assertError(400, "user", "invalid_value");
        ask("'input': 'a', 'pooling': 'mean'").assertError(400, "pooling", "unknown_parameter");
        ask("'user': 'ann'").assertError(400, "input", "missing_required_parameter");
        for (String wrong : List.of("7", "''", "['a', '']", "[]", "[[]]", "{}", "[-1]", "[99999]", "['a', 1]")) {
            Client.Reply reply = ask("'input': " + wrong);
            assertThat(reply.status()).as(wrong).isEqualTo(400);
            assertThat(reply.error().get("param").stringValue()).as(wrong).startsWith("input");
        }
        served.client()
                .post("/v1/embeddings", "{'model': 'huge', 'input': 'a'}")
                .assertError(404, "model", "model_not_found");
    }

    @Test
    void aTextThatDoesNotFitTheContextIsRefusedWithBothCounts() {
        assertThat(vector("'input': '" + "x".repeat(255) + "'")).isNotEmpty();
        Client.Reply reply = ask("'input': ['a', '" + "x".repeat(256) + "']");
        reply.assertError(400, "input", "context_length_exceeded");
        assertThat(reply.error().get("message").stringValue()).contains("257 tokens", "holds 256");
    }

    @Test
    void itIsCountedAndLeavesNothingBehind() {
        answer("'input': ['a', 'bc']");
        try (RawClient client = new RawClient(served.server())) {
            assertThat(client.say("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .hearUntil("qstar_requests_refused"))
                    .contains("qstar_prompt_tokens_total{model_name=\"tiny\"} 5.0")
                    .contains("qstar_num_requests_running 0.0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(served.engine().pagesInUse()).isZero();
    }
}
