package dev.qstar.app.eval;

import dev.qstar.app.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The finished answers of one strategy, budget and seed: a file of JSON lines to which each is written as soon as
/// it is known, so that an interrupted evaluation goes on. Owned by one thread of one process, which closes it.
final class Journal implements AutoCloseable {
    /// Part of a journal's name, so that files with other lines are left alone.
    static final String FORMAT = "journal 2";

    private static final long MAX_BYTES = 1 << 30;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final FileChannel channel;
    private final List<Grade> recorded;

    private Journal(Path file, FileChannel channel, List<Grade> recorded) {
        this.file = file;
        this.channel = channel;
        this.recorded = recorded;
    }

    /// Opens or creates a journal. What follows its last whole line, or a line that cannot be read, is cut off.
    ///
    /// @param problems how many the data has
    /// @throws EvalInputException when another evaluation has the file open
    static Journal open(Path file, int problems) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                lock(channel, file);
                List<Grade> recorded = new ArrayList<>();
                channel.truncate(read(channel, file, problems, recorded));
                channel.position(channel.size());
                return new Journal(file, channel, recorded);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was found when it was opened.
    List<Grade> recorded() {
        return recorded;
    }

    /// Writes one answer through to the file.
    void append(Grade grade) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("problem", grade.problem());
        line.put("answer", grade.answer().orElse(null));
        line.put("correct", grade.correct());
        line.put("confidence", grade.confidence());
        line.put("tokens", grade.tokens());
        line.put("prefilled", grade.prefilled());
        line.put("millis", grade.millis());
        ByteBuffer bytes = ByteBuffer.wrap((Json.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lock(FileChannel channel, Path file) throws IOException {
        boolean locked;
        try {
            locked = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            locked = false;
        }
        if (!locked) {
            throw new EvalInputException(
                    "another evaluation writes " + file + "; wait for its end, or use --report DIR");
        }
    }

    /// Collects the whole lines; returns the bytes they take.
    private static long read(FileChannel channel, Path file, int problems, List<Grade> recorded) throws IOException {
        if (channel.size() > MAX_BYTES) {
            throw new EvalInputException(file + " has more than " + MAX_BYTES + " bytes; delete it to begin anew");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // Until all is read.
        }
        byte[] content = bytes.array();
        BitSet seen = new BitSet(problems);
        int start = 0;
        for (int end = 0; end < bytes.position(); end++) {
            if (content[end] == '\n') {
                Optional<Grade> grade =
                        grade(new String(content, start, end - start, StandardCharsets.UTF_8), problems);
                if (grade.isEmpty() || seen.get(grade.get().problem())) {
                    return start;
                }
                seen.set(grade.get().problem());
                recorded.add(grade.get());
                start = end + 1;
            }
        }
        return start;
    }

    private static Optional<Grade> grade(String text, int problems) {
        try {
            JsonNode line = JSON.readTree(text);
            JsonNode answer = line.required("answer");
            var grade = new Grade(
                    line.required("problem").intValue(),
                    answer.isNull() ? Optional.empty() : Optional.of(answer.stringValue()),
                    line.required("correct").booleanValue(),
                    line.required("confidence").doubleValue(),
                    line.required("tokens").intValue(),
                    line.required("prefilled").doubleValue(),
                    line.required("millis").doubleValue());
            return isPossible(grade, problems) ? Optional.of(grade) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean isPossible(Grade grade, int problems) {
        return grade.problem() >= 0
                && grade.problem() < problems
                && grade.confidence() >= 0
                && grade.confidence() <= 1
                && grade.tokens() >= 0
                && grade.prefilled() >= 0
                && grade.millis() >= 0;
    }
}
