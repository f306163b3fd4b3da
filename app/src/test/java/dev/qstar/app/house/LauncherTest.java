package dev.qstar.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher, in a small checkout with a JDK and a Maven that only write down how they are called.
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            case "$*" in *jdk.incubator.vector*) echo 'WARNING: Using incubator modules: jdk.incubator.vector' >&2 ;; esac
            for argument; do
                case $argument in
                    -XX:AOTCacheOutput=*)
                        echo cache >"${argument#*=}"
                        if [ -n "${SERVER:-}" ]; then
                            case $* in
                                *" serve "*)
                                    echo '{"url":"http://127.0.0.1:'"$SERVER"'"}'
                                    trap 'exit 0' TERM
                                    while :; do sleep 0.05; done
                                    ;;
                            esac
                        fi
                        echo '{"kernels":"'"${KERNELS:-scalar}"'"}'
                        exit 0
                        ;;
                esac
            done
            if [ -n "${SHOW:-}" ]; then echo "$*"; exit 0; fi
            for last; do :; done
            echo "answer to $last"
            echo "first error
            second error" >&2
            exit 7
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo "$*" >>"$CALLS"
            for argument; do
                case $argument in -Dbuild.folder=*) folder=${argument#*=} ;; esac
            done
            if [ -n "${FAILING:-}" ]; then
                echo '[INFO] a wall of words'
                echo '[ERROR] Some.java:[1,2] cannot find symbol'
                exit 1
            fi
            mkdir -p "$CHECKOUT/app/$folder/lib"
            echo jar >"$CHECKOUT/app/$folder/qstar-app.jar"
            echo jar >"$CHECKOUT/app/$folder/lib/other.jar"
            """;

    @TempDir
    Path temporary;

    private Path checkout;
    private Path maven;
    private Path calls;

    private record Result(int status, String out, String err) {}

    @BeforeEach
    void layACheckout() throws IOException {
        // A space, as people's folders have.
        checkout = Files.createDirectories(temporary.resolve("check out"));
        calls = temporary.resolve("calls");
        Files.copy(Repository.ROOT.resolve("qstar"), checkout.resolve("qstar"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(checkout.resolve("app/src/main/java"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.writeString(checkout.resolve("app/pom.xml"), "<project/>");
        Files.writeString(checkout.resolve("app/src/main/java/Some.java"), "class Some {}");
        layJdk("jdks/jdk-25", "25.0.3");
        maven = temporary.resolve("maven");
        script(maven.resolve("mvn"), MAVEN);
    }

    private Path layJdk(String folder, String version) throws IOException {
        Path home = temporary.resolve(folder);
        script(home.resolve("bin/java"), JAVA);
        script(home.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"A\"\nJAVA_VERSION=\"" + version + "\"\nOS=\"B\"\n");
        return home;
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        return start(checkout.resolve("qstar"), environment, arguments);
    }

    private Process start(Path launcher, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
        Map<String, String> set = builder.environment();
        set.keySet().removeIf(name -> name.startsWith("QSTAR_") || name.equals("JAVA_HOME"));
        set.put("PATH", maven + ":" + pathWithoutJava());
        set.put("QSTAR_JDK_DIRS", temporary.resolve("jdks").toString());
        set.put("CALLS", calls.toString());
        set.put("CHECKOUT", checkout.toString());
        set.putAll(environment);
        return builder.start();
    }

    /// The tools that the launcher needs, in a folder without java and mvn.
    private String pathWithoutJava() throws IOException {
        Path tools = Files.createDirectories(temporary.resolve("tools"));
        for (String tool : List.of(
                "bash",
                "sh",
                "cat",
                "cp",
                "find",
                "flock",
                "grep",
                "head",
                "mkdir",
                "mv",
                "readlink",
                "rm",
                "sleep",
                "tail",
                "tee",
                "touch")) {
            for (String folder : List.of("/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin")) {
                Path there = Path.of(folder, tool);
                Path link = tools.resolve(tool);
                if (Files.isExecutable(there) && !Files.exists(link)) {
                    Files.createSymbolicLink(link, there);
                }
            }
        }
        return tools.toString();
    }

    private static Result end(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, err);
    }

    private Result run(Map<String, String> environment, String... arguments) throws Exception {
        return end(start(environment, arguments));
    }

    private long builds() throws IOException {
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    @Test
    void withoutAJdk25ItSaysWhatToInstall() throws Exception {
        Result result = run(Map.of("QSTAR_JDK_DIRS", temporary.resolve("none").toString()), "--help");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .hasLineCount(1)
                .contains("no JDK 25", "QSTAR_JAVA_HOME", "JAVA_HOME", "PATH", "install", "Temurin 25");
        assertThat(builds()).isZero();
    }

    @Test
    void anOlderJdkIsNotTakenAndALaterOneIsTakenLast() throws Exception {
        String old = layJdk("jdks/jdk-17", "17.0.1").toString();
        layJdk("jdks/a-jdk-26", "26");
        Result result = run(Map.of("JAVA_HOME", old), "--help");
        assertThat(result.status()).isEqualTo(7);

        assertThat(run(Map.of("QSTAR_JAVA_HOME", old), "--help"))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "qstar: QSTAR_JAVA_HOME=" + old
                                        + " is no JDK 25 or later; let it name one, or unset it to search the usual folders.\n"));
    }

    @Test
    void itBuildsOnceAndAgainWhenASourceIsNewer() throws Exception {
        assertThat(run(Map.of(), "one").err()).startsWith("qstar: building");
        assertThat(run(Map.of(), "two").err()).isEqualTo("first error\nsecond error\n");
        assertThat(builds()).isEqualTo(1);

        Files.setLastModifiedTime(
                checkout.resolve("app/src/main/java/Some.java"),
                FileTime.from(Instant.now().plusSeconds(60)));
        run(Map.of(), "three");

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void outputStatusAndErrorsAreTheProgramsOwn() throws Exception {
        run(Map.of(), "first");

        assertThat(run(Map.of(), "ask", "--json", "a  question\nof two lines é"))
                .isEqualTo(new Result(7, "answer to a  question\nof two lines é\n", "first error\nsecond error\n"));
    }

    private String options(String... arguments) throws Exception {
        Result result = run(Map.of("SHOW", "yes"), arguments);
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    @Test
    void withNativeKernelsTheVectorApiComesOnlyWithCallsThatNeedIt() throws Exception {
        run(Map.of("KERNELS", "native"), "first");

        assertThat(options("ask", "why?"))
                .contains("-XX:AOTCache=", "-XX:TieredStopAtLevel=1")
                .doesNotContain("vector");
        assertThat(options("eval")).contains("-XX:AOTCache=").doesNotContain("vector", "TieredStopAtLevel");
        for (String[] call :
                new String[][] {{"learn", "model"}, {"ask", "--kernels", "vector"}, {"--kernels=vector"}}) {
            assertThat(options(call))
                    .contains("--add-modules jdk.incubator.vector ")
                    .doesNotContain("AOTCache", "TieredStopAtLevel");
        }
        assertThat(options("ask", "--kernels", "scalar")).doesNotContain("vector", "TieredStopAtLevel");
    }

    @Test
    void withoutNativeKernelsEveryCallHasTheVectorApi() throws Exception {
        run(Map.of(), "first");

        assertThat(options("ask", "why?"))
                .contains("--add-modules jdk.incubator.vector ", "-XX:AOTCache=")
                .doesNotContain("TieredStopAtLevel");
    }

    @Test
    void aServerHasRoomForWhatRequestsLeaveBehind() throws Exception {
        run(Map.of(), "first");

        assertThat(run(Map.of("SHOW", "yes"), "serve", "--port", "0").out())
                .contains("-Xms256m -Xmn160m", "--add-modules dev.qstar.server")
                .doesNotContain("server.aot");
        assertThat(options("ask", "why?")).doesNotContain("-Xmn");
    }

    @Test
    void aServerStartsFromACacheOfItsOwnOnceOneHasPractised() throws Exception {
        run(Map.of("KERNELS", "native"), "first");
        List<String> asked = new CopyOnWriteArrayList<>();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(server, asked));
            Map<String, String> environment = Map.of("SHOW", "yes", "SERVER", Integer.toString(server.getLocalPort()));
            assertThat(run(environment, "serve", "--help").out()).doesNotContain("server.aot");
            assertThat(asked).isEmpty();
            Result first = run(environment, "serve");
            assertThat(first.err()).isEqualTo("qstar: preparing (once)\n");
            assertThat(first.out()).contains("-XX:AOTCache=", "/server.aot");
            assertThat(asked)
                    .hasSize(3)
                    .allSatisfy(request ->
                            assertThat(request).startsWith("POST /v1/").contains("Tom has 24 apples"));
            assertThat(run(environment, "serve")).isEqualTo(new Result(0, first.out(), ""));
            assertThat(options("ask", "why?")).contains("/answer.aot");
        }
    }

    /// Answers requests, and notes them, until the socket is closed.
    private static void answer(ServerSocket server, List<String> asked) {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                asked.add(whole(client.getInputStream()));
                client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                assertThat(server.isClosed()).isTrue();
            }
        }
    }

    /// A request, which comes in as many pieces as it likes.
    private static String whole(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("half a request: " + head);
            }
            head.append((char) next);
        }
        int length = Integer.parseInt(head.substring(head.lastIndexOf(" ") + 1).strip());
        return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Test
    void anUnpackedArchiveRunsWithItsOwnRuntimeAndPreparesOnce() throws Exception {
        Path unpacked = temporary.resolve("un packed");
        script(unpacked.resolve("runtime/bin/java"), JAVA);
        Files.createDirectories(unpacked.resolve("bin"));
        Path launcher = Files.copy(checkout.resolve("qstar"), unpacked.resolve("bin/qstar"));
        Files.createDirectories(unpacked.resolve("lib"));
        Files.writeString(unpacked.resolve("lib/some.jar"), "jar");
        Map<String, String> environment =
                Map.of("QSTAR_JDK_DIRS", temporary.resolve("none").toString(), "KERNELS", "native", "SHOW", "yes");

        Result first = end(start(launcher, environment, "ask"));
        assertThat(first.err()).isEqualTo("qstar: preparing (once)\n");
        assertThat(first.out()).contains(unpacked.resolve("lib/some.jar").toString(), "-XX:AOTCache=");
        assertThat(end(start(launcher, environment, "ask"))).isEqualTo(new Result(0, first.out(), ""));
        assertThat(builds()).isZero();
    }

    @Test
    void itRunsThroughASymbolicLink() throws Exception {
        run(Map.of(), "first");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), Path.of("check out", "qstar"));
        Path other = Files.createSymbolicLink(temporary.resolve("other"), link);

        assertThat(end(start(other, Map.of(), "linked")).out()).isEqualTo("answer to linked\n");
        assertThat(end(start(Path.of("link"), Map.of(), "near")).out()).isEqualTo("answer to near\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aFailedBuildShowsItsErrorsAndNamesTheLog() throws Exception {
        Result result = run(Map.of("FAILING", "yes"), "ask");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("Some.java:[1,2] cannot find symbol", "the build failed", "build.log")
                .doesNotContain("wall of words");
        assertThat(run(Map.of(), "ask").status()).as("the next call builds").isEqualTo(7);
    }

    @Test
    void withoutMavenItSaysSo() throws Exception {
        Files.delete(maven.resolve("mvn"));
        Result result = run(Map.of(), "ask");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).hasLineCount(1).contains("no mvn on PATH", "install");
    }

    @Test
    void firstCallsAtTheSameTimeAllAnswer() throws Exception {
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            running.add(start(Map.of(), "call " + i));
        }
        for (int i = 0; i < running.size(); i++) {
            Result result = end(running.get(i));
            assertThat(result.status()).as(result.err()).isEqualTo(7);
            assertThat(result.out()).isEqualTo("answer to call " + i + "\n");
        }
    }
}
