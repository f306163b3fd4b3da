package dev.qstar.server.api;

import java.util.List;

/// Lets text pass up to the first of some stop texts, the one that is whole first. What may begin one is held back
/// until that is decided, so that it does not matter in what pieces text comes. Used by one thread.
final class StopFilter {
    private final List<String> stops;
    private final StringBuilder held = new StringBuilder();
    private boolean stopped;

    /// @param stops none of them empty
    StopFilter(List<String> stops) {
        this.stops = stops;
    }

    /// Takes more text.
    ///
    /// @return what passes now
    String pass(String more) {
        if (stopped) {
            return "";
        }
        held.append(more);
        int end = firstStop();
        stopped = end >= 0;
        String passed = held.substring(0, stopped ? end : held.length() - undecided());
        held.delete(0, stopped ? held.length() : passed.length());
        return passed;
    }

    /// What was held back, at the end of all text.
    String rest() {
        String rest = held.toString();
        held.setLength(0);
        return rest;
    }

    /// Whether a stop text came.
    boolean stopped() {
        return stopped;
    }

    /// Where the stop text begins that is the first to be whole; of two, the longer one.
    private int firstStop() {
        int first = -1;
        int firstEnd = Integer.MAX_VALUE;
        for (String stop : stops) {
            int at = held.indexOf(stop);
            int end = at + stop.length();
            if (at >= 0 && (end < firstEnd || (end == firstEnd && at < first))) {
                first = at;
                firstEnd = end;
            }
        }
        return first;
    }

    /// How many characters at the end begin a stop text.
    private int undecided() {
        int most = 0;
        for (String stop : stops) {
            for (int length = Math.min(stop.length() - 1, held.length()); length > most; length--) {
                if (stop.startsWith(held.substring(held.length() - length))) {
                    most = length;
                }
            }
        }
        return most;
    }
}
