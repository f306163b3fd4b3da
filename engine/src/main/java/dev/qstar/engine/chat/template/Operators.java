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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// What operators do with values.
final class Operators {
    private Operators() {}

    static boolean truth(Value value) {
        return switch (value) {
            case Text(String text) -> !text.isEmpty();
            case Whole(long number) -> number != 0;
            case Real(double number) -> number != 0;
            case Bool(boolean truth) -> truth;
            case None _, Undefined _ -> false;
            case Items(var items, int _) -> !items.isEmpty();
            case Dict(var entries, int _) -> !entries.isEmpty();
            case Namespace _, Loop _, Function _ -> true;
        };
    }

    /// The whole number that a value is; a truth value is 0 or 1.
    static OptionalLong whole(Value value) {
        return switch (value) {
            case Whole(long number) -> OptionalLong.of(number);
            case Bool(boolean truth) -> OptionalLong.of(truth ? 1 : 0);
            case Text _, Real _, None _, Undefined _, Items _, Dict _, Namespace _, Loop _, Function _ ->
                OptionalLong.empty();
        };
    }

    static OptionalDouble real(Value value) {
        if (value instanceof Real(double number)) {
            return OptionalDouble.of(number);
        }
        OptionalLong whole = whole(value);
        return whole.isPresent() ? OptionalDouble.of((double) whole.getAsLong()) : OptionalDouble.empty();
    }

    static boolean equal(Run run, Value left, Value right) {
        run.charge(1);
        if (left instanceof Text(String a) && right instanceof Text(String b)) {
            if (a.length() != b.length()) {
                return false;
            }
            run.pass(a.length());
            return a.equals(b);
        }
        OptionalDouble x = real(left);
        OptionalDouble y = real(right);
        if (x.isPresent() || y.isPresent()) {
            return x.isPresent() && y.isPresent() && compareNumbers(left, right) == 0;
        }
        if (left instanceof Items(var a, int _) && right instanceof Items(var b, int _)) {
            return equalItems(run, a, b);
        }
        if (left instanceof Dict(var a, int _) && right instanceof Dict(var b, int _)) {
            return equalEntries(run, a, b);
        }
        return (left instanceof None && right instanceof None)
                || (left instanceof Undefined && right instanceof Undefined)
                || (left instanceof Namespace && left.equals(right));
    }

    private static boolean equalItems(Run run, List<Value> a, List<Value> b) {
        boolean equal = a.size() == b.size();
        for (int i = 0; equal && i < a.size(); i++) {
            equal = equal(run, a.get(i), b.get(i));
        }
        return equal;
    }

    private static boolean equalEntries(Run run, Map<Value, Value> a, Map<Value, Value> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (Map.Entry<Value, Value> entry : a.entrySet()) {
            Value other = b.get(entry.getKey());
            if (other == null || !equal(run, entry.getValue(), other)) {
                return false;
            }
        }
        return true;
    }

    private static int compareNumbers(Value left, Value right) {
        OptionalLong a = whole(left);
        OptionalLong b = whole(right);
        if (a.isPresent() && b.isPresent()) {
            return Long.compare(a.getAsLong(), b.getAsLong());
        }
        double x = real(left).orElseThrow();
        double y = real(right).orElseThrow();
        boolean mixed = a.isPresent() != b.isPresent() && Double.isFinite(x) && Double.isFinite(y);
        if (mixed) {
            return exact(a, x).compareTo(exact(b, y));
        }
        return x == y ? 0 : Double.compare(x, y);
    }

    private static BigDecimal exact(OptionalLong whole, double real) {
        return whole.isPresent() ? BigDecimal.valueOf(whole.getAsLong()) : new BigDecimal(real);
    }

