package dev.qstar.engine.sampling;

/// Random numbers that are a function of a seed and a counter: no state, so a sequence draws the same numbers whatever
/// else is going on. The mixing is that of SplitMix64: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
/// Generators", 2014.
public final class CounterRandom {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private CounterRandom() {}

    /// A number from 0 (inclusive) to 1 (exclusive), evenly distributed.
    static double uniform(long seed, long counter) {
        long bits = mix(mix(seed + GOLDEN) + counter * GOLDEN);
        return (bits >>> 11) * 0x1p-53;
    }

    /// Spreads neighbouring numbers over all 64 bits, one to one.
    public static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
