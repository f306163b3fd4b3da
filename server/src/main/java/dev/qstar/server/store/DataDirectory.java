package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The data directory, held by one process at a time. The lock goes with the process: a kill leaves none behind.
final class DataDirectory implements AutoCloseable {
    /// Directories held by this process. Closing a second channel to the lock file would give the system's lock away.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final String DATABASE = "qstar.db";

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Makes the directory if it is not there, and takes its lock.
    static DataDirectory hold(Path directory) {
        try {
            Path real = make(directory).toRealPath();
            if (!HELD.add(real)) {
                throw locked(directory);
            }
            try {
                FileChannel channel = lock(real);
                own(real.resolve(DATABASE));
                return new DataDirectory(real, channel);
            } catch (IOException | RuntimeException e) {
                HELD.remove(real);
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException(
                    Kind.READ_ONLY,
                    "The data directory " + directory + " cannot be used: check that this user may write there.",
                    e);
        }
    }

    Path database() {
        return path.resolve(DATABASE);
    }

    /// Whether the process before this one was cut off in a write.
    boolean torn() {
        return WriteAheadLog.endsTorn(path.resolve(DATABASE + "-wal"));
    }

    /// Puts the names of new files on disk, where the system allows to ask for that.
    void sync() {
        try (FileChannel names = FileChannel.open(path, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            throw new StoreException(
                    Kind.READ_ONLY, "The data directory " + path + " cannot be put on disk: check the disk.", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException(
                    Kind.READ_ONLY, "The lock of " + path + " cannot be released: end this process.", e);
        } finally {
            HELD.remove(path);
        }
    }

    private static Path make(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return directory;
        }
        return posix()
                ? Files.createDirectories(
                        directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createDirectories(directory);
    }

    /// Makes the file, if it is not there, for this user only. SQLite gives the files that it puts beside it the same
    /// rights.
    private static void own(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        if (posix()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static FileChannel lock(Path real) throws IOException {
        FileChannel channel =
                FileChannel.open(real.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw locked(real);
        }
        return channel;
    }

    private static StoreException locked(Path directory) {
        return new StoreException(
                Kind.LOCKED,
                "Another process uses the data directory " + directory + ": stop it or choose another directory.");
    }
}
