package dev.qstar.search.verify;

/// 64 bits of a text that depend on nothing else, so that they are the same in every process.
final class Fingerprint {
    private static final long SEED = 0x51_7c_c1_b7_27_22_0a_95L;
    private static final long FACTOR = 0xff51afd7ed558ccdL;

    private Fingerprint() {}

    static long of(String text) {
        long hash = SEED ^ text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FACTOR;
            hash ^= hash >>> 29;
        }
        return hash ^ (hash >>> 32);
    }
}
