package dev.qstar.app;

import java.nio.file.Path;
import java.util.Map;

/// Where what people write is kept unless they say otherwise.
final class DataDirectory {
    private DataDirectory() {}

    /// `qstar` in the folder that the desktop's convention (XDG Base Directory) gives to programs' data.
    static Path usual() {
        return usual(System.getenv(), System.getProperty("user.home", "."));
    }

    static Path usual(Map<String, String> environment, String home) {
        String named = environment.getOrDefault("XDG_DATA_HOME", "");
        Path data = named.startsWith("/") ? Path.of(named) : Path.of(home, ".local", "share");
        return data.resolve("qstar");
    }
}
