package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.search.verify.Check;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainRolloutTest {
    private final Tokenizer tokenizer = new TinyModel().tokenizer();
    private final Script script = new Script(tokenizer);
    private final TokenBudget budget = new TokenBudget(1000);

    private String write(Rollout rollout, String text) {
        return script.write(rollout, script.tokens(text));
    }

    @Test
    void theCalculatorWritesResultsForNothing() {
        Rollout rollout = new PlainRollout(tokenizer, Script.greedy(), budget);
        String text = "She has <<24-15=";
        assertThat(write(rollout, text)).isEqualTo("=9>>");
        assertThat(budget.used()).isEqualTo(script.tokens(text).length);
    }

    @Test
    void theNumberBehindTheMarkerIsTheAnswer() {
        Rollout rollout = new PlainRollout(tokenizer, Script.greedy(), budget);
        write(rollout, "She has <<24-15=");
        assertThat(write(rollout, "9 apples.\nThat is little.\n#### 9\n")).isEmpty();
        Ending ending = rollout.ending();
        assertThat(ending.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(ending.answer()).contains("9");
        assertThat(ending.steps())
                .extracting(Step::text)
                .containsExactly("She has <<24-15=9>>9 apples.", "That is little.");
        assertThat(ending.steps()).extracting(Step::check).containsExactly(Check.PROVED, Check.UNKNOWN);
    }

    @Test
    void theEndOfTheModelsTextEndsTheSolution() {
        Rollout rollout = new PlainRollout(tokenizer, Script.greedy(), budget);
        write(rollout, "It is 7");
        assertThat(script.write(rollout, "</s>")).isEmpty();
        assertThat(rollout.ending().answer()).contains("7");
    }

    @Test
    void anotherQuestionEndsTheSolution() {
        Rollout rollout = new PlainRollout(tokenizer, Script.greedy(), budget);
        assertThat(write(rollout, "It is 7.\nQuestion:")).isEmpty();
        assertThat(rollout.ending().steps()).extracting(Step::text).containsExactly("It is 7.");
    }

    @Test
    void anEmptyBudgetEndsTheSolution() {
        TokenBudget five = new TokenBudget(5);
        Rollout rollout = new PlainRollout(tokenizer, Script.greedy(), five);
        assertThat(write(rollout, "It is 7")).isEmpty();
        assertThat(five.used()).isEqualTo(5);
        assertThat(rollout.ending().outcome()).isEqualTo(Outcome.NOT_FOUND);
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
