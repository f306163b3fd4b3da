package dev.qstar.training.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.kernel.FloatGemm;
import dev.qstar.search.value.Value;
import dev.qstar.search.value.ValueCalibration;
import dev.qstar.search.value.ValueChoice;
import dev.qstar.search.value.ValueHead;
import dev.qstar.search.value.ValueMetrics;
import dev.qstar.search.value.ValueModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueFitterTest {
    private static final FitOptions OPTIONS =
            FitOptions.defaults().withHidden(16).withRounds(25);
    private static final long SEED = 31;

    @TempDir
    Path folder;

    private static ValueFitter fitter(List<ValueProblem> problems, FitOptions options, long seed) {
        return new ValueFitter(problems, Rollouts.MODEL, options, seed, () -> 0);
    }

    private static ValueHead fitted(List<ValueProblem> problems, long seed) {
        return fitter(problems, OPTIONS, seed)
                .fit(Optional.empty(), progress -> {}, () -> false)
                .orElseThrow();
    }

    @Test
    void aPlantedDirectionIsFound() {
        List<ValueProblem> problems = Rollouts.draw(1500, true, SEED);
        ValueHead head = fitted(problems, SEED);

        List<Scored> judged = new ArrayList<>();
        for (ValueProblem problem : Split.of(problems, OPTIONS.heldOut(), SEED).judging()) {
            judged.add(new Scored(
                    problem.states(),
                    problem.states().stream()
                            .map(state -> new Value(Rollouts.probability(state.hidden()), 1))
                            .toList()));
        }
        ValueMetrics.Auc bayes = Measures.within(judged, true, new SplittableRandom(SEED));
        ValueMetrics metrics = head.metrics();
        assertThat(metrics.solutions().problems()).isEqualTo(bayes.problems());
        assertThat(metrics.solutions().value()).as("seed %d", SEED).isGreaterThan(bayes.value() - 0.02);
        assertThat(metrics.pooledAuc()).isGreaterThan(metrics.solutions().value());
        assertThat(metrics.calibrationError()).isLessThan(0.05);
        assertThat(metrics.betterThanChance()).isTrue();
        assertThat(metrics.problems()).isEqualTo(1500);
        assertThat(metrics.rollouts()).isEqualTo(12_000);
        assertThat(metrics.visited()).isEqualTo(13_500);
    }

    @Test
    void statesThatSayNothingGiveNoTrustAndTheBaseRate() {
        List<ValueProblem> problems = Rollouts.draw(600, false, SEED);
        ValueHead head = fitted(problems, SEED);

        assertThat(head.metrics().betterThanChance()).as("seed %d", SEED).isFalse();
        assertThat(head.metrics().solutions().value()).isCloseTo(0.5, within(0.08));
        for (ValueState state : Rollouts.draw(20, false, SEED + 1).getFirst().states()) {
            assertThat(head.estimate(state.hidden(), state.features()).mean()).isCloseTo(0.3, within(0.08));
        }
    }

    @Test
    void theSameSeedGivesTheSameFileAndAnotherSeedAnother() throws IOException {
        List<ValueProblem> problems = Rollouts.draw(60, true, SEED);
        Path one = folder.resolve("one.gguf");
        Path two = folder.resolve("two.gguf");
        Path other = folder.resolve("other.gguf");
        fitted(problems, SEED).write(one);
        fitted(problems, SEED).write(two);
        fitted(problems, SEED + 1).write(other);
        assertThat(Files.mismatch(one, two)).isEqualTo(-1);
        assertThat(Files.mismatch(one, other)).isNotEqualTo(-1);
    }

    @Test
    void aFitThatWasStoppedGoesOnAsIfItHadNot() throws IOException {
        List<ValueProblem> problems = Rollouts.draw(80, true, SEED);
        FitOptions options = OPTIONS.withRounds(5);
        List<FitProgress> whole = new ArrayList<>();
        Path straight = folder.resolve("straight.gguf");
        fitter(problems, options, SEED)
                .fit(Optional.empty(), whole::add, () -> false)
                .orElseThrow()
                .write(straight);

        Optional<Path> checkpoint = Optional.of(folder.resolve("fit.checkpoint"));
        List<FitProgress> parts = new ArrayList<>();
        assertThat(fitter(problems, options, SEED).fit(checkpoint, parts::add, () -> parts.size() == 2))
                .isEmpty();
        Path resumed = folder.resolve("resumed.gguf");
        fitter(problems, options, SEED)
                .fit(checkpoint, parts::add, () -> false)
                .orElseThrow()
                .write(resumed);
        assertThat(parts).isEqualTo(whole).hasSize(5);
        assertThat(Files.mismatch(straight, resumed)).isEqualTo(-1);
    }

    @Test
    void checkpointsOfOtherFitsOrDamagedOnesAreRefused() throws IOException {
        List<ValueProblem> problems = Rollouts.draw(20, true, SEED);
        FitOptions options = OPTIONS.withRounds(2);
        Path file = folder.resolve("fit.checkpoint");
        fitter(problems, options, SEED).fit(Optional.of(file), progress -> {}, () -> true);
        refused(fitter(problems, options, SEED + 1), file, "other data, options, model or seed");
        refused(fitter(problems.subList(1, 20), options, SEED), file, "other data, options, model or seed");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
        refused(fitter(problems, options, SEED), file, "is damaged");
        Files.writeString(file, "junk that is long enough");
        refused(fitter(problems, options, SEED), file, "is no checkpoint");
    }

    private static void refused(ValueFitter fitter, Path checkpoint, String cause) {
        assertThatThrownBy(() -> fitter.fit(Optional.of(checkpoint), progress -> {}, () -> false))
                .isInstanceOf(ValueFitException.class)
                .hasMessageContaining(cause)
                .hasMessageNotContaining("\n");
    }

    @Test
    void dataThatDoNotFitTheModelAreRefused() {
        List<ValueProblem> problems = Rollouts.draw(12, true, SEED);
        ValueModel other = new ValueModel(Rollouts.MODEL.digest(), 7, Optional.empty());
        assertThatThrownBy(() -> new ValueFitter(problems, other, OPTIONS, SEED, () -> 0))
                .isInstanceOf(ValueFitException.class)
                .hasMessageContaining("has 24 numbers where the model has 7");
        ValueFitter few = fitter(problems.subList(0, 9), OPTIONS, SEED);
        assertThatThrownBy(() -> few.fit(Optional.empty(), progress -> {}, () -> false))
                .isInstanceOf(ValueFitException.class)
                .hasMessageContaining("at least 10 are needed");
        problems.getFirst().states().getFirst().hidden()[5] = Float.NaN;
        assertThatThrownBy(() -> fitter(problems, OPTIONS, SEED)).isInstanceOf(ValueFitException.class);
    }

    @Test
    void theNetworkOfTheFitIsThatOfTheSearch() {
        List<ValueProblem> problems = Rollouts.draw(30, true, SEED);
        ValueHead head = fitted(problems, SEED);
        Standardiser standardiser =
                Standardiser.of(Split.of(problems, OPTIONS.heldOut(), SEED).training(), Rollouts.EMBEDDING);
        assertThat(head.origin().settings()).contains("hidden=16", "rounds=25", "lambda=0.9");
        assertThat(standardiser.inputs()).isEqualTo(28);
        float[] weights = HeadNetwork.initial(28, 16, 0.4, new SplittableRandom(SEED));
        float[] x = new float[28];
        ValueState state = problems.getFirst().states().getLast();
        standardiser.put(state, x, 0);
        float[] outputs = new HeadNetwork(new FloatGemm(), 28, 16, weights).forward(x, 1);
        double[] means = ProblemLoss.Distributions.of(outputs, 0, 1).means();
        ValueHead same = new ValueHead(
                HeadNetwork.weights(standardiser, 16, weights),
                ValueCalibration.IDENTITY,
                ValueChoice.VOTES,
                head.origin(),
                head.metrics());
        assertThat(same.estimate(state.hidden(), state.features()).mean()).isCloseTo(means[0], within(1e-5));
    }
}
