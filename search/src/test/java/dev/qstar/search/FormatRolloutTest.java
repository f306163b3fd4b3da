package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.chat.Slot;
import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.search.verify.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatRolloutTest {
    private final Tokenizer tokenizer = new TinyModel().tokenizer();
    private final Script script = new Script(tokenizer);
    private final TokenBudget budget = new TokenBudget(100);

    private FormatRollout rollout(TokenBudget tokens, int retries) {
        List<Slot> slots = List.of(new Slot("[a]", "24"), new Slot("[b]", "15"));
        return new FormatRollout(new StepVocabulary(tokenizer), slots, Script.greedy(), tokens, retries);
    }

    @Test
    void theCalculatorWritesResultsForNothing() {
        FormatRollout rollout = rollout(budget, 0);
        assertThat(script.write(rollout, "<<", "[a]", "-", "[b]")).isEqualTo("[b]=9>>[A]\n");
        assertThat(budget.used()).isEqualTo(4);
        assertThat(script.write(rollout, "####")).isEmpty();
        assertThat(budget.used()).isEqualTo(5);
    }

    @Test
    void theLastResultIsTheAnswerAndEveryStepIsProved() {
        FormatRollout rollout = rollout(budget, 0);
        script.write(rollout, "<<", "[a]", "-", "[b]");
        assertThat(script.write(rollout, "<<", "[A]", "/", "2", "=")).isEqualTo("=4.5>>[B]\n");
        script.write(rollout, "####");
        Ending ending = rollout.ending();
        assertThat(ending.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(ending.answer()).contains("4.5");
        assertThat(ending.steps())
                .extracting(Step::text)
                .containsExactly("A = a - b = <<24-15=9>>9", "B = A / 2 = <<9/2=4.5>>4.5");
        assertThat(ending.steps()).extracting(Step::check).containsOnly(Check.PROVED);
        assertThat(ending.steps()).extracting(Step::readable).containsExactly("24 - 15 = 9", "9 / 2 = 4.5");
        assertThat(ending.probability()).isBetween(0.99, 1.0);
    }

    @Test
    void aSolutionWithoutStepsSaysThatItIsNoWordProblem() {
        FormatRollout rollout = rollout(budget, 0);
        script.write(rollout, "####");
        assertThat(rollout.ending().outcome()).isEqualTo(Outcome.NO_WORD_PROBLEM);
        assertThat(rollout.ending().answer()).isEmpty();
    }

    @Test
    void onlyAllowedTokensAreChosenWhateverTheModelPrefers() {
        FormatRollout rollout = rollout(budget, 0);
        assertThat(tokenizer.decode(rollout.advance(script.logits("x", "</s>", "[c]", "<<"))))
                .asString()
                .isEqualTo("<<");
        assertThat(tokenizer.decode(rollout.advance(script.logits("####", "[c]", "[A]", "[b]"))))
                .asString()
                .isEqualTo("[b]");
    }

    @Test
    void theGivenLogitsAreNotChanged() {
        float[] logits = script.logits("x", "<<");
        float[] before = logits.clone();
        rollout(budget, 0).advance(logits);
        assertThat(logits).isEqualTo(before);
    }

    @Test
    void aRefutedChoiceIsReplacedByTheNextBest() {
        FormatRollout rollout = rollout(budget, 1);
        script.write(rollout, "<<", "[a]", "/", "0");
        assertThat(tokenizer.decode(rollout.advance(script.logits("=", "."))))
                .asString()
                .isEqualTo(".");
        assertThat(budget.used()).isEqualTo(6);
        assertThat(script.write(rollout, "5", "=")).isEqualTo("=48>>[A]\n");
    }

    @Test
    void aRefutedChoiceWithoutRetriesEndsTheSolution() {
        FormatRollout rollout = rollout(budget, 0);
        assertThat(script.write(rollout, "<<", "[a]", "/", "0", "=")).isEmpty();
        Ending ending = rollout.ending();
        assertThat(ending.outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(ending.answer()).isEmpty();
        assertThat(ending.steps()).extracting(Step::check).containsExactly(Check.REFUTED);
    }

    @Test
    void anEmptyBudgetEndsTheSolution() {
        TokenBudget three = new TokenBudget(3);
        FormatRollout rollout = rollout(three, 0);
        assertThat(script.write(rollout, "<<", "[a]", "-")).isEqualTo("-");
        assertThatThrownBy(rollout::ending).isInstanceOf(IllegalStateException.class);
        assertThat(script.write(rollout, "[b]")).isEmpty();
        assertThat(three.used()).isEqualTo(3);
        assertThat(rollout.ending().outcome()).isEqualTo(Outcome.NOT_FOUND);
    }
}
