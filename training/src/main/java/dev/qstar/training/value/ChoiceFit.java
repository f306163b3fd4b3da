package dev.qstar.training.value;

import dev.qstar.search.value.Posterior;
import dev.qstar.search.value.ValueChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Tunes a [ValueChoice] on finished searches of problems with known answers: the trust that gives the most right
/// answers, then the probabilities that are most likely true.
///
/// Neighbouring trusts give nearly the same answers, so that a lucky one says little: each is judged together with
/// those beside it, and of equally good ones the smallest is taken.
public final class ChoiceFit {
    private static final double[] TRUSTS = {0.125, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8};
    private static final int MIN_SEARCHES = 20;
    private static final double LEAST = 1e-6;

    /// The search for the other numbers goes along one of them after the other, by steps that shrink.
    private static final double FIRST_STEP = 1;

    private static final double LAST_STEP = 1e-3;
    private static final int MAX_ROUNDS = 500;

    /// How strongly the other numbers are held near those of [#START].
    private static final double PULL = 0.05;

    /// Sharpness, base, by value, by mass.
    private static final double[] START = {1, 0, 1, 0};

    private final List<Judged> searches;

    private ChoiceFit(List<Judged> searches) {
        this.searches = searches;
    }

    /// The best choice.
    ///
    /// @throws ValueFitException when there are too few searches
    public static ValueChoice of(List<Judged> searches) {
        if (searches.size() < MIN_SEARCHES) {
            throw new ValueFitException("a choice cannot be tuned on " + searches.size() + " searches; give at least "
                    + MIN_SEARCHES + " problems");
        }
        ChoiceFit fit = new ChoiceFit(searches);
        return fit.likeliest(fit.bestTrust());
    }

    private double bestTrust() {
        double[] right = Arrays.stream(TRUSTS)
                .map(trust -> rightAnswers(choice(trust, START)))
                .toArray();
        int best = 0;
        double most = -1;
        for (int i = 0; i < TRUSTS.length; i++) {
            double together = right[Math.max(0, i - 1)] + 2 * right[i] + right[Math.min(TRUSTS.length - 1, i + 1)];
            if (together > most) {
                most = together;
                best = i;
            }
        }
        return TRUSTS[best];
    }

    private double rightAnswers(ValueChoice choice) {
        return searches.stream()
                .filter(search -> search.right().contains(leader(choice.posterior(search.candidates()))))
                .count();
    }

    private static String leader(Posterior posterior) {
        return posterior.answers().keySet().iterator().next();
    }

    private ValueChoice likeliest(double trust) {
        double[] numbers = START.clone();
        double now = loss(trust, numbers);
        double step = FIRST_STEP;
        for (int round = 0; round < MAX_ROUNDS && step > LAST_STEP; round++) {
            double before = now;
            for (int k = 0; k < numbers.length; k++) {
                for (double by : new double[] {step, -step}) {
                    double[] moved = numbers.clone();
                    moved[k] += by;
                    double then = loss(trust, moved);
                    if (then < now) {
                        numbers = moved;
                        now = then;
                    }
                }
            }
            if (now == before) {
                step /= 2;
            }
        }
        return choice(trust, numbers);
    }

    private static ValueChoice choice(double trust, double[] numbers) {
        return new ValueChoice(trust, Math.max(0, numbers[0]), numbers[1], numbers[2], numbers[3]);
    }

    /// The mean negative logarithm of the probability of what is true, with the pull.
    private double loss(double trust, double[] numbers) {
        ValueChoice choice = choice(trust, numbers);
        double sum = 0;
        for (Judged search : searches) {
            Posterior posterior = choice.posterior(search.candidates());
            double probability = 0;
            for (Map.Entry<String, Double> answer : posterior.answers().entrySet()) {
                probability += search.right().contains(answer.getKey()) ? answer.getValue() : 0;
            }
            sum -= Math.log(Math.max(LEAST, search.right().isEmpty() ? posterior.none() : probability));
        }
        double pull = 0;
        for (int k = 0; k < numbers.length; k++) {
            pull += (numbers[k] - START[k]) * (numbers[k] - START[k]);
        }
        return (sum + PULL * pull) / searches.size();
    }

    /// The mean distance between the probability of the chosen answer and whether it was right, in bins that hold
    /// equally many searches.
    public static double calibrationError(ValueChoice choice, List<Judged> searches) {
        List<Measures.Point> points = new ArrayList<>();
        for (Judged search : searches) {
            Posterior posterior = choice.posterior(search.candidates());
            String leader = leader(posterior);
            points.add(new Measures.Point(
                    posterior.answers().getOrDefault(leader, 0.0),
                    search.right().contains(leader) ? 1 : 0));
        }
        return Measures.calibrationError(points);
    }
}
