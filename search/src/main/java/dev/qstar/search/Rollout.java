package dev.qstar.search;

import java.util.List;

/// One continuation of a prompt, from its first token to its ending. It never touches the engine: the search hands it
/// logits, chooses among its options and feeds what it returns. Used by the solver's thread only.
interface Rollout {
    /// What may come next. Steps that exact arithmetic refutes are no options.
    ///
    /// @param logits of the sequence's last token; not changed
    Options options(float[] logits);

    /// Goes on by a token, one of the options.
    ///
    /// @return the tokens to append to the sequence, with what the calculator writes; a rollout that ends with this
    ///     token and has a conclusion needs them only to be judged, any other that ends has none
    int[] take(int token);

    /// Whether the tokens that [#take] returned last complete a step.
    boolean stepEnded();

    /// Which state the complete steps have reached.
    StateKey state();

    /// Another rollout that stands where this one stands.
    Rollout copy();

    /// Ends the rollout where it stands: no more tokens fit into the model's context or the budget, or nothing may
    /// come next.
    void cut();

    /// Whether it has ended.
    boolean ended();

    /// What it concluded; present once it has ended.
    Conclusion conclusion();

    /// The steps so far.
    List<Step> steps();
}
