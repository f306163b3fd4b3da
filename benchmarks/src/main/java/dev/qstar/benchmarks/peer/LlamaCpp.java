package dev.qstar.benchmarks.peer;

import dev.qstar.benchmarks.BenchmarkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/// llama.cpp as the npm package `node-llama-cpp` has it, built for the processor by its makers.
///
/// Installed once into a folder of its own below `target`, by `npm` and at the version that its `package.json` pins.
public final class LlamaCpp {
    /// What tables call it.
    public static final String NAME = "llama.cpp";

    private static final String FOLDER = "llamacpp";
    private static final String PACKAGE = "node-llama-cpp";
    private static final String MANIFEST = "package.json";
    private static final String SCRIPT = "peer.mjs";
    private static final long INSTALL_MINUTES = 10;

    private LlamaCpp() {}

    /// Starts it, after installing it when it is not there. The caller closes it.
    ///
    /// @param threads how many processors it may run on, where `taskset` is there to say so
    /// @throws BenchmarkException when Node is missing or the package cannot be installed
    public static PeerProcess start(Workspace workspace, int threads) {
        Path folder = workspace.made(FOLDER);
        install(workspace.sources(FOLDER), folder);
        List<String> command = new ArrayList<>(Processors.pinned(threads));
        command.addAll(List.of("node", SCRIPT));
        return PeerProcess.start(NAME, folder, command);
    }

    private static void install(Path sources, Path folder) {
        Path wanted = sources.resolve(MANIFEST);
        Path marker = folder.resolve("installed.json");
        try {
            copy(sources.resolve(SCRIPT), folder.resolve(SCRIPT));
            if (Files.exists(marker) && Files.mismatch(wanted, marker) < 0) {
                return;
            }
            copy(wanted, folder.resolve(MANIFEST));
            run(
                    folder,
                    "npm",
                    "install",
                    "--no-save",
                    "--omit=optional",
                    "--ignore-scripts",
                    "--no-audit",
                    "--no-fund",
                    "--no-package-lock",
                    "@" + PACKAGE + "/" + platform() + "@" + version(wanted));
            copy(wanted, marker);
        } catch (IOException e) {
            throw new BenchmarkException(PACKAGE + " cannot be installed: " + e.getMessage(), e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String version(Path manifest) throws IOException {
        return new JsonMapper()
                .readTree(Files.readString(manifest))
                .path("dependencies")
                .path(PACKAGE)
                .asString();
    }

    /// The package with the binaries; its others are for graphics processors.
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        if (system.startsWith("mac")) {
            return arm ? "mac-arm64-metal" : "mac-x64";
        }
        return (system.startsWith("windows") ? "win" : "linux") + (arm ? "-arm64" : "-x64");
    }

    private static void run(Path folder, String... command) throws IOException {
        Path log = folder.resolve("install.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("npm has not ended after " + INSTALL_MINUTES + " minutes; see " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("npm was interrupted", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException("npm failed; see " + log);
        }
    }
}
