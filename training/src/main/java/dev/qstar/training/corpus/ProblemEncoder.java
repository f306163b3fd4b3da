package dev.qstar.training.corpus;

import dev.qstar.engine.chat.Slot;
import dev.qstar.engine.chat.WordProblemFormat;
import dev.qstar.engine.chat.WordProblemPrompt;
import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.search.verify.CalculationException;
import dev.qstar.search.verify.Expression;
import dev.qstar.search.verify.Rational;
import dev.qstar.training.problems.Distortion;
import dev.qstar.training.problems.Operand;
import dev.qstar.training.problems.Operation;
import dev.qstar.training.problems.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Writes a problem the way a model of the `word-problem` format sees it, and says which tokens it has to learn.
///
/// What the model decides (when to stop, operands, operators) has weight 1. What the calculator will force (results and
/// their labels) has a small weight, so that the file makes sense in a runtime without a calculator too. A random
/// few of the question's tokens are learned lightly as plain language.
///
/// Not thread-safe.
public final class ProblemEncoder {
    private static final float FORCED_WEIGHT = 0.1f;
    private static final float LANGUAGE_WEIGHT = 0.2f;
    private static final double LANGUAGE_SHARE = 0.12;
    private static final Set<String> COMMUTATIVE = Set.of("+", "*", ":gcd", ":lcm", ":min", ":max");

    private final Tokenizer tokenizer;
    private final Verdicts verdicts;
    private int[] tokens = new int[256];
    private float[] weights = new float[256];
    private int length;

    public ProblemEncoder(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        this.verdicts = new Verdicts(tokenizer);
    }

    /// The training sequence of `problem`; empty when the format cannot say it: more steps than labels, an operand
    /// without a label, or a constant that is a fraction.
    ///
    /// @param random picks the tokens of the question that are learned as language
    public Optional<Example> encode(Problem problem, RandomGenerator random) {
        WordProblemPrompt prompt = begin(problem, random);
        if (problem.isWordProblem()) {
            Optional<Rational> result = appendSteps(problem.steps(), prompt);
            if (result.isEmpty()) {
                return Optional.empty();
            }
            appendText("####", 1);
            appendText(" " + result.get(), FORCED_WEIGHT);
        } else {
            appendText("#### none", 1);
        }
        append(tokenizer.eos().orElseThrow(), problem.isWordProblem() ? FORCED_WEIGHT : 1);
        return Optional.of(new Example(Arrays.copyOf(tokens, length), Arrays.copyOf(weights, length)));
    }

    /// A solution of `problem` with a verdict: half of the time the right one, else one that was spoiled. Empty when
    /// the format cannot say it, the message is no word problem, or what was spoiled cannot be calculated or is
    /// right.
    public Optional<Example> encodeVerdict(Problem problem, RandomGenerator random) {
        if (!problem.isWordProblem()) {
            return Optional.empty();
        }
        WordProblemPrompt prompt = begin(problem, random);
        boolean right = random.nextBoolean();
        List<Operation> steps = right
                ? problem.steps()
                : new Distortion(random).of(problem.steps(), prompt.slots().size());
        Optional<Rational> result;
        try {
            result = appendSteps(steps, prompt);
        } catch (CalculationException e) {
            return Optional.empty();
        }
        boolean isAnswer = result.filter(problem.answer().map(Rational::parse).orElseThrow()::equals)
                .isPresent();
        if (result.isEmpty() || isAnswer != right) {
            return Optional.empty();
        }
        appendText("####", 0);
        return Optional.of(verdicts.example(Arrays.copyOf(tokens, length), right, 1));
    }

    private WordProblemPrompt begin(Problem problem, RandomGenerator random) {
        WordProblemPrompt prompt = WordProblemFormat.format(problem.question());
        length = 0;
        append(tokenizer.bos().orElseThrow(), 0);
        for (int token : tokenizer.encode(prompt.text(), false, false)) {
            append(token, random.nextDouble() < LANGUAGE_SHARE ? LANGUAGE_WEIGHT : 0);
        }
        return prompt;
    }

    /// The result of the last step; empty when the format cannot say a step.
    private Optional<Rational> appendSteps(List<Operation> steps, WordProblemPrompt prompt) {
        if (steps.size() > WordProblemFormat.MAX_LABELS) {
            return Optional.empty();
        }
        Map<String, Rational> values = new HashMap<>();
        for (Slot slot : prompt.slots()) {
            values.put(slot.label(), Rational.parse(slot.value()));
        }
        Rational result = Rational.ZERO;
        for (int step = 0; step < steps.size(); step++) {
            Operation operation = canonical(steps.get(step));
            String left = text(operation.left());
            String right = text(operation.right());
            if (!sayable(left, values) || !sayable(right, values)) {
                return Optional.empty();
            }
            String expression = left + operation.operator() + right;
            result = Expression.parse(expression, values).value();
            values.put(WordProblemFormat.resultLabel(step), result);
            appendText("<<" + expression + "=", 1);
            appendText(result + ">>" + WordProblemFormat.resultLabel(step) + "\n", FORCED_WEIGHT);
        }
        return Optional.of(result);
    }

    /// Sums and products begin with what was calculated last, then go by the order of the text; constants come last:
    /// one way to write each step instead of two.
    private static Operation canonical(Operation step) {
        Operand first = step.left();
        Operand second = step.right();
        boolean swap = COMMUTATIVE.contains(step.operator()) && rank(first) > rank(second);
        return swap ? new Operation(second, step.operator(), first) : step;
    }

    private static int rank(Operand operand) {
        return switch (operand) {
            case Operand.Result result -> -result.step();
            case Operand.Slot number -> 1 + number.index();
            case Operand.Constant constant -> Integer.MAX_VALUE;
        };
    }

    private static String text(Operand operand) {
        return switch (operand) {
            case Operand.Slot number -> WordProblemFormat.slotLabel(number.index());
            case Operand.Result result -> WordProblemFormat.resultLabel(result.step());
            case Operand.Constant constant -> constant.literal();
        };
    }

    private static boolean sayable(String operand, Map<String, Rational> values) {
        return operand.startsWith("[") ? values.containsKey(operand) : operand.matches("\\d+(\\.\\d+)?");
    }

    private void appendText(String text, float weight) {
        for (int token : tokenizer.encode(text, false, false)) {
            append(token, weight);
        }
    }

    /// `weight` is that of predicting this token, so it belongs to the position before.
    private void append(int token, float weight) {
        if (length == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * length);
            weights = Arrays.copyOf(weights, 2 * length);
        }
        tokens[length] = token;
        weights[length] = 0;
        if (length > 0) {
            weights[length - 1] = weight;
        }
        length++;
    }
}
