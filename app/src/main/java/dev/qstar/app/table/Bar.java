package dev.qstar.app.table;

import java.time.Duration;
import java.util.Locale;

/// How far work is, for people.
public final class Bar {
    private static final int CELLS = 24;

    private Bar() {}

    /// A bar in brackets.
    ///
    /// @param done  of `total`
    /// @param total more than 0
    public static String of(long done, long total) {
        int filled = (int) ((double) CELLS * done / total);
        return "[" + "#".repeat(filled) + ".".repeat(CELLS - filled) + "]";
    }

    /// A time as `1:02:03 left`.
    public static String left(Duration time) {
        return String.format(
                Locale.ROOT, "%d:%02d:%02d left", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
