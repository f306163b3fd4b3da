package dev.qstar.engine.gguf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.qstar.engine.tensor.TensorType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A valid file, damaged everywhere: it is refused as a model file or loads, and nothing else happens.
class GgufDamageTest {
    private static final int LAST_TENSOR_BYTES = 3 * 4;

    @TempDir
    Path folder;

    private byte[] valid = {};
    private int headerBytes;

    @BeforeEach
    void writeValidFile() throws IOException {
        Path file = folder.resolve("valid.gguf");
        new GgufWriter()
                .put("general.name", "small")
                .put("count", 7)
                .put("rate", 0.5f)
                .put("flag", true)
                .put("words", List.of("one", "two", "three"))
                .put("numbers", new int[] {1, 2, 3})
                .add("a", TensorType.Q8_0, new long[] {32, 2}, new float[64])
                .add("b", TensorType.F32, new long[] {3}, new float[] {1, 2, 3})
                .write(file);
        valid = Files.readAllBytes(file);
        headerBytes = valid.length - 96 - 32;
    }

    @Test
    void truncatedAnywhereBeforeItsLastNumberItIsRefused() {
        int needed = valid.length - 32 + LAST_TENSOR_BYTES;
        for (int length = 0; length <= valid.length; length++) {
            Throwable error = open(Arrays.copyOf(valid, length));
            if (length < needed) {
                assertThat(error).as("cut to %d bytes", length).isInstanceOf(ModelFileException.class);
                assertThat(((ModelFileException) error).byteOffset()).isBetween(0L, (long) length);
            } else {
                assertThat(error).as("cut to %d bytes", length).isNull();
            }
        }
    }

    @Test
    void anyBitOfTheHeaderFlippedIsRefusedOrLoads() {
        int refused = 0;
        for (int bit = 0; bit < headerBytes * 8; bit++) {
            byte[] damaged = valid.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Throwable error = open(damaged);
            if (error != null) {
                assertThat(error).as("bit %d flipped", bit).isInstanceOf(ModelFileException.class);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(headerBytes * 8 / 3);
    }

    @Test
    void manyRandomBytesOfTheHeaderChangedAreRefusedOrLoad() {
        long seed = 20_261_124;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 2_000; round++) {
            byte[] damaged = valid.clone();
            int changes = 1 + random.nextInt(8);
            for (int i = 0; i < changes; i++) {
                int at = 4 + random.nextInt(headerBytes - 4);
                damaged[at] = random.nextInt(4) == 0 ? (byte) -1 : (byte) random.nextInt(256);
            }
            Throwable error = open(damaged);
            if (error != null) {
                assertThat(error).as("seed %d round %d", seed, round).isInstanceOf(ModelFileException.class);
            }
        }
    }

    /// Opens a file with these bytes and reads everything in it; what went wrong, or null.
    private Throwable open(byte[] bytes) {
        Path file = GgufBytes.write(folder, bytes);
        return catchThrowable(() -> {
            try (Gguf gguf = Gguf.open(file)) {
                gguf.metadata().all();
                gguf.tensors().keySet().forEach(name -> StoredBytes.of(gguf, name));
                gguf.digest();
            }
        });
    }
}
