package dev.qstar.benchmarks;

import java.io.IOException;

/// Runs the benchmarks of single parts under JMH, with JMH's own options.
final class Jmh {
    private Jmh() {}

    /// Hands over to JMH.
    public static void main(String[] arguments) throws IOException {
        org.openjdk.jmh.Main.main(arguments);
    }
}
