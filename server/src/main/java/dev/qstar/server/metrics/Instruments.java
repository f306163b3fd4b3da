package dev.qstar.server.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/// What requests are measured with, each for all models. Any thread may use them.
final class Instruments {
    static final String MODEL = "model_name";
    static final String REASON = "finished_reason";

    /// What vLLM calls the end of a request that got no whole answer.
    static final String ABORTED = "abort";

    static final String FAILED = "error";

    /// Seconds, from a millisecond to a quarter of an hour.
    private static final double[] SECONDS = {
        0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 900
    };

    final Counter promptTokens;
    final Counter generationTokens;
    final Counter prefixQueries;
    final Counter prefixHits;
    final Counter ended;
    final Histogram queueTime;
    final Histogram timeToFirstToken;
    final Histogram interTokenLatency;
    final Histogram timePerOutputToken;
    final Histogram latency;
    private final PrometheusRegistry registry;

    Instruments(PrometheusRegistry registry) {
        this.registry = registry;
        promptTokens = counter("prompt_tokens_total", "Prompt tokens processed, cached ones too.", MODEL);
        generationTokens = counter("generation_tokens_total", "Tokens generated.", MODEL);
        prefixQueries = counter("prefix_cache_queries_total", "Prompt tokens looked up in the prefix cache.", MODEL);
        prefixHits = counter("prefix_cache_hits_total", "Prompt tokens found in the prefix cache.", MODEL);
        ended = counter("request_success_total", "Requests ended, by reason.", MODEL, REASON);
        queueTime = histogram("request_queue_time_seconds", "Time from a request's arrival until it runs.");
        timeToFirstToken = histogram("time_to_first_token_seconds", "Time from arrival to the first token.");
        interTokenLatency = histogram("inter_token_latency_seconds", "Time from one output of tokens to the next.");
        timePerOutputToken = histogram(
                "request_time_per_output_token_seconds", "Mean time of a request's token after the first one.");
        latency = histogram("e2e_request_latency_seconds", "Time from a request's arrival to its end.");
    }

    private Counter counter(String name, String help, String... labels) {
        return Counter.builder()
                .name(ServerMetrics.PREFIX + name)
                .help(help)
                .labelNames(labels)
                .withoutExemplars()
                .register(registry);
    }

    private Histogram histogram(String name, String help) {
        return Histogram.builder()
                .name(ServerMetrics.PREFIX + name)
                .help(help)
                .labelNames(MODEL)
                .classicOnly()
                .classicUpperBounds(SECONDS)
                .withoutExemplars()
                .register(registry);
    }

    /// Makes a model's series appear before its first request, so that rates begin at 0.
    void prepare(String model) {
        for (Counter counter : new Counter[] {promptTokens, generationTokens, prefixQueries, prefixHits}) {
            counter.initLabelValues(model);
        }
        for (FinishReason reason : FinishReason.values()) {
            ended.initLabelValues(model, reason.toString());
        }
        ended.initLabelValues(model, ABORTED);
        ended.initLabelValues(model, FAILED);
        for (Histogram histogram :
                new Histogram[] {queueTime, timeToFirstToken, interTokenLatency, timePerOutputToken, latency}) {
            histogram.initLabelValues(model);
        }
    }
}
