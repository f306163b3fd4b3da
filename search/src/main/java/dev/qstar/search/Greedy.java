package dev.qstar.search;

/// One solution, the most probable token each time.
final class Greedy implements Strategy {
    @Override
    public void plan(Search search) {
        if (search.nodes().size() == 1 && search.live() == 0) {
            search.start(search.root(), 0);
        }
    }

    @Override
    public void reached(Search search, Node node) {
        if (!node.ended()) {
            search.goOn(node, false);
        }
    }

    @Override
    public Verdict decide(Search search) {
        Ending ending = search.nodes().getLast().ending();
        return new Verdict(ending, ending.outcome() == Outcome.NOT_FOUND ? 0 : ending.probability());
    }
}
