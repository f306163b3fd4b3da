package dev.qstar.server.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The keys as they were when the book was made, by their hashes: whose a key is costs no reading of the disk.
/// Immutable.
public final class KeyBook {
    private static final Pattern KEY = Pattern.compile("qs-([0-9a-f]{32})-([A-Za-z0-9_-]{43})");

    /// What an unknown key is compared with, so that it takes as long as a known one.
    private static final KeyTable.Proof NOBODY = new KeyTable.Proof("", "0".repeat(64));

    private final Map<String, KeyTable.Proof> proofs;

    /// @param proofs by the ids of the keys
    KeyBook(Map<String, KeyTable.Proof> proofs) {
        this.proofs = Map.copyOf(proofs);
    }

    /// Whether nobody has a key.
    public boolean isEmpty() {
        return proofs.isEmpty();
    }

    /// The id of the user whose key this is; empty for what is no key. The time taken says nothing about the secret.
    public Optional<String> owner(String presented) {
        Matcher parts = KEY.matcher(presented);
        if (!parts.matches()) {
            return Optional.empty();
        }
        KeyTable.Proof proof = proofs.getOrDefault("key_" + parts.group(1), NOBODY);
        return MessageDigest.isEqual(bytes(proof.hash()), bytes(hash(parts.group(2))))
                ? Optional.of(proof.owner())
                : Optional.empty();
    }

    /// A plain digest is enough: nobody can try out 256 random bits.
    static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(secret)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
