package dev.qstar.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.kernel.Tiers.Tier;
import dev.qstar.engine.panel.Grouping;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.panel.Rows;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Kernels allocate nothing once the JVM has linked what they call. The vector tier is not among these: whether its
/// vectors stay out of the heap is up to the JVM's compiler, which decides anew in each run.
class AllocationTest {

    private static final int CALLS = 5;

    /// The first rounds allocate, because they link. There is one without allocation among so many.
    private static final int MAX_ROUNDS = 100;

    private static final MethodHandle ALLOCATED = allocated();

    @AutoClose
    private final Arena arena = Arena.ofConfined();

    private final Random random = new Random(17);

    static List<Tier> tiers() {
        return Tiers.all().stream()
                .filter(tier -> !tier.kernels().name().equals("vector"))
                .toList();
    }

    /// Tells how many bytes the calling thread has allocated so far. Looked up, for the module under test does not read
    /// that of the bean.
    private static MethodHandle allocated() {
        try {
            Class<?> factory = Class.forName("java.lang.management.ManagementFactory");
            Class<?> type = Class.forName("com.sun.management.ThreadMXBean");
            Object bean = factory.getMethod("getThreadMXBean").invoke(null);
            return MethodHandles.publicLookup()
                    .findVirtual(type, "getCurrentThreadAllocatedBytes", MethodType.methodType(long.class))
                    .bindTo(bean);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("this JVM does not count what threads allocate", e);
        }
    }

    private static long allocatedBy(Runnable work) throws Throwable {
        long before = (long) ALLOCATED.invokeExact();
        for (int i = 0; i < CALLS; i++) {
            work.run();
        }
        return (long) ALLOCATED.invokeExact() - before;
    }

    private void assertAllocatesNothing(String what, Runnable work) throws Throwable {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < MAX_ROUNDS && least > 0; round++) {
            least = Math.min(least, allocatedBy(work));
        }
        assertThat(least).as("bytes that %d calls of %s allocate", CALLS, what).isZero();
    }

    @ParameterizedTest
    @MethodSource("tiers")
    void productsAllocateNothing(Tier tier) throws Throwable {
        Kernels kernels = tier.kernels();
        for (PanelFormat format : PanelFormat.values()) {
            PanelMatrix w = Weights.random(arena, format, 20, 256, random).panels();
            Rows x = Numbers.activations(arena, format, 256, 25, random);
            Rows y = Rows.floats(arena, 20, 25);
            for (int batch : new int[] {1, 7, 25}) {
                String what = "multiply with " + format + ", batch of " + batch;
                assertAllocatesNothing(what, () -> kernels.multiply(w, 0, 1, x, batch, y));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tiers")
    void otherKernelsAllocateNothing(Tier tier) throws Throwable {
        Kernels kernels = tier.kernels();
        Rows x = Rows.quantized(arena, 256, 3);
        Rows y = Rows.floats(arena, 256, 3);
        MemorySegment floats = Numbers.floats(arena, 2048, random::nextGaussian);
        MemorySegment sums = Numbers.floats(arena, 2048, random::nextGaussian);
        MemorySegment states = Numbers.floats(arena, 8, () -> 1);
        MemorySegment hidden = arena.allocate(32, 64);
        for (Grouping grouping : Grouping.values()) {
            assertAllocatesNothing("quantize", () -> kernels.quantize(x, 0, 3, grouping));
        }
        assertAllocatesNothing("norm", () -> kernels.norm(x, 0, 3, floats, 1e-5f, y));
        assertAllocatesNothing("swiglu", () -> kernels.swiglu(y, x, 3, 0, 8));
        assertAllocatesNothing("add", () -> kernels.add(x, y, 3, 0, 8));
        assertAllocatesNothing("rope", () -> kernels.rope(floats, 0, 256, 3, floats, 0, 1f, sums, 0, 256, 64));
        for (PanelFormat format : List.of(PanelFormat.F32, PanelFormat.F16)) {
            assertAllocatesNothing(
                    "accumulate",
                    () -> kernels.accumulate(format, floats, 0, 32, sums, 0, 4, 3, sums, 4096, 128, true));
        }
        assertAllocatesNothing(
                "softmaxStep", () -> kernels.softmaxStep(floats, 0, 3, states, 0, hidden, 0, sums, 0, 64));
        assertAllocatesNothing("softmaxEnd", () -> kernels.softmaxEnd(3, states, 0, sums, 0, 64));
    }
}
