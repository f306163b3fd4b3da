package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Value.Bool;
import dev.qstar.engine.chat.template.Value.Items;
import dev.qstar.engine.chat.template.Value.Text;
import dev.qstar.engine.chat.template.Value.Whole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The methods of texts.
final class TextMethods {
    private interface Method {
        Value call(Run run, String text, Arguments arguments);
    }

    private static final Map<String, Method> METHODS = Map.ofEntries(
            Map.entry("strip", (run, text, arguments) -> strip(run, text, "strip", arguments)),
            Map.entry("lstrip", (run, text, arguments) -> strip(run, text, "lstrip", arguments)),
            Map.entry("rstrip", (run, text, arguments) -> strip(run, text, "rstrip", arguments)),
            Map.entry("split", (run, text, arguments) -> split(run, text, "split", arguments)),
            Map.entry("rsplit", (run, text, arguments) -> split(run, text, "rsplit", arguments)),
            Map.entry("splitlines", (run, text, arguments) -> {
                arguments.bind(run, "splitlines");
                return texts(run, PythonText.lines(text));
            }),
            Map.entry("startswith", (run, text, arguments) -> ends(run, text, "startswith", arguments)),
            Map.entry("endswith", (run, text, arguments) -> ends(run, text, "endswith", arguments)),
            Map.entry("removeprefix", (run, text, arguments) -> {
                String prefix = arguments.bind(run, "removeprefix", "prefix").text("prefix");
                return run.text(text.startsWith(prefix) ? text.substring(prefix.length()) : text);
            }),
            Map.entry("removesuffix", (run, text, arguments) -> {
                String suffix = arguments.bind(run, "removesuffix", "suffix").text("suffix");
                return run.text(text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text);
            }),
            Map.entry("upper", (run, text, arguments) -> {
                arguments.bind(run, "upper");
                return run.text(PythonText.upper(text));
            }),
            Map.entry("lower", (run, text, arguments) -> {
                arguments.bind(run, "lower");
                return run.text(PythonText.lower(text));
            }),
            Map.entry("title", (run, text, arguments) -> {
                arguments.bind(run, "title");
                return run.text(PythonText.title(text));
            }),
            Map.entry("capitalize", (run, text, arguments) -> {
                arguments.bind(run, "capitalize");
                return run.text(PythonText.capitalize(text));
            }),
            Map.entry("replace", (run, text, arguments) -> {
                Arguments.Bound bound = arguments.bind(run, "replace", "old", "new", "count");
                return replace(run, text, bound.text("old"), bound.text("new"), bound.whole("count", -1));
            }),
            Map.entry("find", (run, text, arguments) -> {
                int at = Operators.find(
                        run, text, arguments.bind(run, "find", "sub").text("sub"), 0);
                return new Whole(at < 0 ? at : text.codePointCount(0, at));
            }),
            Map.entry("rfind", (run, text, arguments) -> {
                String part = arguments.bind(run, "rfind", "sub").text("sub");
                run.charge((long) text.length() * part.length() / 1024 + text.length());
                int at = text.lastIndexOf(part);
                return new Whole(at < 0 ? at : text.codePointCount(0, at));
            }),
            Map.entry("count", (run, text, arguments) -> {
                String part = arguments.bind(run, "count", "sub").text("sub");
                return part.isEmpty()
                        ? new Whole(PythonText.length(text) + 1)
                        : new Whole(cut(run, text, part, Integer.MAX_VALUE).size() - 1);
            }),
            Map.entry("join", (run, text, arguments) -> join(run, text, arguments)),
            Map.entry("isdigit", (run, text, arguments) -> {
                arguments.bind(run, "isdigit");
                run.pass(text.length());
                return new Bool(!text.isEmpty() && text.codePoints().allMatch(Character::isDigit));
            }));

    private TextMethods() {}

    static boolean isKnown(String name) {
        return METHODS.containsKey(name);
    }

    static Value call(Run run, String text, String name, Arguments arguments) {
        return Optional.ofNullable(METHODS.get(name))
                .orElseThrow(() -> run.error("a text has no method '" + name + "'"))
                .call(run, text, arguments);
    }

    private static Value strip(Run run, String text, String name, Arguments arguments) {
        Optional<String> characters = arguments.bind(run, name, "chars").findText("chars");
        boolean left = !name.startsWith("r");
        boolean right = !name.startsWith("l");
        characters.ifPresent(some -> run.charge((long) some.length() * text.length() / 1024));
        return run.text(characters
                .map(some -> PythonText.strip(text, some, left, right))
                .orElseGet(() -> PythonText.strip(text, left, right)));
    }

    private static Value ends(Run run, String text, String name, Arguments arguments) {
        Value wanted = arguments.bind(run, name, "part").value("part");
        List<Value> parts = wanted instanceof Items(var items, int _) ? items : List.of(wanted);
        boolean found = false;
        for (Value each : parts) {
            if (!(each instanceof Text(String part))) {
                throw run.error("'" + name + "' needs a text, not " + Show.kind(each));
            }
            run.pass(part.length());
            found |= name.startsWith("s") ? text.startsWith(part) : text.endsWith(part);
        }
        return new Bool(found);
    }

