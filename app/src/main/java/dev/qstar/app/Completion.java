package dev.qstar.app;

import dev.qstar.engine.Engine;
import dev.qstar.engine.Feed;
import dev.qstar.engine.Sequence;
import dev.qstar.engine.sampling.Sampler;
import dev.qstar.engine.sampling.SamplingOptions;
import dev.qstar.engine.tokenizer.Tokenizer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One plain completion: runs once, then tells what it generated. Used by one thread; the engine is the caller's.
final class Completion {
    private final Engine engine;
    private final Sampler sampler;
    private final @Nullable Integer topLogprobs;
    private final List<Integer> generated = new ArrayList<>();
    private final List<Map<String, Object>> logprobs = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int promptTokens;
    private String stop = "length";

    /// @param topLogprobs how many alternatives to list for each token, or null for no log-probabilities
    Completion(Engine engine, SamplingOptions sampling, long seed, @Nullable Integer topLogprobs) {
        this.engine = engine;
        this.sampler = new Sampler(sampling, seed);
        this.topLogprobs = topLogprobs;
    }

    /// Generates at most `limit` tokens, up to the model's end of text or the end of its context.
    ///
    /// @param sink receives the bytes of each token as soon as it is there; a token may end inside a character
    /// @throws UsageException when the prompt is empty or leaves no room in the context
    void run(String prompt, int limit, Consumer<byte[]> sink) {
        Tokenizer tokenizer = engine.tokenizer();
        int[] fed = tokenizer.encode(prompt, tokenizer.addsBos(), false);
        promptTokens = fed.length;
        int context = engine.contextLength();
        if (promptTokens == 0) {
            throw new UsageException("the prompt is empty; give a text to continue with --prompt");
        }
        if (promptTokens >= context) {
            throw new UsageException("the prompt has " + promptTokens + " tokens, but the model's context holds "
                    + context + "; shorten it");
        }
        try (Sequence sequence = engine.start()) {
            for (int i = 0; i < limit; i++) {
                if (sequence.length() + fed.length > context) {
                    stop = "context";
                    return;
                }
                engine.forward(List.of(new Feed(sequence, fed)));
                int token = sampler.sample(sequence.logits(), i);
                if (tokenizer.endsAnswer(token)) {
                    stop = "end";
                    return;
                }
                take(token, sequence.logits(), tokenizer, sink);
                fed = new int[] {token};
            }
        }
    }

    private void take(int token, float[] logits, Tokenizer tokenizer, Consumer<byte[]> sink) {
        generated.add(token);
        byte[] piece = tokenizer.bytes(token);
        bytes.writeBytes(piece);
        sink.accept(piece);
        if (topLogprobs == null) {
            return;
        }
        double[] logProbabilities = logSoftmax(logits);
        Map<String, Object> entry = entry(token, logProbabilities);
        entry.put(
                "top",
                mostProbable(logProbabilities, topLogprobs).stream()
                        .map(id -> entry(id, logProbabilities))
                        .toList());
        logprobs.add(entry);
    }

    private static Map<String, Object> entry(int id, double[] logProbabilities) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put("logprob", logProbabilities[id]);
        return entry;
    }

    /// Natural logarithms of the model's raw distribution.
    private static double[] logSoftmax(float[] logits) {
        double highest = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            highest = Math.max(highest, logit);
        }
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit - highest);
        }
        double logSum = highest + Math.log(sum);
        return IntStream.range(0, logits.length)
                .mapToDouble(id -> logits[id] - logSum)
                .toArray();
    }

    /// The ids of the most probable tokens, best first, the lower id first among equals.
    private static List<Integer> mostProbable(double[] logProbabilities, int count) {
        Comparator<Integer> worstFirst = Comparator.<Integer>comparingDouble(id -> logProbabilities[id])
                .thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
        for (int id = 0; id < logProbabilities.length; id++) {
            best.add(id);
            if (best.size() > count) {
                best.remove();
            }
        }
        return best.stream().sorted(worstFirst.reversed()).toList();
    }

    /// The generated text; bytes that are not UTF-8 are replaced.
    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    int[] tokens() {
        return generated.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean wantsLogprobs() {
        return topLogprobs != null;
    }

    /// For each generated token its `id`, its `logprob`, and the `top` ones; empty when none were wanted.
    List<Map<String, Object>> logprobs() {
        return List.copyOf(logprobs);
    }

    int promptTokens() {
        return promptTokens;
    }

    /// Why generation stopped: `length`, `end` (of the text) or `context` (is full).
    String stop() {
        return stop;
    }
}
