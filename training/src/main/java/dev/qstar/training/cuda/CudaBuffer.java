package dev.qstar.training.cuda;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Memory of a GPU that grows to the largest size asked for. Its content is undefined after it grew.
public final class CudaBuffer {
    private final CudaDevice device;
    private long address;
    private long length;

    public CudaBuffer(CudaDevice device) {
        this.device = device;
    }

    /// Makes room for `rows * columns` floats, or integers.
    ///
    /// @return the address of the first
    public long reserve(long rows, long columns) {
        long wanted = rows * columns;
        if (wanted > length) {
            if (length > 0) {
                device.free(address);
                length = 0;
            }
            address = device.allocate(wanted * Float.BYTES);
            length = wanted;
        }
        return address;
    }

    /// Makes room for these numbers and copies them.
    public void load(float[] values) {
        try (Arena arena = Arena.ofConfined()) {
            load(arena.allocateFrom(ValueLayout.JAVA_FLOAT, values), values.length);
        }
    }

    /// Makes room for these numbers and copies them.
    public void load(int[] values) {
        try (Arena arena = Arena.ofConfined()) {
            load(arena.allocateFrom(ValueLayout.JAVA_INT, values), values.length);
        }
    }

    private void load(MemorySegment values, int count) {
        device.upload(values, reserve(count, 1), values.byteSize());
    }

    /// The address of the first element.
    public long address() {
        return address;
    }
}
