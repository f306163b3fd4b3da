package dev.qstar.search;

/// Seeds of rollouts: functions of the question's seed and of where a rollout starts, so that a run can be repeated
/// whatever else is decoded meanwhile.
final class Seeds {
    private Seeds() {}

    /// Of the n-th rollout at the root.
    static long ofSample(long seed, int sample) {
        return mix(seed + 0x9E3779B97F4A7C15L * (sample + 1L));
    }

    /// Of the n-th rollout at a node.
    static long ofBranch(long seed, Node from, int branch) {
        return ofSample(mix(seed ^ 0xD1B54A32D192ED03L * (from.number() + 1L)), branch);
    }

    /// Spreads neighbouring numbers over all 64 bits (the finaliser of splitmix64).
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
