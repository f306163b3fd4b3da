package dev.qstar.engine.kernel;

import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.panel.PanelPacker;
import dev.qstar.engine.platform.NativeMemory;
import dev.qstar.engine.tensor.Quantization;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// A random matrix, as a model file stores it and as panels.
///
/// @param stored `rows` rows of blocks of the format's tensor type
record Weights(MemorySegment stored, PanelMatrix panels) {

    /// Columns that a format can have: whole groups, ragged otherwise.
    static List<Integer> raggedColumns(PanelFormat format) {
        return switch (format) {
            case F32, F16, BF16 -> List.of(1, 7, 33, 100, 257, 600);
            case Q8_0, Q4_0 -> List.of(32, 96, 1056, 1280);
            case Q4_K, Q6_K -> List.of(256, 1280, 2304);
        };
    }

    /// Where the half-precision scales of a stored block lie.
    static List<Integer> scalePlaces(PanelFormat format) {
        return switch (format) {
            case F32, F16, BF16 -> List.of();
            case Q8_0, Q4_0 -> List.of(0);
            case Q4_K -> List.of(0, 2);
            case Q6_K -> List.of(208);
        };
    }

    /// All codes and factors at random, with scales of either sign about 0.01.
    static Weights random(Arena arena, PanelFormat format, int rows, int columns, Random random) {
        return random(arena, format, rows, columns, random, () -> (float) random.nextGaussian(0, 0.01));
    }

    /// All codes and factors at random.
    ///
    /// @param scales makes scales, or weights where the format has none
    static Weights random(
            Arena arena, PanelFormat format, int rows, int columns, Random random, Supplier<Float> scales) {
        MemorySegment stored = arena.allocate(rows * format.type().byteSize(columns), Long.BYTES);
        if (format.quantized()) {
            byte[] bytes = new byte[(int) stored.byteSize()];
            random.nextBytes(bytes);
            MemorySegment.copy(bytes, 0, stored, ValueLayout.JAVA_BYTE, 0, bytes.length);
            for (long block = 0; block < bytes.length; block += format.type().blockBytes()) {
                for (int place : scalePlaces(format)) {
                    short half = Float.floatToFloat16(scales.get());
                    stored.set(ValueLayout.JAVA_SHORT_UNALIGNED, block + place, half);
                }
            }
        } else {
            float[] values = new float[rows * columns];
            for (int i = 0; i < values.length; i++) {
                values[i] = scales.get();
            }
            Quantization.quantize(format.type(), values, 0, values.length, stored, 0);
        }
        return new Weights(stored, pack(arena, format, rows, columns, stored));
    }

    private static PanelMatrix pack(Arena arena, PanelFormat format, int rows, int columns, MemorySegment stored) {
        long rowBytes = format.type().byteSize(columns);
        long panelBytes = format.panelBytes(columns);
        MemorySegment data = NativeMemory.allocate(arena, PanelFormat.panelsOf(rows) * panelBytes);
        for (int first = 0; first < rows; first += PanelFormat.LANES) {
            int count = Math.min(PanelFormat.LANES, rows - first);
            MemorySegment source = stored.asSlice(first * rowBytes, count * rowBytes);
            long at = first / PanelFormat.LANES * panelBytes;
            PanelPacker.pack(format, source, count, columns, data.asSlice(at, panelBytes));
        }
        return new PanelMatrix(format, rows, columns, data);
    }

    PanelFormat format() {
        return panels.format();
    }

    /// A row of the stored numbers.
    float[] row(int row) {
        float[] values = new float[panels.columns()];
        long at = row * format().type().byteSize(values.length);
        Quantization.dequantize(format().type(), stored, at, values, 0, values.length);
        return values;
    }
}
