package dev.qstar.server.metrics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.server.load.Admission;
import dev.qstar.server.load.Demand;
import dev.qstar.server.load.LoadLimits;
import dev.qstar.server.load.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the server tells Prometheus, and whether the dashboard asks for what there is.
class ServerMetricsTest {
    private static final String MODEL = "{model_name=\"tiny\"}";

    private final AtomicLong nanos = new AtomicLong();
    private final Admission admission = new Admission(new LoadLimits(1, 1000, 2, 1000, 4, 2000, 100), nanos::get);
    private final ServerMetrics metrics = new ServerMetrics(admission::snapshot, nanos::get);

    @BeforeEach
    void addModel() {
        metrics.addModel("tiny", () -> 0.25);
    }

    private void pass(long millis) {
        nanos.addAndGet(Duration.ofMillis(millis).toNanos());
    }

    private List<String> lines() {
        return new String(metrics.scrape(), UTF_8).lines().toList();
    }

    private void admit(String user) {
        assertThat(admission
                        .admit(new Demand(user, 0, 100, Duration.ofHours(1)))
                        .end())
                .isEmpty();
    }

    @Test
    void theLoadIsTold() {
        admit("a");
        admit("a");
        pass(1500);
        admit("b");
        assertThatThrownBy(() -> admit("c")).isInstanceOf(RefusedException.class);

        assertThat(lines())
                .contains(
                        "# TYPE qstar_num_requests_running gauge",
                        "qstar_num_requests_running 1.0",
                        "qstar_num_requests_waiting 2.0",
                        "qstar_num_tokens_running 100.0",
                        "qstar_num_tokens_waiting 200.0",
                        "qstar_num_users 2.0",
                        "qstar_load 1.0",
                        "qstar_longest_wait_seconds 1.5",
                        "qstar_requests_refused_total{reason=\"full\"} 1.0",
                        "qstar_requests_refused_total{reason=\"user_share\"} 0.0",
                        "qstar_kv_cache_usage_perc" + MODEL + " 0.25");
    }

    @Test
    void aRequestIsMeasuredFromArrivalToEnd() {
        RequestMetrics request = metrics.request("tiny");
        pass(500);
        request.runs(Duration.ofMillis(500));
        request.prompt(100, 64);
        pass(250);
        request.generated(1);
        pass(125);
        request.generated(1);
        pass(375);
        request.generated(3);
        pass(250);
        request.finished(FinishReason.STOP);
        request.failed();

        assertThat(lines())
                .contains(
                        "qstar_prompt_tokens_total" + MODEL + " 100.0",
                        "qstar_generation_tokens_total" + MODEL + " 5.0",
                        "qstar_prefix_cache_queries_total" + MODEL + " 100.0",
                        "qstar_prefix_cache_hits_total" + MODEL + " 64.0",
                        "qstar_request_queue_time_seconds_sum" + MODEL + " 0.5",
                        "qstar_time_to_first_token_seconds_sum" + MODEL + " 0.75",
                        "qstar_time_to_first_token_seconds_bucket{model_name=\"tiny\",le=\"0.5\"} 0",
                        "qstar_time_to_first_token_seconds_bucket{model_name=\"tiny\",le=\"1.0\"} 1",
                        "qstar_inter_token_latency_seconds_count" + MODEL + " 2",
                        "qstar_inter_token_latency_seconds_sum" + MODEL + " 0.5",
                        "qstar_request_time_per_output_token_seconds_sum" + MODEL + " 0.125",
                        "qstar_e2e_request_latency_seconds_sum" + MODEL + " 1.5",
                        "qstar_request_success_total{finished_reason=\"stop\",model_name=\"tiny\"} 1.0",
                        "qstar_request_success_total{finished_reason=\"error\",model_name=\"tiny\"} 0.0");
    }

    @Test
    void whoLeavesBeforeTheFirstTokenHasNoTokenTimes() {
        RequestMetrics request = metrics.request("tiny");
        pass(500);
        request.aborted();

        assertThat(lines())
                .contains(
                        "qstar_time_to_first_token_seconds_count" + MODEL + " 0",
                        "qstar_request_time_per_output_token_seconds_count" + MODEL + " 0",
                        "qstar_e2e_request_latency_seconds_count" + MODEL + " 1",
                        "qstar_request_success_total{finished_reason=\"abort\",model_name=\"tiny\"} 1.0");
    }

    @Test
    void modelsAreKnownAndFew() {
        assertThatThrownBy(() -> metrics.request("other")).isInstanceOf(IllegalArgumentException.class);
        for (int i = 1; i < ServerMetrics.MAX_MODELS; i++) {
            metrics.addModel("model" + i, () -> 0);
        }
        metrics.addModel("tiny", () -> 1);
        assertThatThrownBy(() -> metrics.addModel("more", () -> 0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anOutputHasTokens() {
        RequestMetrics request = metrics.request("tiny");
        assertThatThrownBy(() -> request.generated(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyLineIsPrometheusText() {
        assertThat(ServerMetrics.CONTENT_TYPE).startsWith("text/plain; version=0.0.4");
        Pattern line =
                Pattern.compile("# (HELP|TYPE) [a-z0-9_]+ .+|[a-z0-9_]+(\\{([a-z_]+=\"[^\"]*\",?)+})? [0-9.E+-]+");
        assertThat(lines()).isNotEmpty().allMatch(text -> line.matcher(text).matches());
    }

    @Test
    void theDashboardAsksForWhatThereIs() throws Exception {
        JsonNode dashboard = JsonMapper.shared()
                .readTree(Files.readString(
                        Path.of("").toAbsolutePath().getParent().resolve("docs/grafana-dashboard.json")));
        List<String> told = lines().stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .distinct()
                .toList();
        List<String> asked = Stream.concat(
                        dashboard.findValuesAsString("expr").stream(),
                        dashboard.findValuesAsString("definition").stream())
                .flatMap(expression ->
                        Pattern.compile("qstar_\\w+").matcher(expression).results())
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(asked).hasSizeGreaterThan(15).isSubsetOf(told);
    }
}
