package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Value.Bool;
import dev.qstar.engine.chat.template.Value.Dict;
import dev.qstar.engine.chat.template.Value.Function;
import dev.qstar.engine.chat.template.Value.Items;
import dev.qstar.engine.chat.template.Value.None;
import dev.qstar.engine.chat.template.Value.Real;
import dev.qstar.engine.chat.template.Value.Text;
import dev.qstar.engine.chat.template.Value.Undefined;
import dev.qstar.engine.chat.template.Value.Whole;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What may follow `is`.
final class IsTests {
    private interface IsTest {
        boolean holds(Run run, Value value, Arguments arguments);
    }

    private static final Map<String, IsTest> TESTS = Map.ofEntries(
            plain("defined", value -> !(value instanceof Undefined)),
            plain("undefined", value -> value instanceof Undefined),
            plain("none", value -> value instanceof None),
            plain("boolean", value -> value instanceof Bool),
            plain("true", value -> value instanceof Bool(boolean truth) && truth),
            plain("false", value -> value instanceof Bool(boolean truth) && !truth),
            plain("integer", value -> value instanceof Whole),
            plain("float", value -> value instanceof Real),
            plain("number", value -> Operators.real(value).isPresent()),
            plain("string", value -> value instanceof Text),
            plain("mapping", value -> value instanceof Dict),
            plain("sequence", IsTests::isSequence),
            plain("iterable", IsTests::isSequence),
            plain("callable", value -> value instanceof Function),
            Map.entry("upper", (run, value, _) -> {
                String text = Show.text(run, value);
                return text.equals(PythonText.upper(text)) && !text.equals(PythonText.lower(text));
            }),
            Map.entry("lower", (run, value, _) -> {
                String text = Show.text(run, value);
                return text.equals(PythonText.lower(text)) && !text.equals(PythonText.upper(text));
            }),
            Map.entry("even", (run, value, _) -> remainder(run, value, 2) == 0),
            Map.entry("odd", (run, value, _) -> remainder(run, value, 2) == 1),
            Map.entry("divisibleby", (run, value, arguments) -> {
                long divisor = arguments.bind(run, "divisibleby", "num").whole("num", 0);
                return remainder(run, value, divisor) == 0;
            }),
            Map.entry("sameas", (run, value, arguments) -> {
                Value other = other(run, "sameas", arguments);
                return value.getClass() == other.getClass() && Operators.equal(run, value, other);
            }),
            comparison("eq", "=="),
            comparison("equalto", "=="),
            comparison("==", "=="),
            comparison("ne", "!="),
            comparison("!=", "!="),
            comparison("lt", "<"),
            comparison("lessthan", "<"),
            comparison("<", "<"),
            comparison("le", "<="),
            comparison("<=", "<="),
            comparison("gt", ">"),
            comparison("greaterthan", ">"),
            comparison(">", ">"),
            comparison("ge", ">="),
            comparison(">=", ">="),
            comparison("in", "in"));

    private IsTests() {}

    private static Map.Entry<String, IsTest> plain(String name, Predicate<Value> test) {
        return Map.entry(name, (run, value, arguments) -> {
            arguments.bind(run, name);
            return test.test(value);
        });
    }

    private static Map.Entry<String, IsTest> comparison(String name, String operator) {
        return Map.entry(
                name, (run, value, arguments) -> Operators.compare(run, operator, value, other(run, name, arguments)));
    }

    private static Value other(Run run, String name, Arguments arguments) {
        return arguments.bind(run, name, "other").value("other");
    }

    private static boolean isSequence(Value value) {
        return value instanceof Items || value instanceof Text || value instanceof Dict || value instanceof Undefined;
    }

    private static long remainder(Run run, Value value, long divisor) {
        if (!(value instanceof Whole(long number)) || divisor == 0) {
            throw run.error("a division of " + Show.kind(value) + " by " + divisor + " has no remainder");
        }
        return Math.floorMod(number, divisor);
    }

    static boolean isKnown(String name) {
        return TESTS.containsKey(name);
    }

    static boolean holds(Run run, String name, Value value, Arguments arguments) {
        return Optional.ofNullable(TESTS.get(name))
                .orElseThrow(() -> run.error("there is no test '" + name + "'"))
                .holds(run, value, arguments);
    }
}
