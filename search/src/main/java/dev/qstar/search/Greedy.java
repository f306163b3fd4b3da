package dev.qstar.search;

import dev.qstar.search.value.Value;

/// One solution, the most probable token each time. It is as sure as its value says, or without one as it is probable.
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
        Node end = search.nodes().getLast();
        Ending ending = end.ending();
        double sure = end.value().map(Value::mean).orElseGet(ending::probability);
        return new Verdict(ending, ending.outcome() == Outcome.NOT_FOUND ? 0 : sure);
    }
}
