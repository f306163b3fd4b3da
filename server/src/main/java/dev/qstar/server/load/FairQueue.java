package dev.qstar.server.load;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Whose turn it is. Each user has a virtual time that runs by the tokens used, and the user with the least goes first
/// (start-time fair queueing, Goyal, Vin and Cheng, 1996, in the form with many in service, Jin, Chase and Kaur, 2004;
/// tokens as in Sheng et al., "Fairness in Serving Large Language Models", 2024). So users who always have work waiting
/// get equally many tokens, however many requests each of them sends, and nobody's turn waits while others have none.
///
/// Tokens that a running request may still use count too when turns are compared, and are given back when it ends
/// without them. Guarded by the admission's lock.
final class FairQueue {

    /// The most users without requests whose virtual time is kept.
    static final int MAX_ABSENT = 1024;

    private final Map<String, UserLoad> users = new HashMap<>();
    private long virtualTime;
    private int present;

    /// The user, who is kept from the first request on.
    UserLoad user(String name) {
        UserLoad user = users.get(name);
        return user == null ? new UserLoad(name) : user;
    }

    /// Users with requests.
    int present() {
        return present;
    }

    /// Users that are kept.
    int kept() {
        return users.size();
    }

    /// The fewest tokens that one of all that run may still use.
    OptionalLong leastLeft() {
        return users.values().stream()
                .flatMapToLong(user -> user.leastLeft().stream())
                .min();
    }

    void add(Ticket ticket) {
        UserLoad user = ticket.user;
        if (user.requests() == 0) {
            present++;
            user.comeBack(virtualTime);
            users.put(user.name, user);
        }
        user.waiting.add(ticket.tokens);
        user.queue.add(ticket);
    }

    /// The request whose turn it is: the oldest of the user who has had least.
    Optional<Ticket> next() {
        return users.values().stream()
                .filter(user -> !user.queue.isEmpty())
                .min(Comparator.comparingLong(UserLoad::turn).thenComparingLong(user -> user.queue.element().number))
                .map(user -> user.queue.element());
    }

    /// Takes the request, whose turn it is, out of the queue to run.
    void start(Ticket ticket) {
        UserLoad user = ticket.user;
        user.queue.remove();
        user.waiting.remove(ticket.tokens);
        user.running.add(ticket.tokens);
        user.active.add(ticket);
        user.reserve(ticket.left());
        virtualTime = Math.max(virtualTime, user.used());
    }

    /// Takes out a request that waits.
    void leave(Ticket ticket) {
        ticket.user.queue.remove(ticket);
        ticket.user.waiting.remove(ticket.tokens);
        absent(ticket.user);
    }

    /// A running request has ended.
    void finish(Ticket ticket) {
        ticket.user.running.remove(ticket.tokens);
        ticket.user.active.remove(ticket);
        ticket.user.reserve(-ticket.left());
        absent(ticket.user);
    }

    private void absent(UserLoad user) {
        if (user.requests() > 0) {
            return;
        }
        present--;
        if (present == 0) {
            users.clear();
            virtualTime = 0;
        } else if (users.size() - present > MAX_ABSENT) {
            forget();
        }
    }

    /// Forgets absent users who are behind anyway, or else the one who is least ahead.
    private void forget() {
        users.values().removeIf(user -> user.requests() == 0 && user.used() <= virtualTime);
        if (users.size() - present > MAX_ABSENT) {
            users.values().stream()
                    .filter(user -> user.requests() == 0)
                    .min(Comparator.comparingLong(UserLoad::used))
                    .ifPresent(user -> users.remove(user.name));
        }
    }
}
