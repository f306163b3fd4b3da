package dev.qstar.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.kernel.KernelChoice;
import dev.qstar.engine.kernel.WorkerPool;
import dev.qstar.engine.kvcache.KvLayout;
import dev.qstar.engine.kvcache.KvSequence;
import dev.qstar.engine.kvcache.PagePool;
import dev.qstar.engine.model.LlamaConfig;
import dev.qstar.engine.model.LlamaDecoder;
import dev.qstar.engine.model.LlamaLoader;
import dev.qstar.engine.model.LlamaWeights;
import dev.qstar.engine.model.Output;
import dev.qstar.engine.scheduler.Counters;
import dev.qstar.engine.scheduler.Request;
import dev.qstar.engine.scheduler.Scheduler;
import dev.qstar.engine.scheduler.Work;
import dev.qstar.engine.tensor.TensorType;
import java.lang.foreign.Arena;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An engine without its thread: this one calls the scheduler and sees what it allocates. The vector tier aside: its
/// vectors are objects until the optimising compiler has been over all of it.
class SteadyStateTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROWS = 32;
    private static final int STEPS = 200;

    /// Steps after which the compiler has long removed what only interpreted code allocates.
    private static final int MAX_WARM_UP = 5_000 * STEPS;

    @TempDir
    Path folder;

    @Test
    void aStepAllocatesNothing() {
        for (TensorType type : List.of(TensorType.F16, TensorType.Q4_0)) {
            for (KernelTier tier : List.of(KernelTier.SCALAR, KernelTier.AUTO)) {
                assertThat(leastAllocated(type, tier)).as("%s, %s", type, tier).isZero();
            }
        }
    }

    /// The bytes that [#STEPS] steps allocate, once that no longer becomes less.
    private long leastAllocated(TensorType type, KernelTier tier) {
        TinyModel model = new TinyModel();
        model.type = type;
        model.layers = 1;
        try (Gguf file = Gguf.open(model.write(folder));
                Arena arena = Arena.ofShared();
                WorkerPool pool = new WorkerPool(2)) {
            LlamaConfig config = LlamaConfig.of(file.metadata());
            KernelChoice kernels = KernelTiers.choose(tier, pool.threads());
            LlamaWeights weights = LlamaLoader.load(file, config, model.vocabulary, arena, pool, kernels);
            KvLayout layout =
                    new KvLayout(config.layers(), config.kvHeads(), config.headDimension(), weights.cacheFormat());
            LlamaDecoder decoder = new LlamaDecoder(arena, config, weights, layout, ROWS, model.context, pool, kernels);
            try (PagePool pages = new PagePool(layout, 100);
                    KvSequence one = new KvSequence(pages);
                    KvSequence two = new KvSequence(pages)) {
                Scheduler scheduler =
                        new Scheduler(decoder::step, ROWS, new ReentrantLock(), new Counters(), System::nanoTime);
                long allocated = Long.MAX_VALUE;
                for (int done = 0; allocated > 0 && done < MAX_WARM_UP; done += STEPS) {
                    allocated = Math.min(allocated, allocated(scheduler, model, one, two));
                }
                return allocated;
            }
        }
    }

    /// Decodes two sequences token by token, and adds up what the steps allocate on this thread and the pool's.
    private static long allocated(Scheduler scheduler, TinyModel model, KvSequence one, KvSequence two) {
        long allocated = -allocatedByPool();
        for (int step = 0; step < STEPS; step++) {
            Request request = request(model, step, one, two);
            scheduler.submit(request);
            long before = THREADS.getCurrentThreadAllocatedBytes();
            scheduler.doWork();
            allocated += THREADS.getCurrentThreadAllocatedBytes() - before;
            request.await();
        }
        one.truncate(0);
        two.truncate(0);
        return allocated + allocatedByPool();
    }

    private static long allocatedByPool() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("qstar-kernel"))
                .mapToLong(thread -> THREADS.getThreadAllocatedBytes(thread.threadId()))
                .sum();
    }

    private static Request request(TinyModel model, int step, KvSequence... sequences) {
        List<Work> work = new ArrayList<>();
        for (KvSequence sequence : sequences) {
            int token = (step * 7 + work.size()) % model.vocabulary;
            work.add(new Work(sequence, new int[] {token}, new Output(model.vocabulary, model.embedding)));
        }
        return new Request(work);
    }
}
