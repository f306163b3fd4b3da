package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.kernel.Kernels;
import dev.qstar.engine.kernel.x86.X86Code.FormatCode;
import dev.qstar.engine.kernel.x86.X86Code.Function;
import dev.qstar.engine.panel.ActivationBlock;
import dev.qstar.engine.panel.Grouping;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.panel.PanelPacker;
import dev.qstar.engine.panel.Rows;
import dev.qstar.engine.panel.UnpackedBlock;
import dev.qstar.engine.platform.NativeCall;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The tier of emitted machine code, for x86-64 processors with AVX-512 and VNNI, or with AVX2.
///
/// A few rows of activations are multiplied with panels in one go. For more rows, a part of a panel that fits the
/// first-level cache is multiplied with all of them, a few at a time; for many, its codes are unpacked once before.
public final class X86Kernels implements Kernels {

    /// Columns of codes, and of floats, that are unpacked at a time.
    private static final int CODE_COLUMNS = 1024;

    private static final int FLOAT_COLUMNS = 256;
    /// For no more rows than this, unpacking to memory would cost more than it saves.
    private static final int ROWS_PER_UNPACKING = 24;

    /// How far ahead weights are fetched into the cache when they are read once.
    private static final int AHEAD = 8192;

    private static final int BLOCK = PanelFormat.BLOCK;
    private static final int RUN = 16;

    private final X86Code code;
    private final Arguments arguments;
    private final MemorySegment scratch;
    private final Map<PanelFormat, FormatCode> formats = new EnumMap<>(PanelFormat.class);
    private final FormatCode floats;

    private X86Kernels(X86Code code) {
        Arena arena = Arena.ofAuto();
        this.code = code;
        this.arguments = new Arguments(arena);
        this.scratch = arena.allocate(scratchBytes(), 64);
        this.floats = code.format(PanelFormat.F32);
    }

    /// Makes kernels for any number of threads; nothing where the processor or the system is not made for them.
    public static Optional<Supplier<Kernels>> supplier() {
        return Cpu.isas().stream().findFirst().map(X86Kernels::supplier);
    }

    static Supplier<Kernels> supplier(Isa isa) {
        X86Code code = new X86Code(isa);
        return () -> new X86Kernels(code);
    }

    private static long scratchBytes() {
        long bytes = (long) FLOAT_COLUMNS * PanelFormat.WORDS;
        for (PanelFormat format : PanelFormat.values()) {
            if (format.quantized()) {
                bytes = Math.max(bytes, (long) CODE_COLUMNS / BLOCK * UnpackedBlock.bytes(format));
            }
        }
        return bytes;
    }

    @Override
    public String name() {
        return "native";
    }

