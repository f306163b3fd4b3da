package dev.qstar.benchmarks.peer;

import dev.qstar.benchmarks.BenchmarkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folders that the peers are run from.
///
/// @param home the folder of this module in a checkout
public record Workspace(Path home) {
    private static final String PROPERTY = "benchmarks.home";

    /// The checkout that `benchmarks/run` names.
    ///
    /// @throws BenchmarkException when the program was started otherwise
    public static Workspace current() {
        String home = System.getProperty(PROPERTY);
        if (home == null) {
            throw new BenchmarkException("the system property " + PROPERTY + " is missing; start with benchmarks/run");
        }
        return new Workspace(Path.of(home));
    }

    /// The launcher of Qstar.
    Path launcher() {
        return home.resolveSibling("qstar");
    }

    /// What a peer consists of in the checkout.
    Path sources(String peer) {
        return home.resolve("peers").resolve(peer);
    }

    /// A folder for what a peer is made of, which may be deleted at any time. It is there afterwards.
    Path made(String peer) {
        Path folder = home.resolve("target").resolve("peers").resolve(peer);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BenchmarkException("cannot make " + folder + ": " + e.getMessage(), e);
        }
    }
}
