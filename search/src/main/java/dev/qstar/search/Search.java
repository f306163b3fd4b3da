package dev.qstar.search;

import dev.qstar.engine.Engine;
import dev.qstar.engine.Feed;
import dev.qstar.engine.Sequence;
import dev.qstar.engine.sampling.Sampler;
import dev.qstar.engine.sampling.SamplingOptions;
import dev.qstar.search.value.ValueHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The tree of one question, and the rollouts that grow it. A strategy starts rollouts at nodes, or beside the
/// way that another one took; all of them decode together, and where one completes a step there is a new node,
/// from which it goes on only if the strategy says so.
///
/// Owns all sequences. Used by the solver's thread only.
final class Search implements AutoCloseable {
    /// While so many rollouts decode at once, no further one from the root may start.
    static final int MAX_LIVE = 32;

    private final Engine engine;
    private final Dialect dialect;
    private final SamplingOptions sampling;
    private final TokenBudget budget;
    private final Optional<ValueHead> head;
    private final boolean explored;
    private final List<Node> nodes = new ArrayList<>();
    private List<Branch> live = new ArrayList<>();

    /// Rollouts that have ended, whose last token has to be fed before a value can be told.
    private List<Branch> closing = new ArrayList<>();

    private int dives;

    /// Rollouts that have ended, and the tokens on their ways from the root.
    private int finished;

    private long finishedTokens;

    /// A tree with a root, whose sequence has to be fed the prompt before anything starts there.
    ///
    /// @param head     judges all states, if there is one
    /// @param explored whether the states will be told to the outside
    /// @param start    becomes the root's, and the search's to close; what it has of the prompt already need not be
    ///     fed
    Search(
            Engine engine,
            Dialect dialect,
            Prompt prompt,
            SolveOptions options,
            Optional<ValueHead> head,
            boolean explored,
            Sequence start) {
        this.engine = engine;
        this.dialect = dialect;
        this.sampling = new SamplingOptions(options.temperature(), 0, 1, 0);
        this.budget = new TokenBudget(options.budget());
        this.head = head;
        this.explored = explored;
        nodes.add(new Node(dialect.start(prompt), start));
    }

    /// Notes that the prompt was fed. It can be found by its salt from now on, but not what rollouts write behind it.
    void begun() {
        Sequence prompt = root().sequence();
        remember(root(), prompt.hidden());
        root().put(prompt.forkWithoutSalt());
        prompt.close();
    }

    Node root() {
        return nodes.getFirst();
    }

    /// All nodes in the order in which they were reached.
    List<Node> nodes() {
        return nodes;
    }

    TokenBudget budget() {
        return budget;
    }

    /// How many rollouts are under way.
    int live() {
        return live.size();
    }

    /// The logarithm of the probability of the most probable rollout that is under way; minus infinity when none is.
    double likeliestLogProbability() {
        return live.stream()
                .mapToDouble(branch -> branch.path().logProbability())
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /// Whether one more rollout from the root may start: there is room for it, and if those that are under way take as
    /// many tokens as the finished ones did, the budget brings it to its end too. One may always try what is left.
    boolean affords() {
        if (live.isEmpty()) {
            return budget.left() > 0;
        }
        double expected = expectedTokens();
        double committed = expected;
        for (Branch branch : live) {
            committed += Math.max(1, expected - branch.path().count());
        }
        return live.size() < MAX_LIVE && committed <= budget.left();
    }

    /// How many tokens a solution takes, as far as is known.
    double expectedTokens() {
        return finished == 0 ? dialect.expectedTokens() : Math.max(1, (double) finishedTokens / finished);
    }

    /// Starts a rollout that samples at an open node, which stays as it is.
    void start(Node from, long seed) {
        Sampler sampler = new Sampler(sampling, seed);
        start(
                from,
                (branch, options) ->
                        sampler.sample(options.logits(), branch.path().count()));
    }

    /// Starts a rollout at an open node, which stays as it is.
    void start(Node from, Branch.Chooser chooser) {
        Sequence sequence = from.sequence().fork();
        live.add(new Branch(from, dives++, from.rollout().copy(), sequence, chooser, from.path()));
    }

    /// Starts a rollout beside the way that another took, if the budget has a token left: with another token that
    /// could come at a spot.
    ///
    /// @param logProbability of the token among what could come, natural logarithm
    void startBeside(Spot spot, int token, double logProbability, Branch.Chooser chooser) {
        if (budget.take()) {
            Branch branch = new Branch(spot, dives++, spot.branch().trunk().fork(), chooser);
            live.add(branch);
            branch.sequence().truncate(spot.length());
            branch.take(token, logProbability);
        }
    }

    /// Lets the rollout that reached an open node go on.
    ///
    /// @param keep whether others may start at the node itself later, not only beside a way that leads through it
    void goOn(Node node, boolean keep) {
        Sequence sequence = node.takeSequence();
        Branch branch = new Branch(node, node.dive(), node.rollout().copy(), sequence, node.chooser(), node.path());
        live.add(branch);
        node.goesOnAs(branch);
        if (keep) {
            node.put(sequence.fork());
        }
    }

    /// Lets every rollout that is under way choose its next tokens.
    ///
    /// @param feeds receives what the engine has to be fed before [#fed]
    /// @return the ends that were reached, in a fixed order
    List<Node> choose(List<Feed> feeds) {
        List<Node> reached = new ArrayList<>();
        List<Branch> going = new ArrayList<>();
        for (Branch branch : live) {
            branch.advance(budget);
            boolean fits = branch.sequence().length() + branch.pending().length <= engine.contextLength();
            if (!fits && !branch.rollout().ended()) {
                branch.rollout().cut();
            }
            if (branch.rollout().ended()) {
                finished++;
                finishedTokens += branch.path().count();
                if (fits && branch.pending().length > 0 && (head.isPresent() || explored)) {
                    closing.add(branch);
                    feeds.add(new Feed(branch.sequence(), branch.pending()));
                } else {
                    reached.add(reach(branch));
                }
            } else {
                going.add(branch);
                feeds.add(new Feed(branch.sequence(), branch.pending()));
            }
        }
        live = going;
        return reached;
    }

    /// Takes note that the engine was fed.
    ///
    /// @return the nodes at which rollouts completed a step or ended, in a fixed order
    List<Node> fed() {
        List<Node> reached = new ArrayList<>();
        for (Branch branch : closing) {
            branch.fed();
            reached.add(reach(branch));
        }
        closing = new ArrayList<>();
        List<Branch> going = new ArrayList<>();
        for (Branch branch : live) {
            branch.fed();
            if (branch.rollout().stepEnded()) {
                reached.add(reach(branch));
            } else {
                going.add(branch);
            }
        }
        live = going;
        return reached;
    }

    private Node reach(Branch branch) {
        Node node = new Node(branch, nodes.size());
        remember(node, branch.hidden());
        nodes.add(node);
        return node;
    }

    private void remember(Node node, float[] hidden) {
        node.remember(hidden, head);
        if (explored) {
            node.note(node.sequence().tokens());
        }
    }

    @Override
    public void close() {
        live.forEach(branch -> branch.sequence().close());
        closing.forEach(branch -> branch.sequence().close());
        nodes.forEach(Node::close);
    }
}
