package dev.qstar.engine.gguf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.tensor.Quantization;
import dev.qstar.engine.tensor.TensorType;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GgufWriterTest {
    @TempDir
    Path folder;

    @Test
    void everyKindOfValueComesBack() {
        Metadata metadata = new GgufWriter()
                .put("string", "çé\n")
                .put("int", 7)
                .put("long", 1L << 40)
                .put("float", 1e-5f)
                .put("boolean", true)
                .put("strings", List.of("a", "Ġb"))
                .put("ints", new int[] {-1, 3})
                .put("floats", new float[] {0.25f, Float.NaN})
                .metadata();
        assertThat(metadata.string("string")).isEqualTo("çé\n");
        assertThat(metadata.integer("int")).isEqualTo(7);
        assertThat(metadata.integer("long")).isEqualTo(1L << 40);
        assertThat(metadata.real("float")).isEqualTo(1e-5f);
        assertThat(metadata.bool("boolean")).isTrue();
        assertThat(metadata.strings("strings")).containsExactly("a", "Ġb");
        assertThat(metadata.ints("ints")).containsExactly(-1, 3);
        assertThat(metadata.floats("floats")).containsExactly(0.25f, Float.NaN);
    }

    @Test
    void theBytesAreThoseOfTheFormat() throws IOException {
        Path file = folder.resolve("out.gguf");
        new GgufWriter()
                .put("n", 5)
                .add("t", TensorType.F32, new long[] {2}, new float[] {1, -2})
                .add("u", TensorType.F16, new long[] {1}, new float[] {1})
                .write(file);
        byte[] expected = GgufBytes.header(2, 1)
                .key("n", GgufBytes.UINT32)
                .u32(5)
                .tensor("t", 0, 0, 2)
                .tensor("u", 1, 32, 1)
                .data(32, 0)
                .u32(0x3F800000)
                .u32(0xC0000000)
                .data(32, 0)
                .u8(0x00)
                .u8(0x3C)
                .data(32, 0)
                .toByteArray();
        assertThat(Files.readAllBytes(file)).isEqualTo(expected);
    }

    @Test
    void anExistingFileIsReplacedAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("out.gguf"), "old");
        new GgufWriter().put("n", 5).write(file);
        try (Gguf gguf = Gguf.open(file)) {
            assertThat(gguf.metadata().integer("n")).isEqualTo(5);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void othersMayReadTheFileAsAnyNewFile() throws IOException {
        Path file = folder.resolve("out.gguf");
        new GgufWriter().write(file);
        Path plain = Files.createFile(folder.resolve("plain"));
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            assertThat(view.readAttributes().permissions()).isEqualTo(Files.getPosixFilePermissions(plain));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsATypedError() throws IOException {
        Path missing = folder.resolve("no/such/folder/out.gguf");
        assertThatThrownBy(() -> new GgufWriter().write(missing))
                .isInstanceOf(ModelFileException.class)
                .hasMessageContaining("writing failed")
                .hasMessageContaining("check that the folder exists");
        Path occupied = Files.createDirectories(folder.resolve("occupied/by"));
        assertThatThrownBy(() -> new GgufWriter().write(occupied.getParent())).isInstanceOf(ModelFileException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).as("temporary files left").hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TensorType.class)
    void storedBytesAreAskedForInOrderInPiecesOfWholeBlocks(TensorType type) {
        long[] shape = {256, 6_000};
        long bytes = type.byteSize(256 * 6_000);
        List<Long> pieces = new ArrayList<>();
        Path file = folder.resolve("out.gguf");
        new GgufWriter()
                .add("t", type, shape, (offset, piece) -> {
                    assertThat(offset)
                            .isEqualTo(
                                    pieces.stream().mapToLong(Long::longValue).sum());
                    pieces.add(piece.byteSize());
                    for (long i = 0; i < piece.byteSize(); i++) {
                        piece.set(ValueLayout.JAVA_BYTE, i, (byte) ((offset + i) % 251));
                    }
                })
                .add("last", TensorType.F32, new long[] {1}, new float[] {7})
                .write(file);
        assertThat(pieces).hasSizeGreaterThan(0).allMatch(size -> size <= 1 << 20 && size % type.blockBytes() == 0);
        assertThat(pieces.stream().mapToLong(Long::longValue).sum()).isEqualTo(bytes);
        try (Gguf gguf = Gguf.open(file)) {
            assertThat(gguf.tensor("t").type()).isEqualTo(type);
            assertThat(gguf.tensor("t").shape()).isEqualTo(shape);
            byte[] expected = new byte[(int) bytes];
            for (int i = 0; i < expected.length; i++) {
                expected[i] = (byte) (i % 251);
            }
            assertThat(StoredBytes.of(gguf, "t").toArray(ValueLayout.JAVA_BYTE)).isEqualTo(expected);
            assertThat(StoredBytes.of(gguf, "last").get(ValueLayout.JAVA_FLOAT_UNALIGNED, 0))
                    .isEqualTo(7);
        }
    }

    @ParameterizedTest
    @EnumSource(TensorType.class)
    void numbersComeBackAsTheirTypeStoresThem(TensorType type) {
        float[] values = new float[512 * 3];
        for (int i = 0; i < values.length; i++) {
            values[i] = (i * 31 % 97 - 48) * 0.01f;
        }
        Path file = folder.resolve("out.gguf");
        new GgufWriter().add("t", type, new long[] {512, 3}, values).write(file);
        byte[] expected = new byte[(int) type.byteSize(values.length)];
        Quantization.quantize(type, values, 0, values.length, MemorySegment.ofArray(expected), 0);
        try (Gguf gguf = Gguf.open(file)) {
            assertThat(gguf.tensor("t").type()).isEqualTo(type);
            MemorySegment data = StoredBytes.of(gguf, "t");
            assertThat(data.toArray(ValueLayout.JAVA_BYTE)).isEqualTo(expected);
            float[] read = new float[values.length];
            Quantization.dequantize(type, data, 0, read, 0, read.length);
            assertThat(read).containsExactly(values, within(0.061f));
        }
    }

    @Test
    void theTensorsOfAnOpenFileCanBeWrittenAgain() throws IOException {
        Path first = folder.resolve("first.gguf");
        Path second = folder.resolve("second.gguf");
        float[] values = new float[512];
        values[300] = 3;
        new GgufWriter().add("t", TensorType.Q4_K, new long[] {256, 2}, values).write(first);
        try (Gguf gguf = Gguf.open(first)) {
            var tensor = gguf.tensor("t");
            var writer = new GgufWriter()
                    .add("t", tensor.type(), tensor.shape(), (offset, piece) -> gguf.read(tensor, offset, piece));
            writer.write(second);
            writer.write(second);
        }
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void aSourceThatFailsLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("out.gguf"), "old");
        var writer = new GgufWriter().add("t", TensorType.F32, new long[] {2}, (offset, piece) -> {
            throw new IllegalStateException("the source is gone");
        });
        assertThatThrownBy(() -> writer.write(file)).hasMessage("the source is gone");
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void mistakesOfTheCallerAreRefused() {
        GgufWriter writer = new GgufWriter().put("n", 5);
        float[] two = {1, 2};
        writer.add("t", TensorType.F32, new long[] {2}, two);
        assertThatThrownBy(() -> writer.put("n", "again")).hasMessageContaining("n was put before");
        assertThatThrownBy(() -> writer.put("m", -1)).hasMessageContaining("negative");
        assertThatThrownBy(() -> writer.put("m", -1L)).hasMessageContaining("negative");
        assertThatThrownBy(() -> writer.put("general.alignment", 64)).hasMessageContaining("the writer's own");
        assertThatThrownBy(() -> writer.add("t", TensorType.F32, new long[] {2}, two))
                .hasMessageContaining("added before");
        assertThatThrownBy(() -> writer.add("u", TensorType.F32, new long[] {3}, two))
                .hasMessageContaining("u has 2 values for 3 places");
        assertThatThrownBy(() -> writer.add("u", TensorType.F32, new long[] {2, -1}, two))
                .hasMessageContaining("u has an impossible shape: [2, -1]");
        assertThatThrownBy(() -> writer.add("u", TensorType.F32, new long[] {1L << 32, 1L << 32}, two))
                .hasMessageContaining("impossible shape");
        assertThatThrownBy(() -> writer.add("u", TensorType.Q8_0, new long[] {2}, two))
                .hasMessageContaining("u has rows of 2 numbers; in Q8_0 they must be a multiple of 32");
        assertThatThrownBy(() -> writer.add("u", TensorType.Q6_K, new long[] {128}, (offset, piece) -> {}))
                .hasMessageContaining("multiple of 256");
        assertThatThrownBy(() -> writer.add("t", TensorType.F32, new long[] {2}, (offset, piece) -> {}))
                .hasMessageContaining("added before");
        assertThatThrownBy(() -> writer.add("u", TensorType.F32, new long[] {}, two))
                .hasMessageContaining("0 dimensions");
    }
}
