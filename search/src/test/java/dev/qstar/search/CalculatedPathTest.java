package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.search.verify.Operator;
import dev.qstar.search.verify.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalculatedPathTest {
    private static final int STEPS = 16;

    private final CalculatedPath root = new CalculatedPath();

    /// A number of the question, a result by its capital letter, or a constant.
    private static Quantity quantity(String name) {
        boolean named = Character.isLetter(name.charAt(0));
        return new Quantity(name, named ? Rational.of(3) : Rational.parse(name));
    }

    private static Calculation calculation(String left, Operator operator, String right) {
        return new Calculation(quantity(left), operator, quantity(right));
    }

    private static Calculation plus(String left, String right) {
        return calculation(left, Operator.PLUS, right);
    }

    private static Calculation minus(String left, String right) {
        return calculation(left, Operator.MINUS, right);
    }

    private static String label(int step) {
        return Character.toString('A' + step);
    }

    private StateKey state(List<Calculation> path) {
        CalculatedPath copy = root.copy();
        for (int i = 0; i < path.size(); i++) {
            copy.add(label(i), path.get(i));
        }
        return copy.state();
    }

    private StateKey state(Calculation... path) {
        return state(List.of(path));
    }

    @Test
    void theOrderOfCommutedOperandsDoesNotCount() {
        for (Operator operator : Operator.all()) {
            assertThat(state(calculation("a", operator, "b")).equals(state(calculation("b", operator, "a"))))
                    .as(operator.sign())
                    .isEqualTo(operator.isCommutative());
        }
        assertThat(state(plus("a", "b"))).isNotEqualTo(state(calculation("a", Operator.TIMES, "b")));
    }

    @Test
    void equalConstantsAreOneAndEqualNumbersOfTheQuestionAreNot() {
        assertThat(state(plus("a", "0.5"))).isEqualTo(state(plus("0.50", "a")));
        assertThat(state(plus("a", "3"))).isNotEqualTo(state(plus("a", "b")));
        assertThat(state(plus("a", "c"))).isNotEqualTo(state(plus("b", "c")));
    }

    @Test
    void theOrderOfStepsBeforeTheLastDoesNotCount() {
        Calculation sum = plus("a", "b");
        Calculation difference = minus("c", "d");
        assertThat(state(sum, difference, minus("A", "B"))).isEqualTo(state(difference, sum, minus("B", "A")));
        assertThat(state(sum, difference, minus("A", "B"))).isNotEqualTo(state(difference, sum, minus("A", "B")));
    }

    @Test
    void theLastStepCountsBecauseItIsTheAnswer() {
        assertThat(state(plus("a", "b"), minus("c", "d"))).isNotEqualTo(state(minus("c", "d"), plus("a", "b")));
    }

    @Test
    void unusedAndRepeatedStepsCount() {
        Calculation sum = plus("a", "b");
        assertThat(state(sum)).isNotEqualTo(state(sum, sum));
        assertThat(state(sum, sum, plus("A", "c"))).isEqualTo(state(sum, sum, plus("c", "B")));
        assertThat(state(sum, sum, plus("A", "B"))).isEqualTo(state(sum, sum, plus("A", "A")));
        assertThat(state(plus("c", "b"), sum)).isNotEqualTo(state(sum));
    }

    @Test
    void whatCanBeNamedAfterwardsCounts() {
        assertThat(state(plus("a", "b"), plus("A", "c"))).isNotEqualTo(state(plus("b", "c"), plus("A", "a")));
    }

    @Test
    void copiesGoTheirOwnWays() {
        CalculatedPath one = root.copy();
        one.add("A", plus("a", "b"));
        CalculatedPath other = one.copy();
        other.add("B", minus("A", "c"));
        assertThat(one.state()).isEqualTo(state(plus("b", "a")));
        assertThat(other.state()).isEqualTo(state(plus("a", "b"), minus("A", "c")));
    }

    @Test
    void aPathThatDoublesItsResultAtEachStepHasAShortKey() {
        List<Calculation> path = new ArrayList<>(List.of(plus("a", "a")));
        while (path.size() < STEPS) {
            path.add(plus(label(path.size() - 1), label(path.size() - 1)));
        }
        assertThat(state(path).text()).hasSizeLessThan(4 * STEPS);
    }

    @Test
    void keysAreEqualExactlyWhenTheWholeCalculationsAre() {
        int equal = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            List<Calculation> path = randomPath(random);
            List<Calculation> other = random.nextInt(4) == 0 ? randomPath(random) : reordered(path, random);
            boolean same = isSameState(path, other);
            equal += same ? 1 : 0;
            assertThat(state(path).equals(state(other)))
                    .as("seed %d: %s and %s", seed, path, other)
                    .isEqualTo(same);
        }
        assertThat(equal).isBetween(500, 2_500);
    }

    private static List<Calculation> randomPath(Random random) {
        List<Calculation> path = new ArrayList<>();
        int length = random.nextInt(1, 6);
        for (int i = 0; i < length; i++) {
            Operator operator = random.nextBoolean() ? Operator.PLUS : Operator.MINUS;
            path.add(calculation(operand(random, i), operator, operand(random, i)));
        }
        return path;
    }

    private static String operand(Random random, int results) {
        return results > 0 && random.nextBoolean() ? label(random.nextInt(results)) : random.nextBoolean() ? "a" : "b";
    }

    /// The same steps in a random order that keeps each behind those it uses.
    private static List<Calculation> reordered(List<Calculation> path, Random random) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            left.add(i);
        }
        Map<String, String> labels = new HashMap<>();
        List<Calculation> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Collections.shuffle(left, random);
            int next = left.stream()
                    .filter(i -> left.stream().noneMatch(later -> uses(path.get(i), label(later))))
                    .findFirst()
                    .orElseThrow();
            labels.put(label(next), label(order.size()));
            order.add(renamed(path.get(next), labels));
            left.remove(Integer.valueOf(next));
        }
        return order;
    }

    private static boolean uses(Calculation calculation, String label) {
        return Stream.of(calculation.left(), calculation.right())
                .anyMatch(quantity -> quantity.name().equals(label));
    }

    private static Calculation renamed(Calculation calculation, Map<String, String> labels) {
        String left = calculation.left().name();
        String right = calculation.right().name();
        return calculation(labels.getOrDefault(left, left), calculation.operator(), labels.getOrDefault(right, right));
    }

    /// Compares results by their whole calculations, written out down to the numbers of the question.
    private static boolean isSameState(List<Calculation> path, List<Calculation> other) {
        List<String> one = written(path);
        List<String> two = written(other);
        return one.getLast().equals(two.getLast())
                && one.stream().sorted().toList().equals(two.stream().sorted().toList());
    }

    private static List<String> written(List<Calculation> path) {
        Map<String, String> names = new HashMap<>();
        List<String> written = new ArrayList<>();
        for (Calculation calculation : path) {
            String left = names.getOrDefault(
                    calculation.left().name(), calculation.left().name());
            String right = names.getOrDefault(
                    calculation.right().name(), calculation.right().name());
            boolean turned = calculation.operator() == Operator.PLUS && left.compareTo(right) > 0;
            String sign = calculation.operator().sign();
            String text = turned ? "(" + right + sign + left + ")" : "(" + left + sign + right + ")";
            names.put(label(written.size()), text);
            written.add(text);
        }
        return written;
    }
}
