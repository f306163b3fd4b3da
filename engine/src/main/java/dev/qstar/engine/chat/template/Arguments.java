package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Value.None;
import dev.qstar.engine.chat.template.Value.Text;
import dev.qstar.engine.chat.template.Value.Whole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a function, filter, test or macro is called with.
record Arguments(List<Value> positional, Map<String, Value> named) {
    static final Arguments NONE = new Arguments(List.of(), Map.of());

    static Arguments of(Value... positional) {
        return new Arguments(List.of(positional), Map.of());
    }

    /// The arguments without the first `count` positional ones.
    Arguments after(int count) {
        return new Arguments(positional.subList(Math.min(count, positional.size()), positional.size()), named);
    }

    /// Gives each argument its parameter's name.
    ///
    /// @param callee     what is called, for errors
    /// @param parameters the names, in the order of positional arguments
    Bound bind(Run run, String callee, String... parameters) {
        return bind(run, callee, List.of(parameters));
    }

    Bound bind(Run run, String callee, List<String> parameters) {
        if (positional.size() > parameters.size()) {
            throw run.error("'" + callee + "' takes " + parameters.size() + " arguments, not " + positional.size());
        }
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < positional.size(); i++) {
            values.put(parameters.get(i), positional.get(i));
        }
        named.forEach((name, value) -> {
            if (!parameters.contains(name)) {
                throw run.error("'" + callee + "' has no parameter '" + name + "'");
            }
            if (values.put(name, value) != null) {
                throw run.error("'" + callee + "' is given '" + name + "' twice");
            }
        });
        return new Bound(run, callee, values);
    }

    /// Arguments by the names of their parameters.
    record Bound(Run run, String callee, Map<String, Value> values) {
        /// The value, if it was given and is not none.
        Optional<Value> find(String name) {
            return Optional.ofNullable(values.get(name)).filter(value -> !(value instanceof None));
        }

        Value value(String name) {
            Value value = values.get(name);
            if (value == null) {
                throw run.error("'" + callee + "' needs '" + name + "'");
            }
            return value;
        }

        String text(String name) {
            return text(value(name), name);
        }

        Optional<String> findText(String name) {
            return find(name).map(value -> text(value, name));
        }

        private String text(Value value, String name) {
            if (value instanceof Text(String text)) {
                return text;
            }
            throw run.error(
                    "'" + callee + "' is given " + Show.kind(value) + " as '" + name + "', which is to be a text");
        }

        long whole(String name, long fallback) {
            return find(name).map(value -> whole(value, name)).orElse(fallback);
        }

        private long whole(Value value, String name) {
            if (value instanceof Whole(long number)) {
                return number;
            }
            throw run.error("'" + callee + "' is given " + Show.kind(value) + " as '" + name
                    + "', which is to be a whole number");
        }

        boolean truth(String name) {
            return find(name).map(Operators::truth).orElse(false);
        }
    }
}
