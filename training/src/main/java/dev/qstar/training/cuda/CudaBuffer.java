package dev.qstar.training.cuda;

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

    /// The address of the first element.
    public long address() {
        return address;
    }
}
