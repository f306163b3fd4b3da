package dev.qstar.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.search.value.ValueFeatures;
import dev.qstar.training.value.ValueProblem;
import dev.qstar.training.value.ValueState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolloutJournalTest {
    private static final String SUBJECT = "model, data and options";
    private static final List<Optional<ValueProblem>> FIRST =
            List.of(Optional.of(problem(3, true)), Optional.empty(), Optional.of(problem(1, false)));
    private static final List<Optional<ValueProblem>> SECOND = List.of(Optional.of(problem(2, false)));

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("rollouts.bin");
    }

    private static ValueProblem problem(int right, boolean generated) {
        return new ValueProblem(
                List.of(
                        new ValueState(
                                new float[] {1.5f, -2},
                                new ValueFeatures(0, 0, 0, false),
                                right,
                                right + 2,
                                OptionalInt.empty()),
                        new ValueState(
                                new float[] {right, 0.1f},
                                new ValueFeatures(1, -0.25, -0.125, true),
                                right,
                                right,
                                OptionalInt.of(0))),
                generated);
    }

    private List<Optional<ValueProblem>> read() {
        try (RolloutJournal journal = RolloutJournal.open(file, SUBJECT, 2)) {
            return journal.problems();
        }
    }

    private void append(List<Optional<ValueProblem>> problems) {
        try (RolloutJournal journal = RolloutJournal.open(file, SUBJECT, 2)) {
            journal.append(problems);
        }
    }

    /// Arrays are equal only to themselves, so texts of all numbers are compared.
    private static List<String> texts(List<Optional<ValueProblem>> problems) {
        return problems.stream()
                .map(problem -> problem.map(found -> found.generated()
                                + found.states().stream()
                                        .map(state -> Arrays.toString(state.hidden()) + state.features()
                                                + state.successes() + "/" + state.trials() + state.parent())
                                        .toList()
                                        .toString())
                        .orElse("none"))
                .toList();
    }

    @Test
    void whatWasAppendedIsReadBack() {
        assertThat(read()).isEmpty();
        append(FIRST);
        append(SECOND);
        assertThat(texts(read().subList(0, 3))).isEqualTo(texts(FIRST));
        assertThat(texts(read().subList(3, 4))).isEqualTo(texts(SECOND));
    }

    @Test
    void aTornTailIsCutOffWhereverItTears() throws IOException {
        append(FIRST);
        long whole = Files.size(file);
        append(SECOND);
        byte[] bytes = Files.readAllBytes(file);
        for (int length = (int) whole; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThat(texts(read())).as("%d bytes", length).isEqualTo(texts(FIRST));
            assertThat(Files.size(file)).isEqualTo(whole);
        }
        append(SECOND);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void aTornHeaderBeginsAnew() throws IOException {
        append(FIRST);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, 9));
        assertThat(read()).isEmpty();
        append(FIRST);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void aJournalOfAnotherSubjectAndAFileThatIsNoneAreRefused() throws IOException {
        append(FIRST);
        assertThatThrownBy(() -> RolloutJournal.open(file, "another model", 2))
                .isInstanceOf(LearnException.class)
                .hasMessageContaining("--work");
        String text = "some text of somebody's that is long enough to be no torn header of a journal";
        Files.writeString(file, text);
        assertThatThrownBy(this::read).isInstanceOf(LearnException.class).hasMessageContaining("is no journal");
        assertThat(Files.readString(file)).isEqualTo(text);
    }
}