    /// Runs emitted code; keeps the memory of code and arguments until it is done.
    private void call(MemorySegment function) {
        try {
            NativeCall.call(function, arguments.address());
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /// Runs emitted code for `count` rows of `steps`, unless there are none: its loops turn at least once.
    private void call(MemorySegment function, long steps, long count) {
        if (steps > 0 && count > 0) {
            arguments.set(Arguments.STEPS, steps).set(Arguments.COUNT, count);
            call(function);
        }
    }

    private void call(Function function, long steps, long count) {
        call(code.function(function), steps, count);
    }

    private FormatCode format(PanelFormat format) {
        FormatCode found = formats.get(format);
        if (found == null) {
            found = code.format(format);
            formats.put(format, found);
        }
        return found;
    }

    private Arguments advance(long w, long x, long blocks, long y) {
        return arguments
                .set(Arguments.W_ADVANCE, w)
                .set(Arguments.X_ADVANCE, x)
                .set(Arguments.BLOCK_ADVANCE, blocks)
                .set(Arguments.Y_ADVANCE, y);
    }

    @Override
    public boolean pack(PanelFormat format, MemorySegment source, int rows, int columns, MemorySegment panel) {
        if (columns % Packer.COLUMNS != 0) {
            return PanelPacker.pack(format, source, rows, columns, panel);
        }
        advance(format.type().byteSize(columns), Short.BYTES, Byte.BYTES, Integer.BYTES)
                .set(Arguments.W, source.address())
                .set(Arguments.X, panel.address())
                .set(Arguments.BLOCKS, panel.address())
                .set(Arguments.Y, panel.address())
                .set(Arguments.RESULT, 0);
        call(format(format).pack(), columns / Math.max(Packer.COLUMNS, format.groupColumns()), rows);
        return Packer.finite(arguments.get(Arguments.RESULT));
    }

    @Override
    public void quantize(Rows rows, int from, int to, Grouping grouping) {
        advance(0, rows.stride(), rows.blockStride(), rows.codeStride())
                .set(Arguments.X, rows.floats().address() + from * rows.stride())
                .set(Arguments.Y, rows.codes().address() + from * rows.codeStride())
                .set(Arguments.BLOCKS, rows.blocks().address() + from * rows.blockStride());
        Function function = grouping == Grouping.BLOCKS_OF_32 ? Function.QUANTIZE_32 : Function.QUANTIZE_256;
        call(function, PanelFormat.padded(rows.columns()) / grouping.columns(), to - from);
    }

    @Override
    public void multiply(PanelMatrix w, int fromPanel, int toPanel, Rows x, int rows, Rows y) {
        arguments.set(Arguments.Y_STRIDE, y.stride());
        if (w.format().quantized()) {
            arguments.set(Arguments.X_STRIDE, x.codeStride()).set(Arguments.BLOCK_STRIDE, x.blockStride());
        } else {
            arguments.set(Arguments.X_STRIDE, x.stride());
        }
        if (rows <= code.isa().tileRows()) {
            multiplyOnce(w, fromPanel, toPanel, x, rows, y);
            return;
        }
        int part = w.format().quantized() ? CODE_COLUMNS : FLOAT_COLUMNS;
        for (int column = 0; column < w.columns(); column += part) {
            for (int panel = fromPanel; panel < toPanel; panel++) {
                boolean last = panel == toPanel - 1;
                long next = last ? place(w, fromPanel, column + part) : place(w, panel + 1, column);
                multiplyPart(w, panel, column, Math.min(part, w.columns() - column), next, x, rows, y);
            }
        }
    }

    /// Where a column of a panel lies.
    private static long place(PanelMatrix w, int panel, int column) {
        PanelFormat format = w.format();
        long group = (long) (column / format.groupColumns()) * format.groupBytes();
        return w.data().address() + panel * w.panelBytes() + group;
    }

    private static long activations(PanelMatrix w, Rows x) {
        return w.format().quantized() ? x.codes().address() : x.floats().address();
    }

    /// Few enough rows for one tile: all panels in one go.
    private void multiplyOnce(PanelMatrix w, int fromPanel, int toPanel, Rows x, int rows, Rows y) {
        PanelFormat format = w.format();
        long weights = place(w, fromPanel, 0);
        advance(w.panelBytes(), 0, 0, PanelFormat.WORDS)
                .set(Arguments.W, weights)
                .set(Arguments.PREFETCH, weights + AHEAD)
                .set(Arguments.PREFETCH_STEP, format.groupBytes() / IntegerTile.fetchesPerGroup(format))
                .set(Arguments.X, activations(w, x))
                .set(Arguments.BLOCKS, x.blocks().address())
                .set(Arguments.Y, y.floats().address() + y.at(0, fromPanel * PanelFormat.LANES))
                .set(Arguments.ADD, 0);
        MemorySegment tile = format(format).packed().get(rows - 1);
        call(tile, w.columns() / format.groupColumns(), toPanel - fromPanel);
    }

    /// Some columns of a panel, as they are or unpacked, for all rows; meanwhile what comes next is fetched.
    private void multiplyPart(PanelMatrix w, int panel, int column, int columns, long next, Rows x, int rows, Rows y) {
        PanelFormat format = w.format();
        boolean quantized = format.quantized();
        boolean unpack = rows > ROWS_PER_UNPACKING && format != PanelFormat.F32;
        int groups = columns / format.groupColumns();
        long weights = place(w, panel, column);
        if (unpack) {
            unpack(format, weights, groups);
        }
        int steps = unpack && quantized ? columns / BLOCK : groups;
        int fetches = unpack ? 1 : IntegerTile.fetchesPerGroup(format);
        int turns = (rows + code.isa().tileRows() - 1) / code.isa().tileRows();
        arguments
                .set(Arguments.W, unpack ? scratch.address() : weights)
                .set(Arguments.PREFETCH, next)
                .set(Arguments.PREFETCH_STEP, (long) groups * format.groupBytes() / ((long) steps * fetches * turns))
                .set(Arguments.X, activations(w, x) + (long) column * (quantized ? Byte.BYTES : Float.BYTES))
                .set(Arguments.BLOCKS, x.blocks().address() + (long) column / BLOCK * ActivationBlock.BYTES)
                .set(Arguments.Y, y.floats().address() + y.at(0, panel * PanelFormat.LANES))
                .set(Arguments.STEPS, steps)
                .set(Arguments.ADD, column == 0 ? 0 : 1);
        tiles(tiles(format, unpack), rows, quantized ? x.codeStride() : x.stride(), x.blockStride(), y.stride());
    }

    private List<MemorySegment> tiles(PanelFormat format, boolean unpacked) {
        if (!unpacked) {
            return format(format).packed();
        }
        return format.quantized() ? format(format).unpacked() : floats.packed();
    }

    private void unpack(PanelFormat format, long weights, int groups) {
        arguments.set(Arguments.W, weights).set(Arguments.Y, scratch.address()).set(Arguments.STEPS, groups);
        call(format(format).unpack());
    }

    /// Goes over all rows in tiles as high as possible. A rest that is less than a tile is put together with the
    /// tile before and divided evenly, because low tiles wait for their own results.
    private void tiles(List<MemorySegment> tiles, int rows, long xStride, long blockStride, long yStride) {
        int highest = tiles.size();
        int full = rows / highest;
        int rest = rows % highest;
        if (rest > 0 && full > 0) {
            full--;
            rest += highest;
        }
        if (full > 0) {
            tile(tiles, highest, full, xStride, blockStride, yStride);
        }
        if (rest > highest) {
            tile(tiles, (rest + 1) / 2, 1, xStride, blockStride, yStride);
            rest /= 2;
        }
        if (rest > 0) {
            tile(tiles, rest, 1, xStride, blockStride, yStride);
        }
    }

    /// Multiplies the next `count` times `height` rows; the code moves the places in [Arguments] on behind them.
    private void tile(List<MemorySegment> tiles, int height, int count, long xStride, long blockStride, long yStride) {
        advance(0, height * xStride, height * blockStride, height * yStride).set(Arguments.COUNT, count);
        call(tiles.get(height - 1));
    }

    @Override
    public void accumulate(
            PanelFormat format,
            MemorySegment w,
            long wAt,
            int steps,
            MemorySegment x,
            long xAt,
            long xStride,
            int rows,
            MemorySegment y,
            long yAt,
            long yStride,
            boolean add) {
        boolean unpack = rows > ROWS_PER_UNPACKING && format != PanelFormat.F32 && steps <= FLOAT_COLUMNS;
        long weights = w.address() + wAt;
        if (unpack) {
            unpack(format, weights, steps);
            weights = scratch.address();
        }
        arguments
                .set(Arguments.W, weights)
                .set(Arguments.PREFETCH, weights)
                .set(Arguments.PREFETCH_STEP, 0)
                .set(Arguments.X, x.address() + xAt)
                .set(Arguments.X_STRIDE, xStride)
                .set(Arguments.Y, y.address() + yAt)
                .set(Arguments.Y_STRIDE, yStride)
                .set(Arguments.STEPS, steps)
                .set(Arguments.ADD, add ? 1 : 0);
        tiles(tiles(format, unpack), rows, xStride, 0, yStride);
    }

    @Override
    public void softmaxStep(
            MemorySegment scores,
            long scoresAt,
            int rows,
            MemorySegment states,
            long statesAt,
            MemorySegment hidden,
            long hiddenAt,
            MemorySegment sums,
            long sumsAt,
            int width) {
        advance(2 * Float.BYTES, PanelFormat.WORDS, Long.BYTES, (long) width * Float.BYTES)
                .set(Arguments.X, scores.address() + scoresAt)
                .set(Arguments.W, states.address() + statesAt)
                .set(Arguments.BLOCKS, hidden.address() + hiddenAt)
                .set(Arguments.Y, sums.address() + sumsAt);
        call(Function.SOFTMAX_STEP, width / RUN, rows);
    }

    @Override
    public void softmaxEnd(int rows, MemorySegment states, long statesAt, MemorySegment sums, long sumsAt, int width) {
        advance(2 * Float.BYTES, (long) width * Float.BYTES, 0, 0)
                .set(Arguments.W, states.address() + statesAt + Float.BYTES)
                .set(Arguments.X, sums.address() + sumsAt);
        call(Function.DIVIDE, width / RUN, rows);
    }

    @Override
    public void norm(Rows x, int from, int to, MemorySegment weight, float epsilon, Rows y) {
        advance(0, x.stride(), 0, y.stride())
                .set(Arguments.X, x.floats().address() + from * x.stride())
                .set(Arguments.W, weight.address())
                .set(Arguments.Y, y.floats().address() + from * y.stride())
                .set(Arguments.FACTOR, epsilon)
                .set(Arguments.SECOND_FACTOR, (float) x.columns());
        call(Function.NORM, PanelFormat.padded(x.columns()) / RUN, to - from);
    }

    @Override
    public void rope(
            MemorySegment x,
            long xAt,
            long xStride,
            int heads,
            MemorySegment turns,
            long turnsAt,
            float factor,
            MemorySegment y,
            long yAt,
            long yStride,
            int width) {
        advance(0, xStride, 0, yStride)
                .set(Arguments.X, x.address() + xAt)
                .set(Arguments.W, turns.address() + turnsAt)
                .set(Arguments.BLOCKS, turns.address() + turnsAt + (long) width * Float.BYTES)
                .set(Arguments.Y, y.address() + yAt)
                .set(Arguments.FACTOR, factor);
        call(Function.ROPE, width / RUN, heads);
    }

    @Override
    public void swiglu(Rows gate, Rows up, int rows, int fromPanel, int toPanel) {
        pairwise(Function.SWIGLU, gate, up, rows, fromPanel, toPanel);
    }

    @Override
    public void add(Rows from, Rows to, int rows, int fromPanel, int toPanel) {
        pairwise(Function.ADD, to, from, rows, fromPanel, toPanel);
    }

    private void pairwise(Function function, Rows changed, Rows other, int rows, int fromPanel, int toPanel) {
        int lane = fromPanel * PanelFormat.LANES;
        advance(other.stride(), changed.stride(), 0, 0)
                .set(Arguments.X, changed.floats().address() + changed.at(0, lane))
                .set(Arguments.W, other.floats().address() + other.at(0, lane));
        call(function, (toPanel - fromPanel) * PanelFormat.LANES / RUN, rows);
    }
}
