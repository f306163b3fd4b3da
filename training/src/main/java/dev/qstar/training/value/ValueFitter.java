package dev.qstar.training.value;

import dev.qstar.search.value.ValueCalibration;
import dev.qstar.search.value.ValueChoice;
import dev.qstar.search.value.ValueHead;
import dev.qstar.search.value.ValueMetrics;
import dev.qstar.search.value.ValueModel;
import dev.qstar.search.value.ValueOrigin;
import dev.qstar.search.value.ValueWeights;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Fits a [ValueHead] to rollouts. The whole flow:
///
/// 1. problems are dealt out: most for the weights, some to stop in time and to calibrate, some to judge;
/// 2. rounds of AdamW on the loss of [ProblemLoss]; a slow copy of the weights follows, and the one with the lowest
///    loss on the problems held out for stopping is kept;
/// 3. a monotone map is fitted to the same problems;
/// 4. the head is measured on the problems that nothing has seen, none of them generated where there are enough others.
///
/// Used by one thread, on which it computes. The head is a pure function of problems, model, options and seed, but for
/// the time it took; the width of the processor's vectors has a part in how sums are rounded.
public final class ValueFitter {
    private static final String VECTOR_API = "jdk.incubator.vector";
    private static final double NANOS = 1e9;

    private final List<ValueProblem> problems;
    private final ValueOrigin origin;
    private final FitOptions options;
    private final LongSupplier nanoClock;

    /// @param problems  at least 10; their hidden states are only read, and not copied
    /// @param model     whose hidden states they are
    /// @param seed      decides weights, the dealing out of problems and their order
    /// @param nanoClock tells the time in nanoseconds, for what is reported
    /// @throws ValueFitException when a hidden state has another length than the model's or a number that is not
    ///     finite, or there are no states
    public ValueFitter(
            List<ValueProblem> problems, ValueModel model, FitOptions options, long seed, LongSupplier nanoClock) {
        this.problems = List.copyOf(problems);
        this.origin = new ValueOrigin(model, options.line(), seed);
        this.options = options;
        this.nanoClock = nanoClock;
        for (int i = 0; i < problems.size(); i++) {
            for (ValueState state : problems.get(i).states()) {
                requireFit(i, state.hidden(), model.embeddingLength());
            }
        }
    }

    private static void requireFit(int problem, float[] hidden, int length) {
        if (hidden.length != length) {
            throw new ValueFitException("a state of problem " + problem + " has " + hidden.length
                    + " numbers where the model has " + length + "; sample it again with this model");
        }
        for (float value : hidden) {
            if (!Float.isFinite(value)) {
                throw new ValueFitException(
                        "a state of problem " + problem + " holds " + value + "; leave it out, or check the model");
            }
        }
    }

    /// Fits to the end, or stops after the round during which `stop` turns true.
    ///
    /// @param checkpoint where the fit is kept after each round; one that is there already is gone on with, exactly
    ///     as if it had never stopped
    /// @param listener   hears of every round, on this thread
    /// @return the head, or empty when it was stopped
    /// @throws ValueFitException when Java runs without the Vector API, there are too few problems, the checkpoint
    ///     is damaged, of another fit or cannot be written, or the loss is no longer finite
    public Optional<ValueHead> fit(Optional<Path> checkpoint, Consumer<FitProgress> listener, BooleanSupplier stop) {
        if (ModuleLayer.boot().findModule(VECTOR_API).isEmpty()) {
            throw new ValueFitException(
                    "fitting needs the module " + VECTOR_API + "; start Java with --add-modules " + VECTOR_API);
        }
        long begun = nanoClock.getAsLong();
        Split split = Split.of(problems, options.heldOut(), origin.seed());
        Standardiser standardiser =
                Standardiser.of(split.training(), origin.model().embeddingLength());
        String fingerprint = checkpoint.isPresent() ? Fingerprint.of(problems, origin) : "";
        FitState state = begin(checkpoint, fingerprint, split, standardiser);
        HeadTraining training = new HeadTraining(split.training(), standardiser, options, origin.seed(), state);
        long before = state.nanos;
        boolean stopped = false;
        while (!stopped && !state.isDone(options)) {
            double loss = training.round();
            double heldOut = training.evaluate(split.tuning());
            boolean best = heldOut < state.bestLoss;
            if (best) {
                state.bestLoss = heldOut;
                state.bestRound = state.round;
                System.arraycopy(state.slow, 0, state.best, 0, state.best.length);
            }
            state.nanos = before + nanoClock.getAsLong() - begun;
            checkpoint.ifPresent(file -> FitCheckpoint.write(file, fingerprint, state));
            listener.accept(new FitProgress(
                    state.round, options.rounds(), state.step, loss, heldOut, best, state.nanos / NANOS));
            stopped = stop.getAsBoolean();
        }
        if (stopped && !state.isDone(options)) {
            return Optional.empty();
        }
        ValueWeights weights = HeadNetwork.weights(standardiser, options.hidden(), state.best);
        return Optional.of(finished(weights, split, () -> before + nanoClock.getAsLong() - begun));
    }

    private FitState begin(Optional<Path> checkpoint, String fingerprint, Split split, Standardiser standardiser) {
        int inputs = standardiser.inputs();
        if (checkpoint.isPresent() && Files.exists(checkpoint.get())) {
            return FitCheckpoint.read(checkpoint.get(), fingerprint, HeadNetwork.length(inputs, options.hidden()));
        }
        double baseRate = split.training().stream()
                .flatMap(problem -> problem.states().stream())
                .mapToDouble(ValueState::rate)
                .average()
                .orElseThrow();
        return FitState.from(HeadNetwork.initial(
                inputs, options.hidden(), baseRate, Seeds.random(origin.seed(), Seeds.Use.WEIGHTS, 0)));
    }

    private ValueHead finished(ValueWeights weights, Split split, LongSupplier nanos) {
        ValueMetrics none = new ValueMetrics(
                new ValueMetrics.Auc(0.5, 0, 1, 0), new ValueMetrics.Auc(0.5, 0, 1, 0), 0.5, 0, 0, 1, 1, 1, 0);
        ValueHead raw = new ValueHead(weights, ValueCalibration.IDENTITY, ValueChoice.VOTES, origin, none);
        ValueCalibration calibration = CalibrationFit.of(Scored.all(raw, split.tuning()));
        ValueHead calibrated = new ValueHead(weights, calibration, ValueChoice.VOTES, origin, none);
        List<Scored> judged = Scored.all(calibrated, split.judging());
        List<Measures.Point> points = Measures.points(judged, false);
        double pooled = Measures.auc(Measures.points(judged, true));
        ValueMetrics metrics = new ValueMetrics(
                Measures.within(judged, true, Seeds.random(origin.seed(), Seeds.Use.RESAMPLING, 0)),
                Measures.within(judged, false, Seeds.random(origin.seed(), Seeds.Use.RESAMPLING, 1)),
                Double.isNaN(pooled) ? 0.5 : pooled,
                Measures.calibrationError(points),
                Measures.brier(points),
                problems.size(),
                problems.stream().mapToLong(ValueProblem::rollouts).sum(),
                problems.stream().mapToLong(problem -> problem.states().size()).sum(),
                nanos.getAsLong() / NANOS);
        return new ValueHead(weights, calibration, ValueChoice.VOTES, origin, metrics);
    }
}
