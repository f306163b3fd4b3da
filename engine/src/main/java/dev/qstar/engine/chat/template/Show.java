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
import java.util.Map;

/// Values as text.
final class Show {
    private Show() {}

    /// What a value is, for errors.
    static String kind(Value value) {
        return switch (value) {
            case Text _ -> "a text";
            case Whole _ -> "a whole number";
            case Real _ -> "a number";
            case Bool _ -> "a truth value";
            case None _ -> "none";
            case Undefined(String what) -> what + ", which is undefined,";
            case Items _ -> "a list";
            case Dict _ -> "a dictionary";
            case Namespace _ -> "a namespace";
            case Loop _ -> "a loop";
            case Function _ -> "a function";
        };
    }

    /// The value as a template prints it.
    static String text(Run run, Value value) {
        return switch (value) {
            case Text(String text) -> text;
            case Undefined _ -> "";
            case Whole _, Real _, Bool _, None _, Items _, Dict _, Namespace _, Loop _, Function _ -> {
                TextBuilder out = run.builder();
                write(run, value, out);
                yield out.toString();
            }
        };
    }

    private static void write(Run run, Value value, TextBuilder out) {
        run.charge(1);
        switch (value) {
            case Text(String text) -> quote(text, out);
            case Whole(long number) -> out.append(Long.toString(number));
            case Real(double number) -> out.append(PythonText.real(number));
            case Bool(boolean truth) -> out.append(truth ? "True" : "False");
            case None _ -> out.append("None");
            case Undefined _ -> out.append("Undefined");
            case Items(var items, int _) -> {
                String separator = "[";
                for (Value item : items) {
                    out.append(separator);
                    write(run, item, out);
                    separator = ", ";
                }
                out.append(items.isEmpty() ? "[]" : "]");
            }
            case Dict(var entries, int _) -> {
                String separator = "{";
                for (Map.Entry<Value, Value> entry : entries.entrySet()) {
                    out.append(separator);
                    write(run, entry.getKey(), out);
                    out.append(": ");
                    write(run, entry.getValue(), out);
                    separator = ", ";
                }
                out.append(entries.isEmpty() ? "{}" : "}");
            }
            case Namespace _ -> out.append("<Namespace>");
            case Loop(var items, int index) -> out.append("<LoopContext " + (index + 1) + "/" + items.size() + ">");
            case Function(String name, var _) -> out.append("<function " + name + ">");
        }
    }

    private static void quote(String text, TextBuilder out) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder quoted = new StringBuilder().append(quote);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '\\' -> quoted.append("\\\\");
                default -> {
                    if (point == quote) {
                        quoted.append('\\').appendCodePoint(point);
                    } else if (isPrintable(point)) {
                        quoted.appendCodePoint(point);
                    } else if (point <= 0xFF) {
                        quoted.append(String.format("\\x%02x", point));
                    } else {
                        quoted.append(String.format(point <= 0xFFFF ? "\\u%04x" : "\\U%08x", point));
                    }
                }
            }
        });
        out.append(quoted.append(quote));
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }
}
