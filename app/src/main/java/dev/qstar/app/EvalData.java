package dev.qstar.app;

import dev.qstar.search.verify.CalculationException;
import dev.qstar.search.verify.Rational;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Problems with known answers, read from a file of JSON lines and checked before any is solved.
///
/// @param problems in the order of the file
/// @param digest SHA-256 of the file, in hexadecimal
record EvalData(List<Problem> problems, String digest) {
    /// The largest file, in bytes.
    static final int MAX_FILE_BYTES = 256 * 1024 * 1024;

    /// The largest power of ten in an answer.
    private static final int MAX_EXPONENT = 300;

    private static final int SHOWN = 60;

    /// One problem.
    record Problem(String question, Rational answer) {}

    EvalData {
        problems = List.copyOf(problems);
    }

    /// Reads the file: an object with a text `question` and a numeric `answer` on each line; other members are ignored,
    /// and so are blank lines.
    ///
    /// @param limit the most problems to keep; every line is checked all the same
    /// @throws UsageException naming the file and the line at which something else stands
    static EvalData read(Path file, int limit) {
        byte[] bytes = bytes(file);
        JsonMapper mapper = new JsonMapper();
        List<Problem> problems = new ArrayList<>();
        int lineNumber = 0;
        for (int from = 0; from < bytes.length; ) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            lineNumber++;
            String place = file + " line " + lineNumber;
            String line = Inputs.utf8(Arrays.copyOfRange(bytes, from, to), place);
            if (!line.isBlank()) {
                problems.add(problem(mapper, line, place));
            }
            from = to + 1;
        }
        if (problems.isEmpty()) {
            throw new UsageException(file + " holds no problems; give one {\"question\": …, \"answer\": …} a line");
        }
        return new EvalData(problems.subList(0, Math.min(limit, problems.size())), sha256(bytes));
    }

    private static byte[] bytes(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UsageException("there is no file " + file + "; name one of JSON lines with --data");
            }
            if (Files.size(file) > MAX_FILE_BYTES) {
                throw new UsageException(file + " has " + Files.size(file) + " bytes, but at most " + MAX_FILE_BYTES
                        + " are read; split it");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem problem(JsonMapper mapper, String line, String place) {
        JsonNode node;
        try {
            node = mapper.readTree(line);
        } catch (JacksonException e) {
            throw new UsageException(place + " is not JSON: " + e.getOriginalMessage());
        }
        JsonNode question = node.path("question");
        if (!question.isString() || question.stringValue().isBlank()) {
            throw new UsageException(place + " has no text \"question\"; each line needs one");
        }
        JsonNode answer = node.path("answer");
        if (!answer.isNumber() && !answer.isString()) {
            throw new UsageException(place + " has no numeric \"answer\"; each line needs one");
        }
        return new Problem(question.stringValue(), number(answer, place));
    }

    private static Rational number(JsonNode answer, String place) {
        String text = answer.isString() ? answer.stringValue() : answer.asString();
        try {
            if (answer.isString()) {
                return Rational.parse(text);
            }
            BigDecimal decimal = new BigDecimal(text);
            int scale = decimal.scale();
            if (Math.abs((long) scale) > MAX_EXPONENT) {
                throw new UsageException(place + " has the \"answer\" " + shown(text) + ", which is out of range");
            }
            BigInteger power = BigInteger.TEN.pow(Math.abs(scale));
            return scale >= 0
                    ? Rational.of(decimal.unscaledValue(), power)
                    : Rational.of(decimal.unscaledValue().multiply(power));
        } catch (CalculationException e) {
            throw new UsageException(place + " has the \"answer\" " + shown(text) + ", which is no number: "
                    + e.getMessage());
        }
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    /// The SHA-256 of some bytes, in hexadecimal.
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}
