package dev.qstar.training.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Spoils worked solutions in the ways in which beginners do: another number, another operation, operands exchanged,
/// the last step forgotten, or one too many. The result is usually wrong, but not always.
public final class Distortion {
    private static final List<String> USUAL = List.of("+", "-", "*", "/");

    private final RandomGenerator random;

    public Distortion(RandomGenerator random) {
        this.random = random;
    }

    /// Other steps than those of a solution.
    ///
    /// @param steps   at least one
    /// @param numbers how many numbers the question has
    public List<Operation> of(List<Operation> steps, int numbers) {
        List<Operation> spoiled = new ArrayList<>(steps);
        int last = steps.size() - 1;
        int chosen = random.nextInt(steps.size());
        Operation step = steps.get(chosen);
        switch (random.nextInt(6)) {
            case 0 -> spoiled.set(chosen, new Operation(other(chosen, numbers), step.operator(), step.right()));
            case 1 -> spoiled.set(chosen, new Operation(step.left(), step.operator(), other(chosen, numbers)));
            case 2 -> spoiled.set(chosen, new Operation(step.left(), usual(), step.right()));
            case 3 -> spoiled.set(chosen, new Operation(step.right(), step.operator(), step.left()));
            case 4 -> {
                if (last > 0) {
                    spoiled.removeLast();
                } else {
                    spoiled.set(0, new Operation(other(0, numbers), usual(), other(0, numbers)));
                }
            }
            default -> spoiled.add(new Operation(new Operand.Result(last), usual(), other(steps.size(), numbers)));
        }
        return spoiled;
    }

    private String usual() {
        return USUAL.get(random.nextInt(USUAL.size()));
    }

    /// A number of the question, or now and then a result that is there before a step.
    private Operand other(int step, int numbers) {
        boolean result = numbers == 0 || (step > 0 && random.nextInt(4) == 0);
        return result
                ? new Operand.Result(random.nextInt(Math.max(1, step)))
                : new Operand.Slot(random.nextInt(numbers));
    }
}
