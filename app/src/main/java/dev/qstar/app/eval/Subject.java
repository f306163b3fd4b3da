package dev.qstar.app.eval;

import dev.qstar.search.Solution;
import dev.qstar.search.SolveOptions;
import java.util.List;
import java.util.function.LongSupplier;

/// What is evaluated. Used by one thread; whoever made it closes what is behind it.
///
/// @param digest of all that its answers depend on beside question and options: the model, the version of the program
/// @param asker answers questions
/// @param prefilledTokens how many tokens it has read several at a time so far; never falls
public record Subject(String digest, Asker asker, LongSupplier prefilledTokens) {
    /// Answers several questions, in order; as [dev.qstar.search.Solver#solveAll] does.
    @FunctionalInterface
    public interface Asker {
        /// The solutions of the questions, in order.
        ///
        /// @throws dev.qstar.search.SearchException when the model cannot take one of the questions
        List<Solution> solveAll(List<String> questions, SolveOptions options);
    }
}
