package dev.qstar.search;

import dev.qstar.engine.Sequence;
import dev.qstar.search.value.Value;
import dev.qstar.search.value.ValueFeatures;
import dev.qstar.search.value.ValueHead;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A state of a search: the question and the steps so far, or a solution that has ended. Used by the solver's thread
/// only.
///
/// Its sequence stays open, so that rollouts can start here, until one takes it along, the node is closed or the search
/// ends.
final class Node {
    private final @Nullable Node parent;
    private final int number;
    private final int dive;
    private final Rollout rollout;
    private final TokenPath path;
    private final int[] tokens;
    private final Branch.Chooser chooser;
    private float[] hidden = {};
    private int[] written = {};
    private Optional<Value> value = Optional.empty();
    private @Nullable Sequence sequence;
    private @Nullable Branch onward;

    /// A root.
    ///
    /// @param rollout  stands at the start
    /// @param sequence owned by the node
    Node(Rollout rollout, Sequence sequence) {
        this.parent = null;
        this.number = 0;
        this.dive = 0;
        this.rollout = rollout;
        this.path = TokenPath.EMPTY;
        this.tokens = new int[0];
        this.chooser = (branch, options) -> {
            throw new IllegalStateException("no rollout has reached the root");
        };
        this.sequence = sequence;
    }

    /// Where a rollout stands now. The node owns its sequence.
    ///
    /// @param number how many nodes there were before
    Node(Branch branch, int number) {
        this.parent = branch.from();
        this.number = number;
        this.dive = branch.dive();
        this.rollout = branch.rollout();
        this.path = branch.path();
        this.tokens = path.tokens(branch.from().path.count());
        this.chooser = branch.chooser();
        this.sequence = branch.sequence();
        branch.reached(this);
    }

    Optional<Node> parent() {
        return Optional.ofNullable(parent);
    }

    int number() {
        return number;
    }

    int dive() {
        return dive;
    }

    /// Stands here; not to be changed.
    Rollout rollout() {
        return rollout;
    }

    /// The tokens that were chosen on the way here.
    TokenPath path() {
        return path;
    }

    /// The tokens that were chosen since the parent.
    int[] tokens() {
        return tokens.clone();
    }

    /// How the rollout that came here chooses.
    Branch.Chooser chooser() {
        return chooser;
    }

    /// Whether the solution has ended here.
    boolean ended() {
        return rollout.ended();
    }

    /// The step that led here; empty at the root and at ends.
    Optional<Step> step() {
        return rollout.stepEnded() ? Optional.of(rollout.steps().getLast()) : Optional.empty();
    }

    /// Which state it is; empty at the root and at ends.
    Optional<StateKey> state() {
        return rollout.stepEnded() ? Optional.of(rollout.state()) : Optional.empty();
    }

    /// How the solution ended, which it has.
    Ending ending() {
        Conclusion conclusion = rollout.conclusion();
        return new Ending(conclusion.outcome(), conclusion.answer(), rollout.steps(), path.logProbability());
    }

    /// The hidden state of the last token that was fed on the way here.
    float[] hidden() {
        return hidden;
    }

    /// What the value head thinks of the state, if there is one.
    Optional<Value> value() {
        return value;
    }

    /// Whether the same tokens lead from the same state to this one and to another.
    boolean sameStep(Node other) {
        return Arrays.equals(tokens, other.tokens);
    }

    /// What a value head may know of the state.
    ValueFeatures features() {
        double before = parent == null ? 0 : parent.path.logProbability();
        return new ValueFeatures(
                rollout.steps().size(),
                perToken(path.logProbability() - before, tokens.length),
                perToken(path.logProbability(), path.count()),
                ended());
    }

    private static double perToken(double logProbability, int tokens) {
        return tokens == 0 ? 0 : Math.clamp(logProbability / tokens, -Float.MAX_VALUE, 0);
    }

    /// Keeps the hidden state and, where there is a head, what it thinks of it.
    void remember(float[] state, Optional<ValueHead> head) {
        hidden = state.clone();
        value = head.map(its -> its.estimate(hidden, features()));
    }

    /// Keeps all tokens up to here.
    void note(int[] tokensUpToHere) {
        written = tokensUpToHere;
    }

    /// All tokens up to here, from the prompt on, if somebody asked for them.
    int[] written() {
        return written;
    }

    /// Where rollouts can start from.
    Sequence sequence() {
        if (sequence == null) {
            throw new IllegalStateException("nothing can start at node " + number + " any more");
        }
        return sequence;
    }

    /// Puts a sequence here, which the node owns from now on.
    void put(Sequence owned) {
        sequence = owned;
    }

    /// Gives the sequence away; nothing can start here afterwards.
    Sequence takeSequence() {
        Sequence taken = sequence();
        sequence = null;
        return taken;
    }

    /// Notes which rollout has taken the sequence along.
    void goesOnAs(Branch branch) {
        onward = branch;
    }

    /// A sequence that begins with all tokens up to here: that of this node, or of the rollout that took it along.
    Sequence trunk() {
        return sequence == null && onward != null ? onward.trunk() : sequence();
    }

    /// Ends the time during which rollouts can start here.
    void close() {
        if (sequence != null) {
            sequence.close();
            sequence = null;
        }
    }
}
