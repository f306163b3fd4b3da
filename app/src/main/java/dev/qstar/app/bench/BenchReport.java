package dev.qstar.app.bench;

import dev.qstar.app.table.Columns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The result of a benchmark, for programs and for people.
public record BenchReport(Setting setting, BenchPlan plan, Speeds speeds) {
    private static final double MEGA = 1e6;
    private static final double GIGA = 1e9;

    /// The members of the JSON document; speeds are medians in tokens a second, each with its lowest and highest.
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("model", setting.model());
        document.put("quantization", setting.quantization());
        document.put("fileBytes", setting.fileBytes());
        document.put("kernels", setting.kernels());
        document.put("threads", setting.threads());
        document.put("readyMillis", setting.readyMillis());
        document.put("startMillis", setting.startMillis());
        document.put(
                "residentBytes",
                setting.residentBytes().isPresent() ? setting.residentBytes().getAsLong() : null);
        document.put("repetitions", plan.repetitions());
        document.put("prefillTokens", plan.prefill());
        document.put("prefill", speeds.prefill().median());
        document.put("prefillRange", speeds.prefill().range());
        document.put("decodeTokens", plan.decode());
        document.put("decode", speeds.decode().median());
        document.put("decodeRange", speeds.decode().range());
        List<Object> batched = new ArrayList<>();
        speeds.batched().forEach((sequences, speed) -> {
            Map<String, Object> batch = new LinkedHashMap<>();
            batch.put("sequences", sequences);
            batch.put("tokensPerSecond", speed.median());
            batch.put("tokensPerSecondRange", speed.range());
            batched.add(batch);
        });
        document.put("batched", batched);
        return document;
    }

    /// Lines for people. Beside a decoding speed stands how much of the model's file that makes a second: each step
    /// reads all weights once, and a machine's memory gives no more than so much.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(setting.model() + ", " + setting.quantization() + ", " + megabytes(setting.fileBytes()));
        lines.add(setting.kernels() + " kernels, " + setting.threads()
                + (setting.threads() == 1 ? " thread" : " threads") + ", ready in " + setting.readyMillis() + " ms ("
                + setting.startMillis() + " ms after the start)"
                + (setting.residentBytes().isPresent()
                        ? ", " + megabytes(setting.residentBytes().getAsLong()) + " resident"
                        : ""));
        lines.add("");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("median of " + plan.repetitions(), "tokens/s", "lowest", "highest", "weights read"));
        rows.add(row("prefill of " + plan.prefill(), speeds.prefill(), ""));
        rows.add(row("decode of " + plan.decode(), speeds.decode(), weightsRead(speeds.decode(), 1)));
        speeds.batched()
                .forEach((sequences, speed) -> rows.add(row(
                        "decode of " + plan.batchSteps() + ", " + sequences + " together",
                        speed,
                        weightsRead(speed, sequences))));
        lines.addAll(Columns.align(rows));
        return lines;
    }

    private static List<String> row(String name, Spread speed, String weightsRead) {
        return List.of(name, number(speed.median()), number(speed.low()), number(speed.high()), weightsRead);
    }

    private String weightsRead(Spread speed, int sequences) {
        return number(setting.fileBytes() * speed.median() / sequences / GIGA) + " GB/s";
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.0f MB", bytes / MEGA);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
