package dev.qstar.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.gguf.GgufWriter;
import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.training.problems.Operand;
import dev.qstar.training.problems.Operation;
import dev.qstar.training.problems.Problem;
import dev.qstar.training.problems.ProblemGenerator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private static final long SEED = 5;
    private static final int PROBLEMS = 300;

    private final Tokenizer tokenizer = vocabulary();

    private static Tokenizer vocabulary() {
        var vocabulary = new WordProblemVocabulary();
        var problems = new ProblemGenerator(SEED);
        for (int i = 0; i < 200; i++) {
            vocabulary.add(problems.next().question());
        }
        var writer = new GgufWriter();
        vocabulary.learn(700, writer);
        return Tokenizer.of(writer.metadata());
    }

    private int token(String text) {
        return tokenizer.encode(text, false, false)[0];
    }

    private static int learned(Example example) {
        return (int) IntStream.range(0, example.weights().length)
                .filter(i -> example.weights()[i] != 0)
                .count();
    }

    @Test
    void onlyTheVerdictBehindTheLastTokenIsLearned() {
        Example example = new Verdicts(tokenizer).example(new int[] {7, 8, 9}, false, 4);

        assertThat(example.tokens()).containsExactly(7, 8, 9, token("no"));
        assertThat(example.weights()).containsExactly(0, 0, 6, 0);
    }

    @Test
    void aVerdictSaysWhetherTheStepsGiveTheAnswer() {
        var problem = new Problem(
                "Tom has 24 apples and gives 15 to Mary. How many are left?",
                List.of(new Operation(new Operand.Slot(0), "-", new Operand.Slot(1))),
                Optional.of("9"),
                "test");
        var encoder = new ProblemEncoder(tokenizer);
        var random = new SplittableRandom(SEED);
        Set<String> wrong = new HashSet<>();
        for (int i = 0; i < PROBLEMS; i++) {
            Optional<Example> example = encoder.encodeVerdict(problem, random);
            if (example.isPresent()) {
                int[] tokens = example.get().tokens();
                byte[] bytes = tokenizer.decode(Arrays.copyOf(tokens, tokens.length - 1));
                String text = new String(bytes, StandardCharsets.UTF_8);
                String steps = text.substring(text.indexOf("<<"));
                boolean right = tokens[tokens.length - 1] == token("yes");
                assertThat(right).as(text).isEqualTo(steps.equals("<<[a]-[b]=9>>[A]\n####"));
                if (!right) {
                    wrong.add(steps);
                }
            }
        }
        assertThat(wrong).as("seed %d", SEED).hasSizeGreaterThan(8).contains("<<[a]+[b]=39>>[A]\n####");
    }

    @Test
    void aboutHalfOfTheVerdictsAreYes() {
        var problems = new ProblemGenerator(SEED);
        var encoder = new ProblemEncoder(tokenizer);
        var random = new SplittableRandom(SEED);
        int yes = 0;
        int no = 0;
        for (int i = 0; i < PROBLEMS; i++) {
            Optional<Example> example = encoder.encodeVerdict(problems.next(), random);
            if (example.isPresent()) {
                int[] tokens = example.get().tokens();
                assertThat(learned(example.get())).isEqualTo(1);
                if (tokens[tokens.length - 1] == token("yes")) {
                    yes++;
                } else {
                    no++;
                }
            }
        }
        assertThat(no).as("seed %d", SEED).isBetween(yes / 2, yes);
    }
}
