package dev.qstar.search;

import dev.qstar.engine.Sequence;
import org.jspecify.annotations.Nullable;

/// A rollout under way: what it has written since a node, and the sequence that decodes it. Used by the solver's thread
/// only.
final class Branch {
    /// Decides how a rollout goes on.
    @FunctionalInterface
    interface Chooser {
        /// The index of an option that may come.
        int choose(Branch branch, Options options);
    }

    private static final int[] NOTHING = {};

    private final Node from;
    private final int dive;
    private final Rollout rollout;
    private final Sequence sequence;
    private final Chooser chooser;
    private TokenPath path;
    private int[] pending = NOTHING;
    private @Nullable Node reached;
    private float @Nullable [] hidden;

    Branch(Node from, int dive, Rollout rollout, Sequence sequence, Chooser chooser, TokenPath path) {
        this.from = from;
        this.dive = dive;
        this.rollout = rollout;
        this.sequence = sequence;
        this.chooser = chooser;
        this.path = path;
    }

    /// A rollout beside the way of another: its sequence has no output before it was fed.
    Branch(Spot spot, int dive, Sequence sequence, Chooser chooser) {
        this(spot.branch().from(), dive, spot.rollout().copy(), sequence, chooser, spot.path());
        this.hidden = spot.hidden();
    }

    /// The node where it started, or the last one that it reached.
    Node from() {
        return from;
    }

    /// The number of its dive: how many rollouts had started before.
    int dive() {
        return dive;
    }

    Rollout rollout() {
        return rollout;
    }

    TokenPath path() {
        return path;
    }

    Chooser chooser() {
        return chooser;
    }

    /// Its sequence: the one of the node that it reached, once it has.
    Sequence sequence() {
        return reached == null ? sequence : reached.sequence();
    }

    /// A sequence that begins with all tokens that it has written, as long as some rollout goes on from them or a node
    /// keeps them.
    Sequence trunk() {
        return reached == null ? sequence : reached.trunk();
    }

    /// The hidden state of the last token of its sequence.
    float[] hidden() {
        return hidden == null ? sequence().hidden() : hidden;
    }

    void reached(Node node) {
        reached = node;
    }

    /// Chooses and takes the next token, if the budget has one and none is taken; afterwards [#pending] is to be fed,
    /// unless the rollout was cut.
    void advance(TokenBudget budget) {
        if (rollout.ended() || pending.length > 0) {
            return;
        }
        Options options = rollout.options(sequence.logits());
        if (options.isEmpty() || !budget.take()) {
            rollout.cut();
        } else {
            int index = chooser.choose(this, options);
            take(options.token(index), options.logProbability(index));
        }
    }

    /// Takes a token.
    ///
    /// @param logProbability of the token among what could come, natural logarithm
    void take(int token, double logProbability) {
        path = path.plus(token, logProbability);
        pending = rollout.take(token);
    }

    /// What to feed.
    int[] pending() {
        return pending;
    }

    /// Notes that it was fed.
    void fed() {
        hidden = null;
        pending = NOTHING;
    }
}
