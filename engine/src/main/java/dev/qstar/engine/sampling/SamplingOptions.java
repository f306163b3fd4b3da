package dev.qstar.engine.sampling;

import dev.qstar.engine.EngineException;

/// How the next token is drawn. The filters apply in this order: temperature, top-k, top-p, min-p.
///
/// @param temperature divides the logits; 0 takes the most probable token always; at most [#MAX_TEMPERATURE]
/// @param topK        keep this many of the most probable tokens; 0 keeps all
/// @param topP        keep the fewest most probable tokens whose probabilities reach this sum, in (0, 1]. Holtzman et
///     al., "The Curious Case of Neural Text Degeneration", 2020
/// @param minP        keep tokens at least this probable, relative to the most probable one, in \[0, 1]. Nguyen et
///     al., "Turning Up the Heat: Min-p Sampling", 2024
public record SamplingOptions(double temperature, int topK, double topP, double minP) {

    /// The highest temperature, at which the draw is nearly uniform.
    public static final double MAX_TEMPERATURE = 100;

    /// @throws EngineException when a value is not a number or out of its range
    public SamplingOptions {
        require(temperature >= 0 && temperature <= MAX_TEMPERATURE, "temperature", temperature, "0 to 100");
        require(topK >= 0, "top-k", topK, "0 (all tokens) or more");
        require(topP > 0 && topP <= 1, "top-p", topP, "above 0, up to 1");
        require(minP >= 0 && minP <= 1, "min-p", minP, "0 to 1");
    }

    /// The most probable token, always.
    public static SamplingOptions greedy() {
        return new SamplingOptions(0, 0, 1, 0);
    }

    /// Draws from the model's own distribution at a temperature, unfiltered.
    public static SamplingOptions temperature(double temperature) {
        return new SamplingOptions(temperature, 0, 1, 0);
    }

    private static void require(boolean valid, String name, Number value, String range) {
        if (!valid) {
            throw new EngineException(name + " is " + value + "; it must be " + range);
        }
    }
}
