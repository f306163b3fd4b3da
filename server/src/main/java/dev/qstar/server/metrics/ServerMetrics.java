package dev.qstar.server.metrics;

import dev.qstar.server.load.LoadSnapshot;
import dev.qstar.server.load.Refusal;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/// What the server tells Prometheus. Names behind `qstar_` and meanings are those of vLLM, so that its dashboards fit
/// when `vllm:` is replaced. No user, prompt or answer is told. Any thread may call.
public final class ServerMetrics {

    /// What the answer of `/metrics` is.
    public static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    /// The most models: each has its own series.
    public static final int MAX_MODELS = 64;

    static final String PREFIX = "qstar_";

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
    private final Instruments instruments = new Instruments(registry);
    private final Map<String, DoubleSupplier> cacheUse = new ConcurrentHashMap<>();
    private final LongSupplier nanoClock;
    private final Supplier<LoadSnapshot> load;

    /// @param load      what runs and waits now
    /// @param nanoClock nanoseconds that never go back, from any origin
    public ServerMetrics(Supplier<LoadSnapshot> load, LongSupplier nanoClock) {
        this.load = load;
        this.nanoClock = nanoClock;
        gauge("num_requests_running", "Requests that run.", LoadSnapshot::runningRequests);
        gauge("num_requests_waiting", "Requests that wait for a place.", LoadSnapshot::waitingRequests);
        gauge("num_tokens_running", "Tokens of prompts and budgets that run.", LoadSnapshot::runningTokens);
        gauge("num_tokens_waiting", "Tokens of prompts and budgets that wait.", LoadSnapshot::waitingTokens);
        gauge("num_users", "Users with requests that run or wait.", LoadSnapshot::users);
        gauge("load", "How full the queue is, from 0 to 1; search budgets shrink with it.", LoadSnapshot::load);
        gauge("tokens_per_second", "The rate that is measured for Retry-After.", LoadSnapshot::tokensPerSecond);
        gauge(
                "longest_wait_seconds",
                "How long the oldest waiting request has waited.",
                now -> now.longestWait().toNanos() / 1e9);
        CounterWithCallback.builder()
                .name(PREFIX + "requests_refused_total")
                .help("Requests refused, by reason.")
                .labelNames("reason")
                .callback(values -> load.get().refused().forEach((kind, count) -> values.call(count, label(kind))))
                .register(registry);
        GaugeWithCallback.builder()
                .name(PREFIX + "kv_cache_usage_perc")
                .help("The part of the KV cache in use, from 0 to 1.")
                .labelNames(Instruments.MODEL)
                .callback(values -> cacheUse.forEach((model, use) -> values.call(use.getAsDouble(), model)))
                .register(registry);
    }

    private void gauge(String name, String help, ToDoubleFunction<LoadSnapshot> value) {
        GaugeWithCallback.builder()
                .name(PREFIX + name)
                .help(help)
                .callback(values -> values.call(value.applyAsDouble(load.get())))
                .register(registry);
    }

    private static String label(Refusal kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// Adds a model, before its first request.
    ///
    /// @param cachePart the part of its KV cache in use, from 0 to 1; asked at each scrape, so it must be quick
    /// @throws IllegalStateException when there are too many
    public void addModel(String name, DoubleSupplier cachePart) {
        if (cacheUse.size() >= MAX_MODELS && !cacheUse.containsKey(name)) {
            throw new IllegalStateException("metrics are kept for " + MAX_MODELS + " models at most; serve fewer");
        }
        cacheUse.put(name, cachePart);
        instruments.prepare(name);
    }

    /// Begins to measure a request, which has arrived now.
    ///
    /// @param model one that was added: its name becomes a label
    /// @throws IllegalArgumentException when it was not
    public RequestMetrics request(String model) {
        if (!cacheUse.containsKey(model)) {
            throw new IllegalArgumentException("no metrics are kept for the model '" + model + "'; add it first");
        }
        return new RequestMetrics(instruments, model, nanoClock);
    }

    /// All of it in Prometheus' text format, UTF-8.
    public byte[] scrape() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
