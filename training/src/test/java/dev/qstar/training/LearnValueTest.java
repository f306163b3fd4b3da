package dev.qstar.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.EngineOptions;
import dev.qstar.engine.tensor.TensorType;
import dev.qstar.search.value.ValueHead;
import dev.qstar.training.LearnOptions.ModelSize;
import dev.qstar.training.value.FitOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnValueTest {
    private static final FitOptions FIT = FitOptions.defaults().withHidden(8).withRounds(3);
    private static final int PROBLEMS = 20;

    @TempDir
    static Path folder;

    private static Path model = Path.of("");
    private static Path data = Path.of("");

    @BeforeAll
    static void writeModelAndData() throws IOException {
        model = folder.resolve("tiny.gguf");
        data = Files.writeString(folder.resolve("data.jsonl"), """
                {"question": "Raj has 84 stamps. He puts them on 7 pages. How many stamps are on each page?",\
                 "answer": 12, "numbers": ["84", "7"], "program": [["/", ["N", "0"], ["N", "1"], "12"]]}
                """);
        var size = new ModelSize(600, 32, 1, 2, 64);
        var options = new LearnOptions(
                List.of(), model, folder.resolve("model.work"), 7, 2, 512, 0, false, 0.003, TensorType.F16, size);
        assertThat(new LearnModel(options, progress -> {}).run(() -> false)).isTrue();
    }

    private LearnValueOptions options(String name, List<Path> files) {
        return new LearnValueOptions(
                model,
                EngineOptions.defaults(),
                files,
                List.of(),
                PROBLEMS,
                3,
                1,
                5,
                folder.resolve(name + ".value.gguf"),
                folder.resolve(name));
    }

    @Test
    void anInterruptedTrainingGivesTheSameHeadAsOneThatWasNot() throws IOException {
        var whole = options("whole", List.of(data));
        List<LearnValueProgress> straight = new ArrayList<>();
        LearnValueReport report = new LearnValue(whole, FIT, straight::add, () -> 0)
                .run(() -> false)
                .orElseThrow();
        assertThat(report.written() + report.generated()).isEqualTo(PROBLEMS);
        assertThat(ValueHead.open(whole.output()).choice())
                .isEqualTo(report.head().choice());

        var parts = options("parts", List.of(data));
        List<LearnValueProgress> pieces = new ArrayList<>();
        var learning = new LearnValue(parts, FIT, pieces::add, () -> 0);
        for (int stop = 1; stop < straight.size(); stop++) {
            assertThat(learning.run(() -> true)).isEmpty();
            assertThat(pieces).hasSize(stop);
        }
        assertThat(parts.output()).doesNotExist();
        assertThat(learning.run(() -> true)).isPresent();
        assertThat(pieces).isEqualTo(straight);
        assertThat(Files.mismatch(whole.output(), parts.output())).isEqualTo(-1);
    }

    @Test
    void dataThatCannotBeUsedAreRefusedWithFileAndRemedy() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"question\": \"How many?\"}\n{\"question\n");
        assertRefused(List.of(bad), "bad.jsonl:2");
        assertRefused(List.of(folder.resolve("none.jsonl")), "none.jsonl");
        Path bare = Files.writeString(folder.resolve("bare.jsonl"), "{\"question\": \"1 or 2?\", \"answer\": 1}\n");
        assertRefused(List.of(bare), "program");
        assertThatThrownBy(() -> options("none", List.of()))
                .isInstanceOf(LearnException.class)
                .hasMessageContaining("--data");
    }

    private void assertRefused(List<Path> files, String cause) {
        var learning = new LearnValue(options("refused", files), FIT, progress -> {}, () -> 0);
        assertThatThrownBy(() -> learning.run(() -> false))
                .isInstanceOf(LearnException.class)
                .hasMessageContaining(cause)
                .hasMessageNotContaining("\n");
    }

    @Test
    void otherModelsAreAskedTheDataAsTheyAre() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.jsonl"), """
                {"question": "One and two?", "answer": 3}

                {"question": "Half of one?", "answer": "1/2"}
                """);
        List<Question> questions = Questions.asTheyAre(List.of(plain), 100, 1);
        assertThat(questions).extracting(Question::text).containsExactlyInAnyOrder("One and two?", "Half of one?");
        assertThat(questions).extracting(Question::place).contains(plain + ":1", plain + ":3");
        assertThat(Questions.asTheyAre(List.of(plain), 1, 1)).hasSize(1);
        Files.writeString(plain, "{\"question\": \"One?\", \"answer\": \"many\"}");
        assertThatThrownBy(() -> Questions.asTheyAre(List.of(plain), 100, 1))
                .isInstanceOf(LearnException.class)
                .hasMessageContaining("plain.jsonl:1: the answer is no number");
    }
}
