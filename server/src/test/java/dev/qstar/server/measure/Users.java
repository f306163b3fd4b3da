package dev.qstar.server.measure;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Users who send requests, and what became of each.
final class Users {
    private final URI server;
    private final List<String> keys;
    private final String path;
    private final String body;
    private final List<Deque<Connection>> idle = new ArrayList<>();

    /// @param keys one a user
    /// @param path that requests go to
    /// @param body of each request
    Users(URI server, List<String> keys, String path, String body) {
        this.server = server;
        this.keys = keys;
        this.path = path;
        this.body = body;
        keys.forEach(key -> idle.add(new ArrayDeque<>()));
    }

    /// What became of some requests.
    ///
    /// @param seconds that they were sent for
    /// @param tokens  generated within that time, by user
    record Outcome(
            double seconds,
            Map<Integer, AtomicLong> tokens,
            Map<String, AtomicLong> ends,
            ConcurrentLinkedQueue<Long> answerNanos,
            ConcurrentLinkedQueue<Long> refusalNanos) {
        Outcome(double seconds) {
            this(
                    seconds,
                    new ConcurrentHashMap<>(),
                    new ConcurrentHashMap<>(),
                    new ConcurrentLinkedQueue<>(),
                    new ConcurrentLinkedQueue<>());
        }

        void count(String end) {
            ends.computeIfAbsent(end, none -> new AtomicLong()).incrementAndGet();
        }

        double tokensPerSecond() {
            return tokens.values().stream().mapToLong(AtomicLong::get).sum() / seconds;
        }

        double answersPerSecond() {
            return answerNanos.size() / seconds;
        }

        /// 1 when all users got as much, one n-th when one of n got all.
        double jain() {
            double sum = tokens.values().stream().mapToDouble(AtomicLong::get).sum();
            double squares = tokens.values().stream()
                    .mapToDouble(AtomicLong::get)
                    .map(each -> each * each)
                    .sum();
            return sum * sum / (tokens.size() * squares);
        }
    }

    /// Each user keeps so many requests going, all the same.
    Outcome closedLoop(int going, int seconds) throws InterruptedException {
        return closedLoop(Collections.nCopies(keys.size(), going), seconds);
    }

    /// Each user keeps so many requests going.
    Outcome closedLoop(List<Integer> going, int seconds) throws InterruptedException {
        Outcome outcome = new Outcome(seconds);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Thread> threads = new ArrayList<>();
        for (int user = 0; user < keys.size(); user++) {
            outcome.tokens().put(user, new AtomicLong());
            for (int i = 0; i < going.get(user); i++) {
                int who = user;
                threads.add(Thread.ofVirtual().start(() -> {
                    while (System.nanoTime() < end) {
                        send(who, outcome, end);
                    }
                }));
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return outcome;
    }

    /// Requests come at a rate, whatever becomes of them, by the users in turn.
    Outcome openLoop(double perSecond, int seconds) throws InterruptedException {
        Outcome outcome = new Outcome(seconds);
        for (int user = 0; user < keys.size(); user++) {
            outcome.tokens().put(user, new AtomicLong());
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int count = (int) (perSecond * seconds);
        CountDownLatch done = new CountDownLatch(count);
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            for (int i = 0; i < count; i++) {
                int user = i % keys.size();
                Runnable request = () -> Thread.ofVirtual().start(() -> {
                    send(user, outcome, end);
                    done.countDown();
                });
                Future<?> _ = clock.schedule(request, (long) (i / perSecond * 1e9), TimeUnit.NANOSECONDS);
            }
            done.await();
        }
        return outcome;
    }

    private void send(int user, Outcome outcome, long end) {
        try {
            Connection connection = connection(user);
            Connection.Reply reply = connection.postAnyway(path, body);
            if (reply.status() == 200) {
                outcome.count(reply.body().contains("finish_reason") ? "answered" : "cut");
                if (System.nanoTime() < end) {
                    outcome.answerNanos().add(reply.nanos());
                    outcome.tokens().get(user).addAndGet(completionTokens(reply.body()));
                }
            } else {
                outcome.count(Integer.toString(reply.status()));
                outcome.refusalNanos().add(reply.nanos());
            }
            giveBack(user, connection);
        } catch (IOException e) {
            outcome.count("broken: " + e.getMessage());
        }
    }

    private static long completionTokens(String body) {
        String name = "\"completion_tokens\":";
        int from = body.indexOf(name) + name.length();
        return Long.parseLong(body.substring(from, body.indexOf(',', from)));
    }

    private Connection connection(int user) throws IOException {
        Deque<Connection> mine = idle.get(user);
        synchronized (mine) {
            if (!mine.isEmpty()) {
                return mine.pop();
            }
        }
        return new Connection(server, keys.get(user));
    }

    private void giveBack(int user, Connection connection) {
        Deque<Connection> mine = idle.get(user);
        synchronized (mine) {
            mine.push(connection);
        }
    }
}
