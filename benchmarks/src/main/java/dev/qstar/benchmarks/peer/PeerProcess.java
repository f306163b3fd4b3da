package dev.qstar.benchmarks.peer;

import dev.qstar.benchmarks.BenchmarkException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A process that answers a line of JSON with a line of JSON, one at a time.
///
/// Used by one thread, which closes it. What the process writes to standard error goes to a file, whose last line is
/// part of the message when the process fails.
public final class PeerProcess implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long ANSWER_SECONDS = 600;
    private static final long END_SECONDS = 10;

    private final String name;
    private final Process process;
    private final Writer requests;
    private final BufferedReader answers;
    private final Path errors;

    private PeerProcess(String name, Process process, Path errors) {
        this.name = name;
        this.process = process;
        this.requests = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.errors = errors;
    }

    /// Starts a process.
    ///
    /// @param name    for messages
    /// @param folder  where it works and where its standard error goes to
    /// @param command program and arguments
    /// @throws BenchmarkException when it cannot be started
    static PeerProcess start(String name, Path folder, List<String> command) {
        Path errors = folder.resolve(name.replaceAll("\\W", "-") + ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(errors.toFile())
                    .start();
            return new PeerProcess(name, process, errors);
        } catch (IOException e) {
            throw new BenchmarkException(name + " cannot be started: " + e.getMessage() + "; install it first", e);
        }
    }

    /// Sends a request and waits for its answer.
    ///
    /// @param request a map, or another value of Jackson's, that becomes one line
    /// @throws BenchmarkException when the process ended, answers an error or takes more than ten minutes
    public JsonNode ask(Object request) {
        try {
            requests.write(JSON.writeValueAsString(request) + "\n");
            requests.flush();
        } catch (IOException e) {
            throw new BenchmarkException(name + " is gone" + lastError() + "; run it alone", e);
        }
        JsonNode answer = answer();
        if (answer.has("error")) {
            throw new BenchmarkException(name + ": "
                    + answer.path("error").asString().lines().findFirst().orElse("no reason"));
        }
        return answer;
    }

    /// Waits for the next line.
    ///
    /// @throws BenchmarkException as [#ask(Object)]
    JsonNode answer() {
        CompletableFuture<String> line = CompletableFuture.supplyAsync(this::readLine);
        try {
            return JSON.readTree(line.get(ANSWER_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            throw new BenchmarkException(name + " has not answered for " + ANSWER_SECONDS + " s; ask for less", e);
        } catch (ExecutionException | JacksonException e) {
            throw new BenchmarkException(name + " gave no JSON" + lastError() + "; run it alone", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException(name + " was interrupted; run it again", e);
        }
    }

    private String readLine() {
        try {
            String line = answers.readLine();
            if (line == null) {
                throw new BenchmarkException(name + " has ended; run it alone");
            }
            return line;
        } catch (IOException e) {
            throw new BenchmarkException(name + " is gone; run it alone", e);
        }
    }

    private String lastError() {
        try {
            List<String> lines = Files.readAllLines(errors);
            return lines.isEmpty() ? "" : " (" + lines.getLast().strip() + ")";
        } catch (IOException e) {
            return "";
        }
    }

    /// Ends the process: it is asked to by the end of its input, and killed when it takes more than ten seconds.
    @Override
    public void close() {
        try {
            requests.close();
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
