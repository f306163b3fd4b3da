package dev.qstar.training;

import dev.qstar.search.verify.CalculationException;
import dev.qstar.search.verify.Rational;
import dev.qstar.training.problems.Problem;
import dev.qstar.training.problems.ProblemGenerator;
import dev.qstar.training.problems.RealProblems;
import dev.qstar.training.problems.Share;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Which questions a value head learns from, in an order that the seed decides.
final class Questions {
    private static final int MAX_LINES = 1_000_000;
    private static final int MAX_ANSWER = 400;
    private static final int MAX_MESSAGES = 1_000_000;

    /// Keeps the generated problems apart from those that a model with the same seed was trained on.
    private static final long OTHER_STREAM = 0x56414C5545L;

    private static final String LINE = "write a line like {\"question\": \"…\", \"answer\": 9} for each problem";
    private static final JsonMapper JSON = new JsonMapper();

    private Questions() {}

    /// For a model of the word-problem format: the share of the data that such a model is not trained on, then
    /// problems generated from patterns that it is not trained on. None of those is made from the data: no problem
    /// that judges has a variant among the others.
    static List<Question> forWordProblems(List<Path> data, int count, long seed) {
        RealProblems real = RealProblems.load(data);
        if (real.size() == 0) {
            throw new LearnException(data.getFirst() + " has no problem whose program gives its answer; " + LINE
                    + ", with numbers and program as `qstar learn model --help` shows");
        }
        List<Question> questions = new ArrayList<>();
        for (Problem problem : real.of(Share.VALUE).asWritten()) {
            questions.add(question(problem, false));
        }
        questions = some(questions, count, seed);
        var generator = new ProblemGenerator(seed ^ OTHER_STREAM, RealProblems.none(), Share.VALUE);
        for (int drawn = 0; questions.size() < count && drawn < MAX_MESSAGES; drawn++) {
            Problem problem = generator.next();
            if (problem.isWordProblem()) {
                questions.add(question(problem, true));
            }
        }
        return List.copyOf(questions);
    }

    private static Question question(Problem problem, boolean generated) {
        return new Question(
                problem.source(),
                problem.question(),
                Rational.parse(problem.answer().orElseThrow()),
                generated);
    }

    /// For any other model: questions and answers as they are.
    ///
    /// @throws LearnException naming file, line and remedy
    static List<Question> asTheyAre(List<Path> data, int count, long seed) {
        List<Question> questions = new ArrayList<>();
        for (Path file : data) {
            read(file, questions);
        }
        return List.copyOf(some(questions, count, seed));
    }

    private static List<Question> some(List<Question> questions, int count, long seed) {
        List<Question> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, new SplittableRandom(seed));
        return new ArrayList<>(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    private static void read(Path file, List<Question> to) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (to.size() >= MAX_LINES) {
                    throw new LearnException(file + ": more than " + MAX_LINES + " problems; pass fewer files");
                }
                if (!line.isBlank()) {
                    to.add(question(file + ":" + number, line));
                }
            }
        } catch (IOException e) {
            throw new LearnException(file + " cannot be read (" + e + "); name a file of JSON lines in UTF-8", e);
        }
    }

    private static Question question(String place, String line) {
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new LearnException(place + ": not JSON (" + e.getOriginalMessage() + "); " + LINE, e);
        }
        String text = json.path("question").asString("");
        String answer = json.path("answer").asString("");
        if (text.isBlank() || answer.isBlank() || answer.length() > MAX_ANSWER) {
            throw new LearnException(place + ": question or answer is missing or too long; " + LINE);
        }
        try {
            return new Question(place, text, Rational.parse(answer), false);
        } catch (CalculationException e) {
            throw new LearnException(place + ": the answer is no number (" + e.getMessage() + "); " + LINE, e);
        }
    }
}
