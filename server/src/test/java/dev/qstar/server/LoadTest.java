package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.server.load.LoadLimits;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// More requests than there is room for, over HTTP.
class LoadTest {
    private static final int REQUESTS = 12;
    private static final String BODY =
            "{\"model\": \"tiny\", \"max_tokens\": 40, \"messages\": [{\"role\": \"user\", \"content\": \"hi\"}]}";

    @TempDir
    private Path folder;

    @Test
    void whoeverFindsNoRoomIsToldWhenToComeBackAndTheOthersAreAnswered() {
        LoadLimits small = new LoadLimits(1, 500, 2, 500, 2, 500, 100);
        ServerOptions options = Served.options(folder).withLoad(small);
        try (Served served = new Served(Served.talker(), folder, options);
                HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            served.server().address().resolve("/v1/chat/completions"))
                    .POST(BodyPublishers.ofString(BODY))
                    .build();
            List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                sent.add(http.sendAsync(request, BodyHandlers.ofString()));
            }
            int answered = 0;
            for (CompletableFuture<HttpResponse<String>> reply : sent) {
                HttpResponse<String> response = reply.join();
                assertThat(response.headers().firstValue("x-ratelimit-limit-requests"))
                        .contains("2");
                assertThat(response.headers().firstValueAsLong("x-ratelimit-limit-tokens"))
                        .hasValue(500);
                if (response.statusCode() == 200) {
                    answered++;
                } else {
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(429);
                    Shapes.error(Client.JSON.readTree(response.body()));
                    assertThat(response.headers().firstValueAsLong("retry-after"))
                            .satisfies(
                                    seconds -> assertThat(seconds.orElseThrow()).isBetween(1L, 600L));
                }
            }
            assertThat(answered).isPositive();
            HttpResponse<String> metrics = http.sendAsync(
                            HttpRequest.newBuilder(served.server().address().resolve("/metrics"))
                                    .build(),
                            BodyHandlers.ofString())
                    .join();
            assertThat(metrics.body())
                    .contains("qstar_request_success_total{finished_reason=\"length\",model_name=\"tiny\"} " + answered)
                    .contains("qstar_num_requests_running 0.0")
                    .contains("qstar_requests_refused_total{reason=\"user_share\"} " + (REQUESTS - answered));
        }
    }
}
