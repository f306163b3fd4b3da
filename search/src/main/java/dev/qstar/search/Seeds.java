package dev.qstar.search;

import dev.qstar.engine.sampling.CounterRandom;

/// Seeds of rollouts: functions of the question's seed and of where a rollout starts, so that a run can be repeated
/// whatever else is decoded meanwhile.
final class Seeds {
    private Seeds() {}

    /// Of the n-th rollout at the root.
    static long ofSample(long seed, int sample) {
        return CounterRandom.mix(seed + 0x9E3779B97F4A7C15L * (sample + 1L));
    }

    /// Of the n-th rollout at a node.
    static long ofBranch(long seed, Node from, int branch) {
        return ofSample(CounterRandom.mix(seed ^ 0xD1B54A32D192ED03L * (from.number() + 1L)), branch);
    }
}
