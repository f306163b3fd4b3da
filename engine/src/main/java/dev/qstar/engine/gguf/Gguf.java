package dev.qstar.engine.gguf;

import dev.qstar.engine.tensor.Tensor;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// An open model file: its metadata, and where its tensors are.
///
/// Every size and offset is checked when the file is opened, so that a damaged file is refused then and never
/// allocates more than it is long. The metadata are in memory from then on; the bytes of a tensor are read from the
/// file when they are asked for. The file is never mapped into memory: when a mapped file is truncated or written
/// over, the next access can kill the whole JVM, while a read gets an error that can be dealt with.
///
/// Whoever opens it closes it. Any thread may use it, several at once, but interrupting a thread inside
/// [#read(Tensor, long, MemorySegment)] closes the file for all of them: that is how Java's channels work. Each
/// later read then fails with an error that says so. Metadata and digest go on working.
public final class Gguf implements AutoCloseable {
    private static final int CHUNK_BYTES = 1 << 20;
    /// Unused bytes at the end of a file that are put up with: the widest padding a file can have.
    private static final long MAX_TRAILING_BYTES = 1L << 16;

    private final Path file;
    private final FileChannel channel;
    private final FileStamp stamp;
    private final Header header;
    private final Map<String, Tensor> tensors;
    private volatile boolean closed;

    private Gguf(Path file, FileChannel channel, FileStamp stamp, Header header) {
        this.file = file;
        this.channel = channel;
        this.stamp = stamp;
        this.header = header;
        Map<String, Tensor> byName = new LinkedHashMap<>();
        for (Header.TensorInfo info : header.tensors()) {
            long offset = header.dataStart() + info.offset();
            byName.put(info.name(), new Tensor(info.name(), info.type(), info.shape(), offset));
        }
        this.tensors = Collections.unmodifiableMap(byName);
    }

    /// Opens a model file and checks all of it but the numbers.
    ///
    /// @throws ModelFileException when it is missing, unreadable, damaged or of an unknown kind
    public static Gguf open(Path file) {
        ModelFiles.requireRegular(file);
        try {
            FileStamp stamp = FileStamp.of(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            try {
                Header header = Header.read(new HeaderReader(file.toString(), channel, stamp.bytes()));
                requireUsed(file, header, stamp.bytes());
                Gguf gguf = new Gguf(file, channel, stamp, header);
                gguf.requireUnchanged();
                return gguf;
            } catch (RuntimeException | Error e) {
                channel.close();
                throw e;
            }
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

    /// Fills `into` with the bytes of a tensor from byte `from` of the tensor on. Any thread may call this, several
    /// at once; nothing is kept. Memory outside the Java heap is filled without a copy; memory on the heap must be
    /// that of a `byte[]`.
    ///
    /// When the calling thread is interrupted, the file is closed for all threads, the error says so, and the
    /// thread stays interrupted.
    ///
    /// @param tensor one of [#tensors()]
    /// @throws ModelFileException when the file became shorter since it was opened, is closed, or cannot be read;
    ///     what `into` then holds is undefined
    /// @throws IllegalArgumentException when the tensor is not of this file
    /// @throws IndexOutOfBoundsException when `into` is larger than what the tensor has from `from` on
    public void read(Tensor tensor, long from, MemorySegment into) {
        if (!tensor.equals(tensors.get(tensor.name()))) {
            throw new IllegalArgumentException(tensor + " is not of the file " + file);
        }
        Objects.checkFromIndexSize(from, into.byteSize(), tensor.byteSize());
        try {
            fill(channel, tensor.offset() + from, into);
        } catch (ClosedChannelException e) {
            requireOpen();
            throw new ModelFileException(
                    file, "a thread was interrupted while it read, which closed the file", "open it again", e);
        } catch (IOException e) {
            throw ModelFiles.unreadable(file.toString(), e);
        }
    }

    /// `sha256:` and the hexadecimal SHA-256 of the whole file. Each call reads the file from start to end (about
    /// 1 ms a megabyte), by a channel of its own: an interrupt ends only this call.
    ///
    /// @throws ModelFileException when the file changed since it was opened, is closed, or cannot be read
    public String digest() {
        requireOpen();
        requireUnchanged();
        MessageDigest sha256 = sha256();
        byte[] buffer = new byte[(int) Math.min(CHUNK_BYTES, stamp.bytes())];
        try (FileChannel all = FileChannel.open(file, StandardOpenOption.READ)) {
            for (long at = 0; at < stamp.bytes(); at += buffer.length) {
                int length = (int) Math.min(buffer.length, stamp.bytes() - at);
                fill(all, at, MemorySegment.ofArray(buffer).asSlice(0, length));
                sha256.update(buffer, 0, length);
            }
        } catch (IOException e) {
            throw ModelFiles.unreadable(file.toString(), e);
        }
        requireUnchanged();
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }

    /// Refuses a file that is no longer the one that was opened: another length, another time of its last change,
    /// or another file of that name. After this, all that was read since it was opened belongs together. Two
    /// changes within a tick of the file system's clock (some milliseconds) look like one.
    ///
    /// @throws ModelFileException when the file changed or is gone
    public void requireUnchanged() {
        try {
            if (!FileStamp.of(file).equals(stamp)) {
                throw new ModelFileException(file.toString(), "file", 0, ModelFiles.ALTERED, ModelFiles.CHANGED_REMEDY);
            }
        } catch (IOException e) {
            throw ModelFiles.unreadable(file.toString(), e);
        }
    }

    /// The length of the file.
    public long fileBytes() {
        return stamp.bytes();
    }

    /// The version of the format: 2 or 3.
    public int version() {
        return header.version();
    }

    /// Closes the file. A read that is under way in another thread ends with an error; metadata and the list of
    /// tensors stay. Closing again does nothing.
    @Override
    public void close() {
        closed = true;
        try {
            channel.close();
        } catch (IOException e) {
            throw ModelFiles.unreadable(file.toString(), e);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new ModelFileException(
                    file.toString(), "file", 0, "it was closed before it was read", "read it before you close it");
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

    /// Reads bytes of the file, from byte `start` on, until `into` is full.
    private void fill(FileChannel from, long start, MemorySegment into) throws IOException {
        for (long at = 0; at < into.byteSize(); ) {
            long length = Math.min(CHUNK_BYTES, into.byteSize() - at);
            int read = from.read(into.asSlice(at, length).asByteBuffer(), start + at);
            if (read < 0) {
                throw new ModelFileException(
                        file.toString(), "data", start + at, ModelFiles.CHANGED, ModelFiles.CHANGED_REMEDY);
            }
            at += read;
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
