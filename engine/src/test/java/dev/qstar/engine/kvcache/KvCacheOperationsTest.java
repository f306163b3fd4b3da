package dev.qstar.engine.kvcache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.EngineException;
import dev.qstar.engine.panel.PanelFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// All that can be done to the cache, in random order, against what each sequence should contain.
class KvCacheOperationsTest {

    private static final int ROUNDS = 20_000;
    private static final int POOL_PAGES = 18;
    private static final int TREE_PAGES = 9;
    private static final int MAX_SEQUENCES = 9;
    private static final int MAX_LENGTH = 7 * KvLayout.PAGE;

    private final PagePool pool = new PagePool(new KvLayout(2, 2, 33, PanelFormat.F32), POOL_PAGES);
    private final PrefixTree tree = new PrefixTree(pool, TREE_PAGES);
    private final List<TracedSequence> open = new ArrayList<>();
    private Random random = new Random(0);
    private int pagesFound;
    private int pagesAdded;
    private int refusals;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyOrderOfOperationsKeepsContentsAndCounts(long seed) {
        random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            int operation = random.nextInt(20);
            try {
                operate(operation);
                checkAll(round);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", round " + round + ", operation " + operation, e);
            }
        }
        assertThat(List.of(pagesFound, pagesAdded, refusals))
                .as("seed %d", seed)
                .allMatch(count -> count > 300);
        open.forEach(traced -> traced.sequence.close());
        pool.check(List.of());
        assertThat(pool.availablePages()).isEqualTo(POOL_PAGES);
        pool.close();
    }

    private void operate(int operation) {
        if (open.isEmpty() || operation < 3) {
            if (open.size() < MAX_SEQUENCES) {
                start();
            }
            return;
        }
        TracedSequence traced = open.get(random.nextInt(open.size()));
        switch (operation) {
            case 3, 4 -> {
                if (open.size() < MAX_SEQUENCES) {
                    open.add(traced.fork());
                }
            }
            case 5 -> traced.truncate(random.nextInt(traced.length() + 1));
            case 6, 7, 13 -> {
                traced.sequence.close();
                traced.sequence.close();
                open.remove(traced);
            }
            case 8, 9, 10 -> pagesAdded += tree.insert(traced.salt, traced.tokens(), traced.sequence);
            case 11 -> reserve(traced, random.nextInt(50));
            case 12 -> {
                if (random.nextInt(20) == 0) {
                    tree.forget(traced.salt);
                }
            }
            default -> extend(traced, 1 + random.nextInt(random.nextBoolean() ? 4 : 70));
        }
    }

    /// Starts a sequence with what the tree has of a random text.
    private void start() {
        String salt = "salt " + random.nextInt(2);
        int[] text = text(new int[0], 1 + random.nextInt(MAX_LENGTH));
        KvSequence sequence = tree.match(salt, text);
        assertThat(sequence.length() % KvLayout.PAGE).isZero();
        assertThat(sequence.length()).isLessThan(text.length);
        pagesFound += sequence.length() / KvLayout.PAGE;
        open.add(new TracedSequence(salt, sequence, Arrays.copyOf(text, sequence.length())));
    }

    private void extend(TracedSequence traced, int count) {
        int length = Math.min(MAX_LENGTH, traced.length() + count);
        if (reserve(traced, length - traced.length())) {
            int[] text = text(traced.tokens(), length);
            traced.write(Arrays.copyOfRange(text, traced.length(), length));
        }
    }

    /// Reserves, which must succeed exactly if there are pages enough, and must do all or nothing.
    private boolean reserve(TracedSequence traced, int count) {
        KvSequence sequence = traced.sequence;
        int last = traced.length() / KvLayout.PAGE;
        boolean copies = count > 0 && last < sequence.pageCount() && sequence.entry(last).holders > 1;
        int growth = Math.max(0, KvLayout.pagesFor(traced.length() + count) - sequence.pageCount());
        int needed = growth + (copies ? 1 : 0);
        int pages = sequence.pageCount();
        int available = pool.availablePages();
        int cached = tree.pages();
        try {
            sequence.reserve(count);
        } catch (EngineException e) {
            refusals++;
            assertThat(available).isLessThan(needed);
            assertThat(List.of(pool.availablePages(), sequence.pageCount(), tree.pages()))
                    .isEqualTo(List.of(available, pages, cached));
            return false;
        }
        assertThat(available).isGreaterThanOrEqualTo(needed);
        return true;
    }

    /// A text of some length with a given beginning. A page has few tokens to choose from, so that texts often meet.
    private int[] text(int[] beginning, int length) {
        int[] text = Arrays.copyOf(beginning, length);
        int choice = random.nextInt(3);
        for (int i = beginning.length; i < length; i++) {
            if (i % KvLayout.PAGE == 0) {
                choice = random.nextInt(3) / 2;
            }
            text[i] = 1000 * choice + i % KvLayout.PAGE + (random.nextInt(200) == 0 ? 7 : 0);
        }
        return text;
    }

    private void checkAll(int round) {
        pool.check(open.stream().map(traced -> traced.sequence).toList());
        if (tree.pages() > TREE_PAGES || pool.pagesInUse() + pool.idlePages() > POOL_PAGES) {
            throw new AssertionError("the limits are " + TREE_PAGES + " and " + POOL_PAGES + " pages");
        }
        for (TracedSequence traced : open) {
            traced.check(round);
        }
    }
}
