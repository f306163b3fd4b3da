package dev.qstar.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.server.api.AnswerText.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTextTest {
    private static Optional<TokenLogprob> token(String text) {
        return Optional.of(new TokenLogprob(TokenLogprob.Piece.of(text, -1), List.of()));
    }

    private static List<String> told(AnswerText answer, String... tokens) {
        List<String> told = new ArrayList<>();
        for (String token : tokens) {
            answer.append(token, token(token)).ifPresent(part -> told.add(line(part)));
        }
        answer.end().ifPresent(part -> told.add(line(part)));
        return told;
    }

    private static String line(Part part) {
        return part.text() + " of "
                + part.logprobs().stream().map(token -> token.piece().text()).toList();
    }

    @Test
    void tokensComeWithTheTextThatTheyBegin() {
        assertThat(told(new AnswerText(new StopFilter(List.of())), "a", "bc"))
                .containsExactly("a of [a]", "bc of [bc]");
    }

    @Test
    void tokensOfTextThatIsHeldBackWaitWithIt() {
        assertThat(told(new AnswerText(new StopFilter(List.of("cd"))), "ab", "c", "e"))
                .containsExactly("ab of [ab]", "ce of [c, e]");
    }

    @Test
    void tokensBehindAStopAreNotTold() {
        assertThat(told(new AnswerText(new StopFilter(List.of("cd"))), "ab", "xc", "d"))
                .containsExactly("ab of [ab]", "x of [xc]");
    }
}
