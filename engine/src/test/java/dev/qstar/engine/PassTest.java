package dev.qstar.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassTest {

    /// So many tokens take hundreds of steps.
    private static final int MANY = 60_000;

    @TempDir
    Path folder;

    private Engine engine;

    @BeforeEach
    void open() {
        TinyModel model = new TinyModel();
        model.context = MANY + 100;
        engine = Engine.open(model.write(folder), EngineOptions.defaults());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void awaitSteps(long count) {
        while (engine.counters().steps() < count) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aCancelledPassLeavesItsSequencesAsTheyWere() {
        Sequence one = engine.start();
        Sequence two = engine.start();
        engine.forward(List.of(new Feed(one, 1, 2, 3), new Feed(two, 4)));
        float[] logits = one.logits().clone();
        int pages = engine.pagesInUse();

        Pass pass = engine.submit(List.of(new Feed(one, new int[MANY]), new Feed(two, 5)));
        awaitSteps(3);
        pass.cancel();
        assertThatThrownBy(pass::await).isInstanceOf(CancelledException.class).hasMessageContaining("cancelled");

        assertThat(engine.counters().prefilledTokens()).isLessThan(MANY);
        assertThat(one.tokens()).containsExactly(1, 2, 3);
        assertThat(two.tokens()).containsExactly(4);
        assertThat(one.logits()).containsExactly(logits);
        assertThat(engine.pagesInUse()).isEqualTo(pages);
        engine.forward(List.of(new Feed(one, 6)));
        try (Sequence fresh = engine.start()) {
            engine.forward(List.of(new Feed(fresh, 1, 2, 3, 6)));
            assertThat(one.logits()).containsExactly(fresh.logits());
        }
    }

    @Test
    void anInterruptCancelsAndIsNotedAgain() throws Exception {
        Sequence sequence = engine.start();
        Background waiting = Background.start(() -> engine.forward(List.of(new Feed(sequence, new int[MANY]))));
        awaitSteps(2);
        waiting.interrupt();
        assertThat(waiting.failure()).get().isInstanceOf(CancelledException.class);
        assertThat(waiting.endedInterrupted()).isTrue();
        assertThat(sequence.length()).isZero();
        assertThat(engine.pagesInUse()).isZero();
    }

    @Test
    void anEngineThatClosesFailsWhatWaits() throws Exception {
        Sequence sequence = engine.start();
        Background waiting = Background.start(() -> engine.forward(List.of(new Feed(sequence, new int[MANY]))));
        awaitSteps(2);
        engine.close();
        assertThat(waiting.failure())
                .get()
                .isInstanceOf(EngineException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .contains("closed while it worked");
        assertThat(sequence.length()).isZero();
        assertThatThrownBy(() -> engine.forward(List.of(new Feed(sequence, 1))))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("closed");
        sequence.close();
    }

    @Test
    void severalPassesOfOneThreadRunAtTheSameTime() {
        Sequence one = engine.start();
        Sequence two = engine.start();
        Pass first = engine.submit(List.of(new Feed(one, new int[3000])));
        Pass second = engine.submit(List.of(new Feed(two, 1, 2)));
        second.await();
        first.await();
        assertThat(one.length()).isEqualTo(3000);
        assertThat(two.tokens()).containsExactly(1, 2);
        second.await();
        assertThat(two.tokens()).containsExactly(1, 2);
    }

    @Test
    void aSequenceInAPassIsReadAndClosedButNotChanged() {
        Sequence sequence = engine.start();
        engine.forward(List.of(new Feed(sequence, 1, 2)));
        Pass pass = engine.submit(List.of(new Feed(sequence, new int[MANY])));
        assertThat(sequence.tokens()).containsExactly(1, 2);
        assertThat(sequence.logits()).hasSize(45);
        for (Runnable change : List.<Runnable>of(
                sequence::fork, () -> sequence.truncate(1), () -> engine.forward(List.of(new Feed(sequence, 1))))) {
            assertThatThrownBy(change::run).isInstanceOf(EngineException.class).hasMessageContaining("await it first");
        }
        sequence.close();
        assertThat(engine.pagesInUse()).isZero();
        assertThatThrownBy(pass::await).isInstanceOf(CancelledException.class);
    }

    @Test
    void aSequenceWhosePassWasNotAwaitedLeavesOnlyWhatItHadBefore() {
        int[] prompt = new int[100];
        Sequence sequence = engine.start("a user", prompt);
        Pass pass = engine.submit(List.of(new Feed(sequence, prompt)));
        awaitSteps(1);
        sequence.close();
        pass.cancel();
        assertThat(engine.pagesInUse()).isZero();
        try (Sequence other = engine.start("a user", prompt)) {
            assertThat(other.length()).isZero();
        }
    }

    @Test
    void aClosedSequenceIsATypedError() {
        Sequence sequence = engine.start();
        engine.forward(List.of(new Feed(sequence, 1, 2)));
        sequence.close();
        for (Runnable use : List.<Runnable>of(
                sequence::fork, () -> sequence.truncate(1), () -> engine.forward(List.of(new Feed(sequence, 1))))) {
            assertThatThrownBy(use::run)
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("this sequence is closed");
        }
    }

    @Test
    void tokensThatTheCallerChangesLaterDoNotMatter() {
        int[] tokens = {1, 2, 3};
        Sequence sequence = engine.start();
        Pass pass = engine.submit(List.of(new Feed(sequence, tokens)));
        tokens[1] = 1_000_000;
        pass.await();
        assertThat(sequence.tokens()).containsExactly(1, 2, 3);
    }
}
