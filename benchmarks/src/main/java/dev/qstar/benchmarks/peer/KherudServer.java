package dev.qstar.benchmarks.peer;

import de.kherud.llama.InferenceParameters;
import de.kherud.llama.LlamaIterator;
import de.kherud.llama.LlamaModel;
import de.kherud.llama.ModelParameters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The library `de.kherud:llama` behind the requests of the other peers.
///
/// It takes text, not ids: prompts are texts of as many tokens. It samples every token that it decodes, and the
/// reading of a prompt ends with a sampled token. It decodes no batch with a common prompt.
final class KherudServer implements AutoCloseable {
    private static final String VERSION = "4.2.0";
    private static final String WORD = " a";
    private static final int BYTES_PER_KIB = 1024;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final JsonMapper JSON = new JsonMapper();

    /// The library writes to the standard output itself, so that gets the standard error's place.
    private static final PrintStream ANSWERS = System.out;

    private final LlamaModel model;

    private KherudServer(LlamaModel model) {
        this.model = model;
    }

    /// Answers requests until the input ends; the first must load.
    public static void main(String[] arguments) throws IOException {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.setOut(System.err);
        String first = requests.readLine();
        if (first == null) {
            return;
        }
        long start = System.nanoTime();
        try (KherudServer server = load(JSON.readTree(first))) {
            write(server.ready(start));
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                write(server.answer(JSON.readTree(line)));
            }
        } catch (RuntimeException | LinkageError e) {
            write(Map.of("error", String.valueOf(e)));
        }
    }

    private static void write(Map<String, Object> answer) {
        ANSWERS.println(JSON.writeValueAsString(answer));
    }

    private static KherudServer load(JsonNode request) {
        int threads = request.required("threads").asInt();
        return new KherudServer(new LlamaModel(new ModelParameters()
                .setModel(request.required("file").asString())
                .setCtxSize(request.required("context").asInt() + 2)
                .setThreads(threads)
                .setThreadsBatch(threads)
                .disableLog()));
    }

    private Map<String, Object> ready(long start) throws IOException {
        generate(WORD, 1);
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        return Map.of(
                "readyMillis",
                millis,
                "residentBytes",
                residentBytes(),
                "version",
                VERSION,
                "kernels",
                "prebuilt",
                "vocabulary",
                1);
    }

    /// From the file in which Linux counts in KiB.
    private static long residentBytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * BYTES_PER_KIB)
                .sum();
    }

    private Map<String, Object> answer(JsonNode request) {
        return switch (request.required("do").asString()) {
            case "prefill" -> prefill(request.required("tokens").size());
            case "decode" ->
                decode(
                        request.required("prompt").size(),
                        request.required("tokens").size());
            case String other -> Map.of("unsupported", other);
        };
    }

    private Map<String, Object> prefill(int tokens) {
        String prompt = prompt(tokens);
        int count = model.encode(prompt).length;
        long start = System.nanoTime();
        generate(prompt, 1);
        return Map.of("tokensPerSecond", count * NANOS_PER_SECOND / (System.nanoTime() - start));
    }

    private Map<String, Object> decode(int promptTokens, int tokens) {
        long[] times = generate(prompt(promptTokens), tokens);
        return Map.of("tokensPerSecond", (times.length - 1) * NANOS_PER_SECOND / (times[times.length - 1] - times[0]));
    }

    /// A text of about as many tokens, not of more.
    private String prompt(int tokens) {
        int words = tokens;
        while (words > 1 && model.encode(WORD.repeat(words)).length > tokens) {
            words = words * tokens / (model.encode(WORD.repeat(words)).length + 1);
        }
        return WORD.repeat(words);
    }

    /// Generates tokens and returns when each was there.
    private long[] generate(String prompt, int tokens) {
        InferenceParameters parameters = new InferenceParameters(prompt)
                .setCachePrompt(false)
                .setTemperature(0)
                .setIgnoreEos(true)
                .setNPredict(tokens);
        long[] times = new long[tokens];
        int count = 0;
        LlamaIterator iterator = model.generate(parameters).iterator();
        while (iterator.hasNext() && count < tokens) {
            iterator.next();
            times[count++] = System.nanoTime();
        }
        return Arrays.copyOf(times, count);
    }

    @Override
    public void close() {
        model.close();
    }
}
