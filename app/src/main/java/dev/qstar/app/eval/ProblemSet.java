package dev.qstar.app.eval;

import dev.qstar.search.verify.CalculationException;
import dev.qstar.search.verify.Rational;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The problems of one or more files of JSON lines, in order. Every line is an object with `question` (text) and
/// `answer` (a number, or a text that is one); other members are ignored, and so are blank lines.
///
/// @param names the files' names, without their folders
/// @param digest of the files' bytes, as `sha256:` and 64 hexadecimal digits
/// @param problems at least one
public record ProblemSet(List<String> names, String digest, List<Problem> problems) {
    /// The longest line, in bytes.
    public static final int MAX_LINE_BYTES = 1_000_000;

    /// The most lines of all files together.
    public static final int MAX_LINES = 1_000_000;

    private static final int MAX_EXPONENT = 400;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    public ProblemSet {
        names = List.copyOf(names);
        problems = List.copyOf(problems);
    }

    /// Reads all files to their ends.
    ///
    /// @throws EvalInputException naming file and line, when a file cannot be read, is too long, or has a line that
    ///     is no problem; also when there is no problem at all
    public static ProblemSet read(List<Path> files) {
        MessageDigest digest = Digests.sha256();
        List<String> names = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new EvalInputException("there is no file " + file + "; name a file of JSON lines");
            }
            names.add(String.valueOf(file.getFileName()));
            try (InputStream in = new BufferedInputStream(new DigestInputStream(Files.newInputStream(file), digest))) {
                readFile(file, in, problems);
            } catch (IOException e) {
                throw new EvalInputException(
                        file + " cannot be read (" + e.getMessage() + "); check the file and its permissions");
            }
            digest.update((byte) '\n');
        }
        if (problems.isEmpty()) {
            throw new EvalInputException(
                    "the data has no problems; write a line like" + " {\"question\": \"…\", \"answer\": 9} for each");
        }
        return new ProblemSet(names, "sha256:" + HexFormat.of().formatHex(digest.digest()), problems);
    }

    int size() {
        return problems.size();
    }

    private static void readFile(Path file, InputStream in, List<Problem> problems) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int number = 1; readLine(in, line, file, number); number++) {
            Place place = new Place(file, number);
            if (number > MAX_LINES || problems.size() >= MAX_LINES) {
                throw place.bad("more than " + MAX_LINES + " lines; split the data");
            }
            String text = text(line.toByteArray(), place);
            if (!text.isBlank()) {
                problems.add(problem(text, place));
            }
        }
    }

    /// Fills the buffer with the next line, without its end; false when there is none.
    private static boolean readLine(InputStream in, ByteArrayOutputStream line, Path file, int number)
            throws IOException {
        line.reset();
        int next = in.read();
        if (next < 0) {
            return false;
        }
        while (next >= 0 && next != '\n') {
            if (line.size() == MAX_LINE_BYTES) {
                throw new Place(file, number).bad("the line has more than " + MAX_LINE_BYTES + " bytes; shorten it");
            }
            line.write(next);
            next = in.read();
        }
        return true;
    }

    private static String text(byte[] bytes, Place place) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw place.bad(
                    "not UTF-8 text: wrong byte at offset " + buffer.position() + " of the line; convert it to UTF-8");
        }
    }

    private static Problem problem(String text, Place place) {
        JsonNode line;
        try {
            line = JSON.readTree(text);
        } catch (JacksonException e) {
            throw place.bad("not JSON (" + e.getOriginalMessage() + "); write one object on each line");
        }
        if (!line.isObject()) {
            throw place.bad("not a JSON object; write {\"question\": \"…\", \"answer\": 9}");
        }
        JsonNode question = line.get("question");
        if (question == null || !question.isString() || question.stringValue().isBlank()) {
            throw place.bad("\"question\" is missing, empty or no text; give the problem's text");
        }
        return new Problem(question.stringValue(), answer(line.get("answer"), place));
    }

    private static Rational answer(@Nullable JsonNode answer, Place place) {
        String remedy = "; give a number such as 9, 0.25 or \"7/12\"";
        if (answer == null || !(answer.isNumber() || answer.isString())) {
            throw place.bad("\"answer\" is missing or no number" + remedy);
        }
        try {
            return Rational.parse(answer.isString() ? answer.stringValue() : plain(answer.decimalValue(), place));
        } catch (CalculationException e) {
            throw place.bad("\"answer\" is no number (" + e.getMessage() + ")" + remedy);
        }
    }

    private static String plain(BigDecimal number, Place place) {
        if (Math.abs((long) number.scale()) > MAX_EXPONENT) {
            throw place.bad("\"answer\" is too large or too small; give at most " + MAX_EXPONENT + " digits");
        }
        return number.toPlainString();
    }

    private record Place(Path file, int line) {
        EvalInputException bad(String cause) {
            return new EvalInputException(file + ":" + line + ": " + cause);
        }
    }
}
