package dev.qstar.app.eval.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.app.eval.stats.Calibration.Bin;
import dev.qstar.app.eval.stats.Calibration.Forecast;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void certainAndCorrectHasNoError() {
        assertThat(error(forecast(1, true), forecast(1, true), forecast(0, false)))
                .isZero();
    }

    @Test
    void certainAndWrongHasTheWholeError() {
        assertThat(error(forecast(1, false), forecast(1, false))).isEqualTo(1);
    }

    @Test
    void answersOfOneConfidenceAreJudgedTogether() {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            forecasts.add(forecast(0.75, i < 75));
        }
        assertThat(Calibration.of(forecasts).error()).isCloseTo(0, within(1e-12));
    }

    @Test
    void binsHoldTheSameNumberOfAnswers() {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            forecasts.add(forecast(i / 20.0, i % 2 == 0));
        }
        double expected = 0;
        for (int bin = 0; bin < 10; bin++) {
            expected += Math.abs((2 * bin + 0.5) / 20 - 0.5) / 10;
        }
        assertThat(Calibration.of(forecasts).error()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        long seed = 20261124;
        Random random = new Random(seed);
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < 137; i++) {
            forecasts.add(forecast(random.nextInt(5) / 4.0, random.nextBoolean()));
        }
        double error = Calibration.of(forecasts).error();
        Collections.shuffle(forecasts, random);
        assertThat(Calibration.of(forecasts).error()).as("seed %d", seed).isCloseTo(error, within(1e-12));
    }

    @Test
    void theBrierScoreIsTheMeanSquareOfWhatConfidenceMissed() {
        Calibration calibration = Calibration.of(List.of(forecast(0.8, true), forecast(0.6, false), forecast(1, true)));
        assertThat(calibration.brier()).isCloseTo((0.04 + 0.36 + 0) / 3, within(1e-12));
    }

    @Test
    void binsOfOneConfidenceAreShownAsOne() {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            forecasts.add(forecast(i < 25 ? 0.25 : 1, i % 4 != 0));
        }
        Calibration calibration = Calibration.of(forecasts);
        assertThat(calibration.bins()).extracting(Bin::count).containsExactly(20, 10, 70);
        assertThat(calibration.bins().getFirst().confidence()).isEqualTo(0.25);
        assertThat(calibration.bins().getLast().correct()).isCloseTo(0.75, within(0.02));
    }

    @Test
    void everyAnswerIsInOneBinAndBinsDifferByAtMostOneAnswer() {
        for (int count = 1; count < 45; count++) {
            List<Forecast> forecasts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                forecasts.add(forecast((i + 1.0) / count, true));
            }
            List<Bin> bins = Calibration.of(forecasts).bins();
            assertThat(bins).hasSize(Math.min(10, count));
            assertThat(bins.stream().mapToInt(Bin::count).sum()).isEqualTo(count);
            int size = count / bins.size();
            assertThat(bins).allMatch(bin -> bin.count() == size || bin.count() == size + 1);
        }
    }

    private static double error(Forecast... forecasts) {
        return Calibration.of(List.of(forecasts)).error();
    }

    private static Forecast forecast(double confidence, boolean correct) {
        return new Forecast(confidence, correct);
    }
}
