package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Value.Dict;
import dev.qstar.engine.chat.template.Value.Items;
import dev.qstar.engine.chat.template.Value.Text;
import dev.qstar.engine.chat.template.Value.Undefined;
import dev.qstar.engine.chat.template.Value.Whole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Filters for lists and what else can be gone through.
final class ListFilters {
    private ListFilters() {}

    static Map<String, Filters.Filter> all() {
        return Map.ofEntries(
                Map.entry("first", (run, input, _) -> {
                    List<Value> items = Operators.iterate(run, input);
                    return items.isEmpty() ? new Undefined("the first item of nothing") : items.getFirst();
                }),
                Map.entry("last", (run, input, _) -> {
                    List<Value> items = Operators.iterate(run, input);
                    return items.isEmpty() ? new Undefined("the last item of nothing") : items.getLast();
                }),
                Map.entry(
                        "list",
                        (run, input, _) -> input instanceof Items ? input : run.items(Operators.iterate(run, input))),
                Map.entry("join", ListFilters::join),
                Map.entry("map", ListFilters::map),
                Map.entry("select", (run, input, arguments) -> select(run, input, arguments, true)),
                Map.entry("reject", (run, input, arguments) -> select(run, input, arguments, false)),
                Map.entry("selectattr", (run, input, arguments) -> selectAttribute(run, input, arguments, true)),
                Map.entry("rejectattr", (run, input, arguments) -> selectAttribute(run, input, arguments, false)),
                Map.entry("reverse", ListFilters::reverse),
                Map.entry("unique", ListFilters::unique),
                Map.entry("sort", ListFilters::sort),
                Map.entry("dictsort", ListFilters::sortEntries),
                Map.entry("min", (run, input, arguments) -> extreme(run, input, arguments, "min")),
                Map.entry("max", (run, input, arguments) -> extreme(run, input, arguments, "max")),
                Map.entry("sum", ListFilters::sum));
    }

    private static Value join(Run run, Value input, Arguments arguments) {
        Arguments.Bound bound = arguments.bind(run, "join", "d", "attribute");
        String separator = bound.find("d").map(value -> Show.text(run, value)).orElse("");
        Optional<Value> attribute = bound.find("attribute");
        TextBuilder out = run.builder();
        boolean first = true;
        for (Value item : Operators.iterate(run, input)) {
            Value part = attribute.map(path -> attribute(run, item, path)).orElse(item);
            out.append(first ? "" : separator).append(Show.text(run, part));
            first = false;
        }
        return out.toText();
    }

    /// What an attribute's name, a path of names with dots between them, or an index leads to.
    private static Value attribute(Run run, Value item, Value path) {
        return attribute(run, item, path, Optional.empty());
    }

    /// @param fallback takes the place of what is not there, at each step of the path
    private static Value attribute(Run run, Value item, Value path, Optional<Value> fallback) {
        if (!(path instanceof Text(String names))) {
            Value value = Methods.index(run, item, path);
            return value instanceof Undefined ? fallback.orElse(value) : value;
        }
        Value value = item;
        for (String name : names.split("\\.", -1)) {
            run.charge(1);
            ExpressionParser.data(name, run.line());
            boolean number =
                    !name.isEmpty() && name.length() < 10 && name.chars().allMatch(c -> c >= '0' && c <= '9');
            value = Methods.index(run, value, number ? new Whole(Integer.parseInt(name)) : new Text(name));
            value = value instanceof Undefined ? fallback.orElse(value) : value;
        }
        return value;
    }

    private static Value map(Run run, Value input, Arguments arguments) {
        List<Value> mapped = new ArrayList<>();
        Value attribute = arguments.named().get("attribute");
        if (attribute != null) {
            Arguments.Bound bound = arguments.bind(run, "map", List.of("attribute", "default"));
            Optional<Value> fallback = bound.find("default");
            for (Value item : Operators.iterate(run, input)) {
                mapped.add(attribute(run, item, attribute, fallback));
            }
            return run.items(mapped);
        }
        String filter = name(run, "map", arguments, 0);
        for (Value item : Operators.iterate(run, input)) {
            run.charge(1);
            mapped.add(nested(run, () -> Filters.apply(run, filter, item, arguments.after(1))));
        }
        return run.items(mapped);
    }

    private interface Work {
        Value get();
    }

    /// A filter inside a filter.
    private static Value nested(Run run, Work work) {
        run.enter(run.line());
        Value value = work.get();
        run.leave();
        return value;
    }

    private static String name(Run run, String filter, Arguments arguments, int index) {
        if (index < arguments.positional().size() && arguments.positional().get(index) instanceof Text(String name)) {
            return name;
        }
        throw run.error("'" + filter + "' needs a name");
    }

    private static Value select(Run run, Value input, Arguments arguments, boolean wanted) {
        List<Value> selected = new ArrayList<>();
        for (Value item : Operators.iterate(run, input)) {
            if (holds(run, wanted ? "select" : "reject", item, arguments) == wanted) {
                selected.add(item);
            }
        }
        return run.items(selected);
    }

