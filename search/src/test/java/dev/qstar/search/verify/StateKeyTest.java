package dev.qstar.search.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StateKeyTest {
    private static Operand slot(int index) {
        return new Operand.Slot(index);
    }

    private static Operand result(int index) {
        return new Operand.Result(index);
    }

    private static Operation plus(Operand left, Operand right) {
        return new Operation(Operator.PLUS, left, right);
    }

    private static Operation minus(Operand left, Operand right) {
        return new Operation(Operator.MINUS, left, right);
    }

    private static StateKey key(Operation... path) {
        return StateKey.of(List.of(path));
    }

    @Test
    void theOrderOfStepsBeforeTheLastDoesNotCount() {
        Operation sum = plus(slot(0), slot(1));
        Operation difference = minus(slot(2), slot(3));
        StateKey one = key(sum, difference, minus(result(0), result(1)));
        StateKey other = key(difference, sum, minus(result(1), result(0)));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.hash()).isEqualTo(other.hash());
        assertThat(one).isNotEqualTo(key(difference, sum, minus(result(0), result(1))));
    }

    @Test
    void theLastStepCountsBecauseItIsTheAnswer() {
        Operation sum = plus(slot(0), slot(1));
        Operation difference = minus(slot(2), slot(3));
        assertThat(key(sum, difference)).isNotEqualTo(key(difference, sum));
    }

    @Test
    void unusedAndRepeatedStepsCount() {
        Operation sum = plus(slot(0), slot(1));
        assertThat(key(sum)).isNotEqualTo(key(sum, sum));
        assertThat(key(sum, sum, plus(result(0), slot(2)))).isEqualTo(key(sum, sum, plus(slot(2), result(1))));
        assertThat(key(sum, sum, plus(result(0), result(1)))).isEqualTo(key(sum, sum, plus(result(0), result(0))));
        assertThat(key(plus(slot(2), slot(1)), sum)).isNotEqualTo(key(sum));
    }

    @Test
    void whatCanBeNamedAfterwardsCounts() {
        StateKey one = key(plus(slot(0), slot(1)), plus(result(0), slot(2)));
        StateKey other = key(plus(slot(1), slot(2)), plus(result(0), slot(0)));
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void theRootIsAStateOfItsOwn() {
        assertThat(key()).isEqualTo(key()).isNotEqualTo(key(plus(slot(0), slot(1))));
    }

    @Test
    void textsAreEqualStepByStep() {
        CanonicalStep one = CanonicalStep.ofText("3 + 4 = 7.");
        CanonicalStep same = CanonicalStep.ofText("4+3 = 7");
        CanonicalStep other = CanonicalStep.ofText("It is 7");
        assertThat(StateKey.ofSteps(List.of(one, other))).isEqualTo(StateKey.ofSteps(List.of(same, other)));
        assertThat(StateKey.ofSteps(List.of(one, other))).isNotEqualTo(StateKey.ofSteps(List.of(other, one)));
        assertThat(StateKey.ofSteps(List.of(one))).isNotEqualTo(StateKey.ofSteps(List.of(one, one)));
    }

    @Test
    void keysAreEqualExactlyWhenTheWholeCalculationsAre() {
        int equal = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            List<Operation> path = randomPath(random);
            List<Operation> other = random.nextInt(4) == 0 ? randomPath(random) : reordered(path, random);
            boolean same = isSameState(path, other);
            equal += same ? 1 : 0;
            assertThat(StateKey.of(path).equals(StateKey.of(other)))
                    .as("seed %d: %s and %s", seed, path, other)
                    .isEqualTo(same);
        }
        assertThat(equal).isBetween(500, 2_500);
    }

    private static List<Operation> randomPath(Random random) {
        List<Operation> path = new ArrayList<>();
        int length = random.nextInt(1, 6);
        for (int i = 0; i < length; i++) {
            Operator operator = random.nextBoolean() ? Operator.PLUS : Operator.MINUS;
            path.add(new Operation(operator, operand(random, i), operand(random, i)));
        }
        return path;
    }

    private static Operand operand(Random random, int results) {
        return results > 0 && random.nextBoolean() ? result(random.nextInt(results)) : slot(random.nextInt(2));
    }

    /// The same steps in a random order that keeps each behind those it uses.
    private static List<Operation> reordered(List<Operation> path, Random random) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            left.add(i);
        }
        int[] place = new int[path.size()];
        List<Operation> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Collections.shuffle(left, random);
            int next = left.stream()
                    .filter(i -> uses(path.get(i)).stream().noneMatch(left::contains))
                    .findFirst()
                    .orElseThrow();
            place[next] = order.size();
            order.add(renamed(path.get(next), place));
            left.remove(Integer.valueOf(next));
        }
        return order;
    }

    private static List<Integer> uses(Operation operation) {
        List<Integer> uses = new ArrayList<>();
        for (Operand operand : List.of(operation.left(), operation.right())) {
            if (operand instanceof Operand.Result used) {
                uses.add(used.index());
            }
        }
        return uses;
    }

    private static Operation renamed(Operation operation, int[] place) {
        return new Operation(operation.operator(), renamed(operation.left(), place), renamed(operation.right(), place));
    }

    private static Operand renamed(Operand operand, int[] place) {
        return operand instanceof Operand.Result used ? result(place[used.index()]) : operand;
    }

    /// Compares results by their whole calculations, written out down to the numbers of the question.
    private static boolean isSameState(List<Operation> path, List<Operation> other) {
        List<String> one = calculations(path);
        List<String> two = calculations(other);
        boolean last = one.getLast().equals(two.getLast());
        return last
                && one.stream().sorted().toList().equals(two.stream().sorted().toList());
    }

    private static List<String> calculations(List<Operation> path) {
        List<String> written = new ArrayList<>();
        for (Operation operation : path) {
            String left = calculation(operation.left(), written);
            String right = calculation(operation.right(), written);
            boolean turned = operation.operator() == Operator.PLUS && left.compareTo(right) > 0;
            written.add("(" + (turned ? right : left) + operation.operator().sign() + (turned ? left : right) + ")");
        }
        return written;
    }

    private static String calculation(Operand operand, List<String> written) {
        return operand instanceof Operand.Result used ? written.get(used.index()) : operand.toString();
    }

    @Test
    void aPathThatDoublesItsResultAtEachStepHasAShortKey() {
        List<Operation> path = new ArrayList<>(List.of(plus(slot(0), slot(0))));
        while (path.size() < StateKey.MAX_STEPS) {
            Operand last = result(path.size() - 1);
            path.add(plus(last, last));
        }
        assertThat(StateKey.of(path).toString()).hasSizeLessThan(20 * StateKey.MAX_STEPS);
        path.add(plus(slot(0), slot(0)));
        assertThatThrownBy(() -> StateKey.of(path)).isInstanceOf(ArithmeticLimitException.class);
    }

    @Test
    void aResultIsNamedAfterItIsCalculated() {
        assertThatThrownBy(() -> key(plus(slot(0), result(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("step 1 takes result 1, which is not calculated yet; name an earlier one");
        assertThatThrownBy(() -> slot(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
