package dev.qstar.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the system knows of this process.
public final class ThisProcess {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d{1,12}) kB$");
    private static final int BYTES_PER_KIB = 1024;

    private ThisProcess() {}

    /// The part of its memory that is in main memory now; empty where there is no `/proc`.
    public static OptionalLong residentBytes() {
        try {
            return residentBytes(Files.readString(STATUS));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    static OptionalLong residentBytes(String status) {
        Matcher matcher = RESIDENT.matcher(status);
        return matcher.find()
                ? OptionalLong.of(Long.parseLong(matcher.group(1)) * BYTES_PER_KIB)
                : OptionalLong.empty();
    }

    /// When its JVM started, in milliseconds since 1970. The process list knows it to the second only.
    public static long startMillis() {
        return ManagementFactory.getRuntimeMXBean().getStartTime();
    }
}
