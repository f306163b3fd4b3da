package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Expression.Inputs;
import dev.qstar.engine.chat.template.Value.Bool;
import dev.qstar.engine.chat.template.Value.Function;
import dev.qstar.engine.chat.template.Value.None;
import dev.qstar.engine.chat.template.Value.Undefined;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;

/// Computes expressions.
final class Evaluator {
    private final Run run;

    Evaluator(Run run) {
        this.run = run;
    }

    Value value(Expression expression, Scope scope) {
        run.enter(expression.line());
        Value value = compute(expression, scope);
        run.leave();
        return value;
    }

    boolean truth(Expression expression, Scope scope) {
        return Operators.truth(value(expression, scope));
    }

    private Value compute(Expression expression, Scope scope) {
        return switch (expression) {
            case Expression.Literal literal -> literal.value();
            case Expression.Name name ->
                scope.find(name.name()).orElseGet(() -> new Undefined("'" + name.name() + "'"));
            case Expression.ListOf list -> run.items(values(list.items(), scope));
            case Expression.DictOf dict -> dict(dict, scope);
            case Expression.Attribute attribute -> {
                Value target = value(attribute.target(), scope);
                run.at(attribute.line());
                yield Methods.attribute(run, target, attribute.name());
            }
            case Expression.Index index -> {
                Value target = value(index.target(), scope);
                Value key = value(index.key(), scope);
                run.at(index.line());
                yield Methods.index(run, target, key);
            }
            case Expression.Slice slice -> slice(slice, scope);
            case Expression.Call call -> call(call, scope);
            case Expression.Filter filter -> {
                Value input = value(filter.input(), scope);
                Arguments arguments = arguments(filter.inputs(), scope);
                run.at(filter.line());
                yield Filters.apply(run, filter.name(), input, arguments);
            }
            case Expression.Test test -> {
                Value input = value(test.input(), scope);
                Arguments arguments = arguments(test.inputs(), scope);
                run.at(test.line());
                yield new Bool(IsTests.holds(run, test.name(), input, arguments) != test.negated());
            }
            case Expression.Negative negative -> Operators.negative(run, value(negative.operand(), scope));
            case Expression.Positive positive -> Operators.positive(run, value(positive.operand(), scope));
            case Expression.Binary binary -> {
                Value left = value(binary.left(), scope);
                Value right = value(binary.right(), scope);
                run.at(binary.line());
                yield Operators.binary(run, binary.operator(), left, right);
            }
            case Expression.Concat concat -> concat(concat, scope);
            case Expression.Compare compare -> new Bool(compare(compare, scope));
            case Expression.And and -> deciding(and.operands(), false, scope);
            case Expression.Or or -> deciding(or.operands(), true, scope);
            case Expression.Not not -> new Bool(!truth(not.operand(), scope));
            case Expression.Conditional conditional -> conditional(conditional, scope);
        };
    }

    private List<Value> values(List<Expression> expressions, Scope scope) {
        List<Value> values = new ArrayList<>();
        for (Expression expression : expressions) {
            values.add(value(expression, scope));
        }
        return values;
    }

    private Value dict(Expression.DictOf dict, Scope scope) {
        SequencedMap<Value, Value> entries = new LinkedHashMap<>();
        for (Expression.Pair pair : dict.pairs()) {
            Value key = value(pair.key(), scope);
            entries.put(
                    Operators.key(key).orElseThrow(() -> run.error(Show.kind(key) + " cannot be a key")),
                    value(pair.value(), scope));
        }
        return run.dict(entries);
    }

    private Value slice(Expression.Slice slice, Scope scope) {
        Value target = value(slice.target(), scope);
        Slices.Range range =
                new Slices.Range(place(slice.start(), scope), place(slice.stop(), scope), place(slice.step(), scope));
        run.at(slice.line());
        return Methods.slice(run, target, range);
    }

    private OptionalLong place(Optional<Expression> expression, Scope scope) {
        if (expression.isEmpty()) {
            return OptionalLong.empty();
        }
        Value value = value(expression.get(), scope);
        OptionalLong place = Operators.whole(value);
        if (place.isEmpty() && !(value instanceof None)) {
            throw run.error("a slice needs whole numbers, not " + Show.kind(value));
        }
        return place;
    }

    private Value call(Expression.Call call, Scope scope) {
        Value callee = value(call.callee(), scope);
        Arguments arguments = arguments(call.inputs(), scope);
        run.at(call.line());
        if (callee instanceof Function(String _, var body)) {
            return body.call(run, arguments);
        }
        if (callee instanceof Undefined(String what)) {
            throw run.error(what + " is undefined");
        }
        throw run.error(Show.kind(callee) + " cannot be called");
    }

    Arguments arguments(Inputs inputs, Scope scope) {
        Map<String, Value> named = new LinkedHashMap<>();
        List<Value> positional = values(inputs.positional(), scope);
        inputs.named().forEach((name, expression) -> named.put(name, value(expression, scope)));
        return new Arguments(positional, named);
    }

    private Value concat(Expression.Concat concat, Scope scope) {
        TextBuilder text = run.builder();
        for (Expression part : concat.parts()) {
            text.append(Show.text(run, value(part, scope)));
        }
        return text.toText();
    }

    private boolean compare(Expression.Compare compare, Scope scope) {
        Value left = value(compare.left(), scope);
        for (Expression.Comparison comparison : compare.comparisons()) {
            Value right = value(comparison.right(), scope);
            run.at(compare.line());
            if (!Operators.compare(run, comparison.operator(), left, right)) {
                return false;
            }
            left = right;
        }
        return true;
    }

    /// The first operand whose truth decides, or the last one.
    private Value deciding(List<Expression> operands, boolean decisive, Scope scope) {
        for (Expression operand : operands.subList(0, operands.size() - 1)) {
            Value value = value(operand, scope);
            if (Operators.truth(value) == decisive) {
                return value;
            }
        }
        return value(operands.getLast(), scope);
    }

    private Value conditional(Expression.Conditional conditional, Scope scope) {
        if (truth(conditional.condition(), scope)) {
            return value(conditional.then(), scope);
        }
        return conditional
                .otherwise()
                .map(otherwise -> value(otherwise, scope))
                .orElseGet(() -> new Undefined("the value of an 'if' without 'else'"));
    }
}
