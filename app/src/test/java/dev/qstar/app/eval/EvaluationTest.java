package dev.qstar.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.app.eval.stats.Calibration;
import dev.qstar.app.eval.stats.Difference;
import dev.qstar.app.eval.stats.Interval;
import dev.qstar.engine.EngineException;
import dev.qstar.search.Outcome;
import dev.qstar.search.SearchException;
import dev.qstar.search.Solution;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.StrategyName;
import dev.qstar.search.verify.Rational;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        EvalResult result = run(evaluation(this::answer, COUNT), GREEDY, 1);
        assertThat(result.problems()).isEqualTo(COUNT);
        assertThat(result.correct()).isEqualTo(COUNT / 2);
        assertThat(result.accuracy()).isEqualTo(0.5);
        assertThat(result.tokensPerProblem()).isEqualTo(7);
        assertThat(result.calibration().error()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void anInterruptedRunGoesOnWhereItStopped() {
        Subject.Asker dying = (questions, options) -> {
            if (!asked.isEmpty()) {
                throw new EngineException("the model broke");
            }
            return answer(questions, options);
        };
        assertThatThrownBy(() -> run(evaluation(dying, COUNT), GREEDY, 1)).isInstanceOf(EngineException.class);
        int before = asked.size();
        EvalResult result = run(evaluation(this::answer, COUNT), GREEDY, 1);
        assertThat(before).isBetween(1, COUNT - 1);
        assertThat(asked).hasSize(COUNT).doesNotHaveDuplicates();
        assertThat(result.correct()).isEqualTo(COUNT / 2);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains(before + " of " + COUNT);
    }

    @Test
    void aLargerLimitAsksOnlyTheRest() {
        assertThat(run(evaluation(this::answer, 10), GREEDY, 1).problems()).isEqualTo(10);
        assertThat(run(evaluation(this::answer, 20), GREEDY, 1).problems()).isEqualTo(20);
        assertThat(run(evaluation(this::answer, 10), GREEDY, 1).problems()).isEqualTo(10);
        assertThat(asked).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void otherOptionsAreAskedAnew() {
        Evaluation evaluation = evaluation(this::answer, 4);
        run(evaluation, GREEDY, 1);
        run(evaluation, GREEDY.withBudget(9), 1);
        run(evaluation, GREEDY.withSeed(5), 1);
        assertThat(asked).hasSize(8);
    }

    @Test
    void severalSeedsPoolAnswersButNotTrials() {
        SolveOptions options = GREEDY.withStrategy(StrategyName.SELF_CONSISTENCY);
        EvalResult one = run(evaluation(this::answer, COUNT), options, 1);
        EvalResult three = run(evaluation(this::answer, COUNT), options, 3);
        assertThat(asked).hasSize(3 * COUNT);
        assertThat(three.correct()).isEqualTo(3 * COUNT / 2);
        assertThat(three.interval()).isEqualTo(one.interval());
        assertThat(run(evaluation(this::answer, COUNT), GREEDY, 3).seeds()).isEqualTo(1);
    }

    @Test
    void aQuestionThatTheModelCannotTakeIsWrong() {
        Subject.Asker picky = (questions, options) -> {
            if (questions.contains("question 3")) {
                throw new SearchException("too long");
            }
            return answer(questions, options);
        };
        EvalResult result = run(evaluation(picky, 6), GREEDY, 1);
        assertThat(result.problems()).isEqualTo(6);
        assertThat(result.correct()).isEqualTo(3);
        assertThat(asked).hasSize(5);
    }

    @Test
    void prefilledTokensAreCountedWhileAnswering() {
        SolveOptions sampled = GREEDY.withStrategy(StrategyName.SELF_CONSISTENCY);
        Evaluation evaluation = evaluation(this::answer, COUNT);
        assertThat(run(evaluation, GREEDY, 1).prefilledPerProblem()).isCloseTo(50, within(1e-9));
        assertThat(run(evaluation, sampled, 2).prefilledPerProblem()).isEqualTo(50);
        int before = asked.size();
        assertThat(run(evaluation, GREEDY, 1).prefilledPerProblem()).isCloseTo(50, within(1e-9));
        assertThat(asked).hasSize(before);
    }

    @Test
    void everyResultIsComparedWithSelfConsistencyOfItsBudget() {
        SolveOptions sampled = GREEDY.withStrategy(StrategyName.SELF_CONSISTENCY);
        List<SolveOptions> runs = List.of(GREEDY, GREEDY.withBudget(64), sampled);
        List<EvalResult> told = new ArrayList<>();
        Subject.Asker better = (questions, options) -> options.strategy() == StrategyName.GREEDY
                ? questions.stream()
                        .map(question -> solution(number(question), options))
                        .toList()
                : answer(questions, options);
        List<EvalResult> results = evaluation(better, COUNT).run(runs, 2, told::add);
        assertThat(results).extracting(EvalResult::strategy).containsExactly("greedy", "greedy", "self-consistency");
        assertThat(told).containsExactly(results.get(2), results.get(0), results.get(1));
        Difference difference = results.getFirst().difference().orElseThrow();
        assertThat(difference.mean()).isEqualTo(0.5);
        assertThat(difference.low()).isBetween(0.35, 0.42);
        assertThat(difference.high()).isBetween(0.58, 0.65);
        assertThat(results.get(1).difference()).isEmpty();
        assertThat(results.get(2).difference()).contains(new Difference(0, 0, 0, COUNT));
    }

    @Test
    void theDocumentHasTheDifferenceInPointsOrNull() {
        SolveOptions sampled = GREEDY.withStrategy(StrategyName.SELF_CONSISTENCY);
        List<EvalResult> results =
                evaluation(this::answer, COUNT).run(List.of(sampled, GREEDY.withBudget(64)), 1, result -> {});
        assertThat(results.getFirst().document())
                .containsEntry("differenceToSelfConsistency", Map.of("points", 0.0, "low", 0.0, "high", 0.0))
                .containsEntry("prefilledPerProblem", 50.0)
                .containsKeys("tokensPerProblem", "ece", "brier", "seconds", "low", "high", "accuracy", "correct");
        assertThat(results.getLast().document()).containsEntry("differenceToSelfConsistency", null);
    }

    @Test
    void theTableForPeopleShowsTheDifference() {
        var result = new EvalResult(
                "beam",
                64,
                200,
                1,
                100,
                0.5,
                Interval.wilson(0.5, 200),
                Optional.of(new Difference(0.0149, -0.0004, 0.031, 200)),
                60.25,
                80,
                Calibration.of(List.of(new Calibration.Forecast(0.5, true))),
                12,
                List.of("data.jsonl"));
        assertThat(ResultTable.lines(List.of(result)).getLast())
                .contains("beam", "50.0% [43.1–56.9]", "+1.5 [0.0, +3.1]", "80.0", "0.500", "0.250");
    }

    private EvalResult run(Evaluation evaluation, SolveOptions options, int seeds) {
        return evaluation.run(List.of(options), seeds, result -> {}).getFirst();
    }

    private Evaluation evaluation(Subject.Asker asker, int limit) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            problems.add(new Problem("question " + i, Rational.of(i)));
        }
        var set = new ProblemSet(List.of("data.jsonl"), "sha256:0", problems);
        var out = new PrintStream(messages, true, StandardCharsets.UTF_8);
        return new Evaluation(new Subject("sha256:1", asker, () -> 50L * asked.size()), set, limit, folder, out, false);
    }

    /// Even questions are answered right.
    private List<Solution> answer(List<String> questions, SolveOptions options) {
        asked.addAll(questions);
        return questions.stream()
                .map(question -> number(question))
                .map(number -> solution(number % 2 == 0 ? number : number + 1, options))
                .toList();
    }

    private static int number(String question) {
        return Integer.parseInt(question.substring("question ".length()));
    }

    private static Solution solution(int answer, SolveOptions options) {
        return new Solution(
                Optional.of(Integer.toString(answer)),
                Optional.empty(),
                0.75,
                List.of(),
                7,
                options.strategy(),
                options.seed(),
                Outcome.ANSWERED);
    }
}
