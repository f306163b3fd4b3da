package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Value.Dict;
import dev.qstar.engine.chat.template.Value.Function;
import dev.qstar.engine.chat.template.Value.Namespace;
import dev.qstar.engine.chat.template.Value.Text;
import dev.qstar.engine.chat.template.Value.Whole;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The functions that every template has.
final class Globals {
    static final int MAX_RANGE = 100_000;

    private Globals() {}

    static void define(Run run, Scope scope) {
        scope.set("raise_exception", new Function("raise_exception", Globals::refuse));
        scope.set("range", new Function("range", Globals::range));
        scope.set("dict", new Function("dict", (with, arguments) -> with.dict(entries(with, "dict", arguments))));
        scope.set("namespace", new Function("namespace", Globals::namespace));
        run.clock()
                .ifPresent(clock -> scope.set("strftime_now", new Function("strftime_now", (with, arguments) -> {
                    String format =
                            arguments.bind(with, "strftime_now", "format").text("format");
                    return with.text(Dates.format(with, ZonedDateTime.now(clock), format));
                })));
    }

    private static Value refuse(Run run, Arguments arguments) {
        throw TemplateException.refusal(
                run.line(),
                Show.text(run, arguments.bind(run, "raise_exception", "message").value("message")));
    }

    private static Value range(Run run, Arguments arguments) {
        boolean one = arguments.positional().size() == 1;
        Arguments.Bound bound =
                one ? arguments.bind(run, "range", "stop") : arguments.bind(run, "range", "start", "stop", "step");
        long start = bound.whole("start", 0);
        bound.value("stop");
        long stop = bound.whole("stop", 0);
        long step = bound.whole("step", 1);
        if (step == 0) {
            throw run.error("a range has a step of 0");
        }
        List<Value> items = new ArrayList<>();
        long next = start;
        while (step > 0 ? next < stop : next > stop) {
            if (items.size() == MAX_RANGE) {
                throw run.error("a range has more than " + MAX_RANGE + " numbers");
            }
            items.add(new Whole(next));
            long after = next + step;
            if (((next ^ after) & (step ^ after)) < 0) {
                break;
            }
            next = after;
        }
        return run.items(items);
    }

    private static SequencedMap<Value, Value> entries(Run run, String callee, Arguments arguments) {
        SequencedMap<Value, Value> entries = new LinkedHashMap<>();
        if (arguments.positional().size() > 1) {
            throw run.error("'" + callee + "' takes one dictionary and names");
        }
        for (Value base : arguments.positional()) {
            if (!(base instanceof Dict(var others, int _))) {
                throw run.error("'" + callee + "' needs a dictionary, not " + Show.kind(base));
            }
            entries.putAll(others);
        }
        arguments.named().forEach((name, value) -> entries.put(new Text(name), value));
        return entries;
    }

    private static Value namespace(Run run, Arguments arguments) {
        Map<String, Value> variables = new HashMap<>();
        entries(run, "namespace", arguments).forEach((key, value) -> variables.put(Show.text(run, key), value));
        return new Namespace(variables);
    }
}
