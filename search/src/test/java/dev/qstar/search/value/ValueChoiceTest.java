package dev.qstar.search.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueChoiceTest {
    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("7", Math.log(0.4), 0.2),
            new Candidate("9", Math.log(0.2), 0.8),
            new Candidate("9", Math.log(0.1), 0.6));

    @Test
    void withoutTrustAnAnswerWeighsAsMuchAsItIsProbable() {
        Posterior posterior = new ValueChoice(0, 1, 100, 0, 0).posterior(CANDIDATES);

        assertThat(posterior.answers().keySet()).containsExactly("7", "9");
        assertThat(posterior.answers().get("7")).isCloseTo(4.0 / 7, within(1e-9));
        assertThat(posterior.answers().get("9")).isCloseTo(3.0 / 7, within(1e-9));
    }

    @Test
    void theMoreTrustTheMoreTheValueCounts() {
        Posterior posterior = new ValueChoice(1, 1, 100, 0, 0).posterior(CANDIDATES);

        double seven = 0.4 * 0.2;
        double nine = 0.2 * 0.8 + 0.1 * 0.6;
        assertThat(posterior.answers().keySet()).containsExactly("9", "7");
        assertThat(posterior.answers().get("9")).isCloseTo(nine / (seven + nine), within(1e-9));
    }

    @Test
    void theAnswersAndNoneOfTheseAddUpToOne() {
        ValueChoice choice = new ValueChoice(2, 0.7, -0.5, 0.4, 0.3);
        Posterior posterior = choice.posterior(CANDIDATES);

        double logit = -0.5 + 0.4 * Math.log(0.8 / 0.2) + 0.3 * Math.log(0.7);
        assertThat(posterior.none()).isCloseTo(1 - 1 / (1 + Math.exp(-logit)), within(1e-6));
        double sum = posterior.answers().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(sum + posterior.none()).isCloseTo(1, within(1e-12));
    }

    @Test
    void sharpnessMakesTheLeaderMoreProbableAndNeverAnother() {
        double before = 0;
        for (double sharpness : new double[] {0.25, 0.5, 1, 2, 4}) {
            Posterior posterior = new ValueChoice(1, sharpness, 100, 0, 0).posterior(CANDIDATES);
            assertThat(posterior.answers().keySet().iterator().next()).isEqualTo("9");
            assertThat(posterior.answers().get("9")).isGreaterThan(before);
            before = posterior.answers().get("9");
        }
    }

    @Test
    void numbersOutOfTheirRangeAreRefused() {
        assertThatThrownBy(() -> new ValueChoice(-1, 1, 0, 0, 0)).hasMessageContaining("trust of -1");
        assertThatThrownBy(() -> new ValueChoice(17, 1, 0, 0, 0)).hasMessageContaining("0 to 16");
        assertThatThrownBy(() -> new ValueChoice(1, -1, 0, 0, 0)).hasMessageContaining("sharpness of -1");
        assertThatThrownBy(() -> new ValueChoice(1, 1, Double.NaN, 0, 0)).hasMessageContaining("NaN");
    }
}
