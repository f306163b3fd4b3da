package dev.qstar.search;

import dev.qstar.engine.chat.WordProblemFormat;
import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.search.verify.Operator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// The tokens with which a model writes steps. Immutable.
final class StepVocabulary {
    private final Tokenizer tokenizer;
    private final Map<Integer, Operator> operators = new HashMap<>();
    private final int[] operatorIds;
    private final int[] digits;
    private final int[] slots;
    private final int[] results;
    private final int open;
    private final int end;
    private final int point;
    private final int equals;

    /// @throws UnusableModelException when a token is missing
    StepVocabulary(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        this.open = require("<<");
        this.end = require("####");
        this.point = require(".");
        this.equals = require("=");
        this.digits = IntStream.range(0, 10)
                .map(digit -> require(Integer.toString(digit)))
                .toArray();
        this.slots = IntStream.range(0, WordProblemFormat.MAX_LABELS)
                .map(index -> require(WordProblemFormat.slotLabel(index)))
                .toArray();
        this.results = IntStream.range(0, WordProblemFormat.MAX_LABELS)
                .map(index -> require(WordProblemFormat.resultLabel(index)))
                .toArray();
        this.operatorIds = Operator.all().stream()
                .mapToInt(operator -> require(operator.sign()))
                .toArray();
        for (int i = 0; i < operatorIds.length; i++) {
            operators.put(operatorIds[i], Operator.all().get(i));
        }
    }

    private int require(String token) {
        return tokenizer
                .id(token)
                .orElseThrow(() -> new UnusableModelException("the model names the prompt format '"
                        + WordProblemFormat.NAME + "' but its vocabulary lacks the token '" + token
                        + "'; make the model again with `qstar learn model`"));
    }

    int[] encode(String text) {
        return tokenizer.encode(text, false, false);
    }

    /// The token that opens a step's expression.
    int open() {
        return open;
    }

    /// The token that ends a solution.
    int end() {
        return end;
    }

    int point() {
        return point;
    }

    int equalSign() {
        return equals;
    }

    /// The token of a digit, 0 to 9.
    int digit(int value) {
        return digits[value];
    }

    /// The token of the `index`-th number of the question, from 0.
    int slot(int index) {
        return slots[index];
    }

    /// The token of the `index`-th result, from 0.
    int result(int index) {
        return results[index];
    }

    /// The tokens of all operators.
    IntStream operatorIds() {
        return Arrays.stream(operatorIds);
    }

    Operator operator(int id) {
        Operator operator = operators.get(id);
        if (operator == null) {
            throw new IllegalArgumentException("token " + id + " is no operator");
        }
        return operator;
    }
}
