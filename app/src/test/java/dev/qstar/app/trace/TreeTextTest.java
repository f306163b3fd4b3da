package dev.qstar.app.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTextTest {
    @Test
    void eachStepStandsOnceWithItsNumbersAndTheAnswersWayIsMarked() {
        assertThat(TreeText.lines(Traces.small(), false))
                .containsExactly(
                        "How many apples are left?",
                        "├─ ✓ 24 - 15 = 9    Q  75%  p  78%  2 visits  ◀",
                        "│  = 9              Q  80%  p  74%  2 visits  ◀",
                        "└─ · so 7 are left  Q  25%  p  22%  1 visit",
                        "   = 7              Q  10%  p  17%  1 visit",
                        "",
                        "9  ████████████████████░░░░░░░░░░   67%  2 solutions",
                        "7  ██████████░░░░░░░░░░░░░░░░░░░░   33%  1 solution",
                        "",
                        "9 tokens sampled, 31 read  ·  12 ms  ·  P(correct) 67%");
    }

    @Test
    void coloursChangeNoText() {
        List<String> plain = TreeText.lines(Traces.small(), false);
        List<String> coloured = TreeText.lines(Traces.small(), true);
        assertThat(coloured).isNotEqualTo(plain);
        assertThat(coloured.stream()
                        .map(line -> line.replaceAll("\u001b\\[\\d+m", ""))
                        .toList())
                .isEqualTo(plain);
    }

    @Test
    void questionsAndStepsCommandNoTerminal() {
        assertThat(String.join("", TreeText.lines(Traces.hostile(), false))).doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void aTreeThatIsTooLargeSaysWhatIsLeftOut() {
        for (long seed = 1; seed <= 5; seed++) {
            Recording recording = Traces.random(seed);
            Twig all = Growth.of(recording.trace(), Answer.of(recording.trace()), 1000);
            Twig few = Growth.of(recording.trace(), Answer.of(recording.trace()), 3);
            assertThat(shown(all)).isEqualTo(41);
            assertThat(shown(few) + hidden(few)).isEqualTo(41);
            assertThat(hidden(few)).isPositive();
        }
    }

    private static int shown(Twig twig) {
        return 1 + twig.children().stream().mapToInt(TreeTextTest::shown).sum();
    }

    private static int hidden(Twig twig) {
        return twig.hidden()
                + twig.children().stream().mapToInt(TreeTextTest::hidden).sum();
    }
}
