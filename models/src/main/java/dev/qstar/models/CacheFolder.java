package dev.qstar.models;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where qstar keeps what it can make again.
public final class CacheFolder {
    private CacheFolder() {}

    /// The folder of the user that runs this process; it need not exist yet.
    public static Path ofUser() {
        return of(System.getenv(), System.getProperties());
    }

    /// The folder that the environment and the system's habits name; it need not exist yet.
    static Path of(Map<String, String> environment, Properties system) {
        String own = environment.get("QSTAR_CACHE_DIR");
        if (isSet(own)) {
            return Path.of(own).toAbsolutePath();
        }
        String shared = environment.get("XDG_CACHE_HOME");
        if (isSet(shared)) {
            return Path.of(shared, "qstar").toAbsolutePath();
        }
        String name = system.getProperty("os.name", "");
        String home = system.getProperty("user.home", ".");
        String local = environment.get("LOCALAPPDATA");
        if (name.startsWith("Windows") && isSet(local)) {
            return Path.of(local, "qstar", "cache").toAbsolutePath();
        }
        if (name.startsWith("Mac")) {
            return Path.of(home, "Library", "Caches", "qstar").toAbsolutePath();
        }
        return Path.of(home, ".cache", "qstar").toAbsolutePath();
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
