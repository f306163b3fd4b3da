package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.chat.Slot;
import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.search.verify.Check;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormatRolloutTest {
    private final Tokenizer tokenizer = new TinyModel().tokenizer();
    private final Script script = new Script(tokenizer);

    private FormatRollout rollout() {
        List<Slot> slots = List.of(new Slot("[a]", "24"), new Slot("[b]", "15"));
        return new FormatRollout(new StepVocabulary(tokenizer), slots);
    }

    @Test
    void theCalculatorWritesResults() {
        FormatRollout rollout = rollout();
        assertThat(script.write(rollout, "<<", "[a]", "-", "[b]")).isEqualTo("[b]=9>>[A]\n");
        assertThat(script.write(rollout, "####")).isEqualTo("####");
    }

    @Test
    void theLastResultIsTheAnswerAndEveryStepIsProved() {
        FormatRollout rollout = rollout();
        script.write(rollout, "<<", "[a]", "-", "[b]");
        assertThat(script.write(rollout, "<<", "[A]", "/", "2", "=")).isEqualTo("=4.5>>[B]\n");
        script.write(rollout, "####");
        assertThat(rollout.ended()).isTrue();
        assertThat(rollout.conclusion()).isEqualTo(new Conclusion(Outcome.ANSWERED, Optional.of("4.5")));
        List<Step> steps = rollout.steps();
        assertThat(steps)
                .extracting(Step::text)
                .containsExactly("A = a - b = <<24-15=9>>9", "B = A / 2 = <<9/2=4.5>>4.5");
        assertThat(steps).extracting(Step::check).containsOnly(Check.PROVED);
        assertThat(steps).extracting(Step::readable).containsExactly("24 - 15 = 9", "9 / 2 = 4.5");
    }

    @Test
    void aSolutionWithoutStepsSaysThatItIsNoWordProblem() {
        FormatRollout rollout = rollout();
        script.write(rollout, "####");
        assertThat(rollout.conclusion()).isEqualTo(new Conclusion(Outcome.NO_WORD_PROBLEM, Optional.empty()));
    }

    @Test
    void onlyAllowedTokensAreOptionsWhateverTheModelPrefers() {
        FormatRollout rollout = rollout();
        assertThat(script.preferred(rollout, "x", "</s>", "[c]", "<<")).isEqualTo(id("<<"));
        script.write(rollout, "<<");
        assertThat(script.preferred(rollout, "####", "[c]", "[A]", "[b]")).isEqualTo(id("[b]"));
        assertThat(rollout.options(script.logits()).ids()).isSorted().doesNotContain(id("[c]"), id("[A]"), id("####"));
    }

    @Test
    void theGivenLogitsAreNotChanged() {
        FormatRollout rollout = rollout();
        script.write(rollout, "<<", "[a]", "/", "0");
        float[] logits = script.logits("x", "=");
        float[] before = logits.clone();
        rollout.options(logits);
        assertThat(logits).isEqualTo(before);
    }

    @Test
    void aRefutedStepIsNoOption() {
        FormatRollout rollout = rollout();
        script.write(rollout, "<<", "[a]", "/", "0");
        Options options = rollout.options(script.logits("=", "."));
        assertThat(options.token(options.best())).isEqualTo(id("."));
        assertThat(options.logProbability(indexOf(options, "="))).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(script.write(rollout, ".", "5", "=")).isEqualTo("=48>>[A]\n");
        script.write(rollout, "<<", "[a]", "-", "[a]", "<<", "[b]", "/");
        Options divisors = rollout.options(script.logits("[B]", "[A]"));
        assertThat(divisors.token(divisors.best())).isEqualTo(id("[A]"));
        assertThat(divisors.logits()[indexOf(divisors, "[B]")]).isEqualTo(Float.NEGATIVE_INFINITY);
    }

    @Test
    void nothingMayComeWhereEveryStepWouldBeRefuted() {
        FormatRollout rollout = rollout();
        script.write(rollout, "<<", "[a]", "/", "0", "0", "0", "0", "0", "0", "0");
        assertThat(rollout.options(script.logits("=")).isEmpty()).isFalse();
        script.write(rollout, "0");
        assertThat(rollout.options(script.logits("=")).isEmpty()).isTrue();
    }

    @Test
    void aStepEndsWithItsResultOnly() {
        FormatRollout rollout = rollout();
        for (String token : List.of("<<", "[a]", "-")) {
            script.write(rollout, token);
            assertThat(rollout.stepEnded()).as(token).isFalse();
        }
        script.write(rollout, "[b]");
        assertThat(rollout.stepEnded()).isTrue();
        script.write(rollout, "<<");
        assertThat(rollout.stepEnded()).isFalse();
        script.write(rollout, "[A]", "*", "2", "=");
        assertThat(rollout.stepEnded()).isTrue();
        script.write(rollout, "####");
        assertThat(rollout.stepEnded()).isFalse();
    }

    @Test
    void aCopyStandsWhereItsOriginalStandsAndGoesItsOwnWay() {
        FormatRollout rollout = rollout();
        script.write(rollout, "<<", "[a]", "-", "[b]");
        assertThat(rollout.copy().stepEnded()).isTrue();
        script.write(rollout, "<<", "1", "2");
        Rollout copy = rollout.copy();
        assertThat(copy.steps()).isEqualTo(rollout.steps());
        assertThat(script.write(copy, "3", "+", "[A]")).isEqualTo("[A]=132>>[B]\n");
        assertThat(script.write(rollout, "*", "[A]")).isEqualTo("[A]=108>>[B]\n");
        script.write(copy, "####");
        assertThat(copy.conclusion().answer()).contains("132");
        assertThat(copy.copy().conclusion()).isEqualTo(copy.conclusion());
        assertThat(rollout.ended()).isFalse();
        script.write(rollout, "####");
        assertThat(rollout.conclusion().answer()).contains("108");
        assertThat(rollout.steps()).hasSize(2);
    }

    @Test
    void aCutRolloutHasNoConclusion() {
        FormatRollout rollout = rollout();
        script.write(rollout, "<<", "[a]", "-", "[b]");
        assertThatThrownBy(rollout::conclusion).isInstanceOf(IllegalStateException.class);
        rollout.cut();
        assertThat(rollout.ended()).isTrue();
        assertThat(rollout.stepEnded()).isFalse();
        assertThat(rollout.conclusion()).isEqualTo(Conclusion.NONE);
    }

    private int id(String token) {
        return tokenizer.id(token).orElseThrow();
    }

    private int indexOf(Options options, String token) {
        return Arrays.binarySearch(options.ids(), id(token));
    }
}
