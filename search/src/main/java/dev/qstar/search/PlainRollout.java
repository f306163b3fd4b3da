package dev.qstar.search;

import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.search.verify.CalculationException;
import dev.qstar.search.verify.Check;
import dev.qstar.search.verify.Expression;
import dev.qstar.search.verify.Rational;
import dev.qstar.search.verify.StepCheck;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One solution in free text, a step a line, up to a line `#### answer` or the end of the model's text. Where the model
/// writes `<<expression=` the calculator writes the result. A step that arithmetic refutes ends it, without an answer.
final class PlainRollout implements Rollout {
    /// What begins a question; a model that writes it has gone past its answer.
    static final String QUESTION_MARKER = "Question:";

    /// The most tokens that are sampled for one solution.
    static final int MAX_TOKENS = 512;

    private static final int[] NOTHING = {};
    private static final String OPEN = "<<";
    private static final String CLOSE = ">>";
    private static final String ANSWER_MARKER = "####";
    private static final Pattern NUMBER =
            Pattern.compile("[-−]?\\$?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:/[1-9]\\d*)?");

    private final Tokenizer tokenizer;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private String text = "";
    private int count;

    /// Where the text begins that belongs to no complete step yet.
    private int stepStart;

    private boolean stepEnded;
    private @Nullable Conclusion conclusion;

    PlainRollout(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    @Override
    public Rollout copy() {
        PlainRollout copy = new PlainRollout(tokenizer);
        copy.append(written.toByteArray());
        copy.count = count;
        copy.stepStart = stepStart;
        copy.stepEnded = stepEnded;
        copy.conclusion = conclusion;
        return copy;
    }

    @Override
    public Options options(float[] logits) {
        return Options.all(logits);
    }

    @Override
    public int[] take(int token) {
        count++;
        boolean endOfText = tokenizer.endsAnswer(token);
        if (!endOfText) {
            append(tokenizer.bytes(token));
        }
        noteStep();
        if (endOfText || saysAllIsSaid()) {
            conclude();
        } else if (count == MAX_TOKENS) {
            cut();
        }
        if (conclusion != null) {
            return conclusion.outcome() == Outcome.NOT_FOUND ? NOTHING : new int[] {token};
        }
        String forced = result();
        if (forced.isEmpty()) {
            return new int[] {token};
        }
        append(forced.getBytes(StandardCharsets.UTF_8));
        int[] result = tokenizer.encode(forced, false, false);
        int[] fed = new int[result.length + 1];
        fed[0] = token;
        System.arraycopy(result, 0, fed, 1, result.length);
        return fed;
    }

    @Override
    public boolean stepEnded() {
        return stepEnded && conclusion == null;
    }

    @Override
    public StateKey state() {
        return StateKey.ofLines(lines(text.substring(0, stepStart)));
    }

    /// A step ends with its line; empty lines are no steps. A refuted one is the last.
    private void noteStep() {
        stepEnded = text.endsWith("\n") && !text.substring(stepStart).isBlank();
        if (stepEnded) {
            if (isRefuted(steps(text.substring(stepStart)))) {
                cut();
            }
            stepStart = text.length();
        }
    }

    private static boolean isRefuted(List<Step> steps) {
        return steps.stream().anyMatch(step -> step.check() == Check.REFUTED);
    }

    private void append(byte[] bytes) {
        written.writeBytes(bytes);
        text = written.toString(StandardCharsets.UTF_8);
    }

    /// Whether the answer's line is complete or another question begins.
    private boolean saysAllIsSaid() {
        int marker = text.indexOf(ANSWER_MARKER);
        return (marker >= 0 && text.indexOf('\n', marker) >= 0) || text.contains(QUESTION_MARKER);
    }

    /// What the calculator writes now: `9>>` behind `<<24-15=`, else nothing.
    private String result() {
        int open = text.lastIndexOf(OPEN);
        if (open < 0 || !text.endsWith("=") || text.indexOf(CLOSE, open) >= 0) {
            return "";
        }
        String expression = text.substring(open + OPEN.length(), text.length() - 1);
        try {
            String value = Expression.parse(expression, Map.of()).value().toString();
            return value.length() <= Calculation.MAX_RESULT_LENGTH ? value + CLOSE : "";
        } catch (CalculationException e) {
            return "";
        }
    }

    private void conclude() {
        Optional<String> answer = isRefuted(steps()) ? Optional.empty() : answer(solutionText());
        conclusion = answer.isPresent() ? new Conclusion(Outcome.ANSWERED, answer) : Conclusion.NONE;
    }

    @Override
    public void cut() {
        conclusion = Conclusion.NONE;
    }

    private String solutionText() {
        int next = text.indexOf(QUESTION_MARKER);
        return next < 0 ? text : text.substring(0, next);
    }

    /// The number behind the answer's marker, else the last number of the text.
    static Optional<String> answer(String solution) {
        int marker = solution.indexOf(ANSWER_MARKER);
        Matcher numbers = NUMBER.matcher(marker < 0 ? solution : solution.substring(marker));
        String found = "";
        while (numbers.find() && (marker < 0 || found.isEmpty())) {
            found = numbers.group();
        }
        try {
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Rational.parse(found).toString());
        } catch (CalculationException e) {
            return Optional.empty();
        }
    }

    /// The lines before the answer's marker, without empty ones.
    private static List<String> lines(String solution) {
        int marker = solution.indexOf(ANSWER_MARKER);
        String body = marker < 0 ? solution : solution.substring(0, marker);
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<Step> steps(String solution) {
        return lines(solution).stream()
                .map(line -> new Step(line, StepCheck.check(line, Map.of()), OptionalDouble.empty()))
                .toList();
    }

    @Override
    public boolean ended() {
        return conclusion != null;
    }

    @Override
    public Conclusion conclusion() {
        if (conclusion == null) {
            throw new IllegalStateException("the rollout has not ended");
        }
        return conclusion;
    }

    @Override
    public List<Step> steps() {
        return steps(solutionText());
    }
}
