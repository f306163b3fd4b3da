package dev.qstar.engine.model;

import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.platform.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The rotations of rotary position embeddings, for each position: cosines, each twice, `[width]`, then sines, the
/// first of each pair negative, `[width]`. Dimensions that are not rotated have cosine 1 and sine 0. Calculated when
/// a position is first used; one thread does so before others read.
///
/// Su et al., "RoFormer", 2021.
final class Rotations {

    private final double[] frequencies;
    private final int width;
    private final MemorySegment table;
    private int positions;

    /// @param frequencies   radians that each pair turns from one position to the next
    /// @param headDimension of queries and keys
    /// @param contextLength the most positions
    Rotations(Arena arena, double[] frequencies, int headDimension, int contextLength) {
        this.frequencies = frequencies;
        this.width = PanelFormat.padded(headDimension);
        this.table = NativeMemory.allocate(arena, at(contextLength));
    }

    /// Floats that a head is wide, padded to whole panels.
    int width() {
        return width;
    }

    MemorySegment table() {
        return table;
    }

    /// Where a position's rotation begins, in bytes.
    long at(int position) {
        return 2L * width * Float.BYTES * position;
    }

    /// Calculates all positions before `end`.
    void require(int end) {
        for (; positions < end; positions++) {
            for (int i = 0; i < width; i++) {
                boolean turned = i / 2 < frequencies.length;
                double angle = turned ? positions * frequencies[i / 2] : 0;
                float sine = (float) Math.sin(angle);
                long at = at(positions) + (long) i * Float.BYTES;
                table.set(ValueLayout.JAVA_FLOAT, at, (float) Math.cos(angle));
                table.set(ValueLayout.JAVA_FLOAT, at + (long) width * Float.BYTES, i % 2 == 0 ? -sine : sine);
            }
        }
    }
}
