package dev.qstar.app.trace;

import dev.qstar.search.Conclusion;
import dev.qstar.search.Outcome;
import dev.qstar.search.Solution;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.Step;
import dev.qstar.search.StrategyName;
import dev.qstar.search.Tally;
import dev.qstar.search.Trace;
import dev.qstar.search.TracedNode;
import dev.qstar.search.value.Value;
import dev.qstar.search.verify.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/// Traces that no model made.
final class Traces {
    static final String HOSTILE = "<script>alert('x')</script>&\"\u0007\u001b[31m";

    private Traces() {}

    /// Two rollouts that begin alike and end with 9, one that ends with 7.
    static Recording small() {
        return recording("How many apples are left?", "24 - 15 = <<24-15=9>>9");
    }

    static Recording hostile() {
        return recording(HOSTILE, HOSTILE);
    }

    private static Recording recording(String question, String words) {
        Step good = new Step(words, Check.PROVED, OptionalDouble.empty());
        Step doubtful = new Step("so 7 are left", Check.UNKNOWN, OptionalDouble.empty());
        List<TracedNode> nodes = new ArrayList<>();
        nodes.add(node(OptionalInt.empty(), 0, 3, List.of(), 0, Optional.empty(), 0.5));
        nodes.add(node(OptionalInt.of(0), 0, 1, List.of(5, 6), -0.25, Optional.of(good), 0.75));
        nodes.add(node(OptionalInt.of(0), 1, 1, List.of(5, 6), -0.25, Optional.of(good), 0.75));
        nodes.add(node(OptionalInt.of(0), 2, 1, List.of(7), -1.5, Optional.of(doubtful), 0.25));
        nodes.add(end(1, 0, -0.3, "9", 0.8));
        nodes.add(end(2, 1, -0.3, "9", 0.8));
        nodes.add(end(3, 2, -1.75, "7", 0.1));
        SolveOptions options = SolveOptions.defaults().withStrategy(StrategyName.SELF_CONSISTENCY);
        List<Tally> tallies = List.of(new Tally(answered("9"), 2, 2, 2.0 / 3), new Tally(answered("7"), 1, 1, 1.0 / 3));
        return recording(question, options, nodes, 4, tallies, List.of(good));
    }

    /// A tree of random shape and numbers, down to the least of them.
    static Recording random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<TracedNode> nodes = new ArrayList<>();
        nodes.add(node(OptionalInt.empty(), 0, 1, List.of(), 0, Optional.empty(), 0.5));
        for (int i = 1; i < 40; i++) {
            Check check = random.nextBoolean() ? Check.PROVED : Check.REFUTED;
            Step step = new Step("step \u00e9 \ud83c\udf4e " + random.nextInt(), check, OptionalDouble.empty());
            nodes.add(new TracedNode(
                    OptionalInt.of(random.nextInt(i)),
                    random.nextInt(99),
                    random.nextInt(99),
                    List.of(random.nextInt(1 << 20), i),
                    -Math.abs(Double.longBitsToDouble(random.nextLong() & 0x7fdf_ffff_ffff_ffffL)),
                    random.nextBoolean() ? Optional.of(step) : Optional.empty(),
                    Optional.of(new Value(Math.nextUp(random.nextDouble() * 0.99), 1 + random.nextDouble())),
                    Optional.empty()));
        }
        nodes.add(end(7, 3, -Double.MIN_VALUE, "-1/3", Math.nextDown(1.0)));
        SolveOptions options = SolveOptions.defaults()
                .withStrategy(StrategyName.QSTAR)
                .withSeed(random.nextLong())
                .withTemperature(random.nextDouble());
        Tally tally = new Tally(answered("-1/3"), 1, random.nextDouble(), random.nextDouble());
        return recording("What?", options, nodes, 40, List.of(tally), List.of());
    }

    private static Recording recording(
            String question,
            SolveOptions options,
            List<TracedNode> nodes,
            int winner,
            List<Tally> tallies,
            List<Step> steps) {
        Solution solution = new Solution(
                nodes.get(winner).end().orElseThrow().answer(),
                Optional.of("apples"),
                tallies.getFirst().share(),
                steps,
                9,
                options.strategy(),
                options.seed(),
                Outcome.ANSWERED);
        Trace trace = new Trace(question, options, 0.25, 31, nodes, winner, tallies, solution);
        return new Recording("some/model.gguf", "sha256:aa", Optional.of("sha256:bb"), "0.1.0", "scalar", 12, trace);
    }

    private static Conclusion answered(String answer) {
        return new Conclusion(Outcome.ANSWERED, Optional.of(answer));
    }

    private static TracedNode node(
            OptionalInt parent,
            int dive,
            int visits,
            List<Integer> tokens,
            double logProbability,
            Optional<Step> step,
            double q) {
        Optional<Value> value = Optional.of(new Value(q, 4));
        return new TracedNode(parent, dive, visits, tokens, logProbability, step, value, Optional.empty());
    }

    private static TracedNode end(int parent, int dive, double logProbability, String answer, double q) {
        return new TracedNode(
                OptionalInt.of(parent),
                dive,
                1,
                List.of(9),
                logProbability,
                Optional.empty(),
                Optional.of(new Value(q, 4)),
                Optional.of(answered(answer)));
    }
}