    /// Less than 0, 0 or more than 0, for numbers, texts, and lists of them.
    static int compare(Run run, Value left, Value right) {
        run.charge(1);
        if (real(left).isPresent() && real(right).isPresent()) {
            return compareNumbers(left, right);
        }
        if (left instanceof Text(String a) && right instanceof Text(String b)) {
            run.pass(Math.min(a.length(), b.length()));
            return compareTexts(a, b);
        }
        if (left instanceof Items(var a, int _) && right instanceof Items(var b, int _)) {
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                if (!equal(run, a.get(i), b.get(i))) {
                    return compare(run, a.get(i), b.get(i));
                }
            }
            return Integer.compare(a.size(), b.size());
        }
        throw run.error(Show.kind(left) + " cannot be compared with " + Show.kind(right));
    }

    /// By code points, not by `char`s.
    private static int compareTexts(String a, String b) {
        int same = 0;
        int shorter = Math.min(a.length(), b.length());
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        if (same == shorter) {
            return Integer.compare(a.length(), b.length());
        }
        boolean high = Character.isSurrogate(a.charAt(same));
        return high == Character.isSurrogate(b.charAt(same))
                ? Character.compare(a.charAt(same), b.charAt(same))
                : high ? 1 : -1;
    }

    static boolean compare(Run run, String operator, Value left, Value right) {
        return switch (operator) {
            case "==" -> equal(run, left, right);
            case "!=" -> !equal(run, left, right);
            case "<" -> compare(run, left, right) < 0;
            case "<=" -> compare(run, left, right) <= 0;
            case ">" -> compare(run, left, right) > 0;
            case ">=" -> compare(run, left, right) >= 0;
            case "in" -> contains(run, right, left);
            case "not in" -> !contains(run, right, left);
            default -> throw new IllegalStateException("the parser reads no operator " + operator);
        };
    }

    static boolean contains(Run run, Value container, Value item) {
        return switch (container) {
            case Text(String text) -> {
                if (!(item instanceof Text(String part))) {
                    throw run.error(Show.kind(item) + " cannot be in a text");
                }
                yield find(run, text, part, 0) >= 0;
            }
            case Items(var items, int _) -> {
                boolean found = false;
                for (int i = 0; !found && i < items.size(); i++) {
                    found = equal(run, items.get(i), item);
                }
                yield found;
            }
            case Dict(var entries, int _) -> key(item).map(entries::containsKey).orElse(false);
            case Undefined _ -> false;
            case Whole _, Real _, Bool _, None _, Namespace _, Loop _, Function _ ->
                throw run.error("nothing can be in " + Show.kind(container));
        };
    }

    /// Where `part` begins in `text` at or after `from`; below 0 for nowhere. Counts what the search may cost at worst.
    static int find(Run run, String text, String part, int from) {
        run.charge((long) text.length() * part.length() / 1024);
        int at = text.indexOf(part, from);
        run.pass((at < 0 ? text.length() : at) - (long) from);
        return at;
    }

    /// The value as a key of a dictionary, if it can be one.
    static Optional<Value> key(Value value) {
        return switch (value) {
            case Text _, Whole _, Real _, Bool _, None _ -> Optional.of(value);
            case Undefined _, Items _, Dict _, Namespace _, Loop _, Function _ -> Optional.empty();
        };
    }

    static Value binary(Run run, String operator, Value left, Value right) {
        OptionalLong a = whole(left);
        OptionalLong b = whole(right);
        if (a.isPresent() && b.isPresent()) {
            return Arithmetic.wholes(run, operator, a.getAsLong(), b.getAsLong());
        }
        OptionalDouble x = real(left);
        OptionalDouble y = real(right);
        if (x.isPresent() && y.isPresent()) {
            return Arithmetic.reals(run, operator, x.getAsDouble(), y.getAsDouble());
        }
        if (operator.equals("+")) {
            if (left instanceof Text(String s) && right instanceof Text(String t)) {
                run.checkLength((long) s.length() + t.length());
                return run.text(s + t);
            }
            if (left instanceof Items(var s, int _) && right instanceof Items(var t, int _)) {
                run.checkItems((long) s.size() + t.size());
                List<Value> joined = new ArrayList<>(s);
                joined.addAll(t);
                return run.items(joined);
            }
        }
        if (operator.equals("*") && (a.isPresent() || b.isPresent())) {
            Value repeated = a.isPresent() ? right : left;
            return repeat(run, repeated, Math.max(0, a.isPresent() ? a.getAsLong() : b.getAsLong()));
        }
        throw run.error("'" + operator + "' cannot join " + Show.kind(left) + " and " + Show.kind(right));
    }

    private static Value repeat(Run run, Value value, long times) {
        long counted = Math.min(times, Integer.MAX_VALUE);
        return switch (value) {
            case Text(String text) -> {
                run.checkLength(text.length() * counted);
                yield run.text(text.repeat(text.isEmpty() ? 0 : (int) counted));
            }
            case Items(var items, int _) -> {
                run.checkItems(items.size() * counted);
                List<Value> repeated = new ArrayList<>();
                for (long i = 0; i < (items.isEmpty() ? 0 : counted); i++) {
                    repeated.addAll(items);
                }
                yield run.items(repeated);
            }
            case Whole _, Real _, Bool _, None _, Undefined _, Dict _, Namespace _, Loop _, Function _ ->
                throw run.error("'*' cannot repeat " + Show.kind(value));
        };
    }

    static Value negative(Run run, Value value) {
        OptionalLong whole = whole(value);
        if (whole.isPresent()) {
            return Arithmetic.wholes(run, "-", 0, whole.getAsLong());
        }
        if (value instanceof Real(double number)) {
            return new Real(-number);
        }
        throw run.error("'-' needs a number, not " + Show.kind(value));
    }

    static Value positive(Run run, Value value) {
        OptionalLong whole = whole(value);
        if (whole.isPresent()) {
            return new Whole(whole.getAsLong());
        }
        if (value instanceof Real) {
            return value;
        }
        throw run.error("'+' needs a number, not " + Show.kind(value));
    }

    /// What a loop goes over.
    static List<Value> iterate(Run run, Value value) {
        return switch (value) {
            case Items(var items, int _) -> items;
            case Dict(var entries, int _) -> {
                run.pass(entries.size());
                yield List.copyOf(entries.keySet());
            }
            case Text(String text) -> {
                run.checkItems(text.length());
                run.charge(text.length());
                yield text.codePoints()
                        .mapToObj(point -> (Value) new Text(Character.toString(point)))
                        .toList();
            }
            case Undefined _ -> List.of();
            case Whole _, Real _, Bool _, None _, Namespace _, Loop _, Function _ ->
                throw run.error(Show.kind(value) + " has no items to go through");
        };
    }
}
