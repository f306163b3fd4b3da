package dev.qstar.training.problems;

import dev.qstar.engine.chat.NumberTagger;
import dev.qstar.engine.chat.TaggedNumber;
import dev.qstar.search.verify.CalculationException;
import dev.qstar.search.verify.Rational;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Problems read from JSON lines with `question`, `answer`, `source`, `numbers` and `program`: steps of operator, two
/// operands and result, where an operand is `["N", i]` (the i-th of `numbers`), `["R", i]` (the i-th result) or
/// `["C", value]`.
///
/// A line whose program does not give its answer, or whose numbers are not those of its text, is left out and counted.
/// Immutable.
public final class RealProblems {
    private static final int MAX_LINES = 1_000_000;
    private static final int MAX_STEPS = 20;
    private static final int MAX_NUMBERS = 26;

    /// One problem in so many is practised on, and as many are left to a value head.
    private static final int ONE_IN = 10;

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SPACE_BEFORE_MARK = Pattern.compile(" +(?=[.,?!;:%](?: |$)|'s\\b|n't\\b)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<RealProblem> problems;
    private final int lines;

    private RealProblems(List<RealProblem> problems, int lines) {
        this.problems = List.copyOf(problems);
        this.lines = lines;
    }

    public static RealProblems none() {
        return new RealProblems(List.of(), 0);
    }

    /// Reads the files in order. Throws [ProblemException] that names file, line, cause and remedy.
    public static RealProblems load(List<Path> files) {
        var problems = new ArrayList<RealProblem>();
        int lines = 0;
        for (Path file : files) {
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                int line = 0;
                for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                    line++;
                    if (++lines > MAX_LINES) {
                        throw new ProblemException(file + ": more than " + MAX_LINES + " problems; pass fewer files");
                    }
                    read(file, line, text).ifPresent(problems::add);
                }
            } catch (IOException e) {
                throw new ProblemException(file + ": cannot be read: " + e.getMessage(), e);
            }
        }
        return new RealProblems(problems, lines);
    }

    /// Those of one share.
    public RealProblems of(Share share) {
        List<RealProblem> kept = problems.stream()
                .filter(real -> Share.of(real.problem().question(), ONE_IN) == share)
                .toList();
        return new RealProblems(kept, lines);
    }

    /// How many problems can be used.
    public int size() {
        return problems.size();
    }

    /// The problems as they were written.
    public List<Problem> asWritten() {
        return problems.stream().map(RealProblem::problem).toList();
    }

    /// How many lines were read.
    public int lines() {
        return lines;
    }

    /// How many problems can be told with other numbers.
    public int resamplable() {
        return (int) problems.stream().filter(RealProblem::resamplable).count();
    }

    List<RealProblem> problems() {
        return problems;
    }

    private static Optional<RealProblem> read(Path file, int line, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return problem(JSON.readTree(text));
        } catch (JacksonException e) {
            throw new ProblemException(
                    file + ":" + line + ": is no JSON object with question, answer, numbers and program", e);
        }
    }

    /// Empty when the problem cannot be used.
    private static Optional<RealProblem> problem(JsonNode json) {
        String question = clean(json.path("question").asString(""));
        List<TaggedNumber> numbers = NumberTagger.tag(question);
        JsonNode program = json.path("program");
        if (question.isEmpty() || program.isEmpty() || program.size() > MAX_STEPS || numbers.size() > MAX_NUMBERS) {
            return Optional.empty();
        }
        try {
            List<Rational> listed = values(json.path("numbers"));
            List<Telling.Mark> marks = NumberAlignment.marks(listed, numbers, question);
            var writer = new StepWriter(numbers, marks);
            Formula formula = formula(program, listed);
            if (writer.untagged().isPresent() || !(formula instanceof Formula.Binary)) {
                return Optional.empty();
            }
            List<Operation> steps = writer.write(formula);
            if (steps.isEmpty()) {
                return Optional.empty();
            }
            List<Rational> values = numbers.stream()
                    .map(number -> Rational.parse(number.value()))
                    .toList();
            List<Rational> results = StepWriter.resultsOf(steps, values);
            Rational answer = results.getLast();
            if (!answer.equals(Rational.parse(json.path("answer").asString("")))) {
                return Optional.empty();
            }
            var problem = new Problem(
                    question,
                    steps,
                    Optional.of(answer.toString()),
                    json.path("source").asString("real"));
            return Optional.of(
                    new RealProblem(problem, numbers, values, results, isResamplable(steps, results, numbers)));
        } catch (CalculationException | ProblemException e) {
            return Optional.empty();
        }
    }

    private static List<Rational> values(JsonNode numbers) {
        var values = new ArrayList<Rational>();
        for (JsonNode number : numbers) {
            values.add(Rational.parse(number.asString()));
        }
        return values;
    }

    private static String clean(String question) {
        String text = question.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"');
        String spaced = SPACES.matcher(text).replaceAll(" ").replace(" ' s ", "'s ");
        return SPACE_BEFORE_MARK.matcher(spaced).replaceAll("").strip();
    }

    private static Formula formula(JsonNode program, List<Rational> numbers) {
        var results = new ArrayList<Formula>();
        for (JsonNode step : program) {
            Formula left = operand(step.path(1), results, numbers);
            Formula right = operand(step.path(2), results, numbers);
            results.add(binary(step.path(0).asString(), left, right));
        }
        return results.getLast();
    }

    /// A product with 1/100 is written as a quotient by 100, as people do.
    private static Formula binary(String operator, Formula left, Formula right) {
        if (operator.equals("*") && left instanceof Formula.Constant && !(right instanceof Formula.Constant)) {
            return binary(operator, right, left);
        }
        if (operator.equals("*")
                && right instanceof Formula.Constant(Rational factor)
                && !factor.isInteger()
                && factor.numerator().equals(Rational.ONE.numerator())) {
            return new Formula.Binary("/", left, new Formula.Constant(Rational.of(factor.denominator())));
        }
        return new Formula.Binary(operator, left, right);
    }

    private static Formula operand(JsonNode operand, List<Formula> results, List<Rational> numbers) {
        String value = operand.path(1).asString("");
        return switch (operand.path(0).asString("")) {
            case "N" -> new Formula.Variable(value);
            case "C" -> HiddenStep.of(Rational.parse(value), numbers);
            case "R" -> results.get(index(value, results.size()));
            default ->
                throw new ProblemException(
                        "'" + operand + "' is no operand; write [\"N\", i], [\"R\", i] or [\"C\", value]");
        };
    }

    private static int index(String text, int size) {
        if (!text.matches("\\d{1,2}") || Integer.parseInt(text) >= size) {
            throw new ProblemException(
                    "result " + text + " is used before it is calculated; order the program's steps");
        }
        return Integer.parseInt(text);
    }

    /// A program was read off a solution by comparing values, so a result that equals a number of the text, or a
    /// constant that could be calculated from two of them, may stand for something else.
    private static boolean isResamplable(List<Operation> steps, List<Rational> results, List<TaggedNumber> numbers) {
        var seen = new HashSet<String>();
        numbers.forEach(number -> seen.add(number.value()));
        for (int i = 0; i < results.size() - 1; i++) {
            if (!seen.add(results.get(i).toString())) {
                return false;
            }
        }
        for (Operation step : steps) {
            if (isDoubtful(step.left(), numbers) || isDoubtful(step.right(), numbers)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDoubtful(Operand operand, List<TaggedNumber> numbers) {
        return operand instanceof Operand.Constant(String literal)
                && HiddenStep.isPossible(
                        Rational.parse(literal),
                        numbers.stream()
                                .map(number -> Rational.parse(number.value()))
                                .toList());
    }
}
