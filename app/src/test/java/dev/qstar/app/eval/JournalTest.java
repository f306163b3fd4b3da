package dev.qstar.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Grade FIRST = new Grade(0, Optional.of("9"), true, 0.5, 12, 40.5, 3.25);
    private static final Grade SECOND = new Grade(2, Optional.empty(), false, 0, 0, 0, 1);

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("deeper").resolve("journal.jsonl");
    }

    @Test
    void whatWasAppendedIsFoundAgain() {
        write(FIRST, SECOND);
        assertThat(recorded()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aTornLastLineIsDroppedAndWrittenOver() throws IOException {
        write(FIRST);
        long whole = Files.size(file);
        Files.writeString(file, "{\"problem\":1,\"answ", StandardOpenOption.APPEND);
        assertThat(recorded()).containsExactly(FIRST);
        assertThat(Files.size(file)).isEqualTo(whole);
        write(SECOND);
        assertThat(recorded()).containsExactly(FIRST, SECOND);
    }

    @Test
    void everyTruncationLeavesTheWholeLines() throws IOException {
        write(FIRST, SECOND);
        byte[] bytes = Files.readAllBytes(file);
        int firstLine = new String(bytes, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int length = 0; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThat(recorded()).hasSize(length < firstLine ? 0 : 1);
        }
    }

    @Test
    void whatFollowsALineThatMakesNoSenseIsDropped() throws IOException {
        for (String line : List.of("", "7", "null", "{}", "{\"problem\":99}", "{\"problem\":\"x\"}")) {
            Files.deleteIfExists(file);
            write(FIRST);
            Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
            assertThat(recorded()).as(line).containsExactly(FIRST);
        }
    }

    @Test
    void twoWritersAtOnceAreRefused() {
        try (Journal journal = Journal.open(file, 3)) {
            assertThat(journal.recorded()).isEmpty();
            assertThatThrownBy(() -> Journal.open(file, 3)).isInstanceOf(EvalInputException.class);
        }
    }

    private void write(Grade... grades) {
        try (Journal journal = Journal.open(file, 3)) {
            for (Grade grade : grades) {
                journal.append(grade);
            }
        }
    }

    private List<Grade> recorded() {
        try (Journal journal = Journal.open(file, 3)) {
            return journal.recorded();
        }
    }
}
