package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Value.Bool;
import dev.qstar.engine.chat.template.Value.Dict;
import dev.qstar.engine.chat.template.Value.Function;
import dev.qstar.engine.chat.template.Value.Items;
import dev.qstar.engine.chat.template.Value.Loop;
import dev.qstar.engine.chat.template.Value.Namespace;
import dev.qstar.engine.chat.template.Value.None;
import dev.qstar.engine.chat.template.Value.Real;
import dev.qstar.engine.chat.template.Value.Text;
import dev.qstar.engine.chat.template.Value.Undefined;
import dev.qstar.engine.chat.template.Value.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Attributes: the entries of a dictionary, the variables of a namespace and of a loop, and the methods of lists,
/// dictionaries and texts, of which these are all.
final class Methods {
    private static final Set<String> OF_DICTS = Set.of("items", "keys", "values", "get", "copy");
    private static final Set<String> OF_ITEMS = Set.of("index", "count");
    private static final Set<String> OF_LOOPS = Set.of("cycle");

    private Methods() {}

    /// Whether anything has a method of this name.
    static boolean isKnown(String name) {
        return TextMethods.isKnown(name)
                || OF_DICTS.contains(name)
                || OF_ITEMS.contains(name)
                || OF_LOOPS.contains(name);
    }

    /// `target.name`: a method goes before an entry.
    static Value attribute(Run run, Value target, String name) {
        return method(target, name).or(() -> entry(run, target, new Text(name))).orElseGet(() -> missing(target, name));
    }

    /// `target[key]`: an entry goes before a method.
    static Value index(Run run, Value target, Value key) {
        Optional<Value> entry = entry(run, target, key);
        if (entry.isPresent()) {
            return entry.get();
        }
        return key instanceof Text(String name)
                ? method(target, name).orElseGet(() -> missing(target, name))
                : missing(target, "item " + Show.text(run, key));
    }

    private static Value missing(Value target, String name) {
        return new Undefined("'" + name + "' of " + Show.kind(target));
    }

    private static Optional<Value> entry(Run run, Value target, Value key) {
        return switch (target) {
            case Dict(var entries, int _) -> Operators.key(key).map(entries::get);
            case Namespace(var variables) ->
                key instanceof Text(String name) ? Optional.ofNullable(variables.get(name)) : Optional.empty();
            case Loop loop ->
                key instanceof Text(String name) ? Optional.of(ofLoop(run, loop, name)) : Optional.empty();
            case Items(var items, int _) -> item(items.size(), key).map(items::get);
            case Text(String text) ->
                item(PythonText.length(text), key).map(at -> {
                    run.pass(text.length());
                    int from = text.offsetByCodePoints(0, at);
                    return new Text(text.substring(from, text.offsetByCodePoints(from, 1)));
                });
            case Undefined(String what) -> throw run.error(what + " is undefined");
            case Whole _, Real _, Bool _, None _, Function _ -> Optional.empty();
        };
    }

    /// Where an index leads; a negative one counts from the end.
    private static Optional<Integer> item(int size, Value key) {
        OptionalLong place = Operators.whole(key);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        long index = place.getAsLong();
        long at = index < 0 ? index + size : index;
        return at >= 0 && at < size ? Optional.of((int) at) : Optional.empty();
    }

    private static Value ofLoop(Run run, Loop loop, String name) {
        int size = loop.items().size();
        int index = loop.index();
        return switch (name) {
            case "index" -> new Whole(index + 1);
            case "index0" -> new Whole(index);
            case "revindex" -> new Whole(size - index);
            case "revindex0" -> new Whole(size - index - 1);
            case "first" -> new Bool(index == 0);
            case "last" -> new Bool(index == size - 1);
            case "length" -> new Whole(size);
            case "previtem" -> index > 0 ? loop.items().get(index - 1) : new Undefined("the item before the first");
            case "nextitem" ->
                index + 1 < size ? loop.items().get(index + 1) : new Undefined("the item after the last");
            default -> throw run.error("'loop." + name + "' is not supported");
        };
    }

    private static Optional<Value> method(Value target, String name) {
        return switch (target) {
            case Text(String text)
            when TextMethods.isKnown(name) ->
                function(name, (run, arguments) -> TextMethods.call(run, text, name, arguments));
            case Dict dict
            when OF_DICTS.contains(name) -> function(name, (run, arguments) -> ofDict(run, dict, name, arguments));
            case Items(var items, int _)
            when OF_ITEMS.contains(name) -> function(name, (run, arguments) -> ofItems(run, items, name, arguments));
            case Loop(var _, int index)
            when OF_LOOPS.contains(name) -> function(name, (run, arguments) -> cycle(run, index, arguments));
            case Text _,
                    Dict _,
                    Items _,
                    Loop _,
                    Whole _,
                    Real _,
                    Bool _,
                    None _,
                    Undefined _,
                    Namespace _,
                    Function _ -> Optional.empty();
        };
    }

    private static Optional<Value> function(String name, Value.Body body) {
        return Optional.of(new Function(name, body));
    }

    private static Value cycle(Run run, int index, Arguments arguments) {
        List<Value> choices = arguments.positional();
        if (choices.isEmpty()) {
            throw run.error("'cycle' needs something to go through");
        }
        return choices.get(index % choices.size());
    }

    private static Value ofDict(Run run, Dict dict, String name, Arguments arguments) {
        if (name.equals("get")) {
            Arguments.Bound bound = arguments.bind(run, "get", "key", "default");
            Optional<Value> value = Operators.key(bound.value("key")).map(dict.entries()::get);
            return value.or(() -> bound.find("default")).orElse(new None());
        }
        arguments.bind(run, name);
        return switch (name) {
            case "items" -> items(run, dict);
            case "keys" -> run.items(new ArrayList<>(dict.entries().keySet()));
            case "values" -> run.items(new ArrayList<>(dict.entries().values()));
            case "copy" -> dict;
            default -> throw new IllegalStateException("no method of a dictionary: " + name);
        };
    }

    /// A list of keys with their values.
    static Value items(Run run, Dict dict) {
        List<Value> pairs = new ArrayList<>();
        for (Map.Entry<Value, Value> entry : dict.entries().entrySet()) {
            pairs.add(run.items(List.of(entry.getKey(), entry.getValue())));
        }
        return run.items(pairs);
    }

    private static Value ofItems(Run run, List<Value> items, String name, Arguments arguments) {
        Value wanted = arguments.bind(run, name, "value").value("value");
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            if (Operators.equal(run, items.get(i), wanted)) {
                if (name.equals("index")) {
                    return new Whole(i);
                }
                count++;
            }
        }
        if (name.equals("index")) {
            throw run.error("'index' finds no such item");
        }
        return new Whole(count);
    }

    /// `target[start:stop:step]`.
    static Value slice(Run run, Value target, Slices.Range range) {
        return switch (target) {
            case Items(var items, int _) -> {
                List<Value> taken = new ArrayList<>();
                for (int at : Slices.indices(run, items.size(), range)) {
                    taken.add(items.get(at));
                }
                yield run.items(taken);
            }
            case Text(String text) -> {
                run.pass(text.length());
                int[] points = text.codePoints().toArray();
                StringBuilder taken = new StringBuilder();
                for (int at : Slices.indices(run, points.length, range)) {
                    taken.appendCodePoint(points[at]);
                }
                yield new Text(taken.toString());
            }
            case Undefined(String what) -> throw run.error(what + " is undefined");
            case Dict _, Namespace _, Loop _, Whole _, Real _, Bool _, None _, Function _ ->
                throw run.error(Show.kind(target) + " cannot be sliced");
        };
    }
}
