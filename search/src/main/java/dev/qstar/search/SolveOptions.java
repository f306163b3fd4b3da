package dev.qstar.search;

import dev.qstar.search.value.ValueChoice;
import java.util.OptionalDouble;

/// How to solve a question. Immutable; the answer is a pure function of model, question and options.
///
/// @param strategy what to run
/// @param samples how many solutions self-consistency draws, 1 to [#MAX_SAMPLES]; greedy draws one
/// @param budget how many tokens may be sampled for one question, at least 1; what the calculator writes is free
/// @param seed the seed of all randomness
/// @param temperature of sampling, 0 to [#MAX_TEMPERATURE]; greedy ignores it
/// @param target how probable an answer has to be for Q* to stop before its budget is spent, 0 to 1
/// @param price how much probability a token has to promise for Q* to spend it, at least 0
/// @param trust how far Q* follows the value, 0 to [ValueChoice#MAX_TRUST]; as the value head says if empty
public record SolveOptions(
        StrategyName strategy,
        int samples,
        int budget,
        long seed,
        double temperature,
        double target,
        double price,
        OptionalDouble trust) {
    public static final int MAX_SAMPLES = 1024;
    public static final int MAX_BUDGET = 1_000_000;
    public static final double MAX_TEMPERATURE = 10;

    /// @throws SearchException when a value is out of its range
    public SolveOptions {
        require(samples >= 1 && samples <= MAX_SAMPLES, "samples", samples, "1 to " + MAX_SAMPLES);
        require(budget >= 1 && budget <= MAX_BUDGET, "budget", budget, "1 to " + MAX_BUDGET);
        require(temperature >= 0 && temperature <= MAX_TEMPERATURE, "temperature", temperature, "0 to 10");
        require(target >= 0 && target <= 1, "target", target, "0 to 1");
        require(price >= 0 && price < Double.POSITIVE_INFINITY, "price", price, "at least 0");
        trust.ifPresent(given ->
                require(given >= 0 && given <= ValueChoice.MAX_TRUST, "trust", given, "0 to " + ValueChoice.MAX_TRUST));
    }

    /// Greedy; 16 samples at temperature 0.7 for the strategies that sample; 4096 tokens, all of which
    /// may be spent; seed 1.
    public static SolveOptions defaults() {
        return new SolveOptions(StrategyName.GREEDY, 16, 4096, 1, 0.7, 1, 0, OptionalDouble.empty());
    }

    public SolveOptions withStrategy(StrategyName newStrategy) {
        return new SolveOptions(newStrategy, samples, budget, seed, temperature, target, price, trust);
    }

    public SolveOptions withSamples(int newSamples) {
        return new SolveOptions(strategy, newSamples, budget, seed, temperature, target, price, trust);
    }

    public SolveOptions withBudget(int newBudget) {
        return new SolveOptions(strategy, samples, newBudget, seed, temperature, target, price, trust);
    }

    public SolveOptions withSeed(long newSeed) {
        return new SolveOptions(strategy, samples, budget, newSeed, temperature, target, price, trust);
    }

    public SolveOptions withTemperature(double newTemperature) {
        return new SolveOptions(strategy, samples, budget, seed, newTemperature, target, price, trust);
    }

    public SolveOptions withTarget(double newTarget) {
        return new SolveOptions(strategy, samples, budget, seed, temperature, newTarget, price, trust);
    }

    public SolveOptions withPrice(double newPrice) {
        return new SolveOptions(strategy, samples, budget, seed, temperature, target, newPrice, trust);
    }

    public SolveOptions withTrust(double newTrust) {
        return new SolveOptions(
                strategy, samples, budget, seed, temperature, target, price, OptionalDouble.of(newTrust));
    }

    private static void require(boolean holds, String name, Number value, String range) {
        if (!holds) {
            throw new SearchException(name + " is " + value + ", but must be " + range);
        }
    }
}
