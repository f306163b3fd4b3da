package dev.qstar.engine.chat.template;

import java.util.List;
import java.util.Optional;

/// What a template does, one after the other. Each knows the line of the template where it begins.
sealed interface Statement {
    int line();

    record Data(int line, String text) implements Statement {}

    record Print(int line, Expression value) implements Statement {}

    record Branch(Expression condition, List<Statement> body) {}

    record If(int line, List<Branch> branches, List<Statement> otherwise) implements Statement {}

    record For(
            int line,
            List<String> targets,
            Expression items,
            Optional<Expression> condition,
            List<Statement> body,
            List<Statement> otherwise)
            implements Statement {}

    /// Where a value goes: a variable, or an attribute of a namespace.
    record Target(String name, Optional<String> attribute) {}

    record Assign(int line, List<Target> targets, Expression value) implements Statement {}

    /// A filter to go through, in a `set` or `filter` block.
    record Step(int line, String filter, Expression.Inputs inputs) {}

    record Capture(int line, Target target, List<Step> filters, List<Statement> body) implements Statement {}

    record FilterBlock(int line, List<Step> filters, List<Statement> body) implements Statement {}

    record Parameter(String name, Optional<Expression> fallback) {}

    record Macro(int line, String name, List<Parameter> parameters, List<Statement> body) implements Statement {}

    record Break(int line) implements Statement {}

    record Continue(int line) implements Statement {}
}
