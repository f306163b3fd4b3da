package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AskCommandTest {
    private static final String QUESTION = "Nora has 30 stamps and gives 12 to Ben. How many stamps are left?";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();
    private String model = "";

    @BeforeEach
    void writeModel() {
        model = ScriptedModel.subtracting().write(folder).toString();
    }

    @Test
    void jsonHasTheFieldsThatMayBeReliedOn() {
        JsonNode answer = shell.run("ask", "--json", "--seed", "7", "--model", model, QUESTION)
                .json();
        assertThat(answer.get("answer").stringValue()).isEqualTo("18");
        assertThat(answer.get("unit").stringValue()).isEqualTo("stamps");
        assertThat(answer.get("confidence").doubleValue()).isBetween(0.99, 1.0);
        assertThat(answer.get("steps").size()).isEqualTo(1);
        JsonNode step = answer.get("steps").get(0);
        assertThat(step.get("text").stringValue()).isEqualTo("A = a - b = <<30-12=18>>18");
        assertThat(step.get("check").stringValue()).isEqualTo("proved");
        assertThat(step.get("q").isNull()).isTrue();
        assertThat(answer.get("tokens").intValue()).isEqualTo(5);
        assertThat(answer.get("strategy").stringValue()).isEqualTo("greedy");
        assertThat(answer.get("seed").longValue()).isEqualTo(7);
        assertThat(answer.get("model").stringValue()).isEqualTo("scripted.gguf");
        assertThat(answer.get("millis").longValue()).isNotNegative();
        assertThat(answer.has("message")).isFalse();
    }

    @Test
    void peopleSeeEachStepWithItsMarkThenTheAnswerWithItsUnit() {
        shell.run("ask", "--model", model, QUESTION);
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out()).isEqualTo("✓ 30 - 12 = 18\nAnswer: 18 stamps   (confidence 100%)\n");
    }

    @Test
    void aRefutedSolutionIsShownAndIsNoAnswer() {
        model = new ScriptedModel()
                .plain()
                .then(":", "1")
                .then("1", "+")
                .then("+", "2")
                .then("2", "=")
                .then("=", "4")
                .then("4", "Ċ")
                .write(folder)
                .toString();
        shell.run("ask", "--model", model, QUESTION);
        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.out())
                .startsWith("✗ 1+2=4\nNo answer: arithmetic refutes the model's solution;")
                .contains("--strategy self-consistency");
    }

    @Test
    void aFractionIsExactForPeopleAndDecimalInJson() {
        model = ScriptedModel.subtracting()
                .then("[a]", "/", 60)
                .then("/", "[b]")
                .write(folder)
                .toString();
        String question = "Share 10 liters among 12 cups. How many liters are in a cup?";
        assertThat(shell.run("ask", "--model", model, question).out()).contains("Answer: 5/6 (about 0.8333333333)");
        assertThat(shell.run("ask", "--json", "--model", model, question)
                        .json()
                        .get("answer")
                        .stringValue())
                .isEqualTo("0.8333333333");
    }

    @Test
    void theQuestionMayComeFromStandardInput() {
        assertThat(shell.input(QUESTION + "\n").run("ask", "--model", model).out())
                .contains("Answer: 18 stamps");
    }

    @Test
    void severalSamplesVote() {
        JsonNode answer = shell.run(
                        "ask", "--json", "--model", model, "--strategy", "self-consistency", "--samples", "5", QUESTION)
                .json();
        assertThat(answer.get("answer").stringValue()).isEqualTo("18");
        assertThat(answer.get("confidence").doubleValue()).isEqualTo(1);
        assertThat(answer.get("tokens").intValue()).isEqualTo(25);
        assertThat(answer.get("strategy").stringValue()).isEqualTo("self-consistency");
    }

    @Test
    void whatIsNoWordProblemGetsAWordAboutThePurpose() {
        model = ScriptedModel.declining().write(folder).toString();
        shell.run("ask", "--model", model, "Good morning!");
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out()).contains("no word problem", "arithmetic").hasLineCount(1);
        JsonNode answer =
                shell.run("ask", "--json", "--model", model, "Good morning!").json();
        assertThat(answer.get("answer").isNull()).isTrue();
        assertThat(answer.get("message").stringValue()).contains("no word problem");
    }

    @Test
    void aBudgetThatIsTooSmallIsWorkThatFailed() {
        shell.run("ask", "--json", "--model", model, "--budget", "2", QUESTION);
        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.out()).contains("\"answer\":null", "--budget");
    }

    @Test
    void emptyQuestionsAreRefused() {
        shell.run("ask", "--model", model, "").assertRefused("empty");
        shell.run("ask", "--model", model, " \n ").assertRefused("empty");
        shell.input("").run("ask", "--model", model).assertRefused("empty");
    }

    @Test
    void aQuestionOfAMegabyteIsRefusedWithItsLimit() {
        String megabyte = "apples and ".repeat(100_000);
        shell.run("ask", "--model", model, megabyte).assertRefused("1100000 bytes", "65536");
        shell.input(megabyte).run("ask", "--model", model).assertRefused("65536");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        shell.input(new byte[] {'4', ' ', (byte) 0xC3, '('})
                .run("ask", "--json", "--model", model)
                .assertRefused("UTF-8", "offset 2");
        shell.run("ask", "--model", model, "4 \uFFFD and 3?").assertRefused("UTF-8");
        shell.run("ask", "--model", model, "4 \uD83D and 3?").assertRefused("UTF-8");
    }

    @Test
    void aQuestionLongerThanTheContextIsRefusedWithBothNumbers() {
        model = ScriptedModel.subtracting().context(64).write(folder).toString();
        shell.run("ask", "--model", model, QUESTION).assertRefused("context", "64", "tokens");
    }

    @Test
    void wrongOptionsAreRefusedOnOneLine() {
        shell.run("ask", "--strategy", "luck", QUESTION).assertRefused("luck", "greedy, self-consistency");
        shell.run("ask", "--samples", "0", QUESTION).assertRefused("samples");
        shell.run("ask", "--budget", "many", QUESTION).assertRefused("--budget", "ask --help");
        shell.run("ask", "--temperature", "NaN", QUESTION).assertRefused("temperature");
        shell.run("ask", "--model").assertRefused("--model");
        shell.run("ask", "--wat", QUESTION).assertRefused("--wat");
    }
}
