package dev.qstar.training.checkpoint;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/// A file that is whole at any moment and whose content is checked: at its end stands the CRC-32 of all before.
public final class CheckedFile {
    private static final int BUFFER = 1 << 20;

    /// Writes the content.
    @FunctionalInterface
    public interface Writer {
        /// Writes all but the checksum.
        void write(DataOutputStream out) throws IOException;
    }

    /// Reads the content.
    @FunctionalInterface
    public interface Reader<T> {
        /// Reads all but the checksum.
        T read(DataInputStream in) throws IOException;
    }

    private CheckedFile() {}

    /// Writes a temporary file beside `file` and then moves it into place.
    public static void write(Path file, Writer content) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(temporary), BUFFER)) {
            CheckedOutputStream checked = new CheckedOutputStream(raw, new CRC32());
            DataOutputStream out = new DataOutputStream(checked);
            content.write(out);
            out.writeLong(checked.getChecksum().getValue());
            out.flush();
        }
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Reads what [#write] wrote.
    ///
    /// @param damaged what to throw when the checksum is wrong
    public static <T> T read(Path file, Reader<T> content, Supplier<? extends RuntimeException> damaged)
            throws IOException {
        try (CheckedInputStream checked =
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER), new CRC32())) {
            DataInputStream in = new DataInputStream(checked);
            T read = content.read(in);
            long sum = checked.getChecksum().getValue();
            if (in.readLong() != sum) {
                throw damaged.get();
            }
            return read;
        }
    }
}
