package dev.qstar.app;

import dev.qstar.search.SolveOptions;
import dev.qstar.search.StrategyName;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How strategies sample.
final class StrategyOptions {
    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "How many solutions are sampled at most; strategies that grow a tree have only the budget."
                    + " Default: as many as --budget pays for, 16 without it.")
    private @Nullable Integer samples;

    @Option(
            names = "--temperature",
            paramLabel = "T",
            description = "Temperature of sampling; greedy ignores it. Default ${DEFAULT-VALUE}.")
    private double temperature = SolveOptions.defaults().temperature();

    @Option(
            names = "--target",
            paramLabel = "P",
            description =
                    "Q* stops when its answer is so probable, 0 to 1. Default ${DEFAULT-VALUE}: never for that reason.")
    private double target = SolveOptions.defaults().target();

    @Option(
            names = "--price",
            paramLabel = "X",
            description =
                    "Q* stops when a further token promises less probability than this. Default ${DEFAULT-VALUE}.")
    private double price = SolveOptions.defaults().price();

    @Option(
            names = "--trust",
            paramLabel = "X",
            description =
                    "How far Q* follows the value, 0 to 16; 0 makes it self-consistency. Default: as the value head says.")
    private @Nullable Double trust;

    /// The options that were given.
    ///
    /// @param budgeted whether a budget was, which then alone limits the samples
    SolveOptions options(boolean budgeted) {
        int most = budgeted ? SolveOptions.MAX_SAMPLES : SolveOptions.defaults().samples();
        SolveOptions options = SolveOptions.defaults()
                .withSamples(samples == null ? most : samples)
                .withTemperature(temperature)
                .withTarget(target)
                .withPrice(price);
        return trust == null ? options : options.withTrust(trust);
    }

    /// The strategy of that name.
    ///
    /// @throws UsageException when there is none
    static StrategyName strategy(String name) {
        return StrategyName.of(name)
                .orElseThrow(() -> new UsageException("there is no strategy '" + name + "'; choose one of "
                        + Arrays.stream(StrategyName.values())
                                .map(StrategyName::toString)
                                .collect(Collectors.joining(", "))));
    }

    /// The names of all strategies, for the help.
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(StrategyName.values())
                    .map(StrategyName::toString)
                    .iterator();
        }
    }
}
