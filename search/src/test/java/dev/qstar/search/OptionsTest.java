package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.EngineException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final float NEVER = Float.NEGATIVE_INFINITY;

    @Test
    void logProbabilitiesAreThoseOfTheSoftmax() {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            float[] logits = new float[1 + random.nextInt(20)];
            double sum = 0;
            for (int i = 0; i < logits.length; i++) {
                logits[i] = (float) (3 * random.nextGaussian());
                sum += Math.exp(logits[i]);
            }
            Options options = Options.all(logits);
            double[] logProbabilities = options.logProbabilities();
            for (int i = 0; i < logits.length; i++) {
                assertThat(logProbabilities[i]).isCloseTo(logits[i] - Math.log(sum), within(1e-6));
                assertThat(logProbabilities[i]).isEqualTo(options.logProbability(i));
            }
        }
    }

    @Test
    void whatMayNotComeHasNoProbability() {
        Options options = new Options(new int[] {3, 5, 9}, new float[] {NEVER, 2, 2});
        assertThat(options.isEmpty()).isFalse();
        assertThat(options.token(options.best())).isEqualTo(5);
        double half = Math.log(0.5);
        assertThat(options.logProbabilities())
                .containsExactly(new double[] {Double.NEGATIVE_INFINITY, half, half}, within(1e-12));
        assertThat(options.logProbability(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void optionsThatMayAllNotComeAreNone() {
        assertThat(new Options(new int[] {3, 5}, new float[] {NEVER, NEVER}).isEmpty())
                .isTrue();
        assertThat(Options.all(new float[0]).isEmpty()).isTrue();
    }

    @Test
    void aModelThatComputesNoNumbersIsAnErrorNotAnEnd() {
        Options options = Options.all(new float[] {Float.NaN, Float.NaN});
        assertThat(options.isEmpty()).isFalse();
        assertThatThrownBy(options::logProbabilities)
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("NaN");
    }
}
