package dev.qstar.server.measure;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A [ScriptedServer] in a process of its own.
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;
    private final URI address;

    /// Starts one, and waits until it serves.
    ///
    /// @param folder with the data, which outlive it
    ServerProcess(Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", classPath(), ScriptedServer.class.getName(), folder.toString(), "8"));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        output = process.inputReader();
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the server did not start");
        }
        address = URI.create(line);
    }

    private static String classPath() {
        String here = Path.of("target", "classes") + File.pathSeparator + Path.of("target", "test-classes");
        return Stream.of(here, System.getProperty("jdk.module.path"), System.getProperty("java.class.path"))
                .filter(path -> path != null && !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    URI address() {
        return address;
    }

    /// Ends it as `kill -9` does.
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /// Kills it, and waits until it is gone.
    @Override
    public void close() throws IOException {
        kill();
        boolean interrupted = false;
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        output.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
