package dev.qstar.benchmarks.logprobs;

import java.util.Locale;

/// How llama.cpp attends. Each way rounds differently, so their distance is a yardstick for that of another engine.
public enum PeerAttention {
    /// Its default: keys and values in half precision, in one pass that adds values up in half precision.
    FLASH("f16", true),

    /// Keys and values in half precision, to which queries and attention weights are rounded too.
    HALF("f16", false),

    /// Keys and values in 32 bits.
    FLOAT("f32", false);

    private final String cache;
    private final boolean flash;

    PeerAttention(String cache, boolean flash) {
        this.cache = cache;
        this.flash = flash;
    }

    /// The type of keys and values.
    String cache() {
        return cache;
    }

    /// Whether it goes over the keys once.
    boolean flash() {
        return flash;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
