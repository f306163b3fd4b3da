package dev.qstar.training.value;

import dev.qstar.search.value.Value;
import dev.qstar.search.value.ValueCalibration;
import java.util.List;

/// Fits a [ValueCalibration] to states that had no part in training: first the map of the mean, by logistic regression
/// (Newton's method) of the share of successes on `log p` and `-log(1 - p)`, then the factor of the concentration, by
/// the beta-binomial likelihood. A weak pull towards the map that changes nothing decides where the data do not.
final class CalibrationFit {
    private static final int MAX_ITERATIONS = 50;
    private static final int MAX_HALVINGS = 30;
    private static final double PULL = 1;
    private static final double TOLERANCE = 1e-9;
    private static final double MAX_LOG_FACTOR = 3;
    private static final int SECTIONS = 40;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double[] IDENTITY = {1, 1, 0};

    private final List<ValueState> states;
    private final List<Value> values;
    private final double[][] features;

    private CalibrationFit(List<ValueState> states, List<Value> values) {
        this.states = states;
        this.values = values;
        features = new double[states.size()][];
        for (int i = 0; i < features.length; i++) {
            double mean = values.get(i).mean();
            features[i] = new double[] {Math.log(mean), -Math.log(1 - mean), 1};
        }
    }

    /// The best map.
    ///
    /// @param scored by the head before calibration
    static ValueCalibration of(List<Scored> scored) {
        CalibrationFit fit = new CalibrationFit(
                scored.stream().flatMap(each -> each.states().stream()).toList(),
                scored.stream().flatMap(each -> each.values().stream()).toList());
        double[] map = fit.monotoneMap();
        return new ValueCalibration(map[0], map[1], map[2], fit.concentration(map));
    }

    /// A slope that turns out negative is fixed at 0 and the others are fitted again.
    private double[] monotoneMap() {
        boolean[] fixed = new boolean[3];
        double[] map = minimum(fixed);
        while (Math.min(map[0], map[1]) < 0) {
            fixed[map[0] <= map[1] ? 0 : 1] = true;
            map = minimum(fixed);
        }
        return map;
    }

    private double[] minimum(boolean[] fixed) {
        double[] map = IDENTITY.clone();
        for (int k = 0; k < 3; k++) {
            map[k] = fixed[k] ? 0 : map[k];
        }
        double now = loss(map);
        for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
            double[] step = newtonStep(map, fixed);
            double[] next = moved(map, step, 1);
            double size = 1;
            for (int halving = 0; halving < MAX_HALVINGS && !(loss(next) <= now); halving++) {
                size /= 2;
                next = moved(map, step, size);
            }
            double then = loss(next);
            if (!(then < now - TOLERANCE * Math.abs(now))) {
                return map;
            }
            map = next;
            now = then;
        }
        return map;
    }

    private static double[] moved(double[] map, double[] step, double size) {
        double[] next = map.clone();
        for (int k = 0; k < 3; k++) {
            next[k] -= size * step[k];
        }
        return next;
    }

    private double logOdds(double[] map, int i) {
        return map[0] * features[i][0] + map[1] * features[i][1] + map[2];
    }

    private double loss(double[] map) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            double z = logOdds(map, i);
            sum += Math.max(z, 0)
                    + Math.log1p(Math.exp(-Math.abs(z)))
                    - states.get(i).rate() * z;
        }
        for (int k = 0; k < 3; k++) {
            sum += PULL / 2 * (map[k] - IDENTITY[k]) * (map[k] - IDENTITY[k]);
        }
        return sum;
    }

    private double[] newtonStep(double[] map, boolean[] fixed) {
        double[] slope = new double[3];
        double[][] curvature = new double[3][3];
        for (int i = 0; i < features.length; i++) {
            double q = 1 / (1 + Math.exp(-logOdds(map, i)));
            for (int k = 0; k < 3; k++) {
                slope[k] += (q - states.get(i).rate()) * features[i][k];
                for (int l = 0; l < 3; l++) {
                    curvature[k][l] += q * (1 - q) * features[i][k] * features[i][l];
                }
            }
        }
        for (int k = 0; k < 3; k++) {
            slope[k] += PULL * (map[k] - IDENTITY[k]);
            curvature[k][k] += PULL;
        }
        for (int k = 0; k < 3; k++) {
            if (fixed[k]) {
                slope[k] = 0;
                for (int l = 0; l < 3; l++) {
                    curvature[k][l] = 0;
                    curvature[l][k] = 0;
                }
                curvature[k][k] = 1;
            }
        }
        return solved(curvature, slope);
    }

    /// Gauss elimination; the matrix is symmetric and positive definite, so it needs no exchange of rows.
    private static double[] solved(double[][] matrix, double[] right) {
        for (int k = 0; k < 3; k++) {
            for (int row = k + 1; row < 3; row++) {
                double factor = matrix[row][k] / matrix[k][k];
                for (int l = k; l < 3; l++) {
                    matrix[row][l] -= factor * matrix[k][l];
                }
                right[row] -= factor * right[k];
            }
        }
        double[] solution = new double[3];
        for (int k = 2; k >= 0; k--) {
            double sum = right[k];
            for (int l = k + 1; l < 3; l++) {
                sum -= matrix[k][l] * solution[l];
            }
            solution[k] = sum / matrix[k][k];
        }
        return solution;
    }

    /// The best factor of the concentration, by golden section.
    private double concentration(double[] map) {
        double[] means = new double[features.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = Math.clamp(1 / (1 + Math.exp(-logOdds(map, i))), 1e-4, 1 - 1e-4);
        }
        double low = -MAX_LOG_FACTOR;
        double high = MAX_LOG_FACTOR;
        for (int i = 0; i < SECTIONS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (spreadLoss(means, left) <= spreadLoss(means, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private double spreadLoss(double[] means, double logFactor) {
        double factor = Math.exp(logFactor);
        double sum = PULL / 2 * logFactor * logFactor;
        for (int i = 0; i < means.length; i++) {
            ValueState state = states.get(i);
            double concentration = factor * values.get(i).concentration();
            sum += BetaBinomial.loss(
                    means[i] * concentration,
                    (1 - means[i]) * concentration,
                    state.successes(),
                    state.trials() - state.successes());
        }
        return sum;
    }
}
