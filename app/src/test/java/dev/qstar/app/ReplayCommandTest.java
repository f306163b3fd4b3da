package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.testkit.ScriptedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReplayCommandTest {
    private static final String QUESTION = "Nora has 30 stamps and gives 12 to Ben. How many stamps are left?";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();
    private Path model = Path.of("");
    private Path trace = Path.of("");

    @BeforeEach
    void record() {
        model = ScriptedModel.subtracting().write(folder);
        trace = folder.resolve("trace.json");
        shell.run("ask", "--model", model + "", "--strategy", "self-consistency", "--trace", trace + "", QUESTION);
        assertThat(shell.exitCode()).as(shell.err()).isZero();
    }

    private void alter(String from, String to) throws IOException {
        String text = Files.readString(trace);
        assertThat(text).contains(from);
        Files.writeString(trace, text.replace(from, to));
    }

    @Test
    void theModelThatTheTraceNamesGivesTheSameAgain() {
        shell.run("replay", trace + "");
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out()).startsWith("Identical: 33 nodes, 80 tokens").hasLineCount(1);
    }

    @Test
    void jsonHasTheFieldsThatMayBeReliedOn() {
        JsonNode document = shell.run("replay", "--json", trace + "").json();
        assertThat(document.get("identical").booleanValue()).isTrue();
        assertThat(document.get("firstDifference").isNull()).isTrue();
    }

    @Test
    void theFirstDifferenceIsToldAndTheWorkHasFailed() throws IOException {
        alter("\"dive\":3,", "\"dive\":4,");
        shell.run("replay", "--json", trace + "");
        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.out()).contains("\"identical\":false", "dive is 3 instead of 4");
        shell.run("replay", trace + "");
        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.out()).startsWith("Different: node ").doesNotContain("recorded by");
        alter("\"version\":\"" + Qstar.VERSION, "\"version\":\"0.0.9");
        assertThat(shell.run("replay", trace + "").out()).contains("recorded by qstar 0.0.9");
    }

    @Test
    void theSameModelMayLieElsewhere() throws IOException {
        Path moved = Files.move(model, folder.resolve("moved.gguf"));
        shell.run("replay", trace + "").assertRefused("scripted.gguf");
        assertThat(shell.run("replay", "--model", moved + "", trace + "").exitCode())
                .isZero();
    }

    @Test
    void anotherModelIsRefused() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        String declining = ScriptedModel.declining().write(other).toString();
        shell.run("replay", "--model", declining, trace + "").assertRefused("model sha256:", "--model");
    }

    @Test
    void anotherValueHeadIsRefused() throws IOException {
        alter("\"valueHead\":null", "\"valueHead\":\"sha256:00\"");
        shell.run("replay", trace + "").assertRefused("value head sha256:00", "none");
    }

    @Test
    void whatIsNoTraceIsRefused() throws IOException {
        shell.run("replay").assertRefused("TRACE");
        shell.run("replay", folder.resolve("none.json") + "").assertRefused("none.json", "exists");
        shell.run("replay", folder + "").assertRefused("cannot be read");
        shell.run("replay", model + "").assertRefused("damaged");
        alter("\"model\":\"", "\"model\":\"\\u0000");
        shell.run("replay", trace + "").assertRefused("names a model", "--model");
    }

    @Test
    void placesWhereNoFileCanBeAreRefusedBeforeTheSearch() throws IOException {
        String lost = folder.resolve("lost").resolve("t.json").toString();
        for (String option : new String[] {"--trace", "--html"}) {
            shell.run("ask", "--model", "none.gguf", option, lost, QUESTION).assertRefused(option, "no folder");
            shell.run("ask", "--model", "none.gguf", option, folder + "", QUESTION)
                    .assertRefused(option, "no file");
        }
        String same = folder.resolve("same").toString();
        shell.run("ask", "--model", "none.gguf", "--trace", same, "--html", same, QUESTION)
                .assertRefused("same file");
    }

    @Test
    void filesAreReplacedAndNothingElseIsLeft() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, "old");
        String before = Files.readString(trace);
        shell.run(
                "ask",
                "--model",
                model + "",
                "--strategy",
                "self-consistency",
                "--html",
                page + "",
                "--trace",
                trace + "",
                QUESTION);
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("18", "stamps");
        assertThat(Files.readString(trace).replaceAll("\"millis\":\\d+", ""))
                .isEqualTo(before.replaceAll("\"millis\":\\d+", ""));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(model, trace, page);
        }
    }

    @Test
    void theTreeIsPrintedBeforeTheAnswerAndBesideJsonOnStandardError() {
        shell.run("ask", "--model", model + "", "--tree", QUESTION);
        assertThat(shell.out())
                .startsWith(QUESTION + "\n✓ 30 - 12 = 18  p")
                .contains("◀", "1 solution", "5 tokens sampled")
                .endsWith("\n✓ 30 - 12 = 18\nAnswer: 18 stamps   (confidence 100%)\n");
        JsonNode answer = shell.run("ask", "--json", "--model", model + "", "--tree", QUESTION)
                .json();
        assertThat(answer.get("answer").stringValue()).isEqualTo("18");
        assertThat(shell.err()).startsWith(QUESTION).contains("◀");
    }
}
