package dev.qstar.server.measure;

import dev.qstar.server.measure.Users.Outcome;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Measures a server under load, from a process of its own. The first argument says what:
///
/// | scenario | further arguments |
/// |---|---|
/// | `overload` | URL, file of keys (a name and a key a line), model, seconds: ten times what the server can do |
/// | `problems` | the same, but word problems that are thought about |
/// | `greedy` | the same: the first user wants far more than the others |
/// | `streams` | URL, file of keys, model, streams, tokens of each |
/// | `long` | URL, file of keys, model, streams, tokens of each, tokens of the long prompt |
/// | `vanish` | URL, key, model, trials, `queued`, `prefill`, `decode` or `search` |
final class Load {
    private static final String COMPLETIONS = "/v1/completions";
    private static final String CHAT = "/v1/chat/completions";
    private static final int TIMES = 10;
    private static final int GOING = 4;

    /// So many that each search gets the smallest budget.
    private static final int MANY_GOING = 20;

    private static final int GREEDY = 60;
    static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Load() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        URI server = URI.create(rest.get(0));
        String model = rest.get(2);
        switch (arguments[0]) {
            case "overload" ->
                overload(
                        new Users(server, keys(rest.get(1)), COMPLETIONS, body(model, 32)),
                        GOING,
                        Integer.parseInt(rest.get(3)));
            case "problems" ->
                overload(
                        new Users(server, keys(rest.get(1)), CHAT, problem(model)),
                        MANY_GOING,
                        Integer.parseInt(rest.get(3)));
            case "greedy" -> greedy(server, keys(rest.get(1)), model, Integer.parseInt(rest.get(3)));
            case "streams" ->
                streams(server, keys(rest.get(1)), model, Integer.parseInt(rest.get(3)), Integer.parseInt(rest.get(4)));
            case "long" -> {
                streams(server, keys(rest.get(1)), model, Integer.parseInt(rest.get(3)), Integer.parseInt(rest.get(4)));
                Thread prompt = longPrompt(server, keys(rest.get(1)).getLast(), model, Integer.parseInt(rest.get(5)));
                streams(server, keys(rest.get(1)), model, Integer.parseInt(rest.get(3)), Integer.parseInt(rest.get(4)));
                OUT.printf(
                        Locale.ROOT,
                        "the long prompt was %s%n",
                        prompt.isAlive() ? "still being read" : "read by then");
                prompt.join();
            }
            case "vanish" -> Vanishing.measure(server, rest.get(1), model, Integer.parseInt(rest.get(3)), rest.get(4));
            default -> throw new IllegalArgumentException("no such scenario: " + arguments[0]);
        }
    }

    private static List<String> keys(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .map(line -> line.split(" ", -1)[1])
                .toList();
    }

    private static String body(String model, int tokens) {
        return "{'model': '" + model + "', 'prompt': 'Tom has 24 apples.', 'max_tokens': " + tokens
                + ", 'logit_bias': {'0': -100}}";
    }

    private static String problem(String model) {
        return "{'model': '" + model + "', 'messages': [{'role': 'user', 'content': 'Tom has 24 apples and gives 15 of"
                + " them to Mary. She eats 3 apples and gives the rest to 4 friends. How many apples does each friend"
                + " get?'}]}";
    }

    /// @param going requests of each user at once that bring the most answers a second
    private static void overload(Users users, int going, int seconds) throws InterruptedException {
        users.closedLoop(going, Math.max(5, seconds / 6));
        Outcome peak = users.closedLoop(going, Math.max(5, seconds / 4));
        tell("peak", peak);
        Outcome overload = users.openLoop(TIMES * peak.answersPerSecond(), seconds);
        tell("overload", overload);
        OUT.printf(
                Locale.ROOT,
                "goodput %.1f%% of the peak%n",
                100 * overload.answersPerSecond() / peak.answersPerSecond());
    }

    private static void greedy(URI server, List<String> keys, String model, int seconds) throws InterruptedException {
        Users users = new Users(server, keys, COMPLETIONS, body(model, 32));
        List<Integer> going = new ArrayList<>(Collections.nCopies(keys.size(), GOING));
        going.set(0, GREEDY);
        Outcome outcome = users.closedLoop(going, seconds);
        tell("greedy", outcome);
        OUT.printf(Locale.ROOT, "tokens of each %s, Jain index %.4f%n", outcome.tokens(), outcome.jain());
    }

    private static void tell(String name, Outcome outcome) {
        OUT.printf(
                Locale.ROOT,
                "%s: %.1f answers/s, %.0f tokens/s, ends %s%n  answers p50 %.1f ms, p99 %.1f ms%n",
                name,
                outcome.answersPerSecond(),
                outcome.tokensPerSecond(),
                outcome.ends(),
                millis(outcome.answerNanos(), 50),
                millis(outcome.answerNanos(), 99));
        if (!outcome.refusalNanos().isEmpty()) {
            OUT.printf(
                    Locale.ROOT,
                    "  refusals p50 %.2f ms, p99 %.2f ms, slowest %.2f ms%n",
                    millis(outcome.refusalNanos(), 50),
                    millis(outcome.refusalNanos(), 99),
                    millis(outcome.refusalNanos(), 100));
        }
    }

    /// A percentile, in milliseconds.
    static double millis(Collection<Long> nanos, int percent) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1) / 1e6;
    }

    private static void streams(URI server, List<String> keys, String model, int streams, int tokens)
            throws InterruptedException {
        List<Long> gaps = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = 0; i < streams; i++) {
            String key = keys.get(i % keys.size());
            String body = body(model, tokens).replace("{'model'", "{'stream': true, 'model'");
            threads.add(Thread.ofVirtual().start(() -> gaps.addAll(gaps(server, key, body))));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        OUT.printf(
                Locale.ROOT,
                "%d streams of %d tokens: %.0f tokens/s together, between tokens p50 %.1f ms, p99 %.1f ms%n",
                streams,
                tokens,
                streams * tokens / seconds,
                millis(gaps, 50),
                millis(gaps, 99));
    }

    private static List<Long> gaps(URI server, String key, String body) {
        try (Connection connection = new Connection(server, key)) {
            Connection.Reply reply = connection.post(COMPLETIONS, body);
            if (reply.status() != 200) {
                throw new IllegalStateException(reply.body());
            }
            List<Long> pieces = reply.pieces();
            List<Long> gaps = new ArrayList<>();
            for (int i = 1; i < pieces.size(); i++) {
                gaps.add(pieces.get(i) - pieces.get(i - 1));
            }
            return gaps;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Thread longPrompt(URI server, String key, String model, int tokens) {
        String body = "{'model': '" + model + "', 'max_tokens': 1, 'prompt': '" + System.nanoTime() + "a".repeat(tokens)
                + "'}";
        return Thread.ofVirtual().start(() -> gaps(server, key, body));
    }
}
