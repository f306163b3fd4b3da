package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Value.Dict;
import dev.qstar.engine.chat.template.Value.Items;
import dev.qstar.engine.chat.template.Value.Text;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One rendering: where it is in the template, and what it may still use. For one thread.
final class Run {
    /// How much a rendering may do: an operation is a step, and so are 8 characters or 8 items of a result.
    static final int MAX_STEPS = 10_000_000;
    /// How long a text may become.
    static final int MAX_CHARACTERS = 1 << 23;
    /// How many items a list may have.
    static final int MAX_ITEMS = 1 << 20;
    /// How deep operations, blocks and calls may lie inside one another.
    static final int MAX_DEPTH = 300;
    /// How deep lists and dictionaries may lie inside one another.
    static final int MAX_VALUE_DEPTH = 100;

    private static final int PER_STEP = 8;

    private final Optional<Clock> clock;
    private long steps;
    private int depth;
    private int line = 1;

    Run(Optional<Clock> clock) {
        this.clock = clock;
    }

    Optional<Clock> clock() {
        return clock;
    }

    /// An operation begins; to be followed by [#leave].
    void enter(int line) {
        this.line = line;
        charge(1);
        if (++depth > MAX_DEPTH) {
            throw error("operations lie inside one another more than " + MAX_DEPTH + " deep");
        }
    }

    void leave() {
        depth--;
    }

    /// The operation goes on, after others inside it.
    void at(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    void charge(long more) {
        steps += more;
        if (steps > MAX_STEPS || steps < 0) {
            throw error("the template takes more than " + MAX_STEPS + " steps");
        }
    }

    /// Counts a pass over so many characters or items.
    void pass(long length) {
        charge(length / PER_STEP + 1);
    }

    /// Refuses a text before it is made.
    void checkLength(long characters) {
        if (characters > MAX_CHARACTERS) {
            throw error("a text grows beyond " + MAX_CHARACTERS + " characters");
        }
    }

    Text text(String text) {
        checkLength(text.length());
        pass(text.length());
        return new Text(text);
    }

    void checkItems(long items) {
        if (items > MAX_ITEMS) {
            throw error("a list grows beyond " + MAX_ITEMS + " items");
        }
    }

    Items items(List<Value> items) {
        checkItems(items.size());
        pass(items.size());
        return new Items(Collections.unmodifiableList(items), depthAbove(items));
    }

    Dict dict(SequencedMap<Value, Value> entries) {
        checkItems(entries.size());
        pass(entries.size());
        return new Dict(Collections.unmodifiableMap(entries), depthAbove(entries.values()));
    }

    private int depthAbove(Collection<Value> inner) {
        int deepest = 0;
        for (Value value : inner) {
            deepest = Math.max(deepest, value.depth());
        }
        if (deepest >= MAX_VALUE_DEPTH) {
            throw error("lists lie inside one another more than " + MAX_VALUE_DEPTH + " deep");
        }
        return deepest + 1;
    }

    TextBuilder builder() {
        return new TextBuilder(this);
    }

    TemplateException error(String found) {
        return new TemplateException(line, found);
    }
}
