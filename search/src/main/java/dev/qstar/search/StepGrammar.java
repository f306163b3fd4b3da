package dev.qstar.search;

import dev.qstar.engine.chat.Slot;
import dev.qstar.engine.chat.WordProblemFormat;
import dev.qstar.search.verify.Operator;
import dev.qstar.search.verify.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a model may write next in the `word-problem` format: the state machine of step lines.
///
/// A line is `<<` operand operator operand, after which the calculator takes over ([#calculation]), or `####`. Operands
/// are numbers of the question, earlier results, or constants. At most [#MAX_STEPS] steps. Used by one thread.
final class StepGrammar {
    /// The most steps of a solution.
    static final int MAX_STEPS = 16;

    /// The longest constant, in characters.
    static final int MAX_CONSTANT = 8;

    private enum Place {
        LINE,
        LEFT,
        LEFT_CONSTANT,
        OPERATOR,
        RIGHT,
        RIGHT_CONSTANT,
        CALCULATION,
        END
    }

    private final StepVocabulary vocabulary;
    private final List<Rational> slots;
    private final List<Rational> results;
    private final StringBuilder constant = new StringBuilder();
    private Place place = Place.LINE;
    private @Nullable Quantity left;
    private @Nullable Operator operator;
    private @Nullable Quantity right;
    private boolean rightIsConstant;

    StepGrammar(StepVocabulary vocabulary, List<Slot> slots) {
        this(
                vocabulary,
                slots.stream().map(slot -> Rational.parse(slot.value())).toList(),
                List.of());
    }

    private StepGrammar(StepVocabulary vocabulary, List<Rational> slots, List<Rational> results) {
        this.vocabulary = vocabulary;
        this.slots = slots;
        this.results = new ArrayList<>(results);
    }

    /// Another one in the same place.
    StepGrammar copy() {
        StepGrammar copy = new StepGrammar(vocabulary, slots, results);
        copy.constant.append(constant);
        copy.place = place;
        copy.left = left;
        copy.operator = operator;
        copy.right = right;
        copy.rightIsConstant = rightIsConstant;
        return copy;
    }

    /// The ids of the tokens that may come next; none when a calculation is due or the solution has ended.
    int[] allowed() {
        IntStream.Builder ids = IntStream.builder();
        switch (place) {
            case LINE -> {
                if (results.size() < MAX_STEPS) {
                    ids.add(vocabulary.open());
                }
                ids.add(vocabulary.end());
            }
            case LEFT, RIGHT -> {
                for (int i = 0; i < slots.size(); i++) {
                    ids.add(vocabulary.slot(i));
                }
                for (int i = 0; i < results.size(); i++) {
                    ids.add(vocabulary.result(i));
                }
                addDigits(ids);
            }
            case OPERATOR -> vocabulary.operatorIds().forEach(ids::add);
            case LEFT_CONSTANT, RIGHT_CONSTANT -> addConstant(ids);
            case CALCULATION, END -> {}
        }
        return ids.build().toArray();
    }

    private void addDigits(IntStream.Builder ids) {
        for (int digit = 0; digit < 10; digit++) {
            ids.add(vocabulary.digit(digit));
        }
    }

    /// What may follow inside a constant: it ends with a digit and has at most one point.
    private void addConstant(IntStream.Builder ids) {
        boolean endsWithPoint = constant.charAt(constant.length() - 1) == '.';
        if (constant.length() < MAX_CONSTANT) {
            addDigits(ids);
        }
        if (constant.indexOf(".") < 0 && constant.length() + 1 < MAX_CONSTANT) {
            ids.add(vocabulary.point());
        }
        if (endsWithPoint) {
            return;
        }
        if (place == Place.LEFT_CONSTANT) {
            vocabulary.operatorIds().forEach(ids::add);
        } else {
            ids.add(vocabulary.equalSign());
        }
    }

    /// Goes on by one token, which must be an allowed one.
    void accept(int token) {
        switch (place) {
            case LINE -> place = token == vocabulary.open() ? Place.LEFT : Place.END;
            case LEFT, RIGHT -> acceptOperand(token);
            case OPERATOR -> acceptOperator(token);
            case LEFT_CONSTANT -> {
                if (!acceptInConstant(token)) {
                    left = constantQuantity();
                    acceptOperator(token);
                }
            }
            case RIGHT_CONSTANT -> {
                if (!acceptInConstant(token)) {
                    right = constantQuantity();
                    rightIsConstant = true;
                    place = Place.CALCULATION;
                }
            }
            case CALCULATION, END -> throw new IllegalStateException("no token may follow here");
        }
    }

    private void acceptOperand(int token) {
        boolean isLeft = place == Place.LEFT;
        Quantity named = named(token);
        if (named == null) {
            constant.setLength(0);
            place = isLeft ? Place.LEFT_CONSTANT : Place.RIGHT_CONSTANT;
            acceptInConstant(token);
        } else if (isLeft) {
            left = named;
            place = Place.OPERATOR;
        } else {
            right = named;
            rightIsConstant = false;
            place = Place.CALCULATION;
        }
    }

    private void acceptOperator(int token) {
        operator = vocabulary.operator(token);
        place = Place.RIGHT;
    }

    private boolean acceptInConstant(int token) {
        if (token == vocabulary.point()) {
            constant.append('.');
            return true;
        }
        for (int digit = 0; digit < 10; digit++) {
            if (token == vocabulary.digit(digit)) {
                constant.append(digit);
                return true;
            }
        }
        return false;
    }

    private Quantity constantQuantity() {
        return new Quantity(constant.toString(), Rational.parse(constant.toString()));
    }

    private @Nullable Quantity named(int token) {
        for (int i = 0; i < slots.size(); i++) {
            if (token == vocabulary.slot(i)) {
                return new Quantity(letter(WordProblemFormat.slotLabel(i)), slots.get(i));
            }
        }
        for (int i = 0; i < results.size(); i++) {
            if (token == vocabulary.result(i)) {
                return new Quantity(letter(WordProblemFormat.resultLabel(i)), results.get(i));
            }
        }
        return null;
    }

    private static String letter(String label) {
        return label.substring(1, label.length() - 1);
    }

    /// Whether the token that completed the due calculation was the equals sign behind a constant.
    boolean endedByEqualSign() {
        return place == Place.CALCULATION && rightIsConstant;
    }

    /// Whether the solution has ended.
    boolean ended() {
        return place == Place.END;
    }

    /// The chosen operation once it is complete, else null.
    @Nullable
    Calculation calculation() {
        return place == Place.CALCULATION && left != null && operator != null && right != null
                ? new Calculation(left, operator, right)
                : null;
    }

    /// Whether an allowed token would complete a calculation that has no result.
    boolean isRefuted(int token) {
        Quantity last = switch (place) {
            case RIGHT -> named(token);
            case RIGHT_CONSTANT -> token == vocabulary.equalSign() ? constantQuantity() : null;
            case LINE, LEFT, LEFT_CONSTANT, OPERATOR, CALCULATION, END -> null;
        };
        return last != null
                && left != null
                && operator != null
                && new Calculation(left, operator, last).result().isEmpty();
    }

    /// Takes the result of the due calculation and begins the next line.
    void finishStep(Rational result) {
        results.add(result);
        place = Place.LINE;
    }

    /// The name of the next result: `A`, `B`, …
    String nextLabel() {
        return letter(WordProblemFormat.resultLabel(results.size()));
    }

    /// The results so far.
    List<Rational> results() {
        return List.copyOf(results);
    }
}
