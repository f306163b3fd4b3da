package dev.qstar.search;

import dev.qstar.search.verify.CanonicalText;
import java.util.List;
import java.util.stream.Collectors;

/// Which state a path of complete steps has reached: equal keys, equal states. The keys of one search are compared; the
/// question is no part of them. Immutable.
///
/// A model is no function of this state: it has read the steps in their order and words, so what it would write next
/// may differ a little between paths with one key.
///
/// @param text compared, not read
record StateKey(String text) {
    /// The state after lines of free text. Two paths reach the same state when they have the same lines in the same
    /// order, their notation aside ([CanonicalText]).
    static StateKey ofLines(List<String> lines) {
        return new StateKey(lines.stream().map(CanonicalText::of).collect(Collectors.joining("\n")));
    }
}
