package dev.qstar.engine.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.kvcache.KvLayout;
import dev.qstar.engine.kvcache.KvSequence;
import dev.qstar.engine.kvcache.PagePool;
import dev.qstar.engine.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchPlanTest {

    @Test
    void everyTokenIsPlannedOnceInOrderAndOnlyTheLastAsksForLogits() {
        long seed = 5;
        Random random = new Random(seed);
        PagePool pool = new PagePool(new KvLayout(1, 1, 2), 1);
        for (int round = 0; round < 300; round++) {
            int maxRows = 1 + random.nextInt(20);
            List<Work> work = new ArrayList<>();
            for (int i = 0; i < random.nextInt(6); i++) {
                work.add(new Work(new KvSequence(pool), new int[1 + random.nextInt(50)], new float[1]));
            }
            List<List<Span>> steps = new BatchPlan(maxRows).steps(work);
            int[] fed = new int[work.size()];
            for (int s = 0; s < steps.size(); s++) {
                int rows = steps.get(s).stream().mapToInt(Span::length).sum();
                String as = "seed " + seed + ", round " + round + ", step " + s;
                assertThat(rows).as(as).isBetween(s == steps.size() - 1 ? 1 : maxRows, maxRows);
                for (Span span : steps.get(s)) {
                    int index = indexOf(work, span.cache());
                    assertThat(span.from()).as(as).isEqualTo(fed[index]);
                    assertThat(span.length()).as(as).isPositive();
                    fed[index] = span.to();
                    boolean last = span.to() == work.get(index).tokens().length;
                    assertThat(span.logits())
                            .as(as)
                            .isSameAs(last ? work.get(index).logits() : null);
                }
            }
            for (int i = 0; i < fed.length; i++) {
                assertThat(fed[i]).isEqualTo(work.get(i).tokens().length);
            }
        }
    }

    private static int indexOf(List<Work> work, KvSequence cache) {
        for (int i = 0; i < work.size(); i++) {
            if (work.get(i).cache() == cache) {
                return i;
            }
        }
        throw new AssertionError("an unknown sequence");
    }
}
