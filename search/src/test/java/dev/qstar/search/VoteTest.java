package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoteTest {
    private static Ending answer(String number, double probability) {
        return new Ending(Outcome.ANSWERED, Optional.of(number), List.of(), Math.log(probability));
    }

    private static Ending without(Outcome outcome) {
        return new Ending(outcome, Optional.empty(), List.of(), Math.log(0.9));
    }

    @Test
    void theMajorityWinsAndItsMostProbableEndingStandsForIt() {
        Ending best = answer("9", 0.3);
        Vote vote = Vote.of(List.of(answer("8", 0.9), answer("9", 0.1), best, answer("9", 0.2)));
        assertThat(vote.representative()).isSameAs(best);
        assertThat(vote.share()).isEqualTo(0.75);
    }

    @Test
    void tiesGoToTheLargerProbabilityThenToTheFirst() {
        assertThat(Vote.of(List.of(answer("8", 0.1), answer("9", 0.2)))
                        .representative()
                        .answer())
                .contains("9");
        assertThat(Vote.of(List.of(answer("8", 0.2), answer("9", 0.2)))
                        .representative()
                        .answer())
                .contains("8");
    }

    @Test
    void anEndingWithoutConclusionHasNoVoteButCounts() {
        Vote vote = Vote.of(List.of(without(Outcome.NOT_FOUND), without(Outcome.NOT_FOUND), answer("9", 0.1)));
        assertThat(vote.representative().answer()).contains("9");
        assertThat(vote.share()).isEqualTo(1.0 / 3);
        assertThat(Vote.of(List.of(without(Outcome.NOT_FOUND))).share()).isZero();
    }

    @Test
    void thatItIsNoWordProblemIsAnAnswerLikeAnyOther() {
        Ending none = without(Outcome.NO_WORD_PROBLEM);
        Vote vote = Vote.of(List.of(none, answer("9", 0.5), none));
        assertThat(vote.representative().outcome()).isEqualTo(Outcome.NO_WORD_PROBLEM);
    }

    @Test
    void weightsAddUpAndTheMostProbableEndingStandsForThem() {
        Ending best = answer("9", 0.3);
        Vote vote = Vote.weighted(List.of(
                new Vote.Ballot(answer("8", 0.9), 0.5),
                new Vote.Ballot(answer("9", 0.1), 0.4),
                new Vote.Ballot(best, 0.2),
                new Vote.Ballot(without(Outcome.NOT_FOUND), 0.9)));
        assertThat(vote.representative()).isSameAs(best);
        assertThat(vote.share()).isCloseTo(0.3, within(1e-12));
        assertThat(Vote.weighted(List.of(new Vote.Ballot(best, 0))).share()).isZero();
    }
}
