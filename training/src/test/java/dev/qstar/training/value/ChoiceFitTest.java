package dev.qstar.training.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.search.value.Candidate;
import dev.qstar.search.value.Posterior;
import dev.qstar.search.value.ValueChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChoiceFitTest {
    private static final long SEED = 11;

    /// Searches that found two answers: a probable one, and another that is right exactly as often as its value says,
    /// or whose value says nothing.
    private static List<Judged> draw(int count, boolean informed, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Judged> searches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double value = 0.05 + 0.9 * random.nextDouble();
            boolean second = random.nextDouble() < (informed ? value : 0.2);
            searches.add(new Judged(
                    List.of(
                            new Candidate("1", Math.log(0.6), informed ? 1 - value : 0.5),
                            new Candidate("2", Math.log(0.3), value)),
                    Set.of(second ? "2" : "1")));
        }
        return searches;
    }

    private static double right(ValueChoice choice, List<Judged> searches) {
        return searches.stream()
                        .filter(each -> each.right().contains(leader(choice.posterior(each.candidates()))))
                        .count()
                / (double) searches.size();
    }

    private static String leader(Posterior posterior) {
        return posterior.answers().keySet().iterator().next();
    }

    @Test
    void aTrueValueIsFollowedAndGivesMoreRightAnswers() {
        List<Judged> searches = draw(2000, true, SEED);
        ValueChoice choice = ChoiceFit.of(searches);

        List<Judged> others = draw(2000, true, SEED + 1);
        assertThat(choice.trust()).isGreaterThanOrEqualTo(0.5);
        assertThat(right(choice, others)).isGreaterThan(right(ValueChoice.VOTES, others) + 0.1);
    }

    @Test
    void aValueThatSaysNothingIsHardlyFollowed() {
        assertThat(ChoiceFit.of(draw(2000, false, SEED)).trust()).isLessThanOrEqualTo(0.25);
    }

    @Test
    void probabilitiesComeTrueOnOtherSearches() {
        ValueChoice choice = ChoiceFit.of(draw(2000, true, SEED));

        assertThat(ChoiceFit.calibrationError(choice, draw(2000, true, SEED + 1)))
                .isLessThan(0.05);
    }

    @Test
    void whereNothingRightIsEverFoundTheAnswersAreImprobable() {
        List<Judged> searches = draw(200, true, SEED).stream()
                .map(each -> new Judged(each.candidates(), Set.of()))
                .toList();
        ValueChoice choice = ChoiceFit.of(searches);

        assertThat(choice.posterior(searches.getFirst().candidates()).none()).isCloseTo(1, within(0.03));
    }

    @Test
    void tooFewSearchesAreRefused() {
        assertThatThrownBy(() -> ChoiceFit.of(draw(3, true, SEED)))
                .isInstanceOf(ValueFitException.class)
                .hasMessageContaining("3 searches");
    }
}
