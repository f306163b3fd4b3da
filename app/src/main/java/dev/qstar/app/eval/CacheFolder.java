package dev.qstar.app.eval;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where journals are kept when no folder is named.
final class CacheFolder {
    private CacheFolder() {}

    /// The folder that the environment and the system's habits name; it need not exist yet.
    static Path of(Map<String, String> environment, Properties system) {
        String home = system.getProperty("user.home", ".");
        String name = system.getProperty("os.name", "");
        Path folder;
        if (isSet(environment.get("QSTAR_CACHE_DIR"))) {
            folder = Path.of(environment.getOrDefault("QSTAR_CACHE_DIR", ""));
        } else if (isSet(environment.get("XDG_CACHE_HOME"))) {
            folder = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""), "qstar");
        } else if (name.startsWith("Windows") && isSet(environment.get("LOCALAPPDATA"))) {
            folder = Path.of(environment.getOrDefault("LOCALAPPDATA", ""), "qstar", "cache");
        } else if (name.startsWith("Mac")) {
            folder = Path.of(home, "Library", "Caches", "qstar");
        } else {
            folder = Path.of(home, ".cache", "qstar");
        }
        return folder.resolve("eval").toAbsolutePath();
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
