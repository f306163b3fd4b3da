package dev.qstar.search.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How solutions choose the answer, and how sure that makes it. It was tuned on problems with known answers, searched
/// as they are in use.
///
/// A solution of probability `p` and value `V` weighs `p · V^trust`, an answer as much as its solutions together. Two
/// things make an answer's probability: that a right one was found at all, `σ(base + byValue · logit(V) + byMass ·
/// log(m))` with the highest value found and the probability `m` of all solutions found; and among those found, its
/// weight to the power of `sharpness`.
///
/// The numbers are kept as precisely as a file holds them, in 32-bit floats.
///
/// @param trust     how far to follow the value: 0 not at all, at most [#MAX_TRUST]
/// @param sharpness how far to follow the weights, not negative
public record ValueChoice(double trust, double sharpness, double base, double byValue, double byMass) {
    public static final double MAX_TRUST = 16;

    /// Follows nothing: a search goes by votes alone.
    public static final ValueChoice VOTES = new ValueChoice(0, 1, 0, 0, 0);

    private static final double MAX_LOGIT = 30;

    /// @throws IllegalArgumentException when a number is out of its range
    public ValueChoice {
        trust = stored(trust);
        sharpness = stored(sharpness);
        base = stored(base);
        byValue = stored(byValue);
        byMass = stored(byMass);
        if (!(trust >= 0 && trust <= MAX_TRUST) || !(sharpness >= 0)) {
            throw new IllegalArgumentException("a trust of " + trust + " and a sharpness of " + sharpness
                    + " make no choice; give a trust from 0 to " + MAX_TRUST + " and a sharpness that is not negative");
        }
    }

    private static double stored(double value) {
        float single = (float) value;
        if (!Float.isFinite(single)) {
            throw new IllegalArgumentException("a choice cannot follow " + value + "; tune it again");
        }
        return single;
    }

    /// The same choice with another trust.
    public ValueChoice withTrust(double other) {
        return new ValueChoice(other, sharpness, base, byValue, byMass);
    }

    /// The logarithm of what a solution weighs.
    ///
    /// @param logProbability natural logarithm
    /// @param value          more than 0 and less than 1
    public double logWeight(double logProbability, double value) {
        return logProbability + trust * Math.log(value);
    }

    /// How probable the answers of some solutions are. Equal answers count together; ties go to the one that came
    /// first.
    ///
    /// @param candidates at least one
    public Posterior posterior(List<Candidate> candidates) {
        Map<String, List<Double>> weights = new LinkedHashMap<>();
        List<Double> masses = new ArrayList<>();
        double best = 0;
        for (Candidate candidate : candidates) {
            double weight = logWeight(candidate.logProbability(), candidate.value());
            weights.computeIfAbsent(candidate.answer(), none -> new ArrayList<>())
                    .add(weight);
            masses.add(candidate.logProbability());
            best = Math.max(best, candidate.value());
        }
        Map<String, Double> sharpened = new HashMap<>();
        weights.forEach((answer, each) -> sharpened.put(answer, sharpness * logSum(each)));
        double all = logSum(sharpened.values());
        double found = found(Math.min(0, logSum(masses)), best);
        Map<String, Double> answers = new LinkedHashMap<>();
        weights.keySet().stream()
                .sorted(Comparator.<String>comparingDouble(answer -> value(sharpened, answer))
                        .reversed())
                .forEach(answer -> answers.put(answer, found * Math.exp(value(sharpened, answer) - all)));
        return new Posterior(answers, 1 - found);
    }

    private static double value(Map<String, Double> of, String answer) {
        return of.getOrDefault(answer, Double.NEGATIVE_INFINITY);
    }

    /// The probability that a right answer was found.
    private double found(double logMass, double bestValue) {
        double logit = base + byValue * (Math.log(bestValue) - Math.log1p(-bestValue)) + byMass * logMass;
        return 1 / (1 + Math.exp(-Math.clamp(logit, -MAX_LOGIT, MAX_LOGIT)));
    }

    private static double logSum(Iterable<Double> logs) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double each : logs) {
            largest = Math.max(largest, each);
        }
        double sum = 0;
        for (double each : logs) {
            sum += Math.exp(each - largest);
        }
        return largest + Math.log(sum);
    }
}
