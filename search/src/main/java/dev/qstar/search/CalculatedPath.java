package dev.qstar.search;

import dev.qstar.search.verify.Operator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The calculations of a path, and which state they have reached.
///
/// Two results are the same when they were calculated by the same operator from the same quantities, the results among
/// those compared in the same way; `[b]+[a]` is `[a]+[b]`. Two paths reach the same state when they have the same
/// results, each as often, and the same latest one, which would be the answer. So neither labels count, nor the order
/// of steps but for the last; their number does, unused and repeated steps too, because a solution may have only so
/// many. Any continuation of one path, its labels exchanged, is one of the other, with the same value at every step.
/// Equal numbers that were calculated in different ways make different states.
///
/// Used by the solver's thread only.
final class CalculatedPath {
    /// The number of each different calculation of the search.
    private final Map<String, Integer> numbers;

    /// The number of each result on this path, by its label.
    private final Map<String, Integer> results;

    private int latest;

    /// The empty path of a new search.
    CalculatedPath() {
        this(new HashMap<>(), Map.of(), 0);
    }

    private CalculatedPath(Map<String, Integer> numbers, Map<String, Integer> results, int latest) {
        this.numbers = numbers;
        this.results = new HashMap<>(results);
        this.latest = latest;
    }

    /// Another path of the same search, with the same calculations so far.
    CalculatedPath copy() {
        return new CalculatedPath(numbers, results, latest);
    }

    /// Goes on by a calculation.
    ///
    /// @param label what names its result from now on
    void add(String label, Calculation calculation) {
        latest = numbers.computeIfAbsent(definition(calculation), none -> numbers.size());
        results.put(label, latest);
    }

    private String definition(Calculation calculation) {
        Operator operator = calculation.operator();
        String left = identity(calculation.left());
        String right = identity(calculation.right());
        boolean turned = operator.isCommutative() && left.compareTo(right) > 0;
        return operator.sign() + " " + (turned ? right + " " + left : left + " " + right);
    }

    /// What makes a quantity the same as another: for a constant its value, however it is written.
    private String identity(Quantity quantity) {
        Integer result = results.get(quantity.name());
        if (result != null) {
            return "#" + result;
        }
        boolean named = Character.isLetter(quantity.name().charAt(0));
        return named ? quantity.name() : quantity.value().toString();
    }

    /// The state that is reached.
    StateKey state() {
        return new StateKey(results.values().stream()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" ", "", "|" + latest)));
    }
}
