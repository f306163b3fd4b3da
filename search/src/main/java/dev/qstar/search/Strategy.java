package dev.qstar.search;

/// How to spend the budget of one question, and how the solutions that were found decide. One object solves one
/// question; it is told what happens and never waits, so that many questions can decode in one batch.
interface Strategy {
    /// Starts rollouts, or lets some go on. Called at the start and whenever nodes were reached; the search is over
    /// when no rollout is under way afterwards.
    void plan(Search search);

    /// Hears of a node that a rollout has reached. A rollout that has not ended stands there, until [Search#goOn].
    void reached(Search search, Node node);

    /// Decides, once the search is over.
    Verdict decide(Search search);
}
