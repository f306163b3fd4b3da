package dev.qstar.app.bench;

import dev.qstar.engine.Engine;
import dev.qstar.engine.Feed;
import dev.qstar.engine.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Measures how fast an engine runs its model: in rounds, each of which measures everything once, so that a
/// machine that slows down meanwhile does so for all figures. The first round only warms up. Used by one
/// thread; the engine is the caller's and does nothing else meanwhile.
public final class Bench {
    private static final long SEED = 1;
    private static final double NANOS = 1e9;

    private final Engine engine;
    private final BenchPlan plan;
    private final LongSupplier nanoClock;
    private final Consumer<String> progress;
    private final List<Double> prefill = new ArrayList<>();
    private final List<Double> decode = new ArrayList<>();
    private final Map<Integer, List<Double>> batched = new LinkedHashMap<>();

    /// @param progress receives what is measured next, a few words
    public Bench(Engine engine, BenchPlan plan, LongSupplier nanoClock, Consumer<String> progress) {
        this.engine = engine;
        this.plan = plan;
        this.nanoClock = nanoClock;
        this.progress = progress;
    }

    /// Measures, once.
    ///
    /// @throws dev.qstar.engine.EngineException when the sequences do not fit the KV cache or the context
    public Speeds run() {
        try (Sequence root = engine.start()) {
            engine.forward(List.of(new Feed(root, tokens(plan.prefix()))));
            measure(root, "warm-up");
            prefill.clear();
            decode.clear();
            batched.clear();
            for (int round = 1; round <= plan.repetitions(); round++) {
                measure(root, "round " + round + " of " + plan.repetitions());
            }
        }
        Map<Integer, Spread> together = new LinkedHashMap<>();
        batched.forEach((sequences, measured) -> together.put(sequences, Spread.of(measured)));
        return new Speeds(Spread.of(prefill), Spread.of(decode), together);
    }

    private void measure(Sequence root, String round) {
        progress.accept(round + ": prefill");
        prefill.add(prefillSpeed());
        progress.accept(round + ": decode");
        decode.add(decodeSpeed(root, 1, plan.decode()));
        for (int sequences : plan.batches()) {
            progress.accept(round + ": decode, " + sequences + " together");
            batched.computeIfAbsent(sequences, ignored -> new ArrayList<>())
                    .add(decodeSpeed(root, sequences, plan.batchSteps()));
        }
    }

    private double prefillSpeed() {
        int[] prompt = tokens(plan.prefill());
        try (Sequence sequence = engine.start()) {
            long start = nanoClock.getAsLong();
            engine.forward(List.of(new Feed(sequence, prompt)));
            return speed(prompt.length, start);
        }
    }

    private double decodeSpeed(Sequence root, int sequences, int steps) {
        int[] tokens = tokens(sequences * steps);
        List<Sequence> forks = new ArrayList<>();
        try {
            for (int i = 0; i < sequences; i++) {
                forks.add(root.fork());
            }
            long start = nanoClock.getAsLong();
            for (int step = 0; step < steps; step++) {
                engine.forward(feeds(forks, tokens, step * sequences));
            }
            return speed(tokens.length, start);
        } finally {
            forks.forEach(Sequence::close);
        }
    }

    private static List<Feed> feeds(List<Sequence> sequences, int[] tokens, int from) {
        List<Feed> feeds = new ArrayList<>(sequences.size());
        for (int i = 0; i < sequences.size(); i++) {
            feeds.add(new Feed(sequences.get(i), new int[] {tokens[from + i]}));
        }
        return feeds;
    }

    private int[] tokens(int count) {
        return new SplittableRandom(SEED)
                .ints(count, 0, engine.tokenizer().vocabularySize())
                .toArray();
    }

    private double speed(int tokens, long startNanos) {
        return tokens * NANOS / Math.max(1, nanoClock.getAsLong() - startNanos);
    }
}
