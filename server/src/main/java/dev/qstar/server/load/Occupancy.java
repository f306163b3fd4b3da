package dev.qstar.server.load;

/// Requests at one place and their tokens. Guarded by the admission's lock.
final class Occupancy {
    private int requests;
    private long tokens;

    void add(long requestTokens) {
        requests++;
        tokens += requestTokens;
    }

    void remove(long requestTokens) {
        requests--;
        tokens -= requestTokens;
    }

    /// One of the requests has so many tokens more.
    void correct(long moreTokens) {
        tokens += moreTokens;
    }

    int requests() {
        return requests;
    }

    long tokens() {
        return tokens;
    }

    boolean isEmpty() {
        return requests == 0;
    }
}
