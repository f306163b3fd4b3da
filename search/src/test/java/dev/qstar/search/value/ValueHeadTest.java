package dev.qstar.search.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.gguf.GgufWriter;
import dev.qstar.engine.tensor.TensorType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueHeadTest {
    private static final int EMBEDDING = 12;
    private static final int HIDDEN = 5;
    private static final long SEED = 41;
    private static final ValueModel MODEL =
            new ValueModel("sha256:" + "0123456789abcdef".repeat(4), EMBEDDING, Optional.of("word-problem"));
    private static final ValueFeatures FEATURES = new ValueFeatures(3, -0.25, -0.5, false);

    @TempDir
    Path folder;

    private static float[] draw(SplittableRandom random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    private static ValueHead head(double low) {
        SplittableRandom random = new SplittableRandom(SEED);
        int inputs = EMBEDDING + ValueFeatures.NAMES.size();
        float[] scale = draw(random, inputs);
        for (int i = 0; i < inputs; i++) {
            scale[i] = Math.abs(scale[i]);
        }
        ValueWeights weights = new ValueWeights(
                inputs,
                HIDDEN,
                draw(random, inputs),
                scale,
                draw(random, inputs * HIDDEN),
                draw(random, HIDDEN),
                draw(random, 2 * HIDDEN),
                draw(random, 2));
        ValueMetrics metrics = new ValueMetrics(
                new ValueMetrics.Auc(0.8, low, 0.9, 120),
                new ValueMetrics.Auc(0.7, 0.65, 0.75, 130),
                0.85,
                0.02,
                0.18,
                1300,
                10_400,
                52_000,
                12.5);
        return new ValueHead(
                weights,
                new ValueCalibration(0.9, 1.1, -0.1, 0.7),
                new ValueChoice(2.5, 0.8, -0.3, 0.9, 0.2),
                new ValueOrigin(MODEL, "hidden=5, rounds=3", -7),
                metrics);
    }

    private Path written(ValueHead head) {
        Path file = folder.resolve("model.value.gguf");
        head.write(file);
        return file;
    }

    @Test
    void aHeadIsTheSameAfterItWasWrittenAndRead() {
        ValueHead head = head(0.7);
        ValueHead read = ValueHead.open(written(head));

        assertThat(read.weights()).isEqualTo(head.weights());
        assertThat(read.calibration()).isEqualTo(head.calibration());
        assertThat(read.choice()).isEqualTo(head.choice());
        assertThat(read.origin()).isEqualTo(head.origin());
        assertThat(read.metrics()).isEqualTo(head.metrics());
        float[] state = draw(new SplittableRandom(SEED + 1), EMBEDDING);
        assertThat(read.estimate(state, FEATURES)).isEqualTo(head.estimate(state, FEATURES));
    }

    @Test
    void itsDigestNamesItsNumbersAndIsThatOfItsFile() {
        ValueHead head = head(0.7);
        assertThat(head.digest())
                .matches("sha256:[0-9a-f]{64}")
                .isEqualTo(head(0.7).digest());
        assertThat(head.digest()).isNotEqualTo(head(0.71).digest());
        assertThat(ValueHead.open(written(head)).digest()).isEqualTo(head.digest());
    }

    @Test
    void anEstimateIsWhatTheNetworkAndTheMapSay() {
        ValueHead head = head(0.7);
        ValueWeights weights = head.weights();
        float[] state = draw(new SplittableRandom(SEED + 2), EMBEDDING);
        state[0] = 1e9f;
        float[] inputs = Arrays.copyOf(state, weights.inputs());
        FEATURES.put(inputs, EMBEDDING);
        double[] parameters = {weights.outputBias()[0], weights.outputBias()[1]};
        for (int i = 0; i < HIDDEN; i++) {
            double sum = weights.hiddenBias()[i];
            for (int input = 0; input < inputs.length; input++) {
                double x = (inputs[input] - weights.mean()[input]) * (double) weights.scale()[input];
                sum += Math.clamp(x, -8, 8) * weights.hiddenWeight()[input * HIDDEN + i];
            }
            for (int k = 0; k < 2; k++) {
                parameters[k] += weights.outputWeight()[k * HIDDEN + i] * sum / (1 + Math.exp(-sum));
            }
        }
        double alpha = Math.log(1 + Math.exp(parameters[0])) + 0.01;
        double beta = Math.log(1 + Math.exp(parameters[1])) + 0.01;
        Value value = head.estimate(state, FEATURES);

        assertThat(value).isEqualTo(head.estimate(state, FEATURES));
        Value expected = head.calibration().apply(alpha, beta);
        assertThat(value.mean()).isCloseTo(expected.mean(), within(1e-5));
        assertThat(value.concentration()).isCloseTo(expected.concentration(), within(1e-4));
        assertThat(head.estimate(state, new ValueFeatures(3, -0.25, -0.5, true)))
                .isNotEqualTo(value);
    }

    @Test
    void statesOfOtherModelsAreRefused() {
        ValueHead head = head(0.7);
        assertThatThrownBy(() -> head.estimate(new float[EMBEDDING - 1], FEATURES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 11 numbers where 12 are needed");
        float[] broken = new float[EMBEDDING];
        broken[3] = Float.NaN;
        assertThatThrownBy(() -> head.estimate(broken, FEATURES)).isInstanceOf(IllegalArgumentException.class);
        head.requireFor(MODEL);
        refuses(head, new ValueModel(MODEL.digest(), EMBEDDING + 1, MODEL.promptFormat()), "hidden states of 12");
        refuses(head, new ValueModel(MODEL.digest(), EMBEDDING, Optional.empty()), "prompt format word-problem");
        String other = "sha256:" + "f".repeat(64);
        refuses(head, new ValueModel(other, EMBEDDING, MODEL.promptFormat()), "but this model has " + other);
    }

    private static void refuses(ValueHead head, ValueModel model, String cause) {
        assertThatThrownBy(() -> head.requireFor(model))
                .isInstanceOf(ValueHeadException.class)
                .hasMessageContaining(cause)
                .hasMessageContaining("qstar learn value")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aHeadWhoseIntervalReachesOneHalfMayBeChance() {
        assertThat(head(0.3).metrics().betterThanChance()).isFalse();
        assertThat(head(0.5).metrics().betterThanChance()).isFalse();
        assertThat(head(0.6).metrics().betterThanChance()).isTrue();
    }

    @Test
    void theHeadOfAModelLiesBesideIt() {
        Path model = folder.resolve("Some.Model.GGUF");
        assertThat(ValueHead.placeBeside(model)).isEqualTo(folder.resolve("Some.Model.value.gguf"));
        assertThat(ValueHead.placeBeside(Path.of("model"))).isEqualTo(Path.of("model.value.gguf"));
        assertThat(ValueHead.beside(model)).isEmpty();
        head(0.7).write(ValueHead.placeBeside(model));
        assertThat(ValueHead.beside(model))
                .hasValueSatisfying(head -> assertThat(head.origin().model()).isEqualTo(MODEL));
    }

    @Test
    void everyDamagedFileIsRefused() throws IOException {
        Path file = written(head(0.7));
        byte[] whole = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            int at = random.nextInt(whole.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            try {
                assertThat(ValueHead.open(file).weights())
                        .as("byte %d is padding", at)
                        .isEqualTo(head(0.7).weights());
                assertThat(whole[at]).as("byte %d", at).isZero();
            } catch (ValueHeadException e) {
                assertThat(e).hasMessageContaining("qstar learn value").hasMessageNotContaining("\n");
            }
        }
        for (int length = 0; length < whole.length - 32; length += 97) {
            Files.write(file, Arrays.copyOf(whole, length));
            refused(file, file.toString());
        }
        Files.delete(file);
        refused(file, "there is no such file");
    }

    @Test
    void otherModelFilesAreRefused() {
        Path file = folder.resolve("other.gguf");
        new GgufWriter().put("general.architecture", "llama").write(file);
        refused(file, "is no value head: general.architecture is not 'qstar-value'");
        new GgufWriter().put("general.name", "nothing").write(file);
        refused(file, "general.architecture");
        new GgufWriter()
                .put("general.architecture", "qstar-value")
                .put("qstar-value.version", 3)
                .write(file);
        refused(file, "has version 3 where 2 is known");
        new GgufWriter()
                .put("general.architecture", "qstar-value")
                .put("qstar-value.version", 2)
                .put("qstar-value.features", List.of("step_count"))
                .write(file);
        refused(file, "reads other features than step_count, step_log_probability");
        new GgufWriter()
                .put("general.architecture", "qstar-value")
                .put("qstar-value.version", 2)
                .put("qstar-value.features", ValueFeatures.NAMES)
                .put("qstar-value.model.digest", MODEL.digest())
                .put("qstar-value.model.embedding_length", EMBEDDING)
                .put("qstar-value.hidden_length", HIDDEN)
                .add("input.mean", TensorType.F32, new long[] {2}, new float[2])
                .write(file);
        refused(file, "its tensors are not input.mean, input.scale");
    }

    private static void refused(Path file, String cause) {
        assertThatThrownBy(() -> ValueHead.open(file))
                .isInstanceOf(ValueHeadException.class)
                .hasMessageContaining(cause)
                .hasMessageContaining("qstar learn value")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aFileThatCannotBeWrittenIsATypedError() {
        assertThatThrownBy(() -> head(0.7).write(folder.resolve("missing").resolve("head.gguf")))
                .isInstanceOf(ValueHeadException.class)
                .hasMessageContaining("writing failed");
    }
}
