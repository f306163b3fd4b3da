package dev.qstar.server.load;

/// How fast tokens are worked off while there is work: an average over busy time, in which what is past counts less,
/// half after each half-life. Tokens that a finished request had asked for and did not need are worked off too, so the
/// rate says how soon what is asked for now will be gone. Guarded by the admission's lock.
final class TokenRate {
    static final double HALF_LIFE_SECONDS = 10;

    /// The least rate told, so that times stay finite.
    private static final double MIN_PER_SECOND = 1;

    private static final double NANOS = 1e9;

    private double tokens;
    private double seconds = 1;
    private long seenNanos;
    private boolean busy;

    /// @param perSecond what is assumed at first; it counts as one second of measuring
    TokenRate(double perSecond, long nowNanos) {
        tokens = perSecond;
        seenNanos = nowNanos;
    }

    /// From now on there is work, or none.
    void setBusy(boolean working, long nowNanos) {
        elapse(nowNanos);
        busy = working;
    }

    /// So many tokens are done.
    void count(long doneTokens, long nowNanos) {
        elapse(nowNanos);
        tokens += doneTokens;
    }

    double perSecond(long nowNanos) {
        elapse(nowNanos);
        return Math.max(MIN_PER_SECOND, tokens / seconds);
    }

    private void elapse(long nowNanos) {
        double passed = Math.max(0, nowNanos - seenNanos) / NANOS;
        seenNanos = nowNanos;
        if (busy && passed > 0) {
            double kept = Math.pow(0.5, passed / HALF_LIFE_SECONDS);
            tokens *= kept;
            seconds = seconds * kept + (1 - kept) * HALF_LIFE_SECONDS / Math.log(2);
        }
    }
}
