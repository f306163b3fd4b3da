package dev.qstar.training;

import dev.qstar.search.value.ValueFeatures;
import dev.qstar.training.value.ValueFitException;
import dev.qstar.training.value.ValueProblem;
import dev.qstar.training.value.ValueState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.CRC32;

/// The file of what was sampled so far, one record a question. Layout, big endian: records of a length, that
/// many bytes and their CRC-32. The first one is the header: a magic number and a line that names all that the
/// samples depend on. What an interrupted write left at the end is cut off.
///
/// Used by one thread; closed by who opened it.
final class RolloutJournal implements AutoCloseable {
    private static final long MAGIC = 0x5153_5441_5252_4F4CL;
    private static final int MAX_RECORD = 1 << 30;
    private static final int FRAME = 2 * Integer.BYTES;

    private final Path file;
    private final FileChannel channel;
    private final int embeddingLength;
    private final List<Optional<ValueProblem>> problems = new ArrayList<>();

    private RolloutJournal(Path file, FileChannel channel, int embeddingLength) {
        this.file = file;
        this.channel = channel;
        this.embeddingLength = embeddingLength;
    }

    /// Opens the journal or begins it.
    ///
    /// @param subject names all that the samples depend on
    /// @throws LearnException when it is of another subject, or the file cannot be used
    static RolloutJournal open(Path file, String subject, int embeddingLength) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var journal = new RolloutJournal(file, channel, embeddingLength);
            try {
                journal.begin(subject);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
            return journal;
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /// One a question that was sampled, in order; empty where there is nothing to learn from it.
    List<Optional<ValueProblem>> problems() {
        return List.copyOf(problems);
    }

    /// Adds what was sampled, on the disk when this returns.
    void append(List<Optional<ValueProblem>> sampled) {
        try {
            for (Optional<ValueProblem> problem : sampled) {
                write(bytes(problem));
            }
            channel.force(false);
            problems.addAll(sampled);
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private void begin(String subject) throws IOException {
        byte[] expected = header(subject);
        Optional<byte[]> header = read();
        if (header.isEmpty()) {
            if (channel.size() > FRAME + expected.length) {
                throw new LearnException(file + " is no journal of samples; remove it, or choose another --work");
            }
            channel.truncate(0);
            write(expected);
            return;
        }
        if (!Arrays.equals(header.get(), expected)) {
            throw new LearnException("the samples in " + file
                    + " are of another model, data or options; give those, or another folder with --work");
        }
        long whole = channel.position();
        for (Optional<byte[]> record = read(); record.isPresent(); record = read()) {
            problems.add(problem(record.get()));
            whole = channel.position();
        }
        channel.truncate(whole);
        channel.position(whole);
    }

    private void write(byte[] record) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(FRAME + record.length);
        frame.putInt(record.length).put(record).putInt(checksum(record)).flip();
        while (frame.hasRemaining()) {
            channel.write(frame);
        }
    }

    /// The next record; empty at the end, or when it is torn.
    private Optional<byte[]> read() throws IOException {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        if (!fill(length)) {
            return Optional.empty();
        }
        int bytes = length.getInt(0);
        if (bytes < 0 || bytes > MAX_RECORD || bytes > channel.size() - channel.position() - Integer.BYTES) {
            return Optional.empty();
        }
        ByteBuffer rest = ByteBuffer.allocate(bytes + Integer.BYTES);
        if (!fill(rest)) {
            return Optional.empty();
        }
        byte[] record = Arrays.copyOf(rest.array(), bytes);
        return rest.getInt(bytes) == checksum(record) ? Optional.of(record) : Optional.empty();
    }

    private boolean fill(ByteBuffer buffer) throws IOException {
        int read = 0;
        while (buffer.hasRemaining() && read >= 0) {
            read = channel.read(buffer);
        }
        return !buffer.hasRemaining();
    }

    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static byte[] header(String subject) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeLong(MAGIC);
        out.writeUTF(subject);
        return bytes.toByteArray();
    }

    private byte[] bytes(Optional<ValueProblem> problem) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        List<ValueState> states = problem.map(ValueProblem::states).orElse(List.of());
        out.writeInt(states.size());
        out.writeBoolean(problem.filter(ValueProblem::generated).isPresent());
        for (ValueState state : states) {
            ByteBuffer hidden = ByteBuffer.allocate(embeddingLength * Float.BYTES);
            hidden.asFloatBuffer().put(state.hidden());
            out.write(hidden.array());
            ValueFeatures features = state.features();
            out.writeInt(features.stepCount());
            out.writeDouble(features.stepLogProbability());
            out.writeDouble(features.pathLogProbability());
            out.writeBoolean(features.ended());
            out.writeInt(state.successes());
            out.writeInt(state.trials());
            out.writeInt(state.parent().isPresent() ? state.parent().getAsInt() + 1 : 0);
        }
        return bytes.toByteArray();
    }

    private Optional<ValueProblem> problem(byte[] record) {
        var in = new DataInputStream(new ByteArrayInputStream(record));
        try {
            int count = in.readInt();
            boolean generated = in.readBoolean();
            List<ValueState> states = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                states.add(state(in));
            }
            return states.isEmpty() ? Optional.empty() : Optional.of(new ValueProblem(states, generated));
        } catch (IOException | IllegalArgumentException | ValueFitException e) {
            throw new LearnException(file + " is damaged (" + e.getMessage() + "); remove it to sample again", e);
        }
    }

    private ValueState state(DataInputStream in) throws IOException {
        byte[] bytes = new byte[embeddingLength * Float.BYTES];
        in.readFully(bytes);
        float[] hidden = new float[embeddingLength];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(hidden);
        var features = new ValueFeatures(in.readInt(), in.readDouble(), in.readDouble(), in.readBoolean());
        int successes = in.readInt();
        int trials = in.readInt();
        int parent = in.readInt();
        return new ValueState(
                hidden, features, successes, trials, parent == 0 ? OptionalInt.empty() : OptionalInt.of(parent - 1));
    }

    private static LearnException unusable(Path file, IOException e) {
        return new LearnException("cannot read or write " + file + ": " + e + "; check path and free space", e);
    }
}