    private static Value split(Run run, String text, String name, Arguments arguments) {
        Arguments.Bound bound = arguments.bind(run, name, "sep", "maxsplit");
        Optional<String> separator = bound.findText("sep");
        long most = bound.whole("maxsplit", -1);
        int limit = most < 0 ? Integer.MAX_VALUE : (int) Math.min(most, Integer.MAX_VALUE);
        boolean fromEnd = name.equals("rsplit");
        if (separator.isPresent()) {
            if (separator.get().isEmpty()) {
                throw run.error("'" + name + "' is given an empty separator");
            }
            return texts(
                    run,
                    fromEnd ? cutFromEnd(run, text, separator.get(), limit) : cut(run, text, separator.get(), limit));
        }
        run.pass(text.length());
        return texts(run, fromEnd ? wordsFromEnd(text, limit) : words(text, limit));
    }

    /// The parts between separators, of which at most `limit` count.
    private static List<String> cut(Run run, String text, String separator, int limit) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        run.charge((long) text.length() * separator.length() / 1024 + text.length() / 8);
        for (int at = text.indexOf(separator); at >= 0 && parts.size() < limit; at = text.indexOf(separator, from)) {
            run.checkItems(parts.size() + 1L);
            run.charge(1);
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static List<String> cutFromEnd(Run run, String text, String separator, int limit) {
        List<String> parts = new ArrayList<>();
        int to = text.length();
        run.charge((long) text.length() * separator.length() / 1024 + text.length() / 8);
        while (parts.size() < limit) {
            int at = text.lastIndexOf(separator, to - separator.length());
            if (at < 0 || to < separator.length()) {
                break;
            }
            run.checkItems(parts.size() + 1L);
            run.charge(1);
            parts.add(text.substring(at + separator.length(), to));
            to = at;
        }
        parts.add(text.substring(0, to));
        Collections.reverse(parts);
        return parts;
    }

    private static List<String> words(String text, int limit) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (true) {
            while (at < text.length() && PythonText.isSpace(text.charAt(at))) {
                at++;
            }
            if (at == text.length()) {
                return words;
            }
            if (words.size() == limit) {
                words.add(text.substring(at));
                return words;
            }
            int from = at;
            while (at < text.length() && !PythonText.isSpace(text.charAt(at))) {
                at++;
            }
            words.add(text.substring(from, at));
        }
    }

    private static List<String> wordsFromEnd(String text, int limit) {
        List<String> words = new ArrayList<>();
        int at = text.length();
        while (true) {
            while (at > 0 && PythonText.isSpace(text.charAt(at - 1))) {
                at--;
            }
            if (at == 0) {
                break;
            }
            if (words.size() == limit) {
                words.add(text.substring(0, at));
                break;
            }
            int to = at;
            while (at > 0 && !PythonText.isSpace(text.charAt(at - 1))) {
                at--;
            }
            words.add(text.substring(at, to));
        }
        Collections.reverse(words);
        return words;
    }

    static Value texts(Run run, List<String> texts) {
        run.checkItems(texts.size());
        List<Value> values = new ArrayList<>();
        for (String text : texts) {
            values.add(run.text(text));
        }
        return run.items(values);
    }

    /// @param count how many places may change; below 0 for all
    static Value replace(Run run, String text, String old, String replacement, long count) {
        if (old.isEmpty()) {
            return spread(run, text, replacement, count);
        }
        TextBuilder out = run.builder();
        run.charge((long) text.length() * old.length() / 1024);
        int from = 0;
        long left = count < 0 ? Long.MAX_VALUE : count;
        for (int at = text.indexOf(old); at >= 0 && left > 0; at = text.indexOf(old, from)) {
            out.append(text.substring(from, at)).append(replacement);
            from = at + old.length();
            left--;
        }
        return out.append(text.substring(from)).toText();
    }

    /// An empty text is found before each character and at the end.
    private static Value spread(Run run, String text, String replacement, long count) {
        TextBuilder out = run.builder();
        long left = count < 0 ? Long.MAX_VALUE : count;
        for (int point : text.codePoints().toArray()) {
            if (left-- > 0) {
                out.append(replacement);
            }
            out.append(Character.toString(point));
        }
        return left > 0 ? out.append(replacement).toText() : out.toText();
    }

    private static Value join(Run run, String separator, Arguments arguments) {
        TextBuilder out = run.builder();
        boolean first = true;
        for (Value item :
                Operators.iterate(run, arguments.bind(run, "join", "items").value("items"))) {
            if (!(item instanceof Text(String text))) {
                throw run.error("'join' needs texts, not " + Show.kind(item));
            }
            out.append(first ? "" : separator).append(text);
            first = false;
        }
        return out.toText();
    }
}
