package dev.qstar.app.bench;

import java.util.List;

/// The middle and the ends of several measurements, in tokens a second.
record Spread(double median, double low, double high) {
    /// @param measured at least one
    static Spread of(List<Double> measured) {
        List<Double> sorted = measured.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }

    /// The lowest and the highest.
    List<Double> range() {
        return List.of(low, high);
    }
}
