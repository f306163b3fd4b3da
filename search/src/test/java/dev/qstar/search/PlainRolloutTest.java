package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.search.verify.Check;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainRolloutTest {
    private final Tokenizer tokenizer = new TinyModel().tokenizer();
    private final Script script = new Script(tokenizer);

    private String write(Rollout rollout, String text) {
        return script.write(rollout, script.tokens(text));
    }

    @Test
    void theCalculatorWritesResults() {
        Rollout rollout = new PlainRollout(tokenizer);
        String text = "She has <<24-15=";
        assertThat(write(rollout, text)).isEqualTo("=9>>");
    }

    @Test
    void theNumberBehindTheMarkerIsTheAnswer() {
        Rollout rollout = new PlainRollout(tokenizer);
        write(rollout, "She has <<24-15=");
        write(rollout, "9 apples.\nThat is little.\n#### 9\n");
        assertThat(rollout.conclusion()).isEqualTo(new Conclusion(Outcome.ANSWERED, Optional.of("9")));
        assertThat(rollout.steps())
                .extracting(Step::text)
                .containsExactly("She has <<24-15=9>>9 apples.", "That is little.");
        assertThat(rollout.steps()).extracting(Step::check).containsExactly(Check.PROVED, Check.UNKNOWN);
    }

    @Test
    void theEndOfTheModelsTextEndsTheSolution() {
        Rollout rollout = new PlainRollout(tokenizer);
        write(rollout, "It is 7");
        assertThat(script.write(rollout, "</s>")).isEmpty();
        assertThat(rollout.conclusion().answer()).contains("7");
    }

    @Test
    void theEndOfATurnEndsTheSolutionToo() {
        Tokenizer chatting = new TinyModel().control("<|eot_id|>").tokenizer();
        Script itsScript = new Script(chatting);
        Rollout rollout = new PlainRollout(chatting);
        itsScript.write(rollout, itsScript.tokens("It is 7"));
        assertThat(itsScript.write(rollout, "<|eot_id|>")).isEmpty();
        assertThat(rollout.conclusion().answer()).contains("7");
        assertThat(rollout.steps()).extracting(Step::text).containsExactly("It is 7");
    }

    @Test
    void anotherQuestionEndsTheSolution() {
        Rollout rollout = new PlainRollout(tokenizer);
        write(rollout, "It is 7.\nQuestion:");
        assertThat(rollout.ended()).isTrue();
        assertThat(rollout.steps()).extracting(Step::text).containsExactly("It is 7.");
    }

    @Test
    void aRefutedStepEndsTheSolutionWithoutAnAnswer() {
        Rollout rollout = new PlainRollout(tokenizer);
        write(rollout, "It is 3 + 4 = 8.");
        assertThat(rollout.ended()).isFalse();
        assertThat(write(rollout, "\n")).isEmpty();
        assertThat(rollout.conclusion()).isEqualTo(Conclusion.NONE);
        assertThat(rollout.stepEnded()).isFalse();
        assertThat(rollout.steps()).extracting(Step::check).containsExactly(Check.REFUTED);
    }

    @Test
    void aSolutionIsAnsweredExactlyWhenNoStepIsRefuted() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            boolean refuted = false;
            for (int lines = random.nextInt(4); lines >= 0; lines--) {
                int left = random.nextInt(50);
                int right = random.nextInt(50);
                int error = random.nextInt(3) == 0 ? random.nextInt(1, 9) : 0;
                refuted |= error > 0;
                text.append("So " + left + " + " + right + " = " + (left + right + error) + ".\n");
            }
            String end = random.nextBoolean() ? "#### 5\n" : "";
            Rollout rollout = new PlainRollout(tokenizer);
            for (String token : script.tokens(text.substring(0, text.length() - random.nextInt(2)) + end)) {
                if (!rollout.ended()) {
                    script.write(rollout, token);
                }
            }
            if (!rollout.ended()) {
                script.write(rollout, "</s>");
            }
            assertThat(rollout.conclusion().outcome())
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(refuted ? Outcome.NOT_FOUND : Outcome.ANSWERED);
        }
    }

    private StateKey state(String text) {
        Rollout rollout = new PlainRollout(tokenizer);
        write(rollout, text);
        return rollout.state();
    }

    @Test
    void linesThatSayTheSameReachTheSameState() {
        StateKey state = state("It is 3 + 4 = 7.\nThat is <<7+1=8.\n");
        assertThat(state("It is 4+3 = 7\n\nThat is 8\nAnd")).isEqualTo(state);
        assertThat(state("That is <<7+1=8.\nIt is 3 + 4 = 7.\n")).isNotEqualTo(state);
        assertThat(state("It is 3 + 4 = 7.\n")).isNotEqualTo(state);
        assertThat(state("It is 2 + 5 = 7.\nThat is 8.\n")).isNotEqualTo(state);
    }

    @Test
    void theLongestSolutionHasALimit() {
        Rollout rollout = new PlainRollout(tokenizer);
        for (int i = 1; i < PlainRollout.MAX_TOKENS; i++) {
            script.write(rollout, "7");
        }
        assertThat(rollout.ended()).isFalse();
        assertThat(script.write(rollout, "7")).isEmpty();
        assertThat(rollout.conclusion()).isEqualTo(Conclusion.NONE);
    }

    @Test
    void aStepEndsWithItsLineAndEmptyLinesAreNoSteps() {
        Rollout rollout = new PlainRollout(tokenizer);
        write(rollout, "\n");
        assertThat(rollout.stepEnded()).isFalse();
        write(rollout, "One.");
        assertThat(rollout.stepEnded()).isFalse();
        write(rollout, "\n");
        assertThat(rollout.stepEnded()).isTrue();
        write(rollout, "\n");
        assertThat(rollout.stepEnded()).isFalse();
        write(rollout, "Two.\n");
        assertThat(rollout.stepEnded()).isTrue();
        assertThat(rollout.steps()).extracting(Step::text).containsExactly("One.", "Two.");
        write(rollout, "#### 2\n");
        assertThat(rollout.stepEnded()).isFalse();
    }

    @Test
    void aCopyStandsWhereItsOriginalStandsAndGoesItsOwnWay() {
        Rollout rollout = new PlainRollout(tokenizer);
        write(rollout, "One.\n");
        assertThat(rollout.copy().stepEnded()).isTrue();
        write(rollout, "It is <<3*4");
        Rollout copy = rollout.copy();
        assertThat(write(copy, "0=")).isEqualTo("=120>>");
        assertThat(write(rollout, "=")).isEqualTo("=12>>");
        write(copy, "\n#### 120\n");
        assertThat(copy.conclusion().answer()).contains("120");
        assertThat(copy.copy().conclusion()).isEqualTo(copy.conclusion());
        assertThat(rollout.ended()).isFalse();
        assertThat(rollout.steps()).extracting(Step::text).containsExactly("One.", "It is <<3*4=12>>");
    }

    @Test
    void aCopyCountsTheTokensOfItsOriginal() {
        Rollout rollout = new PlainRollout(tokenizer);
        for (int i = 1; i < PlainRollout.MAX_TOKENS; i++) {
            script.write(rollout, "7");
        }
        Rollout copy = rollout.copy();
        script.write(copy, "7");
        assertThat(copy.ended()).isTrue();
        assertThat(rollout.ended()).isFalse();
    }

    @Test
    void answersAreReadAsPeopleWriteThem() {
        Map<String, String> answers = Map.of(
                "#### 1,250", "1250",
                "#### $4.50 a day", "4.5",
                "3 and 4 are 7 apples.", "7",
                "#### -3\n9", "-3",
                "#### 7/12", "7/12");
        answers.forEach(
                (text, answer) -> assertThat(PlainRollout.answer(text)).as(text).contains(answer));
        assertThat(PlainRollout.answer("none at all")).isEmpty();
        assertThat(PlainRollout.answer("3 are left\n#### none")).isEmpty();
    }
}
