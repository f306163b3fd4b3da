package dev.qstar.engine.kvcache;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.EngineException;
import dev.qstar.engine.panel.PanelFormat;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KvSequenceTest {

    private static final KvLayout LAYOUT = new KvLayout(2, 3, 40, PanelFormat.F32);

    /// A sequence beside a list of the numbers that were written to it.
    private record Pair(KvSequence sequence, List<Integer> written) {}

    @Test
    void sequencesKeepWhatWasWrittenWhateverTheirForksDo() {
        long seed = 42;
        Random random = new Random(seed);
        PagePool pool = new PagePool(LAYOUT, 1000);
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(new KvSequence(pool), new ArrayList<>()));
        int next = 1;
        for (int round = 0; round < 2000; round++) {
            Pair pair = pairs.get(random.nextInt(pairs.size()));
            switch (random.nextInt(5)) {
                case 0 -> {
                    if (pairs.size() < 12) {
                        pairs.add(new Pair(pair.sequence().fork(), new ArrayList<>(pair.written())));
                    }
                }
                case 1 -> {
                    int length = random.nextInt(pair.written().size() + 1);
                    pair.sequence().truncate(length);
                    pair.written().subList(length, pair.written().size()).clear();
                }
                case 2 -> {
                    if (pairs.size() > 1) {
                        pair.sequence().close();
                        pair.sequence().close();
                        pairs.remove(pair);
                    }
                }
                default -> {
                    int count = 1 + random.nextInt(40);
                    next = write(pair, count, next);
                }
            }
            assertPagesHeld(pool, pairs, seed, round);
        }
        for (Pair pair : pairs) {
            assertReadsBack(pair, seed);
            pair.sequence().close();
        }
        assertThat(pool.pagesInUse()).isZero();
        pool.close();
    }

    private static int write(Pair pair, int count, int next) {
        KvSequence sequence = pair.sequence();
        sequence.reserve(count);
        sequence.reserve(count);
        for (int i = 0; i < count; i++) {
            int value = next + i;
            for (int layer = 0; layer < 2; layer++) {
                for (int head = 0; head < 3; head++) {
                    float[] key = new float[41];
                    float[] row = new float[42];
                    for (int d = 0; d < 40; d++) {
                        key[1 + d] = value * 1000 + layer * 400 + head * 100 + d;
                        row[2 + d] = -key[1 + d];
                    }
                    MemorySegment keys = MemorySegment.ofArray(key);
                    MemorySegment values = MemorySegment.ofArray(row);
                    sequence.append(layer, head, sequence.length() + i, keys, Float.BYTES, values, 2 * Float.BYTES);
                }
            }
            pair.written().add(value);
        }
        sequence.advance(count);
        return next + count;
    }

    private static void assertReadsBack(Pair pair, long seed) {
        assertThat(pair.sequence().length()).isEqualTo(pair.written().size());
        for (int position = 0; position < pair.written().size(); position++) {
            MemorySegment page = pair.sequence().page(position / KvLayout.PAGE);
            int slot = position % KvLayout.PAGE;
            float wanted = pair.written().get(position) * 1000 + 400 + 200 + 37;
            long keys = LAYOUT.keysOffset(1, 2) / Float.BYTES;
            assertThat(page.getAtIndex(JAVA_FLOAT, keys + 37 * KvLayout.PAGE + slot))
                    .as("seed %d, position %d", seed, position)
                    .isEqualTo(wanted);
            int lane = 37 - PanelFormat.LANES;
            long values = LAYOUT.valuesOffset(1, 2) / Float.BYTES + PanelFormat.LANES * KvLayout.PAGE;
            assertThat(page.getAtIndex(JAVA_FLOAT, values + (long) slot * PanelFormat.LANES + lane))
                    .isEqualTo(-wanted);
        }
    }

    /// No page is lost, none is held twice: pages in use are those that the tables reach.
    private static void assertPagesHeld(PagePool pool, List<Pair> pairs, long seed, int round) {
        Set<MemorySegment> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Pair pair : pairs) {
            for (int page = 0; page < KvLayout.pagesFor(pair.sequence().length()); page++) {
                reached.add(pair.sequence().page(page));
            }
        }
        assertThat(pool.pagesInUse()).as("seed %d, round %d", seed, round).isEqualTo(reached.size());
    }

    @Test
    void aFullCacheIsATypedErrorThatHarmsNobody() {
        try (PagePool pool = new PagePool(LAYOUT, 2)) {
            KvSequence first = new KvSequence(pool);
            Pair pair = new Pair(first, new ArrayList<>());
            write(pair, 20, 1);
            assertThatThrownBy(() -> first.reserve(60))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("KV cache is full")
                    .hasMessageContaining("2 pages");
            assertThat(pool.pagesInUse()).isOne();
            write(pair, 20, 21);
            assertReadsBack(pair, 0);
            KvSequence fork = first.fork();
            assertThatThrownBy(() -> fork.reserve(1)).isInstanceOf(EngineException.class);
            first.truncate(32);
            fork.reserve(1);
            assertThat(pool.pagesInUse()).isEqualTo(2);
        }
    }

    @Test
    void forksShareTheMemoryOfTheirPagesUntilOneWrites() {
        try (PagePool pool = new PagePool(LAYOUT, 9)) {
            KvSequence first = new KvSequence(pool);
            write(new Pair(first, new ArrayList<>()), 40, 1);
            KvSequence fork = first.fork();
            assertThat(pool.pagesInUse()).isEqualTo(2);
            assertThat(fork.page(1)).isSameAs(first.page(1));
            fork.reserve(1);
            assertThat(fork.page(0)).isSameAs(first.page(0));
            assertThat(fork.page(1)).isNotSameAs(first.page(1));
            MemorySegment own = first.page(1);
            first.reserve(1);
            assertThat(first.page(1)).isSameAs(own);
        }
    }

    @Test
    void thePageGivenBackLastIsTakenFirst() {
        try (PagePool pool = new PagePool(LAYOUT, 9)) {
            KvSequence first = new KvSequence(pool);
            first.reserve(96);
            MemorySegment lowest = first.page(0);
            first.close();
            KvSequence second = new KvSequence(pool);
            second.reserve(1);
            assertThat(second.page(0)).isSameAs(lowest);
        }
    }

    @Test
    void pagesBeginAtCacheLinesAndDoNotOverlap() {
        try (PagePool pool = new PagePool(new KvLayout(1, 1, 1, PanelFormat.F32), 2000)) {
            KvSequence sequence = new KvSequence(pool);
            sequence.reserve(2000 * KvLayout.PAGE);
            TreeSet<Long> addresses = new TreeSet<>();
            for (int page = 0; page < 2000; page++) {
                long address = sequence.page(page).address();
                assertThat(address % 64).isZero();
                assertThat(sequence.page(page).byteSize())
                        .isEqualTo(pool.layout().pageBytes());
                addresses.add(address);
            }
            assertThat(addresses).hasSize(2000);
            long before = addresses.removeFirst();
            for (long address : addresses) {
                assertThat(address - before)
                        .isGreaterThanOrEqualTo(pool.layout().pageBytes());
                before = address;
            }
        }
    }

    @Test
    void refusedMemoryIsATypedErrorAndLeavesThePagesThereAre() {
        KvLayout enormous = new KvLayout(1 << 10, 1 << 10, 1 << 12, PanelFormat.F32);
        try (PagePool pool = new PagePool(enormous, 5)) {
            KvSequence sequence = new KvSequence(pool);
            assertThatThrownBy(() -> sequence.reserve(1))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("gives no memory for more");
            assertThat(pool.pagesInUse()).isZero();
            assertThat(pool.availablePages()).isZero();
            assertThat(sequence.length()).isZero();
        }
    }

    @Test
    void onlyReservedPositionsAreWrittenAndCounted() {
        try (PagePool pool = new PagePool(LAYOUT, 9)) {
            KvSequence sequence = new KvSequence(pool);
            MemorySegment row = MemorySegment.ofArray(new float[40]);
            assertThatThrownBy(() -> sequence.append(0, 0, 0, row, 0, row, 0))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            sequence.reserve(1);
            sequence.append(0, 0, 0, row, 0, row, 0);
            sequence.advance(1);
            assertThatThrownBy(() -> sequence.append(0, 0, 0, row, 0, row, 0))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> sequence.advance(32)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> sequence.reserve(-1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> sequence.reserve(Integer.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> sequence.truncate(2)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> sequence.page(1)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void aClosedSequenceIsRefused() {
        try (PagePool pool = new PagePool(LAYOUT, 2)) {
            KvSequence sequence = new KvSequence(pool);
            sequence.close();
            assertThatThrownBy(() -> sequence.reserve(1)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(sequence::fork).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aClosedPoolLetsSequencesCloseAndNothingElse() {
        PagePool pool = new PagePool(LAYOUT, 2);
        KvSequence sequence = new KvSequence(pool);
        sequence.reserve(1);
        MemorySegment page = sequence.page(0);
        pool.close();
        pool.close();
        assertThatThrownBy(() -> page.get(JAVA_FLOAT, 0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sequence.reserve(60)).isInstanceOf(IllegalStateException.class);
        sequence.close();
    }

    @Test
    void aLayoutThatCannotBeIsRefused() {
        assertThatThrownBy(() -> new KvLayout(0, 1, 1, PanelFormat.F32)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KvLayout(Integer.MAX_VALUE, Integer.MAX_VALUE, 1, PanelFormat.F32))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new KvLayout(1024, 1 << 20, 64, PanelFormat.F32).pageBytes()).isEqualTo(1L << 44);
    }
}
