package dev.qstar.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.gguf.ModelFileException;
import dev.qstar.engine.tensor.TensorType;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

    private static final int[] PROMPT = {5, 4, 3, 2, 1};

    @TempDir
    Path folder;

    private Path write() {
        TinyModel model = new TinyModel();
        model.type = TensorType.Q8_0;
        return model.write(folder);
    }

    private static void truncate(Path file, long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        }
    }

    private static float[] logits(Engine engine) {
        try (Sequence sequence = engine.start()) {
            engine.forward(List.of(new Feed(sequence, PROMPT)));
            return sequence.logits();
        }
    }

    @Test
    void aFileThatWasCutShortIsRefusedWhereverThatWas() throws IOException {
        Path file = write();
        long bytes = Files.size(file);
        long seed = 17;
        Random random = new Random(seed);
        long end = bytes;
        while (end > 0) {
            end -= end == bytes ? 1 : Math.min(end, 1 + random.nextInt((int) bytes / 20));
            truncate(file, end);
            assertThatThrownBy(() -> Engine.open(file, EngineOptions.defaults()))
                    .as("seed %d, %d of %d bytes", seed, end, bytes)
                    .isInstanceOf(ModelFileException.class);
        }
    }

    @Test
    void aFileThatChangesAfterItWasLoadedChangesNoAnswer() throws IOException {
        Path file = write();
        byte[] other = new byte[(int) Files.size(file)];
        new Random(1).nextBytes(other);
        try (Engine engine = Engine.open(file, EngineOptions.defaults())) {
            float[] before = logits(engine);
            Files.write(file, other, StandardOpenOption.WRITE);
            assertThat(logits(engine)).containsExactly(before);
            truncate(file, 0);
            assertThat(logits(engine)).containsExactly(before);
            assertThatThrownBy(engine::info).isInstanceOf(ModelFileException.class);
            Files.delete(file);
            assertThat(logits(engine)).containsExactly(before);
        }
    }
}
