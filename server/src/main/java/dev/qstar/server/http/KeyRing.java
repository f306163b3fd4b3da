package dev.qstar.server.http;

import java.util.Optional;

/// Knows whose a key is. Any thread may ask; the answer comes at once.
@FunctionalInterface
public interface KeyRing {
    /// Who shows the key.
    ///
    /// @param key as it was shown, if one was
    /// @return empty when the request may not go on
    Optional<String> owner(Optional<String> key);
}
