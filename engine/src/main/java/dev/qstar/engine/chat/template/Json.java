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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The filter `tojson`: JSON as Python's `json.dumps` writes it, which models have seen in training. Characters beyond
/// ASCII stay, and nothing is escaped for HTML.
final class Json {
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LAST_ASCII = 0x7E;

    private final Run run;
    private final TextBuilder out;
    private final Optional<String> indent;
    private final String between;
    private final String afterKey;
    private final boolean sorted;
    private final boolean ascii;

    private Json(Run run, Arguments.Bound options) {
        this.run = run;
        this.out = run.builder();
        this.indent = options.find("indent").map(this::indentation);
        List<Value> separators =
                options.find("separators").map(this::separators).orElse(List.of());
        this.between = separators.isEmpty() ? (indent.isPresent() ? "," : ", ") : Show.text(run, separators.get(0));
        this.afterKey = separators.isEmpty() ? ": " : Show.text(run, separators.get(1));
        this.sorted = options.truth("sort_keys");
        this.ascii = options.truth("ensure_ascii");
    }

    static Value of(Run run, Value value, Arguments arguments) {
        Json json = new Json(run, arguments.bind(run, "tojson", "ensure_ascii", "indent", "separators", "sort_keys"));
        json.write(value, 0);
        return json.out.toText();
    }

    private String indentation(Value value) {
        if (value instanceof Text(String text)) {
            return text;
        }
        if (value instanceof Whole(long spaces)) {
            run.checkLength(spaces);
            return " ".repeat((int) Math.max(0, spaces));
        }
        throw run.error("'tojson' cannot indent by " + Show.kind(value));
    }

    private List<Value> separators(Value value) {
        if (value instanceof Items(var items, int _) && items.size() == 2) {
            return items;
        }
        throw run.error("'tojson' needs two separators");
    }

    private void write(Value value, int level) {
        run.charge(1);
        switch (value) {
            case Text(String text) -> quote(text);
            case Whole(long number) -> out.append(Long.toString(number));
            case Real(double number) -> out.append(real(number));
            case Bool(boolean truth) -> out.append(Boolean.toString(truth));
            case None _ -> out.append("null");
            case Items(var items, int _) -> {
                out.append("[");
                for (int i = 0; i < items.size(); i++) {
                    begin(i, level + 1);
                    write(items.get(i), level + 1);
                }
                end(items.size(), level, "]");
            }
            case Dict(var entries, int _) -> {
                out.append("{");
                List<Map.Entry<Value, Value>> ordered = new ArrayList<>(entries.entrySet());
                if (sorted) {
                    Comparator<Value> comparator = (a, b) -> Operators.compare(run, a, b);
                    ordered.sort(Map.Entry.comparingByKey(comparator));
                }
                for (int i = 0; i < ordered.size(); i++) {
                    begin(i, level + 1);
                    quote(key(ordered.get(i).getKey()));
                    out.append(afterKey);
                    write(ordered.get(i).getValue(), level + 1);
                }
                end(entries.size(), level, "}");
            }
            case Undefined _, Namespace _, Loop _, Function _ ->
                throw run.error("'tojson' cannot write " + Show.kind(value));
        }
    }

    private static String real(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        return Double.isInfinite(number) ? (number > 0 ? "Infinity" : "-Infinity") : PythonText.real(number);
    }

    private String key(Value key) {
        return switch (key) {
            case Bool(boolean truth) -> Boolean.toString(truth);
            case None _ -> "null";
            case Text _, Whole _, Real _, Undefined _, Items _, Dict _, Namespace _, Loop _, Function _ ->
                Show.text(run, key);
        };
    }

    private void begin(int index, int level) {
        if (index > 0) {
            out.append(between);
        }
        newLine(level);
    }

    private void end(int size, int level, String bracket) {
        if (size > 0) {
            newLine(level);
        }
        out.append(bracket);
    }

    private void newLine(int level) {
        indent.ifPresent(spaces -> {
            run.checkLength((long) spaces.length() * level);
            out.append("\n").append(spaces.repeat(level));
        });
    }

    private void quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            switch (next) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                default -> {
                    if (next < FIRST_PRINTABLE || (ascii && next > LAST_ASCII)) {
                        quoted.append(String.format("\\u%04x", (int) next));
                    } else {
                        quoted.append(next);
                    }
                }
            }
        }
        out.append(quoted.append('"'));
    }
}
