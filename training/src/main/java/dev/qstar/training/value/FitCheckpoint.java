package dev.qstar.training.value;

import dev.qstar.training.checkpoint.CheckedFile;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// The file from which a fit goes on. Layout, big endian: a magic number, the fingerprint of data, options and seed,
/// the counters, the number of weights, five arrays of that many floats, and the CRC-32 of all before.
final class FitCheckpoint {
    private static final long MAGIC = 0x5153_5441_5256_4831L;

    private FitCheckpoint() {}

    /// Writes a temporary file beside `file` and then moves it into place: `file` is whole at any moment.
    static void write(Path file, String fingerprint, FitState state) {
        try {
            CheckedFile.write(file, out -> {
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
            });
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
        try {
            return CheckedFile.read(file, in -> read(file, fingerprint, length, in), () -> damaged(file));
        } catch (IOException e) {
            throw new ValueFitException(
                    "cannot read the checkpoint " + file + ": " + e + "; remove it to begin again", e);
        }
    }

    private static FitState read(Path file, String fingerprint, int length, DataInputStream in) throws IOException {
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
        return state;
    }

    private static ValueFitException damaged(Path file) {
        return new ValueFitException("the checkpoint " + file + " is damaged; remove it to begin again");
    }
}
