package dev.qstar.engine.gguf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.qstar.engine.tensor.Tensor;
import dev.qstar.engine.tensor.TensorType;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GgufTest {
    @TempDir
    Path folder;

    private Path small() {
        Path file = folder.resolve("small.gguf");
        float[] values = new float[64];
        for (int i = 0; i < values.length; i++) {
            values[i] = i - 20;
        }
        new GgufWriter()
                .put("general.architecture", "llama")
                .put("tokenizer.ggml.tokens", List.of("a", "b"))
                .add("first", TensorType.F32, new long[] {3}, new float[] {1, 2, 3})
                .add("second", TensorType.Q8_0, new long[] {32, 2}, values)
                .add("third", TensorType.F16, new long[] {2, 2}, new float[] {0.5f, -1, 2, 65504})
                .write(file);
        return file;
    }

    @Test
    void whatWasWrittenIsRead() {
        try (Gguf gguf = Gguf.open(small())) {
            assertThat(gguf.version()).isEqualTo(3);
            assertThat(gguf.metadata().string("general.architecture")).isEqualTo("llama");
            assertThat(gguf.tensors().keySet()).containsExactly("first", "second", "third");
            Tensor second = gguf.tensor("second");
            assertThat(second.type()).isEqualTo(TensorType.Q8_0);
            assertThat(second.shape()).containsExactly(32, 2);
            assertThat(second.columns()).isEqualTo(32);
            assertThat(second.rows()).isEqualTo(2);
            assertThat(second.byteSize()).isEqualTo(68);
            assertThat(StoredBytes.of(gguf, "first").get(ValueLayout.JAVA_FLOAT_UNALIGNED, 8))
                    .isEqualTo(3f);
        }
    }

    @Test
    void tensorsAreAlignedAndStandWhereTheirOffsetsSay() throws IOException {
        Path file = small();
        byte[] bytes = Files.readAllBytes(file);
        try (Gguf gguf = Gguf.open(file)) {
            for (Tensor tensor : gguf.tensors().values()) {
                int offset = (int) tensor.offset();
                assertThat(offset % 32).isZero();
                assertThat(StoredBytes.of(gguf, tensor.name()).toArray(ValueLayout.JAVA_BYTE))
                        .isEqualTo(Arrays.copyOfRange(bytes, offset, offset + (int) tensor.byteSize()));
            }
        }
    }

    @Test
    void theDigestIsThatOfTheWholeFile() throws Exception {
        Path file = small();
        byte[] bytes = Files.readAllBytes(file);
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        try (Gguf gguf = Gguf.open(file)) {
            assertThat(gguf.digest()).isEqualTo("sha256:" + expected).isEqualTo(gguf.digest());
            assertThat(gguf.fileBytes()).isEqualTo(bytes.length);
        }
    }

    @Test
    void aMissingTensorIsNamed() {
        try (Gguf gguf = Gguf.open(small())) {
            assertThatThrownBy(() -> gguf.tensor("output.weight"))
                    .isInstanceOf(ModelFileException.class)
                    .hasMessageContaining("'output.weight'")
                    .hasMessageContaining("missing");
        }
    }

    @Test
    void aProblemWithATensorPointsAtItsEntry() {
        try (Gguf gguf = Gguf.open(small())) {
            ModelFileException first = gguf.problem("first", "too small", "convert it again");
            ModelFileException second = gguf.problem("second", "too small", "convert it again");
            assertThat(first.byteOffset()).isPositive().isLessThan(second.byteOffset());
            assertThat(second).hasMessageContaining("too small; convert it again");
        }
    }

    @Test
    void versionTwoIsRead() {
        byte[] bytes = GgufBytes.header(0, 0).toByteArray();
        bytes[4] = 2;
        try (Gguf gguf = Gguf.open(GgufBytes.write(folder, bytes))) {
            assertThat(gguf.version()).isEqualTo(2);
            assertThat(gguf.tensors()).isEmpty();
            assertThat(gguf.digest()).startsWith("sha256:");
        }
    }

    @Test
    void anAlignmentOfTheFilesOwnIsKept() {
        Path file = GgufBytes.header(2, 1)
                .key("general.alignment", GgufBytes.UINT32)
                .u32(64)
                .tensor("a", 0, 0, 4)
                .tensor("b", 0, 64, 4)
                .data(64, 80)
                .write(folder);
        try (Gguf gguf = Gguf.open(file)) {
            assertThat(gguf.tensor("b").offset() % 64).isZero();
        }
    }

    @Test
    void aFileOfOnlyAVocabularyNeedsNoPadding() {
        Path file = GgufBytes.header(0, 1)
                .key("general.name", GgufBytes.STRING)
                .string("x")
                .write(folder);
        try (Gguf gguf = Gguf.open(file)) {
            assertThat(gguf.metadata().string("general.name")).isEqualTo("x");
        }
    }

    @Test
    void theMessageIsOneLineThatNamesFileFieldOffsetAndRemedy() {
        Path file = GgufBytes.header(0, 1)
                .key("evil\nkey\u001b[31m", 99)
                .raw(new byte[8])
                .write(folder);
        ModelFileException error = catchThrowableOfType(ModelFileException.class, () -> Gguf.open(file));
        assertThat(error.getMessage())
                .startsWith(file.toString())
                .contains("evil\uFFFDkey\uFFFD[31m")
                .contains("(byte " + (24 + 8 + 13) + ")")
                .contains("unknown value type 99")
                .contains("; the file is damaged or incomplete")
                .doesNotContain("\n")
                .doesNotContain("\u001b");
    }
}
