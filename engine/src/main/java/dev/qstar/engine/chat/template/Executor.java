package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Statement.Branch;
import dev.qstar.engine.chat.template.Statement.Parameter;
import dev.qstar.engine.chat.template.Statement.Step;
import dev.qstar.engine.chat.template.Statement.Target;
import dev.qstar.engine.chat.template.Value.Function;
import dev.qstar.engine.chat.template.Value.Items;
import dev.qstar.engine.chat.template.Value.Loop;
import dev.qstar.engine.chat.template.Value.Namespace;
import dev.qstar.engine.chat.template.Value.Text;
import dev.qstar.engine.chat.template.Value.Undefined;
import java.util.ArrayList;
import java.util.List;

/// Carries out statements, and writes what they print.
final class Executor {
    private enum Flow {
        NEXT,
        BREAK,
        CONTINUE
    }

    private final Run run;
    private final Evaluator evaluator;
    private TextBuilder out;

    Executor(Run run) {
        this.run = run;
        this.evaluator = new Evaluator(run);
        this.out = run.builder();
    }

    /// What the statements print.
    Text text(List<Statement> statements, Scope scope) {
        TextBuilder outside = out;
        TextBuilder inside = run.builder();
        out = inside;
        execute(statements, scope);
        out = outside;
        return inside.toText();
    }

    private Flow execute(List<Statement> statements, Scope scope) {
        for (Statement statement : statements) {
            run.enter(statement.line());
            Flow flow = execute(statement, scope);
            run.leave();
            if (flow != Flow.NEXT) {
                return flow;
            }
        }
        return Flow.NEXT;
    }

    private Flow execute(Statement statement, Scope scope) {
        switch (statement) {
            case Statement.Data data -> out.append(data.text());
            case Statement.Print print -> out.append(Show.text(run, evaluator.value(print.value(), scope)));
            case Statement.If choice -> {
                return choose(choice, scope);
            }
            case Statement.For loop -> {
                return loop(loop, scope);
            }
            case Statement.Assign assign -> assign(assign.targets(), evaluator.value(assign.value(), scope), scope);
            case Statement.Capture capture ->
                assign(capture.target(), filtered(capture.body(), capture.filters(), scope), scope);
            case Statement.FilterBlock block ->
                out.append(Show.text(run, filtered(block.body(), block.filters(), scope)));
            case Statement.Macro macro ->
                scope.set(macro.name(), new Function(macro.name(), (_, arguments) -> call(macro, arguments, scope)));
            case Statement.Break _ -> {
                return Flow.BREAK;
            }
            case Statement.Continue _ -> {
                return Flow.CONTINUE;
            }
        }
        return Flow.NEXT;
    }

    private Flow choose(Statement.If choice, Scope scope) {
        for (Branch branch : choice.branches()) {
            if (evaluator.truth(branch.condition(), scope)) {
                return execute(branch.body(), scope);
            }
        }
        return execute(choice.otherwise(), scope);
    }

    private Flow loop(Statement.For loop, Scope scope) {
        List<Value> items = items(loop, scope);
        for (int i = 0; i < items.size(); i++) {
            run.charge(1);
            Scope round = scope.inner();
            round.set("loop", new Loop(items, i));
            unpack(loop.targets(), items.get(i), round);
            if (execute(loop.body(), round) == Flow.BREAK) {
                break;
            }
        }
        return items.isEmpty() ? execute(loop.otherwise(), scope.inner()) : Flow.NEXT;
    }

    /// What the loop goes over: the items for which its condition holds.
    private List<Value> items(Statement.For loop, Scope scope) {
        List<Value> all = Operators.iterate(run, evaluator.value(loop.items(), scope));
        if (loop.condition().isEmpty()) {
            return all;
        }
        List<Value> chosen = new ArrayList<>();
        for (Value item : all) {
            Scope round = scope.inner();
            unpack(loop.targets(), item, round);
            if (evaluator.truth(loop.condition().get(), round)) {
                chosen.add(item);
            }
        }
        return chosen;
    }

    private void unpack(List<String> names, Value value, Scope scope) {
        if (names.size() == 1) {
            scope.set(names.getFirst(), value);
            return;
        }
        List<Value> parts = parts(value, names.size());
        for (int i = 0; i < names.size(); i++) {
            scope.set(names.get(i), parts.get(i));
        }
    }

    private List<Value> parts(Value value, int wanted) {
        if (value instanceof Items(var parts, int _) && parts.size() == wanted) {
            return parts;
        }
        throw run.error(Show.kind(value) + " does not give " + wanted + " values");
    }

    private void assign(List<Target> targets, Value value, Scope scope) {
        if (targets.size() == 1) {
            assign(targets.getFirst(), value, scope);
            return;
        }
        List<Value> parts = parts(value, targets.size());
        for (int i = 0; i < targets.size(); i++) {
            assign(targets.get(i), parts.get(i), scope);
        }
    }

    private void assign(Target target, Value value, Scope scope) {
        if (target.attribute().isEmpty()) {
            scope.set(target.name(), value);
        } else if (scope.find(target.name()).orElse(null) instanceof Namespace(var variables)) {
            variables.put(target.attribute().get(), value);
        } else {
            throw run.error("'" + target.name() + "' is no namespace, so its attributes cannot be set");
        }
    }

    private Value filtered(List<Statement> body, List<Step> filters, Scope scope) {
        Value value = text(body, scope.inner());
        for (Step step : filters) {
            Arguments arguments = evaluator.arguments(step.inputs(), scope);
            run.at(step.line());
            value = Filters.apply(run, step.filter(), value, arguments);
        }
        return value;
    }

    private Value call(Statement.Macro macro, Arguments arguments, Scope scope) {
        List<String> names = macro.parameters().stream().map(Parameter::name).toList();
        Arguments.Bound bound = arguments.bind(run, macro.name(), names);
        Scope inner = scope.inner();
        for (Parameter parameter : macro.parameters()) {
            Value given = bound.values().get(parameter.name());
            if (given == null) {
                given = parameter.fallback().isPresent()
                        ? evaluator.value(parameter.fallback().get(), inner)
                        : new Undefined("the parameter '" + parameter.name() + "'");
            }
            inner.set(parameter.name(), given);
        }
        return text(macro.body(), inner);
    }
}
