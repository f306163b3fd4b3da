package dev.qstar.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.EngineException;
import dev.qstar.search.Outcome;
import dev.qstar.search.SearchException;
import dev.qstar.search.Solution;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.StrategyName;
import dev.qstar.search.verify.Rational;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    private static final int COUNT = 70;
    private static final SolveOptions GREEDY = SolveOptions.defaults();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();

    @Test
    void gradesEveryAnswer() {
        EvalResult result = evaluation(this::answer, COUNT).run(GREEDY, 1);
        assertThat(result.problems()).isEqualTo(COUNT);
        assertThat(result.correct()).isEqualTo(COUNT / 2);
        assertThat(result.accuracy()).isEqualTo(0.5);
        assertThat(result.tokensPerProblem()).isEqualTo(7);
        assertThat(result.ece()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void anInterruptedRunGoesOnWhereItStopped() {
        Evaluation.Asker dying = (questions, options) -> {
            if (!asked.isEmpty()) {
                throw new EngineException("the model broke");
            }
            return answer(questions, options);
        };
        assertThatThrownBy(() -> evaluation(dying, COUNT).run(GREEDY, 1)).isInstanceOf(EngineException.class);
        int before = asked.size();
        EvalResult result = evaluation(this::answer, COUNT).run(GREEDY, 1);
        assertThat(before).isBetween(1, COUNT - 1);
        assertThat(asked).hasSize(COUNT).doesNotHaveDuplicates();
        assertThat(result.correct()).isEqualTo(COUNT / 2);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains(before + " of " + COUNT);
    }

    @Test
    void aLargerLimitAsksOnlyTheRest() {
        assertThat(evaluation(this::answer, 10).run(GREEDY, 1).problems()).isEqualTo(10);
        assertThat(evaluation(this::answer, 20).run(GREEDY, 1).problems()).isEqualTo(20);
        assertThat(evaluation(this::answer, 10).run(GREEDY, 1).problems()).isEqualTo(10);
        assertThat(asked).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void otherOptionsAreAskedAnew() {
        Evaluation evaluation = evaluation(this::answer, 4);
        evaluation.run(GREEDY, 1);
        evaluation.run(GREEDY.withBudget(9), 1);
        evaluation.run(GREEDY.withSeed(5), 1);
        assertThat(asked).hasSize(8);
    }

    @Test
    void severalSeedsPoolAnswersButNotTrials() {
        SolveOptions options = GREEDY.withStrategy(StrategyName.SELF_CONSISTENCY);
        EvalResult one = evaluation(this::answer, COUNT).run(options, 1);
        EvalResult three = evaluation(this::answer, COUNT).run(options, 3);
        assertThat(asked).hasSize(3 * COUNT);
        assertThat(three.correct()).isEqualTo(3 * COUNT / 2);
        assertThat(three.interval()).isEqualTo(one.interval());
        assertThat(evaluation(this::answer, COUNT).run(GREEDY, 3).seeds()).isEqualTo(1);
    }

    @Test
    void aQuestionThatTheModelCannotTakeIsWrong() {
        Evaluation.Asker picky = (questions, options) -> {
            if (questions.contains("question 3")) {
                throw new SearchException("too long");
            }
            return answer(questions, options);
        };
        EvalResult result = evaluation(picky, 6).run(GREEDY, 1);
        assertThat(result.problems()).isEqualTo(6);
        assertThat(result.correct()).isEqualTo(3);
        assertThat(asked).hasSize(5);
    }

    @Test
    void aReportHoldsTheResultsAndEscapesNames() throws IOException {
        EvalResult result = evaluation(this::answer, 6).run(GREEDY, 1);
        Report.write(folder, "<b>&", List.of(result, result));
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("&lt;b&gt;&amp;")
                .contains("greedy");
        assertThat(Files.readAllLines(folder.resolve("summary.json"))).hasSize(4);
        assertThat(ResultTable.lines(List.of(result, result))).hasSize(3).allMatch(line -> !line.isBlank());
    }

    private Evaluation evaluation(Evaluation.Asker asker, int limit) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            problems.add(new Problem("question " + i, Rational.of(i)));
        }
        var set = new ProblemSet(List.of("data.jsonl"), "sha256:0", problems);
        var out = new PrintStream(messages, true, StandardCharsets.UTF_8);
        return new Evaluation(asker, "sha256:1", set, limit, folder, out, false);
    }

    /// Even questions are answered right.
    private List<Solution> answer(List<String> questions, SolveOptions options) {
        asked.addAll(questions);
        return questions.stream()
                .map(question -> {
                    int number = Integer.parseInt(question.substring("question ".length()));
                    return new Solution(
                            Optional.of(Integer.toString(number % 2 == 0 ? number : number + 1)),
                            Optional.empty(),
                            0.75,
                            List.of(),
                            7,
                            options.strategy(),
                            options.seed(),
                            Outcome.ANSWERED);
                })
                .toList();
    }
}
