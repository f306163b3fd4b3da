package dev.qstar.engine.model;

import dev.qstar.engine.EngineException;
import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.kernel.KernelChoice;
import dev.qstar.engine.kernel.Kernels;
import dev.qstar.engine.kernel.WorkerPool;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.platform.NativeMemory;
import dev.qstar.engine.tensor.Tensor;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads matrices from a model file and packs them, some panels at a time on every thread, into one block of memory. No
/// more than the block and a small buffer a thread is ever needed.
final class TensorLoading {

    /// About how much is read at a time.
    private static final long PIECE_BYTES = 1L << 20;

    private record Piece(PanelMatrix matrix, Tensor tensor, int fromPanel, int toPanel) {}

    private final Gguf file;
    private final Arena arena;

    /// @param arena owns what is loaded
    TensorLoading(Gguf file, Arena arena) {
        this.file = file;
        this.arena = arena;
    }

    /// Loads the tensors of some names, whose shapes have been checked.
    Map<String, PanelMatrix> load(Collection<String> names, WorkerPool pool, KernelChoice kernels) {
        Map<String, PanelMatrix> matrices = allocate(names);
        List<Piece> pieces = new ArrayList<>();
        matrices.forEach((name, matrix) -> pieces.addAll(pieces(file.tensor(name), matrix)));
        long largest =
                pieces.stream().mapToLong(TensorLoading::storedBytes).max().orElse(0);
        try (Arena temporary = Arena.ofShared()) {
            MemorySegment[] buffers = new MemorySegment[pool.threads()];
            for (int i = 0; i < buffers.length; i++) {
                buffers[i] = temporary.allocate(largest);
            }
            int parts = Math.min(pieces.size(), WorkerPool.MAX_PARTS);
            pool.run(pieces.size(), parts, (from, to, worker) -> {
                for (int i = from; i < to; i++) {
                    pack(pieces.get(i), buffers[worker], kernels.current(worker));
                }
            });
        }
        return matrices;
    }

    private Map<String, PanelMatrix> allocate(Collection<String> names) {
        Map<String, Long> sizes = new LinkedHashMap<>();
        long total = 0;
        for (String name : names) {
            Tensor tensor = file.tensor(name);
            if (tensor.rows() > Integer.MAX_VALUE - PanelFormat.LANES || tensor.columns() > Integer.MAX_VALUE) {
                throw new EngineException("tensor " + name + " is larger than a matrix can be; use a smaller model");
            }
            long bytes = PanelFormat.of(tensor.type()).panelBytes(tensor.columns())
                    * PanelFormat.panelsOf((int) tensor.rows());
            sizes.put(name, bytes);
            total += bytes;
        }
        MemorySegment block = allocate(total);
        Map<String, PanelMatrix> matrices = new LinkedHashMap<>();
        long at = 0;
        for (Map.Entry<String, Long> size : sizes.entrySet()) {
            Tensor tensor = file.tensor(size.getKey());
            MemorySegment memory = block.asSlice(at, size.getValue());
            PanelFormat format = PanelFormat.of(tensor.type());
            matrices.put(size.getKey(), new PanelMatrix(format, (int) tensor.rows(), (int) tensor.columns(), memory));
            at += size.getValue();
        }
        return matrices;
    }

    private MemorySegment allocate(long bytes) {
        try {
            return NativeMemory.allocate(arena, bytes);
        } catch (OutOfMemoryError e) {
            throw new EngineException("the model needs " + (bytes >> 20)
                    + " MiB of memory outside the Java heap, which are not to be had; close other programs or use a"
                    + " smaller model");
        }
    }

    private static List<Piece> pieces(Tensor tensor, PanelMatrix matrix) {
        int panels = Math.clamp(PIECE_BYTES / matrix.panelBytes(), 1, Integer.MAX_VALUE);
        List<Piece> pieces = new ArrayList<>();
        for (int panel = 0; panel < matrix.panels(); panel += Math.min(panels, matrix.panels() - panel)) {
            pieces.add(new Piece(matrix, tensor, panel, Math.min(matrix.panels(), panel + panels)));
        }
        return pieces;
    }

    private static int rows(Piece piece) {
        return Math.min(piece.matrix.rows(), piece.toPanel * PanelFormat.LANES) - piece.fromPanel * PanelFormat.LANES;
    }

    private static long storedBytes(Piece piece) {
        return rows(piece) * piece.tensor.type().byteSize(piece.matrix.columns());
    }

    private void pack(Piece piece, MemorySegment buffer, Kernels kernels) {
        PanelMatrix matrix = piece.matrix;
        long rowBytes = piece.tensor.type().byteSize(matrix.columns());
        MemorySegment stored = buffer.asSlice(0, storedBytes(piece));
        file.read(piece.tensor, (long) piece.fromPanel * PanelFormat.LANES * rowBytes, stored);
        int left = rows(piece);
        for (int panel = piece.fromPanel; panel < piece.toPanel; panel++) {
            int rows = Math.min(left, PanelFormat.LANES);
            long from = (long) (panel - piece.fromPanel) * PanelFormat.LANES * rowBytes;
            MemorySegment target = matrix.data().asSlice(panel * matrix.panelBytes(), matrix.panelBytes());
            MemorySegment rowsStored = stored.asSlice(from, rows * rowBytes);
            if (!kernels.pack(matrix.format(), rowsStored, rows, matrix.columns(), target)) {
                throw file.problem(
                        piece.tensor.name(),
                        "some of its numbers are not finite",
                        "the file is damaged or was converted wrongly; fetch or convert it again");
            }
            left -= rows;
        }
    }
}
