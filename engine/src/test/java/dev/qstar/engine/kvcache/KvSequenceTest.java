package dev.qstar.engine.kvcache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.EngineException;
import dev.qstar.engine.kernel.PanelMatrix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KvSequenceTest {

    private static final KvLayout LAYOUT = new KvLayout(2, 3, 40);

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
                    sequence.append(layer, head, sequence.length() + i, key, 1, row, 2);
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
            float[] page = pair.sequence().page(position / KvLayout.PAGE);
            int slot = position % KvLayout.PAGE;
            float wanted = pair.written().get(position) * 1000 + 400 + 200 + 37;
            assertThat(page[LAYOUT.keys(1, 2) + 37 * KvLayout.PAGE + slot])
                    .as("seed %d, position %d", seed, position)
                    .isEqualTo(wanted);
            int lane = 37 - PanelMatrix.LANES;
            int values = LAYOUT.values(1, 2) + PanelMatrix.LANES * KvLayout.PAGE;
            assertThat(page[values + slot * PanelMatrix.LANES + lane]).isEqualTo(-wanted);
        }
    }

    /// No page is lost, none is held twice: pages in use are those that the tables reach.
    private static void assertPagesHeld(PagePool pool, List<Pair> pairs, long seed, int round) {
        Set<float[]> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Pair pair : pairs) {
            for (int page = 0; page < KvLayout.pagesFor(pair.sequence().length()); page++) {
                reached.add(pair.sequence().page(page));
            }
        }
        assertThat(pool.pagesInUse()).as("seed %d, round %d", seed, round).isEqualTo(reached.size());
    }

    @Test
    void aFullCacheIsATypedErrorThatHarmsNobody() {
        PagePool pool = new PagePool(LAYOUT, 2);
        KvSequence first = new KvSequence(pool);
        Pair pair = new Pair(first, new ArrayList<>());
        write(pair, 40, 1);
        assertThatThrownBy(() -> first.reserve(40))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("KV cache is full")
                .hasMessageContaining("2 pages");
        assertReadsBack(pair, 0);
        KvSequence fork = first.fork();
        assertThatThrownBy(() -> fork.reserve(1)).isInstanceOf(EngineException.class);
        first.truncate(32);
        fork.reserve(1);
        assertThat(pool.pagesInUse()).isEqualTo(2);
    }

    @Test
    void aClosedSequenceIsRefused() {
        KvSequence sequence = new KvSequence(new PagePool(LAYOUT, 2));
        sequence.close();
        assertThatThrownBy(() -> sequence.reserve(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(sequence::fork).isInstanceOf(IllegalStateException.class);
    }
}
