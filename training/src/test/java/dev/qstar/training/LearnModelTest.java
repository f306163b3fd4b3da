package dev.qstar.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.tensor.TensorType;
import dev.qstar.training.LearnOptions.ModelSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnModelTest {
    private static final ModelSize TINY = new ModelSize(600, 32, 1, 2, 64);

    @TempDir
    Path folder;

    private LearnOptions options(String name, List<Path> data, ModelSize size) {
        return new LearnOptions(
                data,
                folder.resolve(name + ".gguf"),
                folder.resolve(name),
                7,
                5,
                512,
                9,
                false,
                0.003,
                TensorType.F16,
                size);
    }

    @Test
    void anInterruptedTrainingGivesTheSameFileAsOneThatWasNot() throws IOException {
        var whole = options("whole", List.of(), TINY);
        List<Long> steps = new ArrayList<>();
        assertThat(new LearnModel(whole, progress -> steps.add(progress.step())).run(() -> false))
                .isTrue();
        assertThat(steps).containsExactly(1L, 2L, 3L, 4L, 8L, 9L, 5L);

        var parts = options("parts", List.of(), TINY);
        List<Long> pieces = new ArrayList<>();
        var learning = new LearnModel(parts, progress -> pieces.add(progress.step()));
        for (int stop = 1; stop < steps.size(); stop++) {
            assertThat(learning.run(() -> true)).isFalse();
            assertThat(pieces).hasSize(stop);
        }
        assertThat(parts.output()).doesNotExist();
        assertThat(learning.run(() -> false)).isTrue();
        assertThat(pieces).isEqualTo(steps);
        assertThat(Files.mismatch(whole.output(), parts.output())).isEqualTo(-1);
    }

    @Test
    void whatCannotBeTrainedIsRefusedInOneLine() throws IOException {
        assertThatThrownBy(() -> new ModelSize(100, 32, 1, 2, 64))
                .isInstanceOf(LearnException.class)
                .hasMessageContaining("--vocabulary");
        assertRefused(options("size", List.of(), new ModelSize(600, 33, 1, 2, 64)), "width of 33");
        var options = options("type", List.of(), TINY);
        assertThatThrownBy(() -> new LearnOptions(
                        List.of(),
                        options.output(),
                        options.workFolder(),
                        7,
                        5,
                        512,
                        9,
                        false,
                        0.003,
                        TensorType.Q6_K,
                        TINY))
                .isInstanceOf(LearnException.class)
                .hasMessageContaining("--type Q6_K stores rows in blocks of 256")
                .hasMessageContaining("--width is 32 and --feed-forward 64; choose multiples of 256");
        assertRefused(options("data", List.of(folder.resolve("none.jsonl")), TINY), "none.jsonl");
        var damaged = options("damaged", List.of(), TINY);
        Files.createDirectories(damaged.workFolder());
        Files.writeString(damaged.workFolder().resolve("checkpoint.bin"), "junk");
        assertRefused(damaged, "checkpoint.bin");
    }

    private static void assertRefused(LearnOptions options, String cause) {
        assertThatThrownBy(() -> new LearnModel(options, progress -> {}).run(() -> false))
                .isInstanceOf(LearnException.class)
                .hasMessageContaining(cause)
                .hasMessageNotContaining("\n");
    }
}
