package dev.qstar.training;

import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.search.ExploredState;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.Solver;
import dev.qstar.training.problems.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Several engines with the same model side by side: a small model does not keep many processors busy alone. Used and
/// closed by one thread.
final class Solvers implements AutoCloseable {
    private static final int PROCESSORS_EACH = 2;
    private static final int MOST = 16;

    private final List<Engine> engines = new ArrayList<>();
    private final ExecutorService threads;

    /// A problem with all states that were found.
    record Solved(Problem problem, List<ExploredState> states) {}

    Solvers(Path model) {
        int processors = Runtime.getRuntime().availableProcessors();
        int count = Math.clamp(processors / PROCESSORS_EACH, 1, MOST);
        EngineOptions options = EngineOptions.defaults().withThreads(Math.min(processors, PROCESSORS_EACH));
        for (int i = 0; i < count; i++) {
            engines.add(Engine.open(model, options));
        }
        threads = Executors.newFixedThreadPool(count);
    }

    int size() {
        return engines.size();
    }

    /// Lets one of the solvers begin; it must have ended before it begins again.
    Future<List<Solved>> begin(int solver, List<Problem> problems, SolveOptions settings) {
        return threads.submit(() -> solve(engines.get(solver), problems, settings));
    }

    private static List<Solved> solve(Engine engine, List<Problem> problems, SolveOptions settings) {
        if (problems.isEmpty()) {
            return List.of();
        }
        List<List<ExploredState>> explored = new Solver(engine)
                .explore(problems.stream().map(Problem::question).toList(), settings);
        List<Solved> solved = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            solved.add(new Solved(problems.get(i), explored.get(i)));
        }
        return solved;
    }

    /// Waits for the end of what was begun.
    static List<Solved> await(Future<List<Solved>> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LearnException("the practice was interrupted; the same command goes on from the work folder", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.close();
        engines.forEach(Engine::close);
    }
}
