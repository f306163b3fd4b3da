package dev.qstar.engine.kernel.x86;

import dev.qstar.engine.panel.Grouping;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.platform.ExecutableMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The functions emitted for one kind of processor. Those of a panel format are emitted when they are first wanted.
/// Any thread; the code lives as long as this object.
final class X86Code {

    private static final int ALIGNMENT = 64;

    /// The small functions of a decoder.
    enum Function {
        NORM,
        SWIGLU,
        ADD,
        ROPE,
        DIVIDE,
        QUANTIZE_32,
        QUANTIZE_256,
        SOFTMAX_STEP
    }

    /// The functions of a panel format. Tiles are indexed by their number of rows less one.
    ///
    /// @param packed   tiles that read packed panels
    /// @param unpacked tiles that read what `unpack` wrote; none for floats
    /// @param unpack   unpacks groups of columns; the first of `packed` where there is nothing to unpack
    /// @param pack     packs rows as model files store them
    record FormatCode(
            List<MemorySegment> packed, List<MemorySegment> unpacked, MemorySegment unpack, MemorySegment pack) {}

    private final Isa isa;
    private final Arena arena = Arena.ofAuto();
    private final Map<Function, MemorySegment> functions = new EnumMap<>(Function.class);
    private final Map<PanelFormat, FormatCode> formats = new EnumMap<>(PanelFormat.class);

    X86Code(Isa isa) {
        this.isa = isa;
        List<Function> all = List.of(Function.values());
        List<MemorySegment> loaded =
                load(all.stream().map(f -> (Emission) a -> emit(f, a)).toList());
        for (int i = 0; i < loaded.size(); i++) {
            functions.put(all.get(i), loaded.get(i));
        }
    }

    Isa isa() {
        return isa;
    }

    MemorySegment function(Function function) {
        return Objects.requireNonNull(functions.get(function));
    }

    synchronized FormatCode format(PanelFormat format) {
        return formats.computeIfAbsent(format, this::emit);
    }

    private interface Emission {
        void emit(Assembler a);
    }

    private void emit(Function function, Assembler a) {
        Elementwise elementwise = new Elementwise(a, isa);
        switch (function) {
            case NORM -> elementwise.norm();
            case SWIGLU -> elementwise.swiglu();
            case ADD -> elementwise.add();
            case ROPE -> elementwise.rope();
            case DIVIDE -> elementwise.divide();
            case QUANTIZE_32 -> new Quantizer(a, isa, Grouping.BLOCKS_OF_32).emit();
            case QUANTIZE_256 -> new Quantizer(a, isa, Grouping.BLOCKS_OF_256).emit();
            case SOFTMAX_STEP -> new SoftmaxStep(a, isa).emit();
        }
    }

    private FormatCode emit(PanelFormat format) {
        int tiles = isa.tileRows();
        List<Emission> emissions = new ArrayList<>();
        for (int rows = 1; rows <= tiles; rows++) {
            int count = rows;
            emissions.add(a -> tile(a, format, false, count).emit());
        }
        if (format.quantized()) {
            for (int rows = 1; rows <= tiles; rows++) {
                int count = rows;
                emissions.add(a -> tile(a, format, true, count).emit());
            }
        }
        if (format != PanelFormat.F32) {
            emissions.add(a -> new Unpacker(a, isa, format).emit());
        }
        emissions.add(a -> new Packer(a, format).emit());
        List<MemorySegment> loaded = load(emissions);
        int last = loaded.size() - 1;
        return new FormatCode(
                loaded.subList(0, tiles),
                format.quantized() ? loaded.subList(tiles, 2 * tiles) : List.of(),
                format == PanelFormat.F32 ? loaded.getFirst() : loaded.get(last - 1),
                loaded.get(last));
    }

    private Tile tile(Assembler a, PanelFormat format, boolean unpacked, int rows) {
        return format.quantized()
                ? new IntegerTile(a, isa, format, unpacked, rows)
                : new FloatTile(a, isa, format, rows);
    }

    private List<MemorySegment> load(List<Emission> emissions) {
        Assembler a = new Assembler();
        int[] starts = new int[emissions.size()];
        for (int i = 0; i < starts.length; i++) {
            a.align(ALIGNMENT);
            starts[i] = a.position();
            emissions.get(i).emit(a);
        }
        MemorySegment code = ExecutableMemory.load(a.code(), arena)
                .orElseThrow(() -> new IllegalStateException("the system took back its leave to run emitted code"));
        List<MemorySegment> addresses = new ArrayList<>();
        for (int start : starts) {
            addresses.add(MemorySegment.ofAddress(code.address() + start));
        }
        return addresses;
    }
}
