package dev.qstar.training.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.chat.NumberTagger;
import dev.qstar.search.verify.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RealProblemsTest {
    private static final String TRAYS = """
            {"question": "Zoe fills 6 trays with 15 rolls each and then drops 20 of the rolls . How many rolls does Zoe have left ?",\
             "answer": 70, "source": "own", "numbers": ["6", "15", "20"],\
             "program": [["*", ["N", "0"], ["N", "1"], "90"], ["-", ["R", "0"], ["N", "2"], "70"]]}
            """;
    private static final String SHARE = """
            {"question": "Raj has 84 stamps. He puts them on 7 pages, 3/4 of each page full. How many are on a page?",\
             "answer": 12.0, "numbers": ["84", "7", "3", "4"], "program": [["/", ["N", "0"], ["N", "1"], "12"]]}
            """;
    private static final String WRONG = """
            {"question": "Ida had 9 pens and lost 2. How many are left?", "answer": 6, "numbers": ["9", "2"],\
             "program": [["-", ["N", "0"], ["N", "1"], "7"]]}
            """;

    @TempDir
    private Path folder;

    private RealProblems load(String... lines) throws IOException {
        Path file = folder.resolve("own.jsonl");
        Files.writeString(file, String.join("", lines));
        return RealProblems.load(List.of(file));
    }

    @Test
    void whatDoesNotGiveItsAnswerIsLeftOut() throws IOException {
        RealProblems real = load(TRAYS, WRONG, SHARE);
        assertThat(real.lines()).isEqualTo(3);
        assertThat(real.size()).isEqualTo(2);
        Problem trays = real.problems().getFirst().problem();
        assertThat(trays.question()).endsWith("of the rolls. How many rolls does Zoe have left?");
        assertThat(trays.answer()).contains("70");
        assertThat(trays.steps())
                .containsExactly(
                        new Operation(new Operand.Slot(0), "*", new Operand.Slot(1)),
                        new Operation(new Operand.Result(0), "-", new Operand.Slot(2)));
    }

    @Test
    void aBrokenLineNamesItsPlace() {
        assertThatThrownBy(() -> load(TRAYS, "{\"question\": "))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("own.jsonl:2");
        assertThatThrownBy(() -> RealProblems.load(List.of(folder.resolve("none.jsonl"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("none.jsonl");
    }

    @Test
    void otherNumbersKeepTheSolutionRight() throws IOException {
        for (RealProblem real : load(TRAYS, SHARE).problems()) {
            assertThat(real.resamplable()).isTrue();
            int changed = 0;
            for (int seed = 0; seed < 300; seed++) {
                Problem problem = Resampler.resample(real, new SplittableRandom(seed));
                var results = StepWriter.results(problem.steps(), NumberTagger.tag(problem.question()));
                assertThat(results).as("seed %d", seed).allMatch(result -> result.isInteger() && result.signum() > 0);
                assertThat(problem.answer()).contains(results.getLast().toString());
                changed += problem.question().equals(real.problem().question()) ? 0 : 1;
            }
            assertThat(changed).isGreaterThan(250);
        }
    }

    @Test
    void aResultThatEqualsANumberForbidsOtherNumbers() throws IOException {
        String doubtful = """
                {"question": "Mei has 4 cups and 4 mugs and 8 plates. How many things?", "answer": 16,\
                 "numbers": ["4", "4", "8"], "program": [["+", ["N", "0"], ["N", "1"], "8"], ["+", ["R", "0"], ["R", "0"], "16"]]}
                """;
        assertThat(load(doubtful).problems().getFirst().resamplable()).isFalse();
        assertThat(load(doubtful).resamplable()).isZero();
    }

    @Test
    void aConstantThatWasCalculatedInTheHeadBecomesAStep() {
        var numbers = List.of(Rational.of(6), Rational.of(20));
        assertThat(HiddenStep.of(Rational.of(26), numbers)).isInstanceOf(Formula.Binary.class);
        assertThat(HiddenStep.of(Rational.of(9), numbers)).isInstanceOf(Formula.Constant.class);
        assertThat(HiddenStep.of(Rational.of(60), List.of(Rational.of(6), Rational.of(10))))
                .isInstanceOf(Formula.Constant.class);
    }
}
