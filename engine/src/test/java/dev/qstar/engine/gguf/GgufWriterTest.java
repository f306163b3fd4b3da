package dev.qstar.engine.gguf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.tensor.TensorType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                .hasMessageContaining("2 values for 3 places");
        assertThatThrownBy(() -> writer.add("u", TensorType.Q8_0, new long[] {2}, two))
                .hasMessageContaining("multiple of 32");
        assertThatThrownBy(() -> writer.add("u", TensorType.F32, new long[] {}, two))
                .hasMessageContaining("0 dimensions");
    }
}
