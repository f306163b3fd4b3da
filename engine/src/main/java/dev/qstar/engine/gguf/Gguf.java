package dev.qstar.engine.gguf;

import dev.qstar.engine.tensor.Tensor;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A model file in memory: its metadata and its tensors.
///
/// The file is read once, into memory of its own, and not kept open: whatever happens to it on disk
/// later cannot disturb a model that is in use. Every size and offset is checked first, so that a
/// damaged file is refused when it is opened and never allocates more than it is long.
///
/// Whoever opens it closes it; the tensors' memory goes with it. Until then any thread may read.
public final class Gguf implements AutoCloseable {
    private static final long CHUNK_BYTES = 1L << 26;
    private static final int DATA_ALIGNMENT = 64;
    /// Unused bytes at the end of a file that are put up with: the widest padding a file can have.
    private static final long MAX_TRAILING_BYTES = 1L << 16;

    private final Path file;
    private final Header header;
    private final Arena arena;
    private final MemorySegment data;
    private final Map<String, Tensor> tensors;
    private final long fileBytes;
    private @Nullable String digest;

    private Gguf(Path file, Header header, Arena arena, MemorySegment data, long fileBytes) {
        this.file = file;
        this.header = header;
        this.arena = arena;
        this.data = data;
        this.fileBytes = fileBytes;
        Map<String, Tensor> views = new LinkedHashMap<>();
        for (Header.TensorInfo info : header.tensors()) {
            MemorySegment view = data.asSlice(info.offset(), info.bytes());
            views.put(info.name(), new Tensor(info.name(), info.type(), info.shape(), view));
        }
        this.tensors = Collections.unmodifiableMap(views);
    }

    /// Reads a model file whole.
    ///
    /// @throws ModelFileException when it is missing, unreadable, damaged or of an unknown kind
    public static Gguf open(Path file) {
        ModelFiles.requireRegular(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long fileBytes = channel.size();
            Header header = Header.read(new HeaderReader(file.toString(), channel, fileBytes));
            requireUsed(file, header, fileBytes);
            return load(file, channel, header, fileBytes);
        } catch (IOException e) {
            throw ModelFiles.unreadable(file.toString(), e);
        }
    }

    /// The keys and values of the file. Good after closing, too.
    public Metadata metadata() {
        return header.metadata();
    }

    /// All tensors by name, in the order of the file; cannot be changed.
    public Map<String, Tensor> tensors() {
        return tensors;
    }

    /// The tensor of a name.
    ///
    /// @throws ModelFileException when the file has none
    public Tensor tensor(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new ModelFileException(
                    file.toString(),
                    "tensor " + ModelFileException.quote(name),
                    0,
                    "this tensor is missing",
                    ModelFiles.DAMAGED);
        }
        return tensor;
    }

    /// An error about a tensor of this file, for whoever finds it unusable. A tensor that is not
    /// there is reported at offset 0.
    ///
    /// @param found  what is wrong with it
    /// @param remedy what the reader of the message can do
    public ModelFileException problem(String tensor, String found, String remedy) {
        long offset = header.tensors().stream()
                .filter(info -> info.name().equals(tensor))
                .mapToLong(Header.TensorInfo::entryOffset)
                .findFirst()
                .orElse(0);
        return new ModelFileException(
                file.toString(), "tensor " + ModelFileException.quote(tensor), offset, found, remedy);
    }

    /// `sha256:` and the hexadecimal SHA-256 of the file as it was read. Computed when first asked
    /// for (about 1 ms a megabyte or less); the file must not have been closed before.
    public synchronized String digest() {
        if (digest == null) {
            MessageDigest sha256 = sha256();
            sha256.update(header.bytes());
            for (long at = 0; at < data.byteSize(); at += CHUNK_BYTES) {
                long length = Math.min(CHUNK_BYTES, data.byteSize() - at);
                sha256.update(data.asSlice(at, length).asByteBuffer());
            }
            digest = "sha256:" + HexFormat.of().formatHex(sha256.digest());
        }
        return digest;
    }

    /// The length of the file.
    public long fileBytes() {
        return fileBytes;
    }

    /// The version of the format: 2 or 3.
    public int version() {
        return header.version();
    }

    /// Frees the memory of all tensors. Waits for nobody: do not close while a thread still reads.
    /// Closing again does nothing.
    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }

    @SuppressWarnings("MustBeClosed") // the arena goes to the Gguf, which closes it
    private static Gguf load(Path file, FileChannel channel, Header header, long fileBytes) throws IOException {
        Arena arena = Arena.ofShared();
        try {
            MemorySegment data = readData(file, channel, arena, header, fileBytes);
            return new Gguf(file, header, arena, data.asReadOnly(), fileBytes);
        } catch (IOException | RuntimeException | Error e) {
            arena.close();
            throw e;
        }
    }

    private static void requireUsed(Path file, Header header, long fileBytes) {
        long end = header.dataStart();
        for (Header.TensorInfo tensor : header.tensors()) {
            end = Math.max(end, header.dataStart() + tensor.offset() + tensor.bytes());
        }
        if (fileBytes - end > MAX_TRAILING_BYTES) {
            throw new ModelFileException(
                    file.toString(),
                    "data",
                    end,
                    (fileBytes - end) + " bytes follow that belong to no tensor",
                    ModelFiles.DAMAGED);
        }
    }

    /// Everything from where tensor data begin to the end of the file.
    private static MemorySegment readData(Path file, FileChannel channel, Arena arena, Header header, long fileBytes)
            throws IOException {
        long dataBytes = Math.max(0, fileBytes - header.dataStart());
        MemorySegment data = allocate(file, arena, dataBytes);
        for (long at = 0; at < dataBytes; ) {
            long length = Math.min(CHUNK_BYTES, dataBytes - at);
            int read = channel.read(data.asSlice(at, length).asByteBuffer(), header.dataStart() + at);
            if (read < 0) {
                throw new ModelFileException(
                        file.toString(),
                        "data",
                        header.dataStart() + at,
                        ModelFiles.CHANGED,
                        ModelFiles.CHANGED_REMEDY);
            }
            at += read;
        }
        return data;
    }

    private static MemorySegment allocate(Path file, Arena arena, long bytes) {
        try {
            return arena.allocate(bytes, DATA_ALIGNMENT);
        } catch (OutOfMemoryError e) {
            throw new ModelFileException(
                    file,
                    "the model needs " + (bytes >> 20)
                            + " MiB of memory outside the Java heap, which are not to be had",
                    "close other programs, raise -XX:MaxDirectMemorySize, or use a smaller model",
                    e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
