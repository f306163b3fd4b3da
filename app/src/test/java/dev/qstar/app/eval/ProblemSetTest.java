package dev.qstar.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.search.verify.Rational;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemSetTest {
    private static final String GOOD = "{\"question\": \"How many?\", \"answer\": 9}\n";

    @TempDir
    private Path folder;

    @Test
    void numbersAndTextsOfNumbersAreAnswers() throws IOException {
        ProblemSet set = read(GOOD + "\n{\"question\":\"b\",\"answer\":\"7/12\",\"other\":[1]}\r\n"
                + "{\"question\":\"c\",\"answer\":1.5e2}");
        assertThat(set.problems())
                .containsExactly(
                        new Problem("How many?", Rational.of(9)),
                        new Problem("b", Rational.of(7, 12)),
                        new Problem("c", Rational.of(150)));
        assertThat(set.names()).containsExactly("data.jsonl");
    }

    @Test
    void filesFollowOneAnotherAndMakeOneDigest() throws IOException {
        Path first = Files.writeString(folder.resolve("a.jsonl"), GOOD);
        Path second = Files.writeString(folder.resolve("b.jsonl"), GOOD);
        ProblemSet both = ProblemSet.read(List.of(first, second));
        assertThat(both.size()).isEqualTo(2);
        assertThat(both.digest())
                .startsWith("sha256:")
                .isNotEqualTo(ProblemSet.read(List.of(first)).digest());
    }

    @Test
    void aBadLineIsNamedWithItsFileAndNumber() {
        assertBad("{\"answer\": 9}", "question");
        assertBad("{\"question\": \" \", \"answer\": 9}", "question");
        assertBad("{\"question\": 5, \"answer\": 9}", "question");
        assertBad("{\"question\": \"a\"}", "answer");
        assertBad("{\"question\": \"a\", \"answer\": null}", "answer");
        assertBad("{\"question\": \"a\", \"answer\": \"nine\"}", "answer");
        assertBad("{\"question\": \"a\", \"answer\": true}", "answer");
        assertBad("{\"question\": \"a\", \"answer\": 1e999999}", "answer");
        assertBad("{\"question\": \"a\", \"answer\": NaN}", "not JSON");
        assertBad("{\"question\": \"a\", \"answer\": 9", "not JSON");
        assertBad(GOOD.strip() + GOOD.strip(), "not JSON");
        assertBad("[1]", "not a JSON object");
        assertBad("[".repeat(100_000), "not JSON");
    }

    @Test
    void bytesThatAreNoUtf8AreNamedWithTheirOffset() throws IOException {
        Path file = folder.resolve("data.jsonl");
        Files.write(file, (GOOD + "ab\u00ff\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ProblemSet.read(List.of(file)))
                .isInstanceOf(EvalInputException.class)
                .hasMessageContaining("data.jsonl:2: not UTF-8")
                .hasMessageContaining("offset 2");
    }

    @Test
    void aLineOverTheLimitIsRefused() {
        assertBad("x".repeat(ProblemSet.MAX_LINE_BYTES + 1), "more than");
    }

    @Test
    void noFileAndNoProblemsAreRefused() {
        assertThatThrownBy(() -> ProblemSet.read(List.of(folder.resolve("none.jsonl"))))
                .isInstanceOf(EvalInputException.class)
                .hasMessageContaining("none.jsonl");
        assertThatThrownBy(() -> read("\n\n"))
                .isInstanceOf(EvalInputException.class)
                .hasMessageContaining("no problems");
    }

    private void assertBad(String line, String cause) {
        assertThatThrownBy(() -> read(GOOD + line + "\n"))
                .isInstanceOf(EvalInputException.class)
                .hasMessageContaining("data.jsonl:2: ")
                .hasMessageContaining(cause);
    }

    private ProblemSet read(String text) throws IOException {
        return ProblemSet.read(List.of(Files.writeString(folder.resolve("data.jsonl"), text)));
    }
}
