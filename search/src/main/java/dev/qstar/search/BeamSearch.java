package dev.qstar.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Goes on from the most valuable beginnings only, a step at a time, as in Snell et al., "Scaling LLM Test-Time Compute
/// Optimally", arXiv 2408.03314. As one beam of some width, or as several of width one that never meet (diverse
/// verifier tree search), which keeps the solutions different.
///
/// Beginnings that reached equal states count as one; their value is the mean of what each is given, so that a lucky
/// guess counts no more for being one of several. The choice is by value alone: how many they were counts for nothing.
///
/// The budget decides how many rollouts there are at a level.
final class BeamSearch implements Strategy {
    /// Rollouts that start at each beginning.
    static final int BRANCHES = 4;

    private static final int MAX_ROLLOUTS = 64;

    private final long seed;
    private final boolean apart;
    private final List<Node> ends = new ArrayList<>();

    /// The beginnings of each tree that were reached on this level.
    private List<List<Node>> trees = new ArrayList<>();

    private final List<Integer> treeOfDive = new ArrayList<>();
    private int width;

    /// @param apart whether each beginning has a tree of its own
    BeamSearch(SolveOptions options, boolean apart) {
        this.seed = options.seed();
        this.apart = apart;
    }

    @Override
    public void plan(Search search) {
        if (search.live() > 0) {
            return;
        }
        if (width == 0) {
            int affordable = (int) (search.budget().left() / search.expectedTokens());
            width = Math.clamp(affordable / BRANCHES, 1, MAX_ROLLOUTS / BRANCHES);
            for (int tree = 0; tree < (apart ? width : 1); tree++) {
                for (int branch = 0; branch < BRANCHES * (apart ? 1 : width); branch++) {
                    start(search, search.root(), tree, branch);
                }
                trees.add(new ArrayList<>());
            }
            return;
        }
        List<List<Node>> level = trees;
        trees = new ArrayList<>();
        for (int tree = 0; tree < level.size(); tree++) {
            trees.add(new ArrayList<>());
            List<Node> reached = level.get(tree);
            for (Node node : best(reached, apart ? 1 : width)) {
                for (int branch = 0; branch < BRANCHES; branch++) {
                    start(search, node, tree, branch);
                }
            }
            reached.forEach(Node::close);
        }
    }

    /// One node for each of the most valuable states.
    private static List<Node> best(List<Node> reached, int count) {
        EqualStates states = new EqualStates();
        reached.forEach(states::note);
        return reached.stream()
                .filter(node -> states.first(node) == node)
                .sorted(Comparator.comparingDouble(states::value).reversed().thenComparingInt(Node::number))
                .limit(count)
                .toList();
    }

    private void start(Search search, Node from, int tree, int branch) {
        search.start(from, Seeds.ofBranch(seed, from, branch + tree * BRANCHES));
        treeOfDive.add(tree);
    }

    @Override
    public void reached(Search search, Node node) {
        if (node.ended()) {
            ends.add(node);
            node.close();
        } else {
            trees.get(treeOfDive.get(node.dive())).add(node);
        }
    }

    @Override
    public Verdict decide(Search search) {
        return apart ? Decisions.byValue(ends) : Decisions.best(ends);
    }
}
