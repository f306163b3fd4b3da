package dev.qstar.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {

    @Test
    void eachPartRunsOnceOnAKnownWorker() {
        for (int threads = 1; threads <= 5; threads++) {
            try (WorkerPool pool = new WorkerPool(threads)) {
                assertThat(pool.threads()).isEqualTo(threads);
                for (int parts = 0; parts < 40; parts++) {
                    AtomicIntegerArray runs = new AtomicIntegerArray(parts + 1);
                    AtomicIntegerArray busy = new AtomicIntegerArray(threads);
                    pool.run(parts, (part, worker) -> {
                        assertThat(busy.incrementAndGet(worker)).isEqualTo(1);
                        runs.incrementAndGet(part);
                        busy.decrementAndGet(worker);
                    });
                    for (int part = 0; part < parts; part++) {
                        assertThat(runs.get(part)).isEqualTo(1);
                    }
                }
            }
        }
    }

    @Test
    void aFailureReachesTheCallerAndThePoolGoesOn() {
        try (WorkerPool pool = new WorkerPool(3)) {
            for (int bad = 0; bad < 20; bad++) {
                int failing = bad;
                assertThatThrownBy(() -> pool.run(20, (part, worker) -> {
                            if (part == failing) {
                                throw new IllegalArgumentException("part " + part);
                            }
                        }))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("part " + failing);
                AtomicIntegerArray runs = new AtomicIntegerArray(20);
                pool.run(20, (part, worker) -> runs.incrementAndGet(part));
                assertThat(runs.toString()).doesNotContain("0").doesNotContain("2");
            }
        }
    }

    @Test
    void aClosedPoolRefusesWork() {
        WorkerPool pool = new WorkerPool(2);
        pool.close();
        pool.close();
        assertThatThrownBy(() -> pool.run(2, (part, worker) -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theNumberOfThreadsIsLimited() {
        assertThatThrownBy(() -> new WorkerPool(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkerPool(65)).isInstanceOf(IllegalArgumentException.class);
    }
}
