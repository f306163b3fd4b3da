package dev.qstar.server.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.tukaani.xz.XZInputStream;

/// A PostgreSQL server of the tests' own, from the binaries that Maven brings. It refuses to be root, so root starts it
/// as nobody. One is shared by all tests of a process, and ends with it.
final class PostgresServer {
    private static final int NOBODY = 65_534;
    private static final String TABLES = "tables";
    private static final String CURRENT = "current";
    private static final String READY = "database system is ready to accept connections";

    /// A user who needs a password, once there is such a user.
    static final String KNOWN = "known";

    private static Optional<PostgresServer> shared = Optional.empty();

    private final Path folder;
    private final int port;
    private Process process;
    private Optional<Path> current = Optional.empty();

    private PostgresServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /// The one for all tests of this process.
    static synchronized PostgresServer shared() {
        PostgresServer server = shared.orElseGet(PostgresServer::make);
        shared = Optional.of(server);
        return server;
    }

    private static PostgresServer make() {
        try {
            PostgresServer server = new PostgresServer(Files.createTempDirectory("qstar-postgresql-"), freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(server::remove));
            server.unpack();
            server.initialise();
            server.start();
            Store.open(StoreOptions.at(server.empty(TABLES))).close();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /// A database with this name and nothing in it; one that had it is gone.
    StoreLocation empty(String name) {
        return create(name, "template1");
    }

    /// A database with this name and empty tables, which saves the time to make them.
    StoreLocation ready(String name) {
        return create(name, TABLES);
    }

    private StoreLocation create(String name, String template) {
        try (Handle db = Jdbi.open(jdbc("postgres"))) {
            db.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            db.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        }
        return location(name);
    }

    /// The database of the test that has this directory, with empty tables at first. There is only one at a time.
    synchronized StoreLocation at(Path directory) {
        if (current.equals(Optional.of(directory))) {
            return location(CURRENT);
        }
        current = Optional.of(directory);
        return ready(CURRENT);
    }

    /// The same for a driver.
    String jdbc(Path directory) {
        at(directory);
        return jdbc(CURRENT);
    }

    /// The database with this name.
    StoreLocation location(String name) {
        return new StoreLocation.PostgreSql("127.0.0.1", port, name, "postgres", Optional.empty(), Map.of());
    }

    /// For a driver.
    String jdbc(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=postgres";
    }

    /// Ends it as a power cut would, and all its processes.
    void kill() {
        List<ProcessHandle> workers = process.descendants().toList();
        process.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        workers.forEach(worker -> worker.onExit().join());
    }

    /// Starts it again; returns once it has recovered.
    void start() {
        try {
            process = run(
                    List.of("postgres", "-D", data(), "-p", "" + port),
                    List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
            BufferedReader log = process.inputReader();
            StringBuilder said = new StringBuilder();
            String line = log.readLine();
            while (line != null && !line.contains(READY)) {
                said.append(line).append('\n');
                line = log.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("PostgreSQL did not start: " + said);
            }
            Thread.ofVirtual().start(() -> drain(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drain(BufferedReader log) {
        try (log) {
            log.transferTo(java.io.Writer.nullWriter());
        } catch (IOException e) {
            // the server was killed
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void unpack() throws IOException {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String archive = "postgres-" + name + "-" + arch + ".txz";
        Process tar = new ProcessBuilder("tar", "-x", "-C", folder.toString()).start();
        try (InputStream packed = Thread.currentThread().getContextClassLoader().getResourceAsStream(archive);
                InputStream unpacked = new XZInputStream(packed);
                OutputStream into = tar.getOutputStream()) {
            unpacked.transferTo(into);
        }
        require(tar, "tar");
        if (isRoot()) {
            Files.setAttribute(folder, "unix:uid", NOBODY);
        }
    }

    private void initialise() throws IOException {
        require(
                run(
                        List.of("initdb", "-D", data(), "-U", "postgres", "-A", "trust"),
                        List.of("-E", "UTF8", "--no-locale", "--no-sync")),
                "initdb");
        Path access = folder.resolve("data").resolve("pg_hba.conf");
        Files.writeString(access, "host all " + KNOWN + " 127.0.0.1/32 scram-sha-256\n" + Files.readString(access));
    }

    private static void require(Process process, String name) throws IOException {
        StringWriter said = new StringWriter();
        try (BufferedReader output = process.inputReader()) {
            output.transferTo(said);
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(name + " failed: " + said);
        }
    }

    private Process run(List<String> program, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.add(folder.resolve("bin").resolve(program.getFirst()).toString());
        command.addAll(program.subList(1, program.size()));
        command.addAll(settings);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(folder.toFile())
                .start();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private void remove() {
        if (process != null) {
            kill();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
