package dev.qstar.training.cuda;

import dev.qstar.engine.platform.NativeLibrary;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/// The first NVIDIA GPU of this machine: its memory, functions that are compiled for it, and matrix products.
///
/// Everything runs in the order in which it is asked for; only copies to the host wait. Used and closed by one thread;
/// what it made is released with it.
public final class CudaDevice implements AutoCloseable {
    private static final int CAPABILITY_MAJOR = 75;
    private static final int CAPABILITY_MINOR = 76;

    private final Arena arena = Arena.ofAuto();
    private final CudaLibraries libraries;
    private final int device;
    private final CudaProducts products;
    private final NativeLibrary.Function launch;
    private final NativeLibrary.Function copy;
    private final NativeLibrary.Function fill;

    private CudaDevice(CudaLibraries libraries) {
        this.libraries = libraries;
        MemorySegment result = arena.allocate(Long.BYTES, Long.BYTES);
        libraries.drive("cuInit", 0);
        libraries.drive("cuDeviceGet", result.address(), 0);
        device = result.get(ValueLayout.JAVA_INT, 0);
        libraries.drive("cuDevicePrimaryCtxRetain", result.address(), device);
        libraries.drive("cuCtxSetCurrent", result.get(ValueLayout.JAVA_LONG, 0));
        products = new CudaProducts(libraries, arena);
        launch = libraries.driver("cuLaunchKernel");
        copy = libraries.driver("cuMemcpyDtoD_v2");
        fill = libraries.driver("cuMemsetD32_v2");
    }

    /// Takes the GPU into use.
    ///
    /// @throws CudaException when there is none, or a part of the CUDA toolkit is missing
    public static CudaDevice open() {
        return new CudaDevice(new CudaLibraries());
    }

    /// Whether there is a driver with a GPU.
    public static boolean present() {
        var driver = NativeLibrary.open(List.of("libcuda.so.1"));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment count = arena.allocate(ValueLayout.JAVA_INT);
            return driver.isPresent()
                    && (int) driver.get().function("cuInit").call(0) == 0
                    && (int) driver.get().function("cuDeviceGetCount").call(count.address()) == 0
                    && count.get(ValueLayout.JAVA_INT, 0) > 0;
        }
    }

    /// Compiles functions written in CUDA C.
    ///
    /// @param constants what the source finds defined, each `NAME=value`
    public CudaFunctions compile(String source, List<String> constants) {
        int major = attribute(CAPABILITY_MAJOR);
        int minor = attribute(CAPABILITY_MINOR);
        return new CudaFunctions(libraries, arena, launch, source, constants, "compute_" + major + minor);
    }

    /// Matrix products on this device.
    public CudaProducts products() {
        return products;
    }

    /// New memory of undefined content, released with the device.
    ///
    /// @return its address
    public long allocate(long bytes) {
        MemorySegment address = arena.allocate(ValueLayout.JAVA_LONG);
        libraries.drive("cuMemAlloc_v2", address.address(), bytes);
        return address.get(ValueLayout.JAVA_LONG, 0);
    }

    void free(long address) {
        libraries.drive("cuMemFree_v2", address);
    }

    /// Copies from the host.
    public void upload(MemorySegment from, long to, long bytes) {
        libraries.drive("cuMemcpyHtoD_v2", to, from.address(), bytes);
    }

    /// Copies to the host, after everything asked for before.
    public void download(long from, MemorySegment to, long bytes) {
        libraries.drive("cuMemcpyDtoH_v2", to.address(), from, bytes);
    }

    /// The sum of floats, added in 64 bits in their order, after everything asked for before.
    public double sum(long from, int count) {
        try (Arena copying = Arena.ofConfined()) {
            MemorySegment copy = copying.allocate(ValueLayout.JAVA_FLOAT, count);
            download(from, copy, copy.byteSize());
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += copy.getAtIndex(ValueLayout.JAVA_FLOAT, i);
            }
            return sum;
        }
    }

    /// Copies within the GPU.
    public void copy(long from, long to, long floats) {
        CudaLibraries.check("cuMemcpyDtoD", copy.call(to, from, floats * Float.BYTES));
    }

    /// Fills with zeros.
    public void clear(long address, long floats) {
        CudaLibraries.check("cuMemsetD32", fill.call(address, 0, floats));
    }

    private int attribute(int number) {
        MemorySegment value = arena.allocate(ValueLayout.JAVA_INT);
        libraries.drive("cuDeviceGetAttribute", value.address(), number, device);
        return value.get(ValueLayout.JAVA_INT, 0);
    }

    /// Releases the GPU with everything on it.
    @Override
    public void close() {
        products.close();
        libraries.drive("cuDevicePrimaryCtxReset_v2", device);
    }
}
