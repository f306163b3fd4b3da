package dev.qstar.training.value;

import dev.qstar.search.value.ValueFeatures;
import dev.qstar.search.value.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/// Made-up rollouts whose probability of success is a known function of two places in the hidden state: the first says
/// how good a solution is, the second how easy its problem.
final class Rollouts {
    static final int EMBEDDING = 24;
    static final ValueModel MODEL = new ValueModel("sha256:" + "a".repeat(64), EMBEDDING, Optional.empty());

    private Rollouts() {}

    /// The probability that a solution with this state is right.
    static double probability(float[] hidden) {
        return 1 / (1 + Math.exp(-2 * hidden[0] - 1.5 * hidden[1]));
    }

    /// Problems of a root and eight solutions each.
    ///
    /// @param informative whether the state has a part in what is right; if not, three of ten are
    static List<ValueProblem> draw(int problems, boolean informative, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ValueProblem> drawn = new ArrayList<>();
        for (int i = 0; i < problems; i++) {
            drawn.add(problem(random, informative));
        }
        return drawn;
    }

    private static ValueProblem problem(SplittableRandom random, boolean informative) {
        float ease = (float) random.nextGaussian();
        int solutions = 8;
        List<ValueState> ended = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < solutions; i++) {
            float[] hidden = hidden(random, ease);
            double probability = informative ? probability(hidden) : 0.3;
            int success = random.nextDouble() < probability ? 1 : 0;
            right += success;
            ended.add(new ValueState(hidden, new ValueFeatures(4, -0.3, -0.4, true), success, 1, OptionalInt.of(0)));
        }
        List<ValueState> states = new ArrayList<>();
        float[] root = hidden(random, ease);
        root[0] = 0;
        states.add(new ValueState(root, new ValueFeatures(0, 0, 0, false), right, solutions, OptionalInt.empty()));
        states.addAll(ended);
        return new ValueProblem(states);
    }

    private static float[] hidden(SplittableRandom random, float ease) {
        float[] hidden = new float[EMBEDDING];
        for (int i = 0; i < EMBEDDING; i++) {
            hidden[i] = (float) random.nextGaussian();
        }
        hidden[1] = ease;
        return hidden;
    }

    /// A random forest with counts of all kinds.
    static ValueProblem forest(SplittableRandom random, int count) {
        List<ValueState> states = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            OptionalInt parent = OptionalInt.empty();
            int candidate = i == 0 ? 0 : random.nextInt(i);
            if (i > 0 && !states.get(candidate).features().ended() && random.nextInt(8) > 0) {
                parent = OptionalInt.of(candidate);
            }
            boolean ends = i > 0 && random.nextInt(3) == 0;
            int trials = 1 + random.nextInt(9);
            int successes = ends ? trials * random.nextInt(2) : random.nextInt(trials + 1);
            ValueFeatures features = new ValueFeatures(i % 5, -random.nextDouble(), -random.nextDouble(), ends);
            states.add(new ValueState(hidden(random, 0), features, successes, trials, parent));
        }
        return new ValueProblem(states);
    }
}
