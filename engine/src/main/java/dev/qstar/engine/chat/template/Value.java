package dev.qstar.engine.chat.template;

import java.util.List;
import java.util.Map;

/// What a template computes with: data, and the few functions that it has. Only a [Namespace] changes.
sealed interface Value {
    /// How many lists and dictionaries lie inside one another, this one included.
    default int depth() {
        return 0;
    }

    /// A text that a template prints.
    record Text(String text) implements Value {}

    record Whole(long number) implements Value {}

    record Real(double number) implements Value {}

    record Bool(boolean truth) implements Value {}

    record None() implements Value {}

    /// What is not there.
    ///
    /// @param what what was asked for, as an error names it
    record Undefined(String what) implements Value {}

    /// A list or tuple; the list cannot be changed.
    record Items(List<Value> items, int depth) implements Value {}

    /// A dictionary in the order of its keys, which are texts, numbers, truth values or none; it cannot be changed.
    record Dict(Map<Value, Value> entries, int depth) implements Value {}

    /// What `namespace` makes: variables that an inner block may change.
    record Namespace(Map<String, Value> variables) implements Value {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /// The variable `loop` in a round of a loop.
    ///
    /// @param index the number of the round, from 0
    record Loop(List<Value> items, int index) implements Value {}

    /// What can be called: a macro, a method with what it belongs to, or a function that every template has.
    record Function(String name, Body body) implements Value {}

    /// What a function does.
    interface Body {
        Value call(Run run, Arguments arguments);
    }
}
