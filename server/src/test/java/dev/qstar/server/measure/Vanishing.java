package dev.qstar.server.measure;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// How soon the place of a client that vanishes is free.
final class Vanishing {
    private static final long SEED = 11;
    private static final int WORDS = 30_000;

    private Vanishing() {}

    /// Tells how long it took in some trials, from the end of the connection to the first look at `/metrics` that shows
    /// the place free: an upper bound.
    ///
    /// @param phase in which the client vanishes, at a random moment of it; `queued` needs a server that runs one
    ///              request at a time
    static void measure(URI server, String key, String model, int trials, String phase) throws IOException {
        Random random = new Random(SEED);
        List<Long> nanos = new ArrayList<>();
        try (Connection metrics = new Connection(server, key);
                Connection first = new Connection(server, key)) {
            boolean queued = phase.equals("queued");
            if (queued) {
                first.begin("/v1/completions", completion(model, "decode"));
                await(metrics, "qstar_num_requests_running ", 1);
            }
            while (nanos.size() < trials) {
                Connection leaving = new Connection(server, key);
                leaving.begin(
                        phase.equals("search") ? "/v1/chat/completions" : "/v1/completions", completion(model, phase));
                String gauge = queued ? "qstar_num_requests_waiting " : "qstar_num_requests_running ";
                if (!begun(metrics, gauge, leaving)) {
                    leaving.close();
                    continue;
                }
                if (phase.equals("decode")) {
                    leaving.awaitFirst();
                }
                long until = System.nanoTime() + random.nextInt(50_000_000);
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
                leaving.close();
                long left = System.nanoTime();
                await(metrics, gauge, 0);
                nanos.add(System.nanoTime() - left);
            }
        }
        Load.OUT.printf(
                Locale.ROOT,
                "%d clients vanished, %s: place free after p50 %.1f ms, p99 %.1f ms, slowest %.1f ms%n",
                trials,
                phase,
                Load.millis(nanos, 50),
                Load.millis(nanos, 99),
                Load.millis(nanos, 100));
    }

    private static String completion(String model, String phase) {
        String prompt =
                phase.equals("prefill") ? "many words ".repeat(WORDS) : "Tom has 24 apples and gives 15 to Mary.";
        return phase.equals("search")
                ? "{'model': '" + model
                        + "', 'n': 16, 'reasoning_effort': 'high', 'messages': [{'role': 'user', 'content': '" + prompt
                        + " How many are left?'}]}"
                : "{'model': '" + model
                        + "', 'stream': true, 'max_tokens': 400000, 'logit_bias': {'1': -100}, 'prompt': '" + prompt
                        + "'}";
    }

    /// Waits until a request is where it is to be; false when it was answered before anybody saw it there.
    private static boolean begun(Connection metrics, String gauge, Connection client) throws IOException {
        while (true) {
            boolean answered = client.answered();
            if (shows(metrics, gauge, 1)) {
                return true;
            }
            if (answered) {
                return false;
            }
        }
    }

    private static void await(Connection metrics, String gauge, int value) throws IOException {
        while (!shows(metrics, gauge, value)) {
            Thread.onSpinWait();
        }
    }

    private static boolean shows(Connection metrics, String gauge, int value) throws IOException {
        return metrics.get("/metrics").body().contains("\n" + gauge + value + ".0\n");
    }
}
