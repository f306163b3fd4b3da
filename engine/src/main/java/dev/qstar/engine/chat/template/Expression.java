package dev.qstar.engine.chat.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What has a value. Each knows the line of the template where it begins.
sealed interface Expression {
    int line();

    record Literal(int line, Value value) implements Expression {}

    record Name(int line, String name) implements Expression {}

    record ListOf(int line, List<Expression> items) implements Expression {}

    record Pair(Expression key, Expression value) {}

    record DictOf(int line, List<Pair> pairs) implements Expression {}

    record Attribute(int line, Expression target, String name) implements Expression {}

    record Index(int line, Expression target, Expression key) implements Expression {}

    record Slice(
            int line,
            Expression target,
            Optional<Expression> start,
            Optional<Expression> stop,
            Optional<Expression> step)
            implements Expression {}

    /// What stands in the brackets of a call.
    record Inputs(List<Expression> positional, Map<String, Expression> named) {
        static final Inputs NONE = new Inputs(List.of(), Map.of());
    }

    record Call(int line, Expression callee, Inputs inputs) implements Expression {}

    record Filter(int line, Expression input, String name, Inputs inputs) implements Expression {}

    record Test(int line, Expression input, String name, Inputs inputs, boolean negated) implements Expression {}

    record Negative(int line, Expression operand) implements Expression {}

    record Positive(int line, Expression operand) implements Expression {}

    record Binary(int line, String operator, Expression left, Expression right) implements Expression {}

    /// All parts as one text: `a ~ b ~ c`.
    record Concat(int line, List<Expression> parts) implements Expression {}

    /// One link of a chain of comparisons such as `a < b < c`.
    record Comparison(String operator, Expression right) {}

    record Compare(int line, Expression left, List<Comparison> comparisons) implements Expression {}

    record And(int line, List<Expression> operands) implements Expression {}

    record Or(int line, List<Expression> operands) implements Expression {}

    record Not(int line, Expression operand) implements Expression {}

    record Conditional(int line, Expression condition, Expression then, Optional<Expression> otherwise)
            implements Expression {}
}
