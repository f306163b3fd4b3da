package dev.qstar.engine.gguf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/// What a file's folder says of it: two equal stamps mean that nobody wrote to the file or put another in its
/// place in between, as far as the clock of the file system can tell.
///
/// @param bytes    the length
/// @param modified when it was last written
/// @param key      which file it is on its disk; null where the system has no such thing
record FileStamp(long bytes, FileTime modified, @Nullable Object key) {

    static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }
}
