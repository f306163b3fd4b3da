package dev.qstar.training.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.search.value.Value;
import dev.qstar.search.value.ValueCalibration;
import dev.qstar.search.value.ValueFeatures;
import dev.qstar.search.value.ValueMetrics;
import dev.qstar.training.value.Measures.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final double EXACT = 1e-9;

    private static Scored problem(double[] values, int[] results) {
        List<ValueState> states = new ArrayList<>();
        List<Value> said = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            ValueFeatures features = new ValueFeatures(1, 0, 0, true);
            states.add(new ValueState(new float[1], features, results[i], 1, OptionalInt.empty()));
            said.add(new Value(values[i], 2));
        }
        return new Scored(states, said);
    }

    @Test
    void aucCountsPairsInTheRightOrderAndHalfTheTies() {
        assertThat(Measures.auc(List.of(
                        new Point(0.9, 1),
                        new Point(0.5, 1),
                        new Point(0.5, 0),
                        new Point(0.2, 0),
                        new Point(0.95, 0))))
                .isCloseTo((1 + 1 + 0 + 0.5 + 1 + 0) / 6, within(EXACT));
        assertThat(Measures.auc(List.of(new Point(0.9, 1), new Point(0.5, 1)))).isNaN();
        assertThat(Measures.auc(List.of(new Point(0.9, 0.5)))).isNaN();
        assertThat(Measures.auc(List.of(new Point(0.9, 0.75), new Point(0.2, 0.25))))
                .as("9 of 16 pairs in order, 1 in the other, those of a point with itself left out")
                .isCloseTo(0.9, within(EXACT));
    }

    @Test
    void differencesBetweenProblemsDoNotCountWithinThem() {
        List<Scored> scored = List.of(
                problem(new double[] {0.8, 0.9}, new int[] {1, 0}), problem(new double[] {0.1, 0.2}, new int[] {1, 0}));
        ValueMetrics.Auc auc = Measures.within(scored, true, new SplittableRandom(5));
        assertThat(auc.value()).isZero();
        assertThat(auc.problems()).isEqualTo(2);
    }

    @Test
    void fewProblemsLeaveTheIntervalWide() {
        Scored ranked = problem(new double[] {0.8, 0.3}, new int[] {1, 0});
        assertThat(Measures.within(List.of(ranked), true, new SplittableRandom(6))
                        .low())
                .isLessThan(0.5);
        List<Scored> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(ranked);
        }
        ValueMetrics.Auc auc = Measures.within(many, true, new SplittableRandom(6));
        assertThat(auc.value()).isEqualTo(1);
        assertThat(auc.low()).isBetween(0.97, 0.999);
        assertThat(Measures.within(List.of(), true, new SplittableRandom(6)))
                .isEqualTo(new ValueMetrics.Auc(0.5, 0, 1, 0));
    }

    @Test
    void errorsAreThoseOfTheDefinition() {
        List<Point> points = List.of(new Point(0.2, 0), new Point(0.7, 1), new Point(0.6, 0.5));
        assertThat(Measures.calibrationError(points)).isCloseTo((0.2 + 0.3 + 0.1) / 3, within(EXACT));
        assertThat(Measures.brier(points)).isCloseTo((0.04 + 0.09 + (0.16 + 0.36) / 2) / 3, within(EXACT));
    }

    @Test
    void calibrationUndoesAKnownDistortion() {
        SplittableRandom random = new SplittableRandom(8);
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            double said = random.nextDouble(0.02, 0.98);
            double logOdds = 0.4 + 0.5 * Math.log(said) - 1.4 * Math.log(1 - said);
            int result = random.nextDouble() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0;
            scored.add(problem(new double[] {said}, new int[] {result}));
        }
        ValueCalibration found = CalibrationFit.of(scored);
        assertThat(found.low()).isCloseTo(0.5, within(0.15));
        assertThat(found.high()).isCloseTo(1.4, within(0.25));
        assertThat(found.shift()).isCloseTo(0.4, within(0.3));
    }

    @Test
    void calibrationOfValuesInTheWrongOrderIsConstant() {
        SplittableRandom random = new SplittableRandom(9);
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            double said = random.nextDouble(0.02, 0.98);
            scored.add(problem(new double[] {said}, new int[] {random.nextDouble() < 0.6 - 0.5 * said ? 1 : 0}));
        }
        ValueCalibration found = CalibrationFit.of(scored);
        assertThat(found.low()).isZero();
        assertThat(found.high()).isZero();
        assertThat(found.apply(1, 9).mean()).isEqualTo(found.apply(9, 1).mean()).isCloseTo(0.35, within(0.03));
    }
}
