package dev.qstar.search;

/// One continuation of a prompt, from its first token to its ending. It never touches the engine: the decoding loop
/// hands it logits and feeds what it returns. Used by the solver's thread only.
interface Rollout {
    /// Chooses what comes next.
    ///
    /// @param logits of the sequence's last token; not changed
    /// @return the tokens to append to the sequence, none when the rollout has ended
    int[] advance(float[] logits);

    /// Ends the rollout where it stands, because no more tokens fit into the model's context.
    void cut();

    /// How it ended; valid once [#advance] has returned no tokens, or after [#cut].
    Ending ending();
}
