package dev.qstar.engine.scheduler;

import dev.qstar.engine.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Divides work into steps of a limited number of rows. This is the only place where a batch is formed.
///
/// Tokens keep the order of the work; a sequence whose tokens do not fit a step goes on in the next. Only the last
/// span of a sequence asks for logits.
public final class BatchPlan {

    private final int maxRows;

    /// @param maxRows rows of activations in a step; at least 1
    public BatchPlan(int maxRows) {
        if (maxRows < 1) {
            throw new IllegalArgumentException("a step needs at least one row, not " + maxRows);
        }
        this.maxRows = maxRows;
    }

    /// The steps that do all the work, in order. No sequence may occur twice.
    public List<List<Span>> steps(List<Work> work) {
        List<List<Span>> steps = new ArrayList<>();
        List<Span> step = new ArrayList<>();
        int room = maxRows;
        for (Work item : work) {
            int tokens = item.tokens().length;
            for (int from = 0; from < tokens; ) {
                int to = Math.min(tokens, from + room);
                step.add(new Span(item.cache(), item.tokens(), from, to, to == tokens ? item.logits() : null));
                room -= to - from;
                from = to;
                if (room == 0) {
                    steps.add(step);
                    step = new ArrayList<>();
                    room = maxRows;
                }
            }
        }
        if (!step.isEmpty()) {
            steps.add(step);
        }
        return steps;
    }
}
