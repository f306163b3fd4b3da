package dev.qstar.server.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class FairQueueTest {
    private final FairQueue queue = new FairQueue();
    private final ReentrantLock lock = new ReentrantLock();
    private final Admission admission = new Admission(new LoadLimits(1, 1, 1, 1, 1, 1, 1), new FakeClock());
    private long tickets;

    private Ticket add(String user, long tokens) {
        Ticket ticket = new Ticket(
                admission,
                queue.user(user),
                tokens,
                tickets++,
                0,
                Duration.ofHours(1).toNanos(),
                lock.newCondition());
        queue.add(ticket);
        return ticket;
    }

    private Ticket start() {
        Ticket ticket = queue.next().orElseThrow();
        queue.start(ticket);
        return ticket;
    }

    private void finish(Ticket ticket, long used) {
        ticket.used = used;
        ticket.user.use(used);
        ticket.user.reserve(-used);
        queue.finish(ticket);
    }

    private List<String> order() {
        List<String> names = new ArrayList<>();
        while (queue.next().isPresent()) {
            names.add(start().user.name);
        }
        return names;
    }

    @Test
    void usersTakeTurnsAndTheOldestIsFirst() {
        add("a", 10);
        add("a", 10);
        add("a", 10);
        add("b", 10);
        add("c", 10);
        add("b", 10);

        assertThat(order()).containsExactly("a", "b", "c", "a", "b", "a");
    }

    @Test
    void turnsAreCountedByTokens() {
        add("a", 30);
        add("a", 30);
        for (int i = 0; i < 6; i++) {
            add("b", 10);
        }

        assertThat(order()).containsExactly("a", "b", "b", "b", "a", "b", "b", "b");
    }

    @Test
    void whatWasNotUsedIsGivenBack() {
        add("a", 100);
        add("a", 100);
        add("b", 20);
        add("b", 20);
        Ticket first = start();
        assertThat(first.user.name).isEqualTo("a");

        finish(first, 5);

        assertThat(order()).containsExactly("b", "a", "b");
    }

    @Test
    void usersWithoutRequestsAreForgottenWhenNobodyIsThere() {
        add("a", 10);
        finish(start(), 10);

        assertThat(queue.kept()).isZero();
        assertThat(queue.present()).isZero();
    }

    @Test
    void onlySoManyAbsentUsersAreKept() {
        add("always", 1);
        start();
        for (int i = 0; i < 3 * FairQueue.MAX_ABSENT; i++) {
            add("user" + i, 10);
            finish(start(), 10);
            assertThat(queue.kept()).isLessThanOrEqualTo(FairQueue.MAX_ABSENT + 1);
        }
        assertThat(queue.present()).isEqualTo(1);
    }

    @Test
    void leavingAndComingBackPaysNoDebt() {
        add("a", 1);
        add("b", 50);
        start();
        finish(start(), 50);
        add("b", 10);
        add("c", 10);

        assertThat(order()).containsExactly("c", "b");
    }
}
