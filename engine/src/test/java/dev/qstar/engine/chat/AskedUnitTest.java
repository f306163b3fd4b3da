package dev.qstar.engine.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskedUnitTest {
    private static final long SEED = 21;
    private static final int LONG = 60_000;

    /// What is asked for in a unit, as one expression, which takes quadratic time.
    private static final Pattern IN_UNIT = Pattern.compile(
            "\\b(?:how|what)\\b[^.?!]*\\bin ((?:square |cubic )?(?:inches|feet|miles|hours))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> PIECES = List.of(
            "how", "What", "in", "feet", "square feet", "In Inches", "miles", "hours", "tall", ".", "?", "in in");

    @Test
    void whatIsCountedStandsBehindTheLastHowMany() {
        assertThat(AskedUnit.of("How many pens? How many red marbles does Ann have?"))
                .contains("red marbles");
    }

    @Test
    void theUnitIsTheLastOfTheFirstAskingClauseThatNamesOne() {
        Random random = new Random(SEED);
        int named = 0;
        for (int i = 0; i < 3_000; i++) {
            String text = IntStream.range(0, random.nextInt(16))
                    .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())) + (random.nextInt(9) == 0 ? "" : " "))
                    .collect(Collectors.joining());
            Matcher expected = IN_UNIT.matcher(text);
            Optional<String> unit =
                    expected.find() ? Optional.of(expected.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
            assertThat(AskedUnit.of(text)).as("seed %d, '%s'", SEED, text).isEqualTo(unit);
            named += unit.isPresent() ? 1 : 0;
        }
        assertThat(named).isGreaterThan(300);
    }

    @Test
    void longTextsOfAskingWordsAreRead() {
        assertThat(AskedUnit.of("what ".repeat(LONG / 5))).isEmpty();
        assertThat(AskedUnit.of("how long ".repeat(LONG / 9) + "in feet")).contains("feet");
        assertThat(WordProblemFormat.format("How many ".repeat(LONG / 9) + "?").text())
                .startsWith("? how many how many?\n");
    }
}
