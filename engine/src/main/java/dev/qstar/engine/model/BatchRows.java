package dev.qstar.engine.model;

import dev.qstar.engine.kvcache.KvSequence;
import java.util.List;

/// Which token of which sequence each row of activations belongs to. One object serves all steps.
final class BatchRows {

    private final KvSequence[] caches;
    private final int[] positions;
    private final int[] tokens;
    private int count;

    BatchRows(int capacity) {
        caches = new KvSequence[capacity];
        positions = new int[capacity];
        tokens = new int[capacity];
    }

    /// Takes the rows of a step's spans, in their order.
    void fill(List<Span> spans) {
        count = 0;
        for (int s = 0; s < spans.size(); s++) {
            Span span = spans.get(s);
            for (int i = 0; i < span.length(); i++) {
                caches[count] = span.cache();
                positions[count] = span.cache().length() + i;
                tokens[count] = span.token(i);
                count++;
            }
        }
    }

    /// Keeps row `from` as row `to`, which is not after it.
    void move(int from, int to) {
        caches[to] = caches[from];
        positions[to] = positions[from];
        tokens[to] = tokens[from];
    }

    int count() {
        return count;
    }

    KvSequence cache(int row) {
        return caches[row];
    }

    int position(int row) {
        return positions[row];
    }

    int token(int row) {
        return tokens[row];
    }
}
