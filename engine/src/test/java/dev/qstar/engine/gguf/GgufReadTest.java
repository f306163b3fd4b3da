package dev.qstar.engine.gguf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.qstar.engine.tensor.Tensor;
import dev.qstar.engine.tensor.TensorType;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reading from a file that stays open, and what happens when it is changed, closed or interrupted meanwhile.
class GgufReadTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final int LARGE = 600_000;

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private byte[] bytes = {};

    /// A file with a tensor of three numbers, one of more than 2 MiB and a last one of two numbers.
    @BeforeEach
    void writeFile() throws IOException {
        file = folder.resolve("model.gguf");
        float[] values = new float[LARGE];
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(1 << 24);
        }
        new GgufWriter()
                .put("general.name", "read")
                .add("first", TensorType.F32, new long[] {3}, new float[] {1, 2, 3})
                .add("large", TensorType.F32, new long[] {LARGE / 2, 2}, values)
                .add("last", TensorType.F32, new long[] {2}, new float[] {4, 5})
                .write(file);
        Files.setLastModifiedTime(file, LONG_AGO);
        bytes = Files.readAllBytes(file);
    }

    @AfterEach
    void leaveTheThreadUninterrupted() {
        Thread.interrupted();
    }

    private byte[] expected(Tensor tensor, int from, int length) {
        int start = (int) tensor.offset() + from;
        return Arrays.copyOfRange(bytes, start, start + length);
    }

    private static MemorySegment space(int size) {
        return MemorySegment.ofArray(new byte[size]);
    }

    @Test
    void aTensorOfManyPiecesIsReadInOneCall() {
        try (Gguf gguf = Gguf.open(file);
                Arena arena = Arena.ofConfined()) {
            Tensor large = gguf.tensor("large");
            assertThat(large.byteSize()).isEqualTo(4L * LARGE).isGreaterThan(2 << 20);
            MemorySegment outside = arena.allocate(large.byteSize());
            gguf.read(large, 0, outside);
            assertThat(outside.toArray(ValueLayout.JAVA_BYTE)).isEqualTo(expected(large, 0, 4 * LARGE));
            assertThat(StoredBytes.of(gguf, "large").mismatch(outside)).isEqualTo(-1);
        }
    }

    @Test
    void anyPartOfATensorCanBeRead() {
        try (Gguf gguf = Gguf.open(file)) {
            Tensor large = gguf.tensor("large");
            MemorySegment part = space((1 << 20) + 7);
            gguf.read(large, 12_345, part);
            assertThat(part.toArray(ValueLayout.JAVA_BYTE)).isEqualTo(expected(large, 12_345, (1 << 20) + 7));
            MemorySegment end = space(1);
            gguf.read(large, large.byteSize() - 1, end);
            assertThat(end.toArray(ValueLayout.JAVA_BYTE)).isEqualTo(expected(large, 4 * LARGE - 1, 1));
            gguf.read(large, large.byteSize(), space(0));
        }
    }

    @Test
    void nothingBesideTheTensorIsRead() {
        try (Gguf gguf = Gguf.open(file)) {
            Tensor first = gguf.tensor("first");
            assertThatThrownBy(() -> gguf.read(first, 0, space(13))).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> gguf.read(first, 12, space(1))).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> gguf.read(first, -1, space(1))).isInstanceOf(IndexOutOfBoundsException.class);
            Tensor other = new Tensor("first", TensorType.F32, new long[] {3}, first.offset() + 4);
            assertThatThrownBy(() -> gguf.read(other, 0, space(4)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is not of the file");
        }
    }

    @Test
    void aFileThatWasCutShortIsATypedError() throws IOException {
        try (Gguf gguf = Gguf.open(file)) {
            Tensor large = gguf.tensor("large");
            long end = large.offset() + (1 << 20) + 100;
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(end);
            }
            ModelFileException error =
                    catchThrowableOfType(ModelFileException.class, () -> StoredBytes.of(gguf, "large"));
            assertThat(error)
                    .hasMessageStartingWith(file.toString())
                    .hasMessageContaining("became shorter while it was read; open it again");
            assertThat(error.byteOffset()).isEqualTo(end);
            assertThatThrownBy(() -> StoredBytes.of(gguf, "last")).isInstanceOf(ModelFileException.class);
            assertThatThrownBy(gguf::digest).hasMessageContaining("changed since it was opened");
            assertThat(StoredBytes.of(gguf, "first").get(ValueLayout.JAVA_FLOAT_UNALIGNED, 0))
                    .isEqualTo(1);
        }
    }

    @Test
    void anEmptiedFileLeavesTheMetadata() throws IOException {
        try (Gguf gguf = Gguf.open(file)) {
            Files.write(file, new byte[0]);
            assertThatThrownBy(() -> StoredBytes.of(gguf, "first")).isInstanceOf(ModelFileException.class);
            assertThat(gguf.metadata().string("general.name")).isEqualTo("read");
            assertThat(gguf.fileBytes()).isEqualTo(bytes.length);
        }
    }

    @Test
    void aFileThatWasWrittenOverHasNoDigest() throws IOException {
        try (Gguf gguf = Gguf.open(file)) {
            assertThat(gguf.digest()).matches("sha256:[0-9a-f]{64}");
            gguf.requireUnchanged();
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(
                        ByteBuffer.wrap(new byte[] {9}), gguf.tensor("first").offset());
            }
            refusesAsChanged(gguf);
        }
    }

    @Test
    void aFileThatGrewHasNoDigest() throws IOException {
        try (Gguf gguf = Gguf.open(file)) {
            Files.write(file, new byte[1], StandardOpenOption.APPEND);
            Files.setLastModifiedTime(file, LONG_AGO);
            refusesAsChanged(gguf);
        }
    }

    @Test
    void aFileWithAnotherInItsPlaceIsStillReadButHasNoDigest() throws IOException {
        Path other = Files.write(folder.resolve("other"), new byte[bytes.length]);
        Files.setLastModifiedTime(other, LONG_AGO);
        try (Gguf gguf = Gguf.open(file)) {
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            refusesAsChanged(gguf);
            assertThat(StoredBytes.of(gguf, "first").get(ValueLayout.JAVA_FLOAT_UNALIGNED, 4))
                    .isEqualTo(2);
            Files.delete(file);
            assertThatThrownBy(gguf::digest)
                    .isInstanceOf(ModelFileException.class)
                    .hasMessageContaining("no such file");
        }
    }

    private static void refusesAsChanged(Gguf gguf) {
        assertThatThrownBy(gguf::digest)
                .isInstanceOf(ModelFileException.class)
                .hasMessageContaining("the file changed since it was opened; open it again when nothing writes to it");
        assertThatThrownBy(gguf::requireUnchanged).isInstanceOf(ModelFileException.class);
    }

    @Test
    void manyThreadsReadAtOnce() throws Exception {
        long seed = 5;
        List<Future<?>> readers = new ArrayList<>();
        try (Gguf gguf = Gguf.open(file);
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Tensor large = gguf.tensor("large");
            for (int thread = 0; thread < 8; thread++) {
                SplittableRandom random = new SplittableRandom(seed + thread);
                readers.add(threads.submit(() -> {
                    for (int round = 0; round < 100; round++) {
                        int length = 1 + random.nextInt(50_000);
                        int from = random.nextInt(4 * LARGE - length);
                        MemorySegment part = space(length);
                        gguf.read(large, from, part);
                        assertThat(part.toArray(ValueLayout.JAVA_BYTE)).isEqualTo(expected(large, from, length));
                    }
                }));
            }
            for (Future<?> reader : readers) {
                reader.get();
            }
        }
    }

    @Test
    void anInterruptClosesTheFileForAllAndTheErrorSaysSo() {
        try (Gguf gguf = Gguf.open(file)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> StoredBytes.of(gguf, "first"))
                    .isInstanceOf(ModelFileException.class)
                    .hasMessageContaining("a thread was interrupted while it read, which closed the file; open it");
            assertThat(Thread.interrupted()).isTrue();
            assertThatThrownBy(() -> StoredBytes.of(gguf, "first"))
                    .isInstanceOf(ModelFileException.class)
                    .hasMessageContaining("a thread was interrupted while it read, which closed the file");
            assertThat(gguf.metadata().string("general.name")).isEqualTo("read");
            assertThat(gguf.digest()).startsWith("sha256:");
        }
    }

    @Test
    void anInterruptWhileTheFileIsOpenedIsATypedError() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Gguf.open(file))
                .isInstanceOf(ModelFileException.class)
                .hasMessageContaining("the thread was interrupted while it read; try again");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void anInterruptedDigestHarmsNobody() {
        try (Gguf gguf = Gguf.open(file)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(gguf::digest)
                    .isInstanceOf(ModelFileException.class)
                    .hasMessageContaining("the thread was interrupted while it read; try again");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(StoredBytes.of(gguf, "first").get(ValueLayout.JAVA_FLOAT_UNALIGNED, 0))
                    .isEqualTo(1);
            assertThat(gguf.digest()).startsWith("sha256:");
        }
    }

    @Test
    void closingLeavesTheMetadataAndEndsReading() {
        Gguf gguf = Gguf.open(file);
        Tensor tensor = gguf.tensor("first");
        gguf.close();
        gguf.close();
        assertThat(gguf.metadata().has("general.name")).isTrue();
        assertThat(gguf.tensors()).hasSize(3);
        assertThatThrownBy(() -> gguf.read(tensor, 0, space(4)))
                .isInstanceOf(ModelFileException.class)
                .hasMessageContaining("it was closed before it was read; read it before you close it");
        assertThatThrownBy(gguf::digest)
                .isInstanceOf(ModelFileException.class)
                .hasMessageContaining("it was closed before it was read");
    }

    @Test
    void closingEndsTheReadsOfOtherThreadsWithATypedError() throws Exception {
        CountDownLatch reading = new CountDownLatch(4);
        List<Future<Throwable>> readers = new ArrayList<>();
        Gguf gguf = Gguf.open(file);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int thread = 0; thread < 4; thread++) {
                readers.add(threads.submit(() -> readUntilAnError(gguf, reading)));
            }
            reading.await();
            gguf.close();
            for (Future<Throwable> reader : readers) {
                assertThat(reader.get())
                        .isInstanceOf(ModelFileException.class)
                        .hasMessageContaining("it was closed before it was read");
            }
        }
    }

    private static Throwable readUntilAnError(Gguf gguf, CountDownLatch reading) {
        MemorySegment space = space(4 * LARGE);
        while (true) {
            try {
                gguf.read(gguf.tensor("large"), 0, space);
            } catch (RuntimeException e) {
                return e;
            } finally {
                reading.countDown();
            }
        }
    }
}
