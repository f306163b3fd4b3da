package dev.qstar.app;

import dev.qstar.search.SolveOptions;
import dev.qstar.search.StrategyName;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/// How strategies sample.
final class StrategyOptions {
    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "How many solutions are sampled, as long as the budget lasts; strategies that grow a tree"
                    + " have only the budget. Default ${DEFAULT-VALUE}.")
    private int samples = SolveOptions.defaults().samples();

    @Option(
            names = "--temperature",
            paramLabel = "T",
            description = "Temperature of sampling; greedy ignores it. Default ${DEFAULT-VALUE}.")
    private double temperature = SolveOptions.defaults().temperature();

    SolveOptions options() {
        return SolveOptions.defaults().withSamples(samples).withTemperature(temperature);
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
