package dev.qstar.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.kvcache.KvLayout;
import dev.qstar.engine.panel.PanelFormat;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KvCacheLimitTest {

    private static final int PAGES = 10;
    private static final int PAGE = KvLayout.PAGE;
    private static final long SEED = 13;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    /// An engine with room for [#PAGES] pages.
    private Engine engine() {
        TinyModel model = new TinyModel();
        KvLayout layout = new KvLayout(model.layers, model.kvHeads, model.embedding / model.heads, PanelFormat.F32);
        return Engine.open(model.write(folder), EngineOptions.defaults(), PAGES * layout.pageBytes());
    }

    private int[] tokens(int count) {
        return random.ints(count, 0, 45).toArray();
    }

    @Test
    void aFullCacheIsATypedErrorAndClosingOthersMakesRoom() {
        int[] prompt = tokens(4 * PAGE);
        try (Engine engine = engine()) {
            Sequence large = engine.start();
            Sequence one = engine.start();
            engine.forward(List.of(new Feed(large, tokens(5 * PAGE)), new Feed(one, prompt)));
            float[] logits = one.logits().clone();
            Sequence two = engine.start();

            assertThatThrownBy(() -> engine.forward(List.of(new Feed(one, 1), new Feed(two, tokens(PAGE)))))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContainingAll("the KV cache is full", "10 pages", "close sequences")
                    .message()
                    .doesNotContain("\n");
            assertThat(one.tokens()).containsExactly(prompt);
            assertThat(one.logits()).containsExactly(logits);
            assertThat(two.length()).isZero();
            assertThat(engine.pagesInUse()).isEqualTo(9);

            large.close();
            engine.forward(List.of(new Feed(one, 1), new Feed(two, prompt)));
            assertThat(two.logits()).as("seed %d", SEED).containsExactly(logits);
            engine.forward(List.of(new Feed(two, 1)));
            assertThat(two.logits()).as("seed %d", SEED).containsExactly(one.logits());
        }
    }

    @Test
    void prefixesOfClosedSequencesMakeRoomForOpenOnes() {
        int[] prompt = tokens(4 * PAGE + 1);
        try (Engine engine = engine()) {
            try (Sequence first = engine.start("a user", prompt)) {
                engine.forward(List.of(new Feed(first, prompt)));
            }
            try (Sequence found = engine.start("a user", prompt)) {
                assertThat(found.length()).isEqualTo(4 * PAGE);
            }
            try (Sequence all = engine.start()) {
                engine.forward(List.of(new Feed(all, tokens(PAGES * PAGE))));
                assertThat(engine.pagesInUse()).isEqualTo(PAGES);
                assertThatThrownBy(() -> engine.forward(List.of(new Feed(all, 1))))
                        .isInstanceOf(EngineException.class);
            }
            try (Sequence gone = engine.start("a user", prompt)) {
                assertThat(gone.length()).isZero();
            }
        }
    }

    @Test
    void aSequenceThatOutgrowsTheCacheKeepsWhatItHas() {
        int[] prompt = tokens(9 * PAGE);
        try (Engine engine = engine();
                Sequence sequence = engine.start()) {
            engine.forward(List.of(new Feed(sequence, prompt)));
            assertThatThrownBy(() -> engine.forward(List.of(new Feed(sequence, tokens(PAGE + 1)))))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("the KV cache is full");
            assertThat(sequence.tokens()).containsExactly(prompt);
            int[] more = tokens(PAGE);
            engine.forward(List.of(new Feed(sequence, more)));
            assertThat(Arrays.copyOfRange(sequence.tokens(), prompt.length, 10 * PAGE))
                    .containsExactly(more);
        }
    }

    @Test
    void aModelWhosePageIsLargerThanTheCacheIsRefused() {
        Path file = new TinyModel().write(folder);
        assertThatThrownBy(() -> Engine.open(file, EngineOptions.defaults(), 100))
                .isInstanceOf(EngineException.class)
                .hasMessageContainingAll("a page of the KV cache", "-Xmx");
    }
}
