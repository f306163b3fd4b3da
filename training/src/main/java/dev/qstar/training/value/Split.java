package dev.qstar.training.value;

import java.util.ArrayList;
import java.util.List;

/// Problems by what they are used for; no problem has two uses.
///
/// @param training for the weights
/// @param tuning   to stop in time, and to calibrate
/// @param judging  for the figures that are reported
record Split(List<ValueProblem> training, List<ValueProblem> tuning, List<ValueProblem> judging) {
    private static final int MIN_PROBLEMS = 10;

    /// With so many contested problems that somebody wrote, only such judge.
    private static final int ENOUGH_WRITTEN = 100;

    /// Deals the problems out at random.
    ///
    /// Generated problems flatter a head: their like are in its training. So where at least 100 written ones have
    /// both right and wrong solutions, only written ones judge, but at most half of them.
    ///
    /// @throws ValueFitException when there are fewer than ten problems
    static Split of(List<ValueProblem> problems, double heldOut, long seed) {
        int count = problems.size();
        if (count < MIN_PROBLEMS) {
            throw new ValueFitException(
                    "there are " + count + " problems, but at least " + MIN_PROBLEMS + " are needed; sample more");
        }
        int half = Math.max(1, (int) Math.round(count * heldOut / 2));
        long written = problems.stream().filter(problem -> !problem.generated()).count();
        boolean writtenJudge = written < count
                && problems.stream()
                                .filter(problem -> !problem.generated() && problem.isContested())
                                .count()
                        >= ENOUGH_WRITTEN;
        long judges = writtenJudge ? Math.min(half, written / 2) : half;
        List<ValueProblem> judging = new ArrayList<>();
        List<ValueProblem> rest = new ArrayList<>();
        for (int index : Seeds.permutation(count, Seeds.random(seed, Seeds.Use.SPLIT, 0))) {
            ValueProblem problem = problems.get(index);
            boolean judge = judging.size() < judges && !(writtenJudge && problem.generated());
            (judge ? judging : rest).add(problem);
        }
        return new Split(
                List.copyOf(rest.subList(half, rest.size())), List.copyOf(rest.subList(0, half)), List.copyOf(judging));
    }
}
