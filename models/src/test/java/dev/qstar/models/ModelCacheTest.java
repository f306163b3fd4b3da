package dev.qstar.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
    private static final byte[] MODEL = "a model".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path home;

    private static InputStream model() {
        return new ByteArrayInputStream(MODEL);
    }

    private static String digestOf(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void firstCallWritesAReadOnlyFileNamedByItsDigest() throws Exception {
        Path file = new ModelCache(home.resolve("a/b")).file(ModelCacheTest::model, digestOf(MODEL));

        assertThat(file).hasBinaryContent(MODEL).hasFileName("sha256-" + digestOf(MODEL) + ".gguf");
        assertThat(Files.getPosixFilePermissions(file)).noneMatch(p -> p.name().endsWith("WRITE"));
    }

    @Test
    void laterCallsDoNotReadTheResource() throws Exception {
        ModelCache cache = new ModelCache(home);
        Path first = cache.file(ModelCacheTest::model, digestOf(MODEL));
        Path second = cache.file(
                () -> {
                    throw new AssertionError("read again");
                },
                digestOf(MODEL));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void wrongBytesAreRefusedAndLeaveNothing() throws Exception {
        String digest = digestOf(new byte[] {1});

        assertThatThrownBy(() -> new ModelCache(home).file(ModelCacheTest::model, digest))
                .isInstanceOf(BuiltinModelException.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining(digest);
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedWithTheRemedy() throws Exception {
        Path blocked = Files.writeString(home.resolve("blocked"), "a file");

        assertThatThrownBy(() -> new ModelCache(blocked.resolve("models")).file(ModelCacheTest::model, digestOf(MODEL)))
                .isInstanceOf(BuiltinModelException.class)
                .hasMessageContaining(blocked.toString())
                .hasMessageContaining("QSTAR_CACHE_DIR");
    }

    @Test
    void concurrentFirstCallsAllGetAWholeFile() throws Exception {
        String digest = digestOf(MODEL);
        Callable<byte[]> call = () -> Files.readAllBytes(new ModelCache(home).file(ModelCacheTest::model, digest));
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (Future<byte[]> bytes : pool.invokeAll(Collections.nCopies(16, call))) {
                assertThat(bytes.get()).isEqualTo(MODEL);
            }
        }
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left.toList()).hasSize(1);
        }
    }

    @Test
    void theFolderFollowsTheEnvironmentThenTheSystem() {
        Properties linux = new Properties();
        linux.setProperty("os.name", "Linux");
        linux.setProperty("user.home", "/people/ada");
        Properties mac = new Properties();
        mac.setProperty("os.name", "Mac OS X");
        mac.setProperty("user.home", "/people/ada");

        assertThat(List.of(
                        CacheFolder.of(Map.of("QSTAR_CACHE_DIR", "/own", "XDG_CACHE_HOME", "/xdg"), linux),
                        CacheFolder.of(Map.of("XDG_CACHE_HOME", "/xdg"), linux),
                        CacheFolder.of(Map.of("XDG_CACHE_HOME", " "), linux),
                        CacheFolder.of(Map.of(), mac)))
                .containsExactly(
                        Path.of("/own"),
                        Path.of("/xdg/qstar"),
                        Path.of("/people/ada/.cache/qstar"),
                        Path.of("/people/ada/Library/Caches/qstar"));
    }
}
