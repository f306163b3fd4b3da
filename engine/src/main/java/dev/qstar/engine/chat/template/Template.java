package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Value.Bool;
import dev.qstar.engine.chat.template.Value.None;
import dev.qstar.engine.chat.template.Value.Whole;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A template in the part of Jinja that chat templates use, read once and rendered often.
///
/// It renders as Hugging Face does: a line break after a tag and the indentation before one do not count, `tojson`
/// keeps characters as they are, and there are `raise_exception`, `strftime_now` and the tags `break`, `continue` and
/// `generation`. A template reaches the data that it is given and nothing else; what it may do has limits.
///
/// Immutable, for any thread.
public final class Template {
    private final List<Statement> statements;

    private Template(List<Statement> statements) {
        this.statements = statements;
    }

    /// Reads a template of at most 256 KiB.
    ///
    /// @throws TemplateException when it cannot be read, or uses what is not supported; its line is the place
    public static Template parse(String source) {
        return new Template(StatementParser.parse(source));
    }

    /// The template's text for these variables.
    ///
    /// @param variables values that are a `String`, `Boolean`, `Integer`, `Long`, a `List` or `Map` of such, or an
    ///                  empty `Optional` for none
    /// @param clock     tells `strftime_now` the time; without one, templates do not have this function
    /// @throws TemplateException when the template fails, refuses the variables, or passes a limit
    public String render(Map<String, ?> variables, Optional<Clock> clock) {
        Run run = new Run(clock);
        Scope globals = new Scope();
        Globals.define(run, globals);
        variables.forEach((name, value) -> globals.set(name, value(run, value)));
        return new Executor(run).text(statements, globals.inner()).text();
    }

    private static Value value(Run run, Object plain) {
        return switch (plain) {
            case String text -> run.text(text);
            case Boolean truth -> new Bool(truth);
            case Integer number -> new Whole(number);
            case Long number -> new Whole(number);
            case List<?> list -> {
                List<Value> items = new ArrayList<>();
                list.forEach(item -> items.add(value(run, item)));
                yield run.items(items);
            }
            case Map<?, ?> map -> {
                SequencedMap<Value, Value> entries = new LinkedHashMap<>();
                map.forEach((key, value) -> entries.put(value(run, key), value(run, value)));
                yield run.dict(entries);
            }
            case Optional<?> none when none.isEmpty() -> new None();
            default -> throw new IllegalArgumentException("no value for templates: " + plain.getClass());
        };
    }
}
