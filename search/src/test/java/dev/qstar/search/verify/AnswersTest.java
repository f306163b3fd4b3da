package dev.qstar.search.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void equalNumbersMatchHoweverTheyAreWritten() {
        assertThat(matches("0.25", "1/4")).isTrue();
        assertThat(matches("1,250", "1250")).isTrue();
        assertThat(matches("1" + "0".repeat(400), "1" + "0".repeat(400))).isTrue();
    }

    @Test
    void roundedDataMatchesTheExactAnswer() {
        assertThat(matches("1/3", "0.3333")).isTrue();
        assertThat(matches("200000/3", "66666.67")).isTrue();
    }

    @Test
    void otherNumbersDoNotMatch() {
        assertThat(matches("9", "10")).isFalse();
        assertThat(matches("0.3", "1/3")).isFalse();
        assertThat(matches("-9", "9")).isFalse();
        assertThat(matches("1" + "0".repeat(400), "2" + "0".repeat(400))).isFalse();
    }

    @Test
    void textThatIsNoNumberDoesNotMatch() {
        assertThat(matches("nine", "9")).isFalse();
        assertThat(matches("", "0")).isFalse();
        assertThat(matches("1/0", "0")).isFalse();
    }

    private static boolean matches(String answer, String known) {
        return Answers.match(answer, Rational.parse(known));
    }
}
