package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.chat.Slot;
import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.search.verify.Rational;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StepGrammarTest {
    private static final Pattern LINE = Pattern.compile(
            "<<(\\[[abA-Z]]|\\d+(\\.\\d+)?)([-+*/%]|//|:gcd|:lcm|:min|:max|:ceil)(\\[[abA-Z]]|\\d+(\\.\\d+)?=)");

    private final Tokenizer tokenizer = new TinyModel().tokenizer();
    private final StepVocabulary vocabulary = new StepVocabulary(tokenizer);

    private StepGrammar grammar() {
        return new StepGrammar(vocabulary, List.of(new Slot("[a]", "24"), new Slot("[b]", "15")));
    }

    private int id(String token) {
        return tokenizer.id(token).orElseThrow();
    }

    private List<String> allowed(StepGrammar grammar) {
        return Arrays.stream(grammar.allowed()).mapToObj(tokenizer::token).toList();
    }

    private void accept(StepGrammar grammar, String... tokens) {
        for (String token : tokens) {
            assertThat(allowed(grammar)).contains(token);
            grammar.accept(id(token));
        }
    }

    @Test
    void aLineOpensAStepOrEndsTheSolution() {
        assertThat(allowed(grammar())).containsExactlyInAnyOrder("<<", "####");
    }

    @Test
    void operandsAreTheQuestionsNumbersEarlierResultsAndConstants() {
        StepGrammar grammar = grammar();
        accept(grammar, "<<");
        assertThat(allowed(grammar))
                .containsExactlyInAnyOrder("[a]", "[b]", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        accept(grammar, "[a]", "-", "[b]");
        grammar.finishStep(Rational.of(9));
        accept(grammar, "<<");
        assertThat(allowed(grammar)).contains("[a]", "[b]", "[A]").doesNotContain("[B]", "[c]");
    }

    @Test
    void aConstantEndsWithADigitHasOnePointAndALimit() {
        StepGrammar grammar = grammar();
        accept(grammar, "<<", "1", ".");
        assertThat(allowed(grammar)).doesNotContain(".", "+");
        accept(grammar, "5");
        assertThat(allowed(grammar)).contains("+", ":gcd").doesNotContain(".", "=");
        accept(grammar, "2", "3", "4", "5", "6");
        assertThat(allowed(grammar)).doesNotContain("7").contains("*");
    }

    @Test
    void aCompleteStepIsLeftToTheCalculator() {
        StepGrammar grammar = grammar();
        accept(grammar, "<<", "[a]", "-", "[b]");
        assertThat(grammar.allowed()).isEmpty();
        Calculation calculation = grammar.calculation();
        assertThat(calculation).isNotNull();
        assertThat(calculation.result()).contains(Rational.of(9));
        assertThatThrownBy(() -> grammar.accept(id("+"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTokenThatCompletesARefutedCalculationIsKnownBefore() {
        StepGrammar grammar = grammar();
        accept(grammar, "<<", "[a]", "-", "[a]");
        grammar.finishStep(Rational.of(0));
        accept(grammar, "<<", "[a]", "/");
        assertThat(grammar.isRefuted(id("[A]"))).isTrue();
        assertThat(grammar.isRefuted(id("[b]"))).isFalse();
        assertThat(grammar.isRefuted(id("0"))).isFalse();
        accept(grammar, "0");
        assertThat(grammar.isRefuted(id("="))).isTrue();
        assertThat(grammar.isRefuted(id("."))).isFalse();
        accept(grammar, ".", "5");
        assertThat(grammar.isRefuted(id("="))).isFalse();
    }

    @Test
    void aCopyGoesItsOwnWay() {
        StepGrammar grammar = grammar();
        accept(grammar, "<<", "1");
        StepGrammar copy = grammar.copy();
        accept(copy, "2", "+", "[b]");
        copy.finishStep(Rational.of(27));
        accept(grammar, "*", "[a]");
        assertThat(grammar.calculation()).isNotNull();
        assertThat(grammar.calculation().result()).contains(Rational.of(24));
        assertThat(grammar.results()).isEmpty();
        assertThat(copy.results()).containsExactly(Rational.of(27));
    }

    @Test
    void whateverIsChosenLinesAreWellFormedAndSolutionsEnd() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StepGrammar grammar = grammar();
            StringBuilder line = new StringBuilder();
            int chosen = 0;
            while (!grammar.ended()) {
                int[] allowed = grammar.allowed();
                boolean goesOn = line.isEmpty() && allowed.length > 1;
                int token = goesOn ? vocabulary.open() : allowed[random.nextInt(allowed.length)];
                line.append(tokenizer.token(token));
                grammar.accept(token);
                chosen++;
                if (grammar.calculation() != null) {
                    assertThat(line.toString())
                            .as("seed %d", seed)
                            .satisfies(text ->
                                    assertThat(LINE.matcher(text).lookingAt()).isTrue());
                    grammar.finishStep(Rational.of(random.nextInt(100)));
                    line.setLength(0);
                }
            }
            assertThat(grammar.results()).as("seed %d", seed).hasSize(StepGrammar.MAX_STEPS);
            assertThat(chosen).as("seed %d", seed).isLessThan(StepGrammar.MAX_STEPS * 20 + 2);
        }
    }
}
