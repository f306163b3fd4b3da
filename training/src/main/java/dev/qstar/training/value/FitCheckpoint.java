package dev.qstar.training.value;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/// The file from which a fit goes on. Layout, big endian: a magic number, the fingerprint of data, options and seed,
/// the counters, the number of weights, five arrays of that many floats, and the CRC-32 of all before.
final class FitCheckpoint {
    private static final long MAGIC = 0x5153_5441_5256_4831L;

    private FitCheckpoint() {}

    /// Writes a temporary file beside `file` and then moves it into place: `file` is whole at any moment.
    static void write(Path file, String fingerprint, FitState state) {
        Path temporary = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                CheckedOutputStream checked = new CheckedOutputStream(raw, new CRC32());
                DataOutputStream out = new DataOutputStream(checked);
                out.writeLong(MAGIC);
                out.writeUTF(fingerprint);
                out.writeLong(state.step);
                out.writeInt(state.round);
                out.writeInt(state.bestRound);
                out.writeDouble(state.bestLoss);
                out.writeLong(state.nanos);
                out.writeInt(state.weights.length);
                for (float[] array : state.arrays()) {
                    ByteBuffer bytes = ByteBuffer.allocate(array.length * Float.BYTES);
                    bytes.asFloatBuffer().put(array);
                    out.write(bytes.array());
                }
                out.writeLong(checked.getChecksum().getValue());
                out.flush();
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ValueFitException(
                    "cannot write the checkpoint " + file + ": " + e + "; check path and free space", e);
        }
    }

    /// Reads a fit back.
    ///
    /// @param length how many weights there must be
    /// @throws ValueFitException when the file is damaged or of another fit
    static FitState read(Path file, String fingerprint, int length) {
        try (CheckedInputStream checked =
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), new CRC32())) {
            DataInputStream in = new DataInputStream(checked);
            if (in.readLong() != MAGIC) {
                throw new ValueFitException(file + " is no checkpoint of a value head; name another file");
            }
            if (!in.readUTF().equals(fingerprint)) {
                throw new ValueFitException("the checkpoint " + file
                        + " is of a fit with other data, options, model or seed; give those, or remove it");
            }
            FitState state = new FitState(length);
            state.step = in.readLong();
            state.round = in.readInt();
            state.bestRound = in.readInt();
            state.bestLoss = in.readDouble();
            state.nanos = in.readLong();
            if (in.readInt() != length) {
                throw damaged(file);
            }
            byte[] bytes = new byte[length * Float.BYTES];
            for (float[] array : state.arrays()) {
                in.readFully(bytes);
                ByteBuffer.wrap(bytes).asFloatBuffer().get(array);
            }
            long sum = checked.getChecksum().getValue();
            if (in.readLong() != sum) {
                throw damaged(file);
            }
            return state;
        } catch (IOException e) {
            throw new ValueFitException(
                    "cannot read the checkpoint " + file + ": " + e + "; remove it to begin again", e);
        }
    }

    private static ValueFitException damaged(Path file) {
        return new ValueFitException("the checkpoint " + file + " is damaged; remove it to begin again");
    }
}
