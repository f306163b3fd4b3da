package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// Looks into the write-ahead log that a process left behind, before SQLite does: whether it ends in a write that was
/// cut off. SQLite drops such a write by itself; nobody was told that it was done. The format is section 4 of SQLite's
/// file format.
final class WriteAheadLog {
    private static final int HEADER_BYTES = 32;
    private static final int FRAME_HEADER_BYTES = 24;
    private static final int MAX_PAGE_BYTES = 1 << 16;
    private static final int LITTLE_ENDIAN_SUMS = 0x377f0682;
    private static final int BIG_ENDIAN_SUMS = 0x377f0683;

    private final InputStream bytes;
    private int sum0;
    private int sum1;

    private WriteAheadLog(InputStream bytes) {
        this.bytes = bytes;
    }

    /// Whether the log, if there is one, has something of this run of it after its last whole transaction.
    static boolean endsTorn(Path log) {
        if (!Files.exists(log)) {
            return false;
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(log), 1 << 16)) {
            return new WriteAheadLog(bytes).endsTorn();
        } catch (IOException e) {
            throw new StoreException(
                    Kind.READ_ONLY,
                    "The log " + log + " cannot be read: check the disk and the rights of the file.",
                    e);
        }
    }

    private boolean endsTorn() throws IOException {
        ByteBuffer header = ByteBuffer.wrap(bytes.readNBytes(HEADER_BYTES));
        if (header.limit() < HEADER_BYTES) {
            return header.limit() > 0;
        }
        int magic = header.getInt(0);
        int pageBytes = header.getInt(8);
        if ((magic != LITTLE_ENDIAN_SUMS && magic != BIG_ENDIAN_SUMS) || pageBytes < 1 || pageBytes > MAX_PAGE_BYTES) {
            return true;
        }
        ByteOrder order = magic == BIG_ENDIAN_SUMS ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        sum(header, 0, HEADER_BYTES - 8, order);
        boolean open = false;
        while (true) {
            ByteBuffer frame = ByteBuffer.wrap(bytes.readNBytes(FRAME_HEADER_BYTES + pageBytes));
            if (frame.limit() == 0) {
                return open;
            }
            if (frame.limit() < FRAME_HEADER_BYTES + pageBytes) {
                return true;
            }
            if (frame.getLong(8) != header.getLong(16)) {
                return open;
            }
            sum(frame, 0, 8, order);
            sum(frame, FRAME_HEADER_BYTES, frame.limit(), order);
            if (frame.getInt(16) != sum0 || frame.getInt(20) != sum1) {
                return true;
            }
            open = frame.getInt(4) == 0;
        }
    }

    /// Goes on with the running checksum; sums overflow as they should.
    private void sum(ByteBuffer buffer, int from, int to, ByteOrder order) {
        ByteBuffer words = buffer.duplicate().order(order);
        for (int i = from; i < to; i += 8) {
            sum0 += words.getInt(i) + sum1;
            sum1 += words.getInt(i + 4) + sum0;
        }
    }
}
