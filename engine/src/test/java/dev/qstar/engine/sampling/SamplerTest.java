package dev.qstar.engine.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.EngineException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SamplerTest {

    /// Probabilities 0.4, 0.1, 0.2, 0.3.
    private static final float[] LOGITS = {log(0.4), log(0.1), log(0.2), log(0.3)};

    private static final int DRAWS = 20_000;

    @Test
    void greedyTakesTheMostProbableTokenAndOfEqualOnesTheFirst() {
        Sampler sampler = new Sampler(SamplingOptions.greedy(), 7);
        assertThat(sampler.sample(LOGITS, 3)).isZero();
        assertThat(sampler.sample(new float[] {1, 5, -2, 5}, 0)).isEqualTo(1);
        assertThat(sampler.sample(new float[] {Float.NEGATIVE_INFINITY, -3}, 0)).isEqualTo(1);
    }

    @Test
    void temperatureOneDrawsTheModelsDistribution() {
        assertShares(SamplingOptions.temperature(1), 0.4, 0.1, 0.2, 0.3);
    }

    @Test
    void temperatureSharpensAndFlattens() {
        double sum = 0.16 + 0.01 + 0.04 + 0.09;
        assertShares(SamplingOptions.temperature(0.5), 0.16 / sum, 0.01 / sum, 0.04 / sum, 0.09 / sum);
        assertShares(SamplingOptions.temperature(100), 0.25, 0.25, 0.25, 0.25);
    }

    @Test
    void topKKeepsTheMostProbable() {
        assertShares(new SamplingOptions(1, 2, 1, 0), 0.4 / 0.7, 0, 0, 0.3 / 0.7);
        assertShares(new SamplingOptions(1, 1, 1, 0), 1, 0, 0, 0);
        assertShares(new SamplingOptions(1, 9, 1, 0), 0.4, 0.1, 0.2, 0.3);
    }

    @Test
    void topPKeepsTheFewestThatReachTheSum() {
        assertShares(new SamplingOptions(1, 0, 0.65, 0), 0.4 / 0.7, 0, 0, 0.3 / 0.7);
        assertShares(new SamplingOptions(1, 0, 0.75, 0), 0.4 / 0.9, 0, 0.2 / 0.9, 0.3 / 0.9);
        assertShares(new SamplingOptions(1, 0, 1e-9, 0), 1, 0, 0, 0);
    }

    @Test
    void topPCountsWithinTopK() {
        assertShares(new SamplingOptions(1, 3, 0.75, 0), 0.4 / 0.7, 0, 0, 0.3 / 0.7);
    }

    @Test
    void minPKeepsWhatIsNotTooFarBelowTheBest() {
        assertShares(new SamplingOptions(1, 0, 1, 0.45), 0.4 / 0.9, 0, 0.2 / 0.9, 0.3 / 0.9);
        assertShares(new SamplingOptions(1, 0, 0.99, 0.6), 0.4 / 0.7, 0, 0, 0.3 / 0.7);
        assertShares(new SamplingOptions(1, 0, 1, 1), 1, 0, 0, 0);
    }

    @Test
    void tiesAtTheEdgeOfAFilterGoToTheLowestId() {
        float[] equal = new float[6];
        Sampler sampler = new Sampler(new SamplingOptions(1, 2, 1, 0), 3);
        for (int position = 0; position < 200; position++) {
            assertThat(sampler.sample(equal, position)).isLessThan(2);
        }
    }

    @Test
    void aDrawDependsOnSeedAndPositionOnly() {
        Sampler one = new Sampler(SamplingOptions.temperature(1), 99);
        Sampler same = new Sampler(SamplingOptions.temperature(1), 99);
        Sampler other = new Sampler(SamplingOptions.temperature(1), 100);
        int[] forward = new int[500];
        int differing = 0;
        for (int position = 0; position < 500; position++) {
            forward[position] = one.sample(LOGITS, position);
            differing += other.sample(LOGITS, position) == forward[position] ? 0 : 1;
        }
        for (int position = 499; position >= 0; position--) {
            assertThat(same.sample(LOGITS, position)).isEqualTo(forward[position]);
        }
        assertThat(differing).isGreaterThan(200);
    }

    @Test
    void rareTokensLeftOutOfTheRankingChangeNothing() {
        long seed = 8;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            float[] logits = new float[300];
            for (int i = 0; i < logits.length; i++) {
                logits[i] = (float) (random.nextGaussian() * 4);
            }
            double topP = 0.05 + 0.95 * random.nextDouble();
            // Top-k of the whole vocabulary filters nothing, but ranks all tokens.
            int pruned = new Sampler(new SamplingOptions(0.8, 0, topP, 0), round).sample(logits, round);
            int whole = new Sampler(new SamplingOptions(0.8, 300, topP, 0), round).sample(logits, round);
            assertThat(pruned).as("seed %d, round %d", seed, round).isEqualTo(whole);
        }
    }

    @Test
    void logProbabilitiesAreThoseOfTheSoftmax() {
        assertThat(Sampler.logProbability(LOGITS, 2)).isCloseTo(Math.log(0.2), within(1e-6));
        float[] large = {1000, 1000 + log(3)};
        assertThat(Sampler.logProbability(large, 0)).isCloseTo(Math.log(0.25), within(1e-4));
    }

    @Test
    void logitsThatAreNoNumbersAreATypedError() {
        Sampler sampler = new Sampler(SamplingOptions.greedy(), 1);
        assertThatThrownBy(() -> sampler.sample(new float[] {1, Float.NaN}, 0))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("NaN")
                .hasMessageContaining("token 1");
        float[] none = new float[3];
        Arrays.fill(none, Float.NEGATIVE_INFINITY);
        assertThatThrownBy(() -> sampler.sample(none, 0)).isInstanceOf(EngineException.class);
        assertThatThrownBy(() -> Sampler.logProbability(new float[] {Float.NaN}, 0))
                .isInstanceOf(EngineException.class);
    }

    @Test
    void optionsOutOfRangeAreRefusedByName() {
        assertRefused(() -> new SamplingOptions(Double.NaN, 0, 1, 0), "temperature is NaN");
        assertRefused(() -> new SamplingOptions(-1, 0, 1, 0), "temperature is -1.0");
        assertRefused(() -> new SamplingOptions(1e6, 0, 1, 0), "temperature is 1000000.0");
        assertRefused(() -> new SamplingOptions(1, -1, 1, 0), "top-k is -1");
        assertRefused(() -> new SamplingOptions(1, 0, 0, 0), "top-p is 0.0");
        assertRefused(() -> new SamplingOptions(1, 0, 1.5, 0), "top-p is 1.5");
        assertRefused(() -> new SamplingOptions(1, 0, Double.NaN, 0), "top-p is NaN");
        assertRefused(() -> new SamplingOptions(1, 0, 1, -0.1), "min-p is -0.1");
        assertRefused(() -> new SamplingOptions(1, 0, 1, Double.NaN), "min-p is NaN");
    }

    private static void assertRefused(Runnable options, String message) {
        assertThatThrownBy(options::run).isInstanceOf(EngineException.class).hasMessageContaining(message);
    }

    private static void assertShares(SamplingOptions options, double... shares) {
        Sampler sampler = new Sampler(options, 12345);
        int[] counts = new int[shares.length];
        for (int position = 0; position < DRAWS; position++) {
            counts[sampler.sample(LOGITS, position)]++;
        }
        for (int token = 0; token < shares.length; token++) {
            assertThat((double) counts[token] / DRAWS).as("token %d", token).isCloseTo(shares[token], within(0.015));
            if (shares[token] == 0) {
                assertThat(counts[token]).isZero();
            }
        }
    }

    private static float log(double probability) {
        return (float) Math.log(probability);
    }
}
