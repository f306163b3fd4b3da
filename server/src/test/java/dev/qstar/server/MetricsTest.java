package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.server.load.LoadLimits;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `/metrics` tells of requests of all kinds.
class MetricsTest {
    private static final String ENDLESS = "{'model': 'tiny', 'temperature': 0, 'stream': true, 'max_tokens': 90000,"
            + " 'messages': [{'role': 'user', 'content': 'Hello'}]}";

    @TempDir
    private Path folder;

    private static String metrics(Served served) {
        try (RawClient client = new RawClient(served.server())) {
            return client.say("GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .hearAll();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits until a line is there.
    private static void await(Served served, String line) {
        while (!metrics(served).contains(line)) {
            Thread.onSpinWait();
        }
    }

    private static String ended(String reason, int times) {
        return "qstar_request_success_total{finished_reason=\"" + reason + "\",model_name=\"tiny\"} " + times + ".0";
    }

    @Test
    void tokensAndTimesOfAnAnswerAreCounted() {
        try (Served served = new Served(Served.talker(), folder)) {
            int prompt = served.client()
                    .post("/v1/completions", "{'model': 'tiny', 'prompt': 'xa', 'max_tokens': 5, 'n': 2}")
                    .json()
                    .at("/usage/prompt_tokens")
                    .intValue();
            await(served, ended("length", 1));
            assertThat(metrics(served))
                    .contains("qstar_prompt_tokens_total{model_name=\"tiny\"} " + prompt + ".0")
                    .contains("qstar_prefix_cache_queries_total{model_name=\"tiny\"} " + prompt + ".0")
                    .contains("qstar_generation_tokens_total{model_name=\"tiny\"} 10.0")
                    .contains("qstar_time_to_first_token_seconds_count{model_name=\"tiny\"} 1\n")
                    .contains("qstar_inter_token_latency_seconds_count{model_name=\"tiny\"} 4\n")
                    .contains("qstar_e2e_request_latency_seconds_count{model_name=\"tiny\"} 1\n")
                    .contains("qstar_request_queue_time_seconds_count{model_name=\"tiny\"} 1\n")
                    .contains("qstar_kv_cache_usage_perc{model_name=\"tiny\"} 0.0")
                    .contains(ended("abort", 0), ended("error", 0), ended("stop", 0));
        }
    }

    @Test
    void aStreamRunsUntilItsClientLeavesAndThatIsAnAbort() throws IOException {
        try (Served served = new Served(Served.talker().context(100_000), folder)) {
            try (RawClient client = new RawClient(served.server())) {
                client.chat(ENDLESS).hearUntil("\"content\":\"b\"");
                await(served, "qstar_num_requests_running 1.0");
                assertThat(metrics(served)).contains("qstar_num_users 1.0", ended("abort", 0));
            }
            await(served, ended("abort", 1));
            await(served, "qstar_num_requests_running 0.0");
        }
    }

    @Test
    void whoWaitsIsCountedAndWhoIsRefusedToo() throws IOException {
        LoadLimits one = new LoadLimits(1, 1 << 20, 4, 1 << 20, 2, 1 << 20, 1000);
        ServerOptions options = Served.options(folder).withLoad(one);
        try (Served served = new Served(Served.talker().context(100_000), folder, options);
                RawClient running = new RawClient(served.server());
                RawClient waiting = new RawClient(served.server())) {
            running.chat(ENDLESS).hearUntil("\"content\":\"b\"");
            waiting.chat(ENDLESS);
            await(served, "qstar_num_requests_waiting 1.0");
            served.client().chat(ENDLESS).assertError(429, null, "rate_limit_exceeded");
            assertThat(metrics(served))
                    .contains("qstar_num_requests_running 1.0")
                    .contains("qstar_requests_refused_total{reason=\"user_share\"} 1.0")
                    .contains("qstar_requests_refused_total{reason=\"full\"} 0.0")
                    .contains("qstar_load 0.25");
        }
    }

    @Test
    void aRequestThatWasWrongIsNoneThatTheModelEnded() {
        try (Served served = new Served(Served.greeter(), folder)) {
            served.client().chat("{'model': 'tiny', 'messages': []}");
            served.client()
                    .post("/v1/completions", "{'model': 'tiny', 'prompt': [99999]}")
                    .assertError(400, "prompt", "invalid_value");
            assertThat(metrics(served))
                    .contains(ended("stop", 0), ended("length", 0), ended("error", 0), ended("abort", 0))
                    .contains("qstar_num_requests_running 0.0");
        }
    }
}
