package dev.qstar.server.load;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/// Decides who is refused, and when it is worth another try. Guarded by the admission's lock.
///
/// A user may have so much running and waiting; and of the queue, as much as is still free, so that one user alone
/// fills half of it, two users a third each, and there is always room for somebody else (dynamic thresholds,
/// Choudhury and Hahne, 1998).
final class AdmissionRules {
    private static final long MAX_RETRY_SECONDS = 600;

    private final LoadLimits limits;
    private final Occupancy waiting;
    private final Occupancy running;
    private final FairQueue queue;

    AdmissionRules(LoadLimits limits, Occupancy waiting, Occupancy running, FairQueue queue) {
        this.limits = limits;
        this.waiting = waiting;
        this.running = running;
        this.queue = queue;
    }

    /// The most tokens that one request may ask for.
    long requestTokens() {
        return limits.requestTokens();
    }

    /// The tokens to take for a request. A prompt is never refused for an estimate that may be too high: what is more
    /// than fits counts as just that.
    long tokens(Demand demand) {
        return Math.min(demand.estimatedTokens(), limits.requestTokens());
    }

    /// The refusal of a request that no state of the server could take.
    Optional<RefusedException> tooLarge(Demand demand) {
        if (demand.budgetTokens() <= limits.requestTokens()) {
            return Optional.empty();
        }
        return Optional.of(new RefusedException(
                Refusal.TOO_LARGE,
                "the request asks for " + demand.budgetTokens() + " tokens and one may have at most "
                        + limits.requestTokens() + "; ask for fewer",
                null));
    }

    /// The refusal of a request that cannot be taken now.
    ///
    /// @param startsAtOnce whether the request would not have to wait
    /// @param rate         tokens worked off in a second
    Optional<RefusedException> refusal(UserLoad user, long tokens, boolean startsAtOnce, double rate) {
        double userRate = rate / Math.max(1, queue.present());
        if (user.requests() >= limits.userRequests()) {
            double seconds = secondsToEnd(user.leastLeft(), rate, user.left() / (double) user.requests() / userRate);
            return Optional.of(userShare(limits.userRequests() + " requests running and waiting", seconds));
        }
        long over = user.tokens() + tokens - limits.userTokens();
        if (over > 0) {
            double seconds = Math.max(over / userRate, secondsToEnd(user.leastLeft(), rate, 0));
            return Optional.of(userShare(limits.userTokens() + " tokens running and waiting", seconds));
        }
        return startsAtOnce ? Optional.empty() : queueRefusal(user, tokens, rate);
    }

    private Optional<RefusedException> queueRefusal(UserLoad user, long tokens, double rate) {
        int overRequests = user.waiting.requests() + 1 - freeRequests();
        long overTokens = user.waiting.tokens() + tokens - freeTokens();
        if (overRequests <= 0 && overTokens <= 0) {
            return Optional.empty();
        }
        double requestTokens = waiting.isEmpty() ? 0 : waiting.tokens() / (double) waiting.requests();
        double seconds = Math.max(
                Math.max((double) overTokens, overRequests * requestTokens) / rate,
                secondsToEnd(queue.leastLeft(), rate, 0));
        return Optional.of(
                user.waiting.isEmpty()
                        ? new RefusedException(Refusal.FULL, "the server is full; try again later", retryAfter(seconds))
                        : userShare("a fair part of the queue", seconds));
    }

    /// When the first of those that run ends, if all of them go equally fast.
    private double secondsToEnd(OptionalLong leastLeft, double rate, double noneRuns) {
        return leastLeft.isPresent() ? leastLeft.getAsLong() * (double) running.requests() / rate : noneRuns;
    }

    private int freeRequests() {
        return limits.waitingRequests() - waiting.requests();
    }

    private long freeTokens() {
        return limits.waitingTokens() - waiting.tokens();
    }

    private static RefusedException userShare(String share, double seconds) {
        return new RefusedException(
                Refusal.USER_SHARE,
                "this user has " + share + " already; wait for some of it to end",
                retryAfter(seconds));
    }

    /// Whole seconds, at least one.
    static Duration retryAfter(double seconds) {
        return Duration.ofSeconds(Math.clamp((long) Math.ceil(seconds), 1, MAX_RETRY_SECONDS));
    }

    /// Whether a request can begin at once, given that no other waits. One that is alone always can.
    boolean fits(long tokens) {
        return running.isEmpty()
                || (running.requests() < limits.runningRequests()
                        && running.tokens() + tokens <= limits.runningTokens());
    }

    /// What a user may still ask for. Each request that waits takes room twice: it is the user's, and no longer free.
    RateLimits rateLimits(UserLoad user, double rate) {
        int requests = Math.max(0, (freeRequests() - user.waiting.requests() + 1) / 2);
        long tokens = freeTokens() - user.waiting.tokens();
        if (waiting.isEmpty()) {
            requests += Math.max(0, limits.runningRequests() - running.requests());
            tokens = Math.max(tokens, limits.runningTokens() - running.tokens());
        }
        double userRate = rate / Math.max(1, queue.present());
        return new RateLimits(
                limits.userRequests(),
                Math.clamp(requests, 0, Math.max(0, limits.userRequests() - user.requests())),
                limits.userTokens(),
                Math.clamp(tokens, 0, Math.max(0, limits.userTokens() - user.tokens())),
                Duration.ofMillis((long) Math.ceil(1000 * user.left() / userRate)));
    }

    /// How full the queue is, from 0 to 1.
    double load() {
        return Math.clamp(
                Math.max(
                        waiting.requests() / (double) limits.waitingRequests(),
                        waiting.tokens() / (double) limits.waitingTokens()),
                0,
                1);
    }
}
