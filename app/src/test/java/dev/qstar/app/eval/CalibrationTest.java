package dev.qstar.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void certainAndCorrectHasNoError() {
        assertThat(error(grade(1, true), grade(1, true), grade(0, false))).isZero();
    }

    @Test
    void certainAndWrongHasTheWholeError() {
        assertThat(error(grade(1, false), grade(1, false))).isEqualTo(1);
    }

    @Test
    void answersOfOneConfidenceAreJudgedTogether() {
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            grades.add(grade(0.75, i < 75));
        }
        assertThat(Calibration.expectedError(grades)).isCloseTo(0, within(1e-12));
    }

    @Test
    void binsHoldTheSameNumberOfAnswers() {
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            grades.add(grade(i / 20.0, i % 2 == 0));
        }
        double expected = 0;
        for (int bin = 0; bin < 10; bin++) {
            expected += Math.abs((2 * bin + 0.5) / 20 - 0.5) / 10;
        }
        assertThat(Calibration.expectedError(grades)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        long seed = 20261124;
        Random random = new Random(seed);
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i < 137; i++) {
            grades.add(grade(random.nextInt(5) / 4.0, random.nextBoolean()));
        }
        double error = Calibration.expectedError(grades);
        Collections.shuffle(grades, random);
        assertThat(Calibration.expectedError(grades)).as("seed %d", seed).isCloseTo(error, within(1e-12));
    }

    private static double error(Grade... grades) {
        return Calibration.expectedError(List.of(grades));
    }

    private static Grade grade(double confidence, boolean correct) {
        return new Grade(0, Optional.empty(), correct, confidence, 1, 1);
    }
}
