package dev.qstar.search.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Which state a path of steps has reached, so that paths to equal states share what is learned of them. Immutable.
///
/// Keys are compared within one question: the question is no part of them.
///
/// **Built-in format.** After a path, a step may name the numbers of the question, constants and the results so far,
/// and the solution may end with the latest result as its answer. Two results are the same when they were
/// calculated by the same operator from the same quantities, the results among those compared in the same way.
/// Two paths reach the same state when they have the same results, each as often, and the same latest one. So
/// the order of steps does not count, but for which is the last; their number does, unused and repeated steps
/// too, because a solution may have only so many. Any continuation of one path, its labels exchanged, is one of
/// the other with the same value at every step, so whether the solution ends right is the same. Equal numbers
/// that were calculated in different ways make different states.
///
/// **Free text.** Two paths reach the same state when they have equal steps ([CanonicalStep]) in the same order.
///
/// A model is no function of this state: it has read the steps in their order and words, so its distribution over what
/// comes next may differ between paths with one key. Statistics of values are shared, never tokens or probabilities.
public final class StateKey {
    /// The most steps of a path.
    public static final int MAX_STEPS = 1000;

    private final String text;
    private final long hash;

    private StateKey(String text) {
        this.text = text;
        this.hash = Fingerprint.of(text);
    }

    /// The state after calculations of the built-in format.
    ///
    /// @throws IllegalArgumentException when an operation takes a result that does not exist yet
    /// @throws ArithmeticLimitException when the path has more than [#MAX_STEPS] steps
    public static StateKey of(List<Operation> path) {
        checkLength(path.size());
        List<Integer> heights = heights(path);
        TreeMap<Integer, List<Integer>> levels = new TreeMap<>();
        for (int i = 0; i < path.size(); i++) {
            levels.computeIfAbsent(heights.get(i), height -> new ArrayList<>()).add(i);
        }
        String[] names = new String[path.size()];
        List<String> written = new ArrayList<>();
        int classes = 0;
        for (List<Integer> level : levels.values()) {
            TreeMap<String, List<Integer>> alike = new TreeMap<>();
            for (int i : level) {
                String definition = path.get(i).text(result -> names[result]);
                alike.computeIfAbsent(definition, text -> new ArrayList<>()).add(i);
            }
            for (var same : alike.entrySet()) {
                for (int i : same.getValue()) {
                    names[i] = "r" + classes;
                    written.add(same.getKey());
                }
                classes++;
            }
        }
        String last = path.isEmpty() ? "" : names[path.size() - 1];
        return new StateKey("o:" + String.join(";", written) + "|" + last);
    }

    /// How many steps deep each result stands above the numbers of the question; results are told apart height by
    /// height.
    private static List<Integer> heights(List<Operation> path) {
        List<Integer> heights = new ArrayList<>();
        for (Operation operation : path) {
            int height = 0;
            for (Operand operand : List.of(operation.left(), operation.right())) {
                if (operand instanceof Operand.Result result) {
                    if (result.index() >= heights.size()) {
                        throw new IllegalArgumentException("step " + (heights.size() + 1) + " takes result "
                                + (result.index() + 1) + ", which is not calculated yet; name an earlier one");
                    }
                    height = Math.max(height, heights.get(result.index()) + 1);
                }
            }
            heights.add(height);
        }
        return heights;
    }

    /// The state after steps in free text.
    ///
    /// @throws ArithmeticLimitException when there are more than [#MAX_STEPS]
    public static StateKey ofSteps(List<CanonicalStep> steps) {
        checkLength(steps.size());
        StringBuilder text = new StringBuilder("t:");
        for (CanonicalStep step : steps) {
            String form = step.toString();
            text.append(form.length()).append(':').append(form);
        }
        return new StateKey(text.toString());
    }

    private static void checkLength(int steps) {
        if (steps > MAX_STEPS) {
            throw new ArithmeticLimitException(
                    "a path of " + steps + " steps is longer than the limit of " + MAX_STEPS + "; end it earlier");
        }
    }

    /// 64 bits of the key, the same in every process; equality compares the whole key too.
    public long hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StateKey that && hash == that.hash && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash);
    }

    /// The key as text.
    @Override
    public String toString() {
        return text;
    }
}
