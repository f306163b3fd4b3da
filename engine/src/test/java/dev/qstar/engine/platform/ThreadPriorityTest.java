package dev.qstar.engine.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ThreadPriorityTest {

    /// What a thread of its own is told, the first and the second time.
    private static List<Boolean> answers() {
        CompletableFuture<List<Boolean>> answers = new CompletableFuture<>();
        Thread.ofPlatform()
                .start(() -> answers.complete(
                        List.of(ThreadPriority.lowerCurrentThread(), ThreadPriority.lowerCurrentThread())));
        return answers.join();
    }

    @Test
    void aThreadIsLoweredOnceAndOthersStayAsTheyWere() {
        List<Boolean> first = answers();
        assertThat(first.getLast()).isFalse();
        assertThat(answers()).isEqualTo(first);
    }
}
