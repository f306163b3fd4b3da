package dev.qstar.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StopFilterTest {
    @Test
    void textPassesAtOnceUnlessItMayBeginAStop() {
        StopFilter filter = new StopFilter(List.of("END", "\n\n"));
        assertThat(filter.pass("ab")).isEqualTo("ab");
        assertThat(filter.pass("cE")).isEqualTo("c");
        assertThat(filter.pass("N")).isEmpty();
        assertThat(filter.pass("x")).isEqualTo("ENx");
        assertThat(filter.pass("\n")).isEmpty();
        assertThat(filter.rest()).isEqualTo("\n");
        assertThat(filter.stopped()).isFalse();
    }

    @Test
    void nothingPassesAfterAStop() {
        StopFilter filter = new StopFilter(List.of("b"));
        assertThat(filter.pass("abc")).isEqualTo("a");
        assertThat(filter.stopped()).isTrue();
        assertThat(filter.pass("d")).isEmpty();
        assertThat(filter.rest()).isEmpty();
    }

    @Test
    void inPiecesOrAtOnceTheSamePasses() {
        long seed = 20_261;
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            List<String> stops = List.of(draw(random, 1 + random.nextInt(4)), draw(random, 1 + random.nextInt(4)));
            String text = draw(random, 20);
            StopFilter filter = new StopFilter(stops);
            StringBuilder passed = new StringBuilder();
            for (String piece : pieces(text, random)) {
                passed.append(filter.pass(piece));
            }
            passed.append(filter.rest());
            int first = firstCompleted(text, stops);
            assertThat(passed.toString())
                    .as("seed %s round %s: %s in %s", seed, round, stops, text)
                    .isEqualTo(first < 0 ? text : text.substring(0, first));
        }
    }

    /// Where the stop text begins that is complete first; the longer one of two that are complete together.
    private static int firstCompleted(String text, List<String> stops) {
        for (int length = 1; length <= text.length(); length++) {
            int best = -1;
            for (String stop : stops) {
                int start = length - stop.length();
                if (start >= 0 && text.startsWith(stop, start) && (best < 0 || start < best)) {
                    best = start;
                }
            }
            if (best >= 0) {
                return best;
            }
        }
        return -1;
    }

    private static String draw(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(2)));
        }
        return text.toString();
    }

    private static List<String> pieces(String text, Random random) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + 1 + random.nextInt(4));
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
