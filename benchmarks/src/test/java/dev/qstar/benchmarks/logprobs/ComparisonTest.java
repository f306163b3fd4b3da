package dev.qstar.benchmarks.logprobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.benchmarks.BenchmarkException;
import dev.qstar.benchmarks.model.LlamaShape;
import dev.qstar.benchmarks.model.RandomLlama;
import dev.qstar.benchmarks.model.WeightMix;
import dev.qstar.benchmarks.model.WeightSpread;
import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    /// Three logits whose probabilities are 1/2, 1/4 and 1/4, shifted.
    private static final float[] LOGITS = {(float) Math.log(4), (float) Math.log(2), (float) Math.log(2)};

    private static final Recording.Position POSITION = new Recording.Position(
            3,
            List.of(
                    new Recording.Candidate(0, Math.log(0.5)),
                    new Recording.Candidate(2, Math.log(0.25) + 0.01),
                    new Recording.Candidate(1, Math.log(0.25) - 0.5)));

    @TempDir
    private Path folder;

    @Test
    void onlyTheLikeliestTokensCount() {
        assertThat(Comparison.of(0, POSITION, LOGITS, 1).largest()).isCloseTo(0, within(1e-6));
        assertThat(Comparison.of(0, POSITION, LOGITS, 2).largest()).isCloseTo(0.01, within(1e-6));
        assertThat(Comparison.of(0, POSITION, LOGITS, 6).largest()).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void anotherLikeliestTokenIsSeen() {
        assertThat(Comparison.of(0, POSITION, LOGITS, 6).sameBest()).isTrue();
        assertThat(Comparison.of(0, POSITION, new float[] {0, 1, 0}, 6).sameBest())
                .isFalse();
    }

    @Test
    void twoRecordingsAreComparedWhereBothNameAToken() {
        Recording.Position other = new Recording.Position(
                3,
                List.of(new Recording.Candidate(0, Math.log(0.5) - 0.2), new Recording.Candidate(1, Math.log(0.25))));
        Recording one = recording(POSITION);
        assertThat(Comparison.largest(one, recording(other), 1)).isCloseTo(0.2, within(1e-6));
        assertThat(Comparison.largest(one, recording(other), 2)).isCloseTo(0.2, within(1e-6));
        assertThat(Comparison.largest(one, recording(other), 3)).isCloseTo(0.5, within(1e-6));
    }

    private static Recording recording(Recording.Position position) {
        return new Recording(
                "model.gguf", "peer 1", List.of(new Recording.Prompt(new int[] {5, 6, 7, 8}, List.of(position))));
    }

    @Test
    void aRecordingIsReadAsItWasWritten() {
        Recording recording = recording(POSITION);
        Path file = folder.resolve("recording.json");
        recording.write(file);
        assertThat(Recording.read(file)).usingRecursiveComparison().isEqualTo(recording);
    }

    @Test
    void whatIsNoRecordingIsRefused() throws IOException {
        Path file = folder.resolve("other.json");
        Files.writeString(file, "{\"model\": \"m\"}");
        assertThatThrownBy(() -> Recording.read(file))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("record it again");
        assertThatThrownBy(() -> Recording.read(folder.resolve("none.json"))).isInstanceOf(BenchmarkException.class);
    }

    @Test
    void theEngineIsComparedAtEveryPosition() {
        Path model = folder.resolve("tiny.gguf");
        RandomLlama.write(LlamaShape.TINY, WeightMix.F32, WeightSpread.WIDE, 1, model, name -> {});
        Recording recording = new Recording(
                "tiny.gguf",
                "peer 1",
                List.of(new Recording.Prompt(
                        new int[] {1, 2, 3, 4, 5},
                        List.of(
                                new Recording.Position(1, List.of(new Recording.Candidate(9, -1))),
                                new Recording.Position(4, List.of(new Recording.Candidate(9, -1)))))));
        try (Engine engine = Engine.open(model, EngineOptions.defaults())) {
            assertThat(Comparison.of(engine, recording, 6))
                    .extracting(Comparison::position)
                    .containsExactly(1, 4);
        }
    }
}
