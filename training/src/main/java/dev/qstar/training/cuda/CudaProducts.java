package dev.qstar.training.cuda;

import dev.qstar.engine.platform.NativeLibrary;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Products of dense row-major matrices of 32-bit floats in the memory of a GPU, by cuBLAS.
///
/// cuBLAS sees columns where we see rows, so it computes the transposed product of transposed factors.
public final class CudaProducts {
    private static final int NORMAL = 0;
    private static final int TRANSPOSED = 1;
    private static final int FLOAT_32 = 0;
    private static final int ANY_ALGORITHM = -1;

    /// How exact the factors of a product are.
    public enum Precision {
        /// All 24 bits.
        FLOAT_32(68),
        /// 11 bits, on matrix units: several times as fast.
        TENSOR_FLOAT_32(77);

        private final int computeType;

        Precision(int computeType) {
            this.computeType = computeType;
        }
    }

    private final CudaLibraries libraries;
    private final NativeLibrary.Function gemm;
    private final long handle;
    private final MemorySegment one;
    private final MemorySegment zero;

    CudaProducts(CudaLibraries libraries, Arena arena) {
        this.libraries = libraries;
        this.gemm = libraries.products("cublasGemmEx");
        MemorySegment created = arena.allocate(ValueLayout.JAVA_LONG);
        libraries.multiply("cublasCreate_v2", created.address());
        handle = created.get(ValueLayout.JAVA_LONG, 0);
        one = arena.allocateFrom(ValueLayout.JAVA_FLOAT, 1f);
        zero = arena.allocateFrom(ValueLayout.JAVA_FLOAT, 0f);
    }

    /// The sizes of a product: `rows × inner` times `inner × columns`.
    public record Sizes(int rows, int inner, int columns) {}

    /// `c = a · b`, or adds to `c`.
    public void product(Sizes sizes, long a, long b, long c, boolean adds, Precision precision) {
        run(sizes, NORMAL, b, sizes.columns, NORMAL, a, sizes.inner, c, adds, precision);
    }

    /// `c = a · bᵀ`, or adds to `c`; `b` has the shape `[columns, inner]`.
    public void productWithTransposed(Sizes sizes, long a, long b, long c, boolean adds, Precision precision) {
        run(sizes, TRANSPOSED, b, sizes.inner, NORMAL, a, sizes.inner, c, adds, precision);
    }

    /// `c = aᵀ · b`, or adds to `c`; `a` has the shape `[inner, rows]`.
    public void transposedProduct(Sizes sizes, long a, long b, long c, boolean adds, Precision precision) {
        run(sizes, NORMAL, b, sizes.columns, TRANSPOSED, a, sizes.rows, c, adds, precision);
    }

    private void run(
            Sizes sizes,
            int operationB,
            long b,
            int strideB,
            int operationA,
            long a,
            int strideA,
            long c,
            boolean adds,
            Precision precision) {
        CudaLibraries.check(
                "cublasGemmEx",
                gemm.call(
                        handle,
                        operationB,
                        operationA,
                        sizes.columns,
                        sizes.rows,
                        sizes.inner,
                        one.address(),
                        b,
                        FLOAT_32,
                        strideB,
                        a,
                        FLOAT_32,
                        strideA,
                        (adds ? one : zero).address(),
                        c,
                        FLOAT_32,
                        sizes.columns,
                        precision.computeType,
                        ANY_ALGORITHM));
    }

    void close() {
        libraries.multiply("cublasDestroy_v2", handle);
    }
}
