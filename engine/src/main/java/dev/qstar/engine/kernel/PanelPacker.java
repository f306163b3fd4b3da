package dev.qstar.engine.kernel;

import dev.qstar.engine.EngineException;
import dev.qstar.engine.tensor.Tensor;
import dev.qstar.engine.tensor.TensorType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Repacks the matrices of a model file into panels on the heap, which every tier reads at full speed.
public final class PanelPacker {

    private static final int LANES = PanelMatrix.LANES;
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /// The largest array that a Java virtual machine gives.
    private static final long MAX_ELEMENTS = Integer.MAX_VALUE - 8;

    /// Half-precision bits of infinity without the sign; at or above it nothing is finite.
    private static final int HALF_INFINITY = 0x7c00;

    private PanelPacker() {}

    /// Packs a matrix, in the type it has. The result shares no memory with the tensor.
    ///
    /// @param tensor `[columns, rows]` in GGUF order
    /// @throws EngineException when the matrix is larger than an array can be
    public static PanelMatrix pack(Tensor tensor) {
        long padded = (tensor.rows() + LANES - 1) / LANES * LANES * tensor.columns();
        if (tensor.rows() > MAX_ELEMENTS || padded > MAX_ELEMENTS) {
            throw new EngineException("tensor " + tensor.name() + " has " + tensor.elements()
                    + " weights, more than the " + MAX_ELEMENTS + " that fit one matrix; use a smaller model");
        }
        int rows = (int) tensor.rows();
        int columns = (int) tensor.columns();
        if (tensor.type() == TensorType.F16) {
            short[] values = packHalves(tensor, rows, columns);
            if (finite(values)) {
                return new HalfPanels(rows, columns, values);
            }
        }
        if (tensor.type() == TensorType.Q8_0) {
            BytePanels panels = packBytes(tensor, rows, columns);
            if (finite(panels.scales())) {
                return panels;
            }
        }
        return packFloats(tensor, rows, columns);
    }

    /// The numbers of a tensor as floats, in memory order.
    public static float[] floats(Tensor tensor) {
        float[] values = new float[Math.toIntExact(tensor.elements())];
        readFloats(tensor, 0, values, values.length);
        return values;
    }

    private static boolean finite(short[] halves) {
        for (short half : halves) {
            if ((half & 0x7fff) >= HALF_INFINITY) {
                return false;
            }
        }
        return true;
    }

    private static FloatPanels packFloats(Tensor tensor, int rows, int columns) {
        float[] values = new float[PanelMatrix.padded(rows) * columns];
        float[] source = new float[Math.min(rows, LANES) * columns];
        for (int row = 0; row < rows; row += LANES) {
            int count = Math.min(LANES, rows - row);
            readFloats(tensor, (long) row * columns, source, count * columns);
            for (int lane = 0; lane < count; lane++) {
                scatter(source, lane * columns, columns, values, row * columns + lane);
            }
        }
        return new FloatPanels(rows, columns, values);
    }

    /// Reads `count` numbers from element `first` on; both are multiples of the type's block.
    private static void readFloats(Tensor tensor, long first, float[] out, int count) {
        long bytes = tensor.type().byteSize(first);
        switch (tensor.type()) {
            case F32 -> MemorySegment.copy(tensor.data(), FLOAT, bytes, out, 0, count);
            case F16 -> {
                short[] halves = new short[count];
                MemorySegment.copy(tensor.data(), SHORT, bytes, halves, 0, count);
                decodeHalves(halves, count, out);
            }
            case Q8_0 -> {
                byte[] blocks = new byte[Math.toIntExact(tensor.type().byteSize(count))];
                MemorySegment.copy(tensor.data(), ValueLayout.JAVA_BYTE, bytes, blocks, 0, blocks.length);
                decodeBlocks(blocks, count, out);
            }
        }
    }

    private static void decodeHalves(short[] halves, int count, float[] out) {
        for (int i = 0; i < count; i++) {
            out[i] = Float.float16ToFloat(halves[i]);
        }
    }

    private static void decodeBlocks(byte[] blocks, int count, float[] out) {
        int at = 0;
        for (int i = 0; i < count; i += BytePanels.BLOCK) {
            decodeBlock(blocks, at + 2, Float.float16ToFloat(half(blocks, at)), out, i);
            at += TensorType.Q8_0.blockBytes();
        }
    }

    private static void decodeBlock(byte[] blocks, int at, float scale, float[] out, int from) {
        for (int i = 0; i < BytePanels.BLOCK; i++) {
            out[from + i] = blocks[at + i] * scale;
        }
    }

    private static short half(byte[] bytes, int at) {
        return (short) ((bytes[at] & 0xff) | (bytes[at + 1] << 8));
    }

    private static void scatter(float[] source, int from, int count, float[] out, int at) {
        for (int i = 0; i < count; i++) {
            out[at + i * LANES] = source[from + i];
        }
    }

    private static short[] packHalves(Tensor tensor, int rows, int columns) {
        short[] values = new short[PanelMatrix.padded(rows) * columns];
        short[] source = new short[Math.min(rows, LANES) * columns];
        for (int row = 0; row < rows; row += LANES) {
            int count = Math.min(LANES, rows - row);
            MemorySegment.copy(tensor.data(), SHORT, 2L * row * columns, source, 0, count * columns);
            for (int lane = 0; lane < count; lane++) {
                int at = row * columns + lane;
                for (int i = 0; i < columns; i++) {
                    values[at + i * LANES] = source[lane * columns + i];
                }
            }
        }
        return values;
    }

    private static BytePanels packBytes(Tensor tensor, int rows, int columns) {
        byte[] values = new byte[PanelMatrix.padded(rows) * columns];
        short[] scales = new short[PanelMatrix.padded(rows) * columns / BytePanels.BLOCK];
        int rowBytes = Math.toIntExact(tensor.type().byteSize(columns));
        byte[] source = new byte[rowBytes];
        for (int row = 0; row < rows; row++) {
            MemorySegment.copy(tensor.data(), ValueLayout.JAVA_BYTE, (long) row * rowBytes, source, 0, rowBytes);
            int panel = row / LANES * columns;
            scatterBlocks(source, columns, values, panel * LANES + row % LANES);
            for (int block = 0; block < columns / BytePanels.BLOCK; block++) {
                int scale = (panel / BytePanels.BLOCK + block) * LANES + row % LANES;
                scales[scale] = half(source, block * TensorType.Q8_0.blockBytes());
            }
        }
        return new BytePanels(rows, columns, values, scales);
    }

    private static void scatterBlocks(byte[] source, int columns, byte[] out, int at) {
        int from = 2;
        for (int column = 0; column < columns; column += BytePanels.BLOCK) {
            for (int i = 0; i < BytePanels.BLOCK; i++) {
                out[at + (column + i) * LANES] = source[from + i];
            }
            from += TensorType.Q8_0.blockBytes();
        }
    }
}
