package dev.qstar.search;

/// How to solve a question. Immutable; the answer is a pure function of model, question and options.
///
/// @param strategy what to run
/// @param samples how many solutions self-consistency draws, 1 to [#MAX_SAMPLES]; greedy draws one
/// @param budget how many tokens may be sampled for one question, at least 1; what the calculator writes is free
/// @param seed the seed of all randomness
/// @param temperature of sampling, 0 to [#MAX_TEMPERATURE]; greedy ignores it
public record SolveOptions(StrategyName strategy, int samples, int budget, long seed, double temperature) {
    public static final int MAX_SAMPLES = 1024;
    public static final int MAX_BUDGET = 1_000_000;
    public static final double MAX_TEMPERATURE = 10;

    /// @throws SearchException when a value is out of its range
    public SolveOptions {
        require(samples >= 1 && samples <= MAX_SAMPLES, "samples", samples, "1 to " + MAX_SAMPLES);
        require(budget >= 1 && budget <= MAX_BUDGET, "budget", budget, "1 to " + MAX_BUDGET);
        require(temperature >= 0 && temperature <= MAX_TEMPERATURE, "temperature", temperature, "0 to 10");
    }

    /// Greedy; 16 samples at temperature 0.7 for the strategies that sample; 4096 tokens; seed 1.
    public static SolveOptions defaults() {
        return new SolveOptions(StrategyName.GREEDY, 16, 4096, 1, 0.7);
    }

    public SolveOptions withStrategy(StrategyName newStrategy) {
        return new SolveOptions(newStrategy, samples, budget, seed, temperature);
    }

    public SolveOptions withSamples(int newSamples) {
        return new SolveOptions(strategy, newSamples, budget, seed, temperature);
    }

    public SolveOptions withBudget(int newBudget) {
        return new SolveOptions(strategy, samples, newBudget, seed, temperature);
    }

    public SolveOptions withSeed(long newSeed) {
        return new SolveOptions(strategy, samples, budget, newSeed, temperature);
    }

    public SolveOptions withTemperature(double newTemperature) {
        return new SolveOptions(strategy, samples, budget, seed, newTemperature);
    }

    private static void require(boolean holds, String name, Number value, String range) {
        if (!holds) {
            throw new SearchException(name + " is " + value + ", but must be " + range);
        }
    }
}
