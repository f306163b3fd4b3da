package dev.qstar.engine.chat.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The variables of a block, and those around it.
final class Scope {
    private final Optional<Scope> outer;
    private final Map<String, Value> variables = new HashMap<>();

    Scope() {
        this.outer = Optional.empty();
    }

    private Scope(Scope outer) {
        this.outer = Optional.of(outer);
    }

    Scope inner() {
        return new Scope(this);
    }

    void set(String name, Value value) {
        variables.put(name, value);
    }

    Optional<Value> find(String name) {
        Optional<Scope> scope = Optional.of(this);
        while (scope.isPresent()) {
            Value value = scope.get().variables.get(name);
            if (value != null) {
                return Optional.of(value);
            }
            scope = scope.get().outer;
        }
        return Optional.empty();
    }
}