    private static Value selectAttribute(Run run, Value input, Arguments arguments, boolean wanted) {
        String filter = wanted ? "selectattr" : "rejectattr";
        if (arguments.positional().isEmpty()) {
            throw run.error("'" + filter + "' needs an attribute");
        }
        Value path = arguments.positional().getFirst();
        List<Value> selected = new ArrayList<>();
        for (Value item : Operators.iterate(run, input)) {
            if (holds(run, filter, attribute(run, item, path), arguments.after(1)) == wanted) {
                selected.add(item);
            }
        }
        return run.items(selected);
    }

    private static boolean holds(Run run, String filter, Value value, Arguments arguments) {
        run.charge(1);
        return arguments.positional().isEmpty()
                ? Operators.truth(value)
                : IsTests.holds(run, name(run, filter, arguments, 0), value, arguments.after(1));
    }

    private static Value reverse(Run run, Value input, Arguments arguments) {
        arguments.bind(run, "reverse");
        if (input instanceof Text(String text)) {
            return run.text(new StringBuilder(text).reverse().toString());
        }
        List<Value> items = new ArrayList<>(Operators.iterate(run, input));
        Collections.reverse(items);
        return run.items(items);
    }

    private static Value unique(Run run, Value input, Arguments arguments) {
        Arguments.Bound bound = arguments.bind(run, "unique", "case_sensitive", "attribute");
        List<Value> keys = new ArrayList<>();
        List<Value> kept = new ArrayList<>();
        for (Value item : Operators.iterate(run, input)) {
            Value key = sortKey(run, item, bound);
            if (!Operators.contains(run, new Items(keys, 1), key)) {
                keys.add(key);
                kept.add(item);
            }
        }
        return run.items(kept);
    }

    /// What an item is compared by: itself or its attribute, in lower case unless case counts.
    private static Value sortKey(Run run, Value item, Arguments.Bound bound) {
        Value key =
                bound.find("attribute").map(path -> attribute(run, item, path)).orElse(item);
        return key instanceof Text(String text) && !bound.truth("case_sensitive")
                ? run.text(PythonText.lower(text))
                : key;
    }

    private record Keyed(Value key, Value item) {}

    private static List<Keyed> sorted(Run run, List<Value> items, Arguments.Bound bound) {
        List<Keyed> keyed = new ArrayList<>();
        for (Value item : items) {
            keyed.add(new Keyed(sortKey(run, item, bound), item));
        }
        Comparator<Keyed> comparator = (a, b) -> Operators.compare(run, a.key(), b.key());
        keyed.sort(bound.truth("reverse") ? comparator.reversed() : comparator);
        return keyed;
    }

    private static Value sort(Run run, Value input, Arguments arguments) {
        Arguments.Bound bound = arguments.bind(run, "sort", "reverse", "case_sensitive", "attribute");
        List<Value> sorted = new ArrayList<>();
        sorted(run, Operators.iterate(run, input), bound).forEach(keyed -> sorted.add(keyed.item()));
        return run.items(sorted);
    }

    private static Value sortEntries(Run run, Value input, Arguments arguments) {
        Arguments.Bound bound = arguments.bind(run, "dictsort", "case_sensitive", "by", "reverse");
        if (!(input instanceof Dict dict)) {
            throw run.error("'dictsort' needs a dictionary, not " + Show.kind(input));
        }
        long by = bound.findText("by").orElse("key").equals("value") ? 1 : 0;
        List<Value> pairs = Operators.iterate(run, Methods.items(run, dict));
        List<Keyed> keyed = new ArrayList<>();
        for (Value pair : pairs) {
            keyed.add(new Keyed(sortKey(run, Methods.index(run, pair, new Whole(by)), bound), pair));
        }
        Comparator<Keyed> comparator = (a, b) -> Operators.compare(run, a.key(), b.key());
        keyed.sort(bound.truth("reverse") ? comparator.reversed() : comparator);
        return run.items(new ArrayList<>(keyed.stream().map(Keyed::item).toList()));
    }

    private static Value extreme(Run run, Value input, Arguments arguments, String name) {
        Arguments.Bound bound = arguments.bind(run, name, "case_sensitive", "attribute");
        List<Keyed> sorted = sorted(run, Operators.iterate(run, input), bound);
        if (sorted.isEmpty()) {
            return new Undefined("the '" + name + "' of nothing");
        }
        return name.equals("min") ? sorted.getFirst().item() : sorted.getLast().item();
    }

    private static Value sum(Run run, Value input, Arguments arguments) {
        Arguments.Bound bound = arguments.bind(run, "sum", "attribute", "start");
        Optional<Value> attribute = bound.find("attribute");
        Value total = bound.find("start").orElse(new Whole(0));
        for (Value item : Operators.iterate(run, input)) {
            Value part = attribute.map(path -> attribute(run, item, path)).orElse(item);
            total = Operators.binary(run, "+", total, part);
        }
        return total;
    }
}
