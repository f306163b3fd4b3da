package dev.qstar.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The results of an evaluation as they come, a JSON line each, so that an interrupted one can go on. A last line that
/// was cut short by a crash is dropped when the journal is opened. The file is locked while it is open: one process at a
/// time. Used by one thread.
final class EvalJournal implements AutoCloseable {
    private static final int MAX_BYTES = 1 << 30;

    /// Which solution a result is of.
    private record Key(String strategy, int budget, long seed, int index) {}

    private final FileChannel channel;
    private final Map<Key, EvalRun.Result> results;

    private EvalJournal(FileChannel channel, Map<Key, EvalRun.Result> results) {
        this.channel = channel;
        this.results = results;
    }

    /// Opens the journal, or begins it.
    ///
    /// @throws UsageException when another process has it open, or it is damaged before its end
    static EvalJournal open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                lock(channel, file);
                return new EvalJournal(channel, read(channel, file));
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The operating system frees the lock with the channel.
    private static void lock(FileChannel channel, Path file) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new UsageException("another evaluation is writing " + file + "; wait for it, or choose another --report");
        }
    }

    /// Reads all whole lines and puts the channel behind the last of them.
    private static Map<Key, EvalRun.Result> read(FileChannel channel, Path file) throws IOException {
        if (channel.size() > MAX_BYTES) {
            throw new UsageException(file + " is larger than " + MAX_BYTES + " bytes and no journal; delete it");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // goes on where it stopped
        }
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        int end = text.lastIndexOf('\n') + 1;
        String whole = text.substring(0, end);
        channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
        channel.position(channel.size());
        Map<Key, EvalRun.Result> results = new HashMap<>();
        JsonMapper mapper = new JsonMapper();
        int lineNumber = 0;
        for (String line : (Iterable<String>) whole.lines()::iterator) {
            lineNumber++;
            Map.Entry<Key, EvalRun.Result> entry = parse(mapper, line);
            if (entry == null) {
                throw new UsageException(file + " line " + lineNumber + " is no result; delete the file to begin anew");
            }
            results.put(entry.getKey(), entry.getValue());
        }
        return results;
    }

    private static Map.@Nullable Entry<Key, EvalRun.Result> parse(JsonMapper mapper, String line) {
        try {
            JsonNode node = mapper.readTree(line);
            Key key = new Key(
                    node.required("strategy").stringValue(),
                    node.required("budget").intValue(),
                    node.required("seed").longValue(),
                    node.required("index").intValue());
            return Map.entry(
                    key,
                    new EvalRun.Result(
                            key.index(),
                            node.required("correct").booleanValue(),
                            node.required("confidence").doubleValue(),
                            node.required("tokens").intValue(),
                            node.required("micros").longValue()));
        } catch (JacksonException e) {
            return null;
        }
    }

    /// The result of an earlier run, if there is one.
    Optional<EvalRun.Result> find(EvalRun run, long seed, int index) {
        return Optional.ofNullable(results.get(new Key(run.strategy().toString(), run.budget(), seed, index)));
    }

    /// Appends results in one write.
    void add(EvalRun run, long seed, List<EvalRun.Result> added) {
        StringBuilder lines = new StringBuilder();
        for (EvalRun.Result result : added) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("strategy", run.strategy().toString());
            line.put("budget", run.budget());
            line.put("seed", seed);
            line.put("index", result.index());
            line.put("correct", result.correct());
            line.put("confidence", result.confidence());
            line.put("tokens", result.tokens());
            line.put("micros", result.micros());
            lines.append(Json.line(line)).append('\n');
            results.put(new Key(run.strategy().toString(), run.budget(), seed, result.index()), result);
        }
        ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
}
