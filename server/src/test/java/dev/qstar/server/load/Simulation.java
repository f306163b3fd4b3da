package dev.qstar.server.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A server of a fixed speed on a fake clock: what it can do in a tick is shared evenly by the requests that run.
final class Simulation {
    static final Duration TICK = Duration.ofMillis(100);

    /// A request that was admitted.
    ///
    /// @param needs the tokens it will use, of those it has asked for
    record Job(String user, Ticket ticket, long needs) {}

    final FakeClock clock = new FakeClock();
    final Admission admission;
    final List<Job> jobs = new ArrayList<>();
    final Map<String, Long> served = new HashMap<>();
    private final long tokensPerTick;
    long admitted;
    long done;
    long busyTicks;

    Simulation(LoadLimits limits, long tokensPerTick) {
        this.admission = new Admission(limits, clock);
        this.tokensPerTick = tokensPerTick;
    }

    /// Asks for so many tokens, of which a part will be needed; empty when admitted.
    Optional<RefusedException> ask(String user, long asked, long needs) {
        try {
            Ticket ticket = admission.admit(new Demand(user, 0, asked, Duration.ofHours(12)));
            jobs.add(new Job(user, ticket, needs));
            admitted++;
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(e);
        }
    }

    /// Requests of the user that run or wait.
    long outstanding(String user) {
        return jobs.stream().filter(job -> job.user().equals(user)).count();
    }

    void tick() {
        clock.pass(TICK);
        long left = tokensPerTick;
        List<Job> running = running();
        busyTicks += running.isEmpty() ? 0 : 1;
        while (left > 0 && !running.isEmpty()) {
            for (int i = 0; i < running.size(); i++) {
                left -= work(running.get(i), Math.ceilDiv(left, running.size() - i));
            }
            running = running();
        }
    }

    private List<Job> running() {
        return jobs.stream().filter(job -> job.ticket().isRunning()).toList();
    }

    private long work(Job job, long most) {
        long tokens = Math.min(most, job.needs() - job.ticket().used);
        job.ticket().use(tokens);
        served.merge(job.user(), tokens, Long::sum);
        if (job.ticket().used == job.needs()) {
            job.ticket().close();
            jobs.remove(job);
            done++;
        }
        return tokens;
    }

    /// Jain's index of fairness of what users were given: 1 when all have the same, 1/n when one has all.
    double jainIndex() {
        double sum = served.values().stream().mapToDouble(Long::doubleValue).sum();
        double squares = served.values().stream()
                .mapToDouble(tokens -> (double) tokens * tokens)
                .sum();
        return sum * sum / (served.size() * squares);
    }
}
