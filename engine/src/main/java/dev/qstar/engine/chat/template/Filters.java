package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Value.Dict;
import dev.qstar.engine.chat.template.Value.Items;
import dev.qstar.engine.chat.template.Value.Real;
import dev.qstar.engine.chat.template.Value.Text;
import dev.qstar.engine.chat.template.Value.Undefined;
import dev.qstar.engine.chat.template.Value.Whole;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What may follow `|`: all filters by name, and those for single values. [ListFilters] has those for lists.
final class Filters {
    interface Filter {
        Value apply(Run run, Value input, Arguments arguments);
    }

    private static final int MAX_PRECISION = 300;

    private static final Map<String, Filter> FILTERS = all();

    private Filters() {}

    private static Map<String, Filter> all() {
        Map<String, Filter> filters = new HashMap<>(ListFilters.all());
        filters.put("tojson", Json::of);
        filters.put("default", Filters::fallback);
        filters.put("d", Filters::fallback);
        filters.put("length", Filters::length);
        filters.put("count", Filters::length);
        filters.put("string", (run, input, _) -> shown(run, input));
        filters.put("safe", (run, input, _) -> shown(run, input));
        filters.put("upper", text(PythonText::upper));
        filters.put("lower", text(PythonText::lower));
        filters.put("capitalize", text(PythonText::capitalize));
        filters.put("title", text(PythonText::titleWords));
        filters.put("trim", (run, input, arguments) -> {
            String text = Show.text(run, input);
            return TextMethods.call(run, text, "strip", arguments);
        });
        filters.put("replace", (run, input, arguments) -> {
            Arguments.Bound bound = arguments.bind(run, "replace", "old", "new", "count");
            String old = Show.text(run, bound.value("old"));
            String replacement = Show.text(run, bound.value("new"));
            return TextMethods.replace(run, Show.text(run, input), old, replacement, bound.whole("count", -1));
        });
        filters.put("indent", Filters::indent);
        filters.put("int", Filters::whole);
        filters.put("float", Filters::real);
        filters.put(
                "abs",
                (run, input, _) ->
                        Operators.compare(run, input, new Whole(0)) < 0 ? Operators.negative(run, input) : input);
        filters.put("round", Filters::round);
        filters.put("items", Filters::items);
        return Map.copyOf(filters);
    }

    static boolean isKnown(String name) {
        return FILTERS.containsKey(name);
    }

    static Value apply(Run run, String name, Value input, Arguments arguments) {
        return Optional.ofNullable(FILTERS.get(name))
                .orElseThrow(() -> run.error("there is no filter '" + name + "'"))
                .apply(run, input, arguments);
    }

    private static Filter text(UnaryOperator<String> change) {
        return (run, input, _) -> run.text(change.apply(Show.text(run, input)));
    }

    private static Text shown(Run run, Value input) {
        return input instanceof Text text ? text : run.text(Show.text(run, input));
    }

    private static Value fallback(Run run, Value input, Arguments arguments) {
        Arguments.Bound bound = arguments.bind(run, "default", "default_value", "boolean");
        boolean missing = input instanceof Undefined || (bound.truth("boolean") && !Operators.truth(input));
        return missing ? bound.values().getOrDefault("default_value", new Text("")) : input;
    }

    private static Value length(Run run, Value input, Arguments arguments) {
        arguments.bind(run, "length");
        if (input instanceof Text(String text)) {
            run.pass(text.length());
            return new Whole(PythonText.length(text));
        }
        if (input instanceof Items(var items, int _)) {
            return new Whole(items.size());
        }
        if (input instanceof Dict(var entries, int _)) {
            return new Whole(entries.size());
        }
        if (input instanceof Undefined) {
            return new Whole(0);
        }
        throw run.error(Show.kind(input) + " has no length");
    }

    private static Value items(Run run, Value input, Arguments arguments) {
        arguments.bind(run, "items");
        if (input instanceof Dict dict) {
            return Methods.items(run, dict);
        }
        if (input instanceof Undefined) {
            return run.items(List.of());
        }
        throw run.error("'items' needs a dictionary, not " + Show.kind(input));
    }

    private static Value indent(Run run, Value input, Arguments arguments) {
        Arguments.Bound bound = arguments.bind(run, "indent", "width", "first", "blank");
        String margin = bound.find("width")
                .filter(Text.class::isInstance)
                .map(width -> Show.text(run, width))
                .orElseGet(() -> {
                    long spaces = Math.max(0, bound.whole("width", 4));
                    run.checkLength(spaces);
                    return " ".repeat((int) spaces);
                });
        boolean blank = bound.truth("blank");
        TextBuilder out = run.builder().append(bound.truth("first") ? margin : "");
        boolean first = true;
        for (String line : PythonText.lines(Show.text(run, input) + "\n")) {
            if (!first) {
                out.append("\n").append(line.isEmpty() && !blank ? "" : margin);
            }
            out.append(line);
            first = false;
        }
        return out.toText();
    }

    private static Value whole(Run run, Value input, Arguments arguments) {
        Arguments.Bound bound = arguments.bind(run, "int", "default");
        Value fallback = bound.values().getOrDefault("default", new Whole(0));
        if (Operators.whole(input).isPresent()) {
            return new Whole(Operators.whole(input).getAsLong());
        }
        if (input instanceof Real(double number)) {
            return Math.abs(number) < Long.MAX_VALUE ? new Whole((long) number) : fallback;
        }
        if (!(input instanceof Text(String text))) {
            return fallback;
        }
        String digits = PythonText.strip(text, true, true);
        try {
            return new Whole(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            Optional<Double> number = parse(digits);
            return number.filter(value -> Math.abs(value) < Long.MAX_VALUE)
                    .map(value -> (Value) new Whole(value.longValue()))
                    .orElse(fallback);
        }
    }

    private static Value real(Run run, Value input, Arguments arguments) {
        Arguments.Bound bound = arguments.bind(run, "float", "default");
        Value fallback = bound.values().getOrDefault("default", new Real(0));
        if (Operators.real(input).isPresent()) {
            return new Real(Operators.real(input).getAsDouble());
        }
        return input instanceof Text(String text)
                ? parse(PythonText.strip(text, true, true))
                        .map(number -> (Value) new Real(number))
                        .orElse(fallback)
                : fallback;
    }

    private static Optional<Double> parse(String text) {
        boolean plain = !text.isEmpty()
                && text.length() <= MAX_PRECISION
                && text.chars().allMatch(next -> "+-.eE0123456789".indexOf(next) >= 0);
        try {
            return plain ? Optional.of(Double.parseDouble(text)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Value round(Run run, Value input, Arguments arguments) {
        Arguments.Bound bound = arguments.bind(run, "round", "precision", "method");
        double number = Operators.real(input).orElseThrow(() -> run.error("'round' needs a number"));
        RoundingMode mode = switch (bound.findText("method").orElse("common")) {
            case "common" -> RoundingMode.HALF_EVEN;
            case "ceil" -> RoundingMode.CEILING;
            case "floor" -> RoundingMode.FLOOR;
            default -> throw run.error("'round' knows the methods common, ceil and floor");
        };
        long precision = bound.whole("precision", 0);
        boolean exact = Double.isNaN(number) || Double.isInfinite(number) || Math.abs(precision) > MAX_PRECISION;
        return exact
                ? new Real(number)
                : new Real(
                        new BigDecimal(number).setScale((int) precision, mode).doubleValue());
    }
}
