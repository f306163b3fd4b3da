package dev.qstar.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {

    @Test
    void eachUnitIsDoneOnceByAKnownWorker() {
        for (int threads = 1; threads <= 5; threads++) {
            try (WorkerPool pool = new WorkerPool(threads)) {
                assertThat(pool.threads()).isEqualTo(threads);
                for (int count = 0; count < 40; count++) {
                    for (int parts = 0; parts <= count; parts += 1 + parts / 4) {
                        AtomicIntegerArray runs = new AtomicIntegerArray(count);
                        AtomicIntegerArray busy = new AtomicIntegerArray(threads);
                        pool.run(count, parts, (from, to, worker) -> {
                            assertThat(busy.incrementAndGet(worker)).isEqualTo(1);
                            for (int unit = from; unit < to; unit++) {
                                runs.incrementAndGet(unit);
                            }
                            busy.decrementAndGet(worker);
                        });
                        assertAllOnes(runs, "threads " + threads + ", units " + count + ", parts " + parts);
                    }
                }
            }
        }
    }

    private static void assertAllOnes(AtomicIntegerArray runs, String as) {
        for (int unit = 0; unit < runs.length(); unit++) {
            assertThat(runs.get(unit)).as("%s, unit %d", as, unit).isEqualTo(1);
        }
    }

    @Test
    void partsAreRangesOfAlmostTheSameLength() {
        try (WorkerPool pool = new WorkerPool(2)) {
            List<Integer> lengths = new ArrayList<>();
            pool.run(103, 10, (from, to, worker) -> {
                synchronized (lengths) {
                    lengths.add(to - from);
                }
            });
            assertThat(lengths).hasSize(10).containsOnly(10, 11);
        }
    }

    /// Tasks follow one another so fast that threads often come late, to a task that has ended or to the next one.
    /// What a task wrote must be there for the next one, and nothing may be done after its end.
    @Test
    void oneTaskAfterAnotherFindsWhatTheOneBeforeWrote() {
        long seed = 7;
        Random random = new Random(seed);
        try (WorkerPool pool = new WorkerPool(4)) {
            long[] values = new long[64];
            long[] wanted = new long[64];
            List<AtomicIntegerArray> allRuns = new ArrayList<>();
            for (int round = 0; round < 3000; round++) {
                int count = 1 + random.nextInt(64);
                AtomicIntegerArray runs = new AtomicIntegerArray(count);
                allRuns.add(runs);
                pool.run(count, 1 + random.nextInt(count), (from, to, worker) -> {
                    for (int unit = from; unit < to; unit++) {
                        values[unit] = values[unit] * 31 + count;
                        runs.incrementAndGet(unit);
                    }
                });
                for (int unit = 0; unit < count; unit++) {
                    wanted[unit] = wanted[unit] * 31 + count;
                }
                assertThat(Arrays.equals(values, wanted))
                        .as("seed %d, round %d", seed, round)
                        .isTrue();
            }
            for (int round = 0; round < allRuns.size(); round++) {
                assertAllOnes(allRuns.get(round), "seed " + seed + ", round " + round);
            }
        }
    }

    @Test
    void aFailureReachesTheCallerAndThePoolGoesOn() {
        try (WorkerPool pool = new WorkerPool(3)) {
            for (int bad = 0; bad < 20; bad++) {
                int failing = bad;
                assertThatThrownBy(() -> pool.run(20, 20, (from, to, worker) -> {
                            if (from == failing) {
                                throw new IllegalArgumentException("part " + from);
                            }
                        }))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("part " + failing);
                AtomicIntegerArray runs = new AtomicIntegerArray(20);
                pool.run(20, 20, (from, to, worker) -> runs.incrementAndGet(from));
                assertAllOnes(runs, "after the failure of part " + bad);
            }
        }
    }

    @Test
    void anErrorInEveryPartIsThrownOnce() {
        for (int threads = 1; threads <= 3; threads++) {
            try (WorkerPool pool = new WorkerPool(threads)) {
                assertThatThrownBy(() -> pool.run(9, 9, (from, to, worker) -> {
                            throw new AssertionError("all parts fail");
                        }))
                        .isInstanceOf(AssertionError.class)
                        .hasMessage("all parts fail");
                pool.run(9, 9, (from, to, worker) -> {});
            }
        }
    }

    @Test
    void aClosedPoolRefusesWork() {
        WorkerPool pool = new WorkerPool(2);
        pool.close();
        pool.close();
        assertThatThrownBy(() -> pool.run(2, 2, (from, to, worker) -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theNumbersOfThreadsAndPartsAreLimited() {
        assertThatThrownBy(() -> new WorkerPool(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkerPool(65)).isInstanceOf(IllegalArgumentException.class);
        try (WorkerPool pool = new WorkerPool(2)) {
            for (int[] bad : new int[][] {{3, 4}, {3, -1}, {Integer.MAX_VALUE, WorkerPool.MAX_PARTS + 1}}) {
                assertThatThrownBy(() -> pool.run(bad[0], bad[1], (from, to, worker) -> {}))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(bad[1] + " parts");
            }
        }
    }
}
