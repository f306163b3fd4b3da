package dev.qstar.engine.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThreadPinningTest {

    private static final int MOST_PROCESSORS = 256;

    private record Try(int index, int count) {}

    /// What a thread of its own is told, one after the other.
    private static List<Boolean> answers(Try... tries) {
        CompletableFuture<List<Boolean>> answers = new CompletableFuture<>();
        Thread.ofPlatform()
                .start(() -> answers.complete(Stream.of(tries)
                        .map(one -> ThreadPinning.pinCurrentThread(one.index, one.count))
                        .toList()));
        return answers.join();
    }

    private static boolean linux() {
        return System.getProperty("os.name").equals("Linux");
    }

    @Test
    void aThreadIsBoundOnlyWhenTheCountIsThatOfAllItsProcessors() {
        List<Integer> counts = IntStream.rangeClosed(1, MOST_PROCESSORS)
                .filter(count -> answers(new Try(0, count)).getFirst())
                .boxed()
                .toList();
        assertThat(counts).hasSize(linux() ? 1 : 0);
        counts.forEach(count -> assertThat(answers(new Try(count - 1, count))).containsExactly(true));
    }

    @Test
    void aBoundThreadHasOneProcessorLeft() {
        for (int count = 1; count <= MOST_PROCESSORS; count++) {
            List<Boolean> found = answers(new Try(0, count), new Try(0, 1), new Try(1, 2));
            if (found.getFirst()) {
                assertThat(found).containsExactly(true, true, false);
            }
        }
    }

    @Test
    void thereIsNoProcessorOfAHugeOrNegativeNumber() {
        for (int index : new int[] {1000, 1024, Integer.MAX_VALUE, -1, Integer.MIN_VALUE}) {
            for (int count = 0; count <= MOST_PROCESSORS; count++) {
                assertThat(answers(new Try(index, count))).containsExactly(false);
            }
        }
    }
}
