package dev.qstar.server.store;

/// A key at the one moment when its secret is known.
///
/// @param key what is stored, but for the hash
/// @param secret what a client sends; the store cannot show it again
public record IssuedKey(ApiKey key, String secret) {
    /// Leaves out the secret: it belongs in no log.
    @Override
    public String toString() {
        return "IssuedKey[key=" + key + "]";
    }
}
