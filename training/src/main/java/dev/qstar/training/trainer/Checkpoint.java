package dev.qstar.training.trainer;

import dev.qstar.training.checkpoint.CheckedFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/// The file from which a training goes on: shape, step count, and every weight with the state of its optimiser.
///
/// Layout, big endian unless said otherwise: the magic number, the shape, the step count;
/// then for each tensor its name, its length and its arrays (little-endian floats: values, first moment, second moment
/// where AdamW keeps one); at the end the CRC-32 of all before.
final class Checkpoint {

    private static final long MAGIC = 0x5153_5441_5243_4b32L;
    private static final int CHUNK_FLOATS = 1 << 14;

    private Checkpoint() {}

    /// What stands before the tensors.
    record Header(ModelShape shape, long step) {}

    /// Writes a temporary file beside `file` and then moves it into place: `file` is whole at any moment.
    static void write(Path file, Header header, Weights weights) {
        try {
            CheckedFile.write(file, out -> {
                writeHeader(out, header);
                for (Parameter parameter : weights.all()) {
                    out.writeUTF(parameter.name());
                    out.writeInt(parameter.values.length);
                    for (float[] array : arrays(parameter)) {
                        writeFloats(out, array);
                    }
                }
            });
        } catch (IOException e) {
            throw new TrainerException(
                    "cannot write the checkpoint " + file + ": " + e + "; check path and free space", e);
        }
    }

    private static float[][] arrays(Parameter parameter) {
        return new float[][] {parameter.values, parameter.first, parameter.second};
    }

    private static void writeHeader(DataOutputStream out, Header header) throws IOException {
        ModelShape shape = header.shape;
        out.writeLong(MAGIC);
        out.writeInt(shape.vocabulary());
        out.writeInt(shape.width());
        out.writeInt(shape.layers());
        out.writeInt(shape.heads());
        out.writeInt(shape.kvHeads());
        out.writeInt(shape.feedForward());
        out.writeInt(shape.contextLength());
        out.writeFloat(shape.ropeBase());
        out.writeFloat(shape.rmsEpsilon());
        out.writeLong(header.step);
    }

    private static Header readHeader(Path file, DataInputStream in) throws IOException {
        if (in.readLong() != MAGIC) {
            throw new TrainerException(file + " is not a checkpoint of this trainer; name another file");
        }
        ModelShape shape = new ModelShape(
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readFloat(),
                in.readFloat());
        return new Header(shape, in.readLong());
    }

    /// A training as it was when it was saved.
    record Saved(Header header, Weights weights) {}

    static Saved read(Path file) {
        try {
            return CheckedFile.read(
                    file,
                    in -> read(file, in),
                    () -> new TrainerException(
                            "the checksum of the checkpoint " + file + " is wrong; use an older one"));
        } catch (IOException e) {
            throw new TrainerException("cannot read the checkpoint " + file + ": " + e + "; use another one", e);
        }
    }

    private static Saved read(Path file, DataInputStream in) throws IOException {
        Header header = readHeader(file, in);
        Weights weights = new Weights(header.shape);
        for (Parameter parameter : weights.all()) {
            if (!in.readUTF().equals(parameter.name()) || in.readInt() != parameter.values.length) {
                throw new TrainerException(
                        "the checkpoint " + file + " is damaged at tensor " + parameter.name() + "; use an older one");
            }
            for (float[] array : arrays(parameter)) {
                readFloats(in, array);
            }
        }
        return new Saved(header, weights);
    }

    private static void writeFloats(DataOutputStream out, float[] values) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK_FLOATS * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int from = 0; from < values.length; from += CHUNK_FLOATS) {
            int n = Math.min(CHUNK_FLOATS, values.length - from);
            chunk.asFloatBuffer().put(values, from, n);
            out.write(chunk.array(), 0, n * Float.BYTES);
        }
    }

    private static void readFloats(DataInputStream in, float[] values) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK_FLOATS * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int from = 0; from < values.length; from += CHUNK_FLOATS) {
            int n = Math.min(CHUNK_FLOATS, values.length - from);
            in.readFully(chunk.array(), 0, n * Float.BYTES);
            chunk.asFloatBuffer().get(values, from, n);
        }
    }
}
