package dev.qstar.engine.kvcache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.EngineException;
import dev.qstar.engine.panel.PanelFormat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrefixTreeTest {

    private static final int PAGE = KvLayout.PAGE;
    private static final String SALT = "salt";

    private final PagePool pool = new PagePool(new KvLayout(2, 1, 33, PanelFormat.F32), 8);
    private final PrefixTree tree = new PrefixTree(pool, 6);

    @AfterEach
    void close() {
        pool.close();
    }

    private static int[] text(int first, int length) {
        return IntStream.range(first, first + length).toArray();
    }

    private TracedSequence written(String salt, int[] tokens) {
        return new TracedSequence(salt, new KvSequence(pool)).write(tokens);
    }

    private int insert(TracedSequence traced) {
        return tree.insert(traced.salt, traced.tokens(), traced.sequence);
    }

    /// Writes a sequence, inserts it and closes it.
    private void remember(String salt, int[] tokens) {
        TracedSequence traced = written(salt, tokens);
        insert(traced);
        traced.sequence.close();
    }

    private TracedSequence matched(String salt, int[] tokens) {
        KvSequence sequence = tree.match(salt, tokens);
        TracedSequence traced = new TracedSequence(salt, sequence, Arrays.copyOf(tokens, sequence.length()));
        for (int which = 0; which < 66; which++) {
            traced.check(which);
        }
        return traced;
    }

    /// How many tokens of a text the tree knows.
    private int known(String salt, int[] tokens) {
        try (KvSequence sequence = matched(salt, tokens).sequence) {
            return sequence.length();
        }
    }

    @Test
    void aSequenceStartsWithTheLongestKnownPrefix() {
        remember(SALT, text(0, 3 * PAGE + 5));
        assertThat(tree.pages()).isEqualTo(3);
        int[] other = text(0, 3 * PAGE);
        other[2 * PAGE + 7] = 0;
        TracedSequence traced = matched(SALT, other);
        assertThat(traced.length()).isEqualTo(2 * PAGE);
        traced.write(Arrays.copyOfRange(other, 2 * PAGE, 3 * PAGE));
        assertThat(insert(traced)).isOne();
        assertThat(known(SALT, text(0, 100))).isEqualTo(3 * PAGE);
        assertThat(known(SALT, other)).isEqualTo(2 * PAGE);
        assertThat(known(SALT, Arrays.copyOf(other, 100))).isEqualTo(3 * PAGE);
        assertThat(known(SALT, text(1, 100))).isZero();
        pool.check(List.of(traced.sequence));
    }

    @Test
    void theLastTokenIsLeftToBeComputed() {
        remember(SALT, text(0, 2 * PAGE));
        assertThat(known(SALT, text(0, 2 * PAGE + 1))).isEqualTo(2 * PAGE);
        assertThat(known(SALT, text(0, 2 * PAGE))).isEqualTo(PAGE);
        assertThat(known(SALT, text(0, PAGE))).isZero();
        assertThat(known(SALT, new int[0])).isZero();
    }

    @Test
    void prefixesOfDifferentSaltsNeverMeet() {
        remember("one", text(0, 2 * PAGE));
        assertThat(known("two", text(0, 100))).isZero();
        remember("two", text(0, PAGE));
        assertThat(tree.pages()).isEqualTo(3);
        assertThat(known("one", text(0, 100))).isEqualTo(2 * PAGE);
        assertThat(known("two", text(0, 100))).isEqualTo(PAGE);
    }

    @Test
    void tokensAreComparedNotTheirHash() {
        int[] first = text(0, PAGE);
        int[] second = first.clone();
        second[0] += 1;
        second[1] -= 31;
        assertThat(Arrays.hashCode(first)).isEqualTo(Arrays.hashCode(second));
        remember(SALT, first);
        assertThat(known(SALT, Arrays.copyOf(second, PAGE + 1))).isZero();
        remember(SALT, second);
        assertThat(known(SALT, Arrays.copyOf(first, PAGE + 1))).isEqualTo(PAGE);
        assertThat(known(SALT, Arrays.copyOf(second, PAGE + 1))).isEqualTo(PAGE);
    }

    @Test
    void equalPagesAreInMemoryOnce() {
        TracedSequence first = written(SALT, text(0, 2 * PAGE + 3));
        TracedSequence second = written(SALT, text(0, 3 * PAGE));
        assertThat(pool.pagesInUse()).isEqualTo(6);
        assertThat(insert(first)).isEqualTo(2);
        assertThat(insert(first)).isZero();
        assertThat(insert(second)).isOne();
        assertThat(pool.pagesInUse()).isEqualTo(4);
        assertThat(second.sequence.page(1)).isSameAs(first.sequence.page(1));
        second.check(5);
        pool.check(List.of(first.sequence, second.sequence));
    }

    @Test
    void theLeastRecentlyUsedPageLeavesWhenThePoolNeedsOne() {
        remember(SALT, text(0, 2 * PAGE));
        remember(SALT, text(1000, 2 * PAGE));
        remember(SALT, text(2000, PAGE));
        assertThat(pool.availablePages()).isEqualTo(8);
        assertThat(known(SALT, text(0, PAGE + 1))).isEqualTo(PAGE);
        TracedSequence traced = written("other", text(0, 5 * PAGE));
        assertThat(known(SALT, text(1000, 100))).isEqualTo(PAGE);
        assertThat(known(SALT, text(0, 100))).isEqualTo(PAGE);
        assertThat(known(SALT, text(2000, 100))).isEqualTo(PAGE);
        traced.write(text(0, PAGE));
        assertThat(known(SALT, text(1000, 100))).isZero();
        pool.check(List.of(traced.sequence));
    }

    @Test
    void theTreeKeepsToItsLimitAndForgetsWhatWasUsedLongestAgo() {
        for (int i = 0; i < 9; i++) {
            remember("salt " + i % 2, text(1000 * i, PAGE));
            assertThat(tree.pages()).isEqualTo(Math.min(i + 1, 6));
        }
        for (int i = 0; i < 9; i++) {
            assertThat(known("salt " + i % 2, text(1000 * i, 40))).isEqualTo(i < 3 ? 0 : PAGE);
        }
        pool.check(List.of());
    }

    @Test
    void pagesOfOpenSequencesAreNotEvicted() {
        TracedSequence traced = written(SALT, text(0, 7 * PAGE));
        assertThat(insert(traced)).isEqualTo(6);
        assertThat(insert(traced)).isZero();
        KvSequence other = new KvSequence(pool);
        other.reserve(PAGE);
        assertThat(pool.availablePages()).isZero();
        assertThatThrownBy(() -> other.reserve(PAGE + 1)).isInstanceOf(EngineException.class);
        traced.check(1);
        traced.truncate(5 * PAGE);
        other.reserve(3 * PAGE);
        assertThat(tree.pages()).isEqualTo(5);
        assertThat(known(SALT, traced.tokens())).isEqualTo(4 * PAGE);
        pool.check(List.of(traced.sequence, other));
    }

    @Test
    void aReservationThatCannotBeMetEvictsNothing() {
        remember(SALT, text(0, 4 * PAGE));
        KvSequence other = new KvSequence(pool);
        assertThatThrownBy(() -> other.reserve(9 * PAGE)).isInstanceOf(EngineException.class);
        assertThat(tree.pages()).isEqualTo(4);
        other.reserve(8 * PAGE);
        assertThat(tree.pages()).isZero();
    }

    @Test
    void sequencesKeepThePagesThatTheTreeForgets() {
        TracedSequence traced = written(SALT, text(0, 3 * PAGE));
        insert(traced);
        remember(SALT, text(1000, PAGE));
        remember("other", text(0, PAGE));
        tree.forget(SALT);
        tree.forget("unknown");
        assertThat(tree.pages()).isOne();
        assertThat(known(SALT, text(0, 100))).isZero();
        traced.check(3);
        pool.check(List.of(traced.sequence));
        assertThat(insert(traced)).isEqualTo(3);
        assertThat(known(SALT, text(0, 100))).isEqualTo(3 * PAGE);
    }

    @Test
    void whatIsBelowAnEvictedPageLeavesWithIt() {
        TracedSequence first = written(SALT, text(0, PAGE));
        TracedSequence second = written(SALT, text(0, 2 * PAGE));
        TracedSequence fork = second.fork();
        insert(first);
        insert(second);
        first.sequence.close();
        second.sequence.close();
        assertThat(tree.pages()).isEqualTo(2);
        assertThat(pool.idlePages()).isOne();
        TracedSequence other = written("other", text(0, 6 * PAGE));
        assertThat(tree.pages()).isZero();
        fork.check(4);
        pool.check(List.of(fork.sequence, other.sequence));
        other.sequence.close();
        assertThat(insert(fork)).isEqualTo(2);
    }

    @Test
    void aDeepPrefixComesAndGoes() {
        try (PagePool large = new PagePool(new KvLayout(1, 1, 1, PanelFormat.F32), 5000)) {
            PrefixTree deep = new PrefixTree(large, 5000);
            int[] tokens = text(0, 5000 * PAGE);
            TracedSequence traced = new TracedSequence(SALT, new KvSequence(large)).write(tokens);
            assertThat(deep.insert(SALT, tokens, traced.sequence)).isEqualTo(5000);
            traced.sequence.close();
            try (KvSequence again = deep.match(SALT, tokens)) {
                assertThat(again.length()).isEqualTo(4999 * PAGE);
            }
            KvSequence other = new KvSequence(large);
            other.reserve(2000 * PAGE);
            assertThat(deep.match(SALT, tokens).length()).isEqualTo(3000 * PAGE);
            deep.forget(SALT);
            assertThat(deep.pages()).isZero();
        }
    }

    @Test
    void wrongUseIsRefused() {
        TracedSequence traced = written(SALT, text(0, PAGE));
        insert(traced);
        assertThatThrownBy(() -> tree.insert("other", traced.tokens(), traced.sequence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another salt");
        assertThatThrownBy(() -> tree.insert(SALT, text(1, PAGE), traced.sequence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other tokens");
        assertThatThrownBy(() -> tree.insert(SALT, text(0, PAGE - 1), traced.sequence))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PrefixTree(pool, 6)).isInstanceOf(IllegalStateException.class);
        try (PagePool other = new PagePool(pool.layout(), 1)) {
            KvSequence stranger = new KvSequence(other);
            assertThatThrownBy(() -> tree.insert(SALT, new int[0], stranger))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new PrefixTree(other, 0)).isInstanceOf(IllegalArgumentException.class);
        }
        pool.check(List.of(traced.sequence));
    }

    @Test
    void theCheckNamesThePageWhoseCountIsWrong() {
        TracedSequence traced = written(SALT, text(0, PAGE + 1));
        insert(traced);
        assertThatThrownBy(() -> pool.check(List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("page 0 counts 2 holders, but 1 hold it");
        traced.sequence.entry(1).holders++;
        assertThatThrownBy(() -> pool.check(List.of(traced.sequence)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("page 1 counts 2 holders, but 1 hold it");
    }
}
