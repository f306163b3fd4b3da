package dev.qstar.training.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.tensor.Tensor;
import dev.qstar.engine.tensor.TensorType;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {

    private static final ModelShape SHAPE = new ModelShape(40, 32, 2, 4, 2, 64, 32, 10000f, 1e-5f);
    private static final TrainerOptions OPTIONS =
            TrainerOptions.defaults().withThreads(2).withMicroBatchTokens(100);

    @TempDir
    private Path folder;

    /// Sequences in which every token is the one before plus a fixed stride, modulo the vocabulary.
    private static Batch counting(SplittableRandom random) {
        int length = 16;
        int sequences = 16;
        int[] tokens = new int[length * sequences];
        int[] starts = new int[sequences];
        float[] weights = new float[tokens.length];
        for (int s = 0; s < sequences; s++) {
            starts[s] = s * length;
            int stride = 1 + random.nextInt(3);
            int token = random.nextInt(SHAPE.vocabulary());
            for (int t = 0; t < length; t++) {
                tokens[s * length + t] = token;
                weights[s * length + t] = t >= 1 && t + 1 < length ? 1 : 0;
                token = (token + stride) % SHAPE.vocabulary();
            }
        }
        return new Batch(tokens, starts, weights);
    }

    private static double train(Trainer trainer, int steps, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double loss = 0;
        for (int i = 0; i < steps; i++) {
            loss = trainer.step(counting(random), i / (double) steps).loss();
        }
        return loss;
    }

    private static float[][] values(Trainer trainer) {
        return trainer.weights().all().stream().map(p -> p.values().clone()).toArray(float[][]::new);
    }

    @Test
    void learnsToCount() {
        try (Trainer trainer = new Trainer(SHAPE, OPTIONS.withLearningRate(1e-2), 1)) {
            Batch held = counting(new SplittableRandom(99));
            assertThat(trainer.evaluate(held)).isGreaterThan(3);
            assertThat(train(trainer, 150, 5)).isLessThan(0.2);
            assertThat(trainer.evaluate(held)).isLessThan(0.2);
        }
    }

    @Test
    void isTheSameForEveryNumberOfThreads() {
        try (Trainer one = new Trainer(SHAPE, OPTIONS.withThreads(1), 3);
                Trainer two = new Trainer(SHAPE, OPTIONS.withThreads(2), 3);
                Trainer five = new Trainer(SHAPE, OPTIONS.withThreads(5), 3)) {
            train(one, 6, 4);
            train(two, 6, 4);
            train(five, 6, 4);
            assertThat(values(two)).isDeepEqualTo(values(one));
            assertThat(values(five)).isDeepEqualTo(values(one));
        }
    }

    @Test
    void anotherSeedMakesAnotherModel() {
        try (Trainer one = new Trainer(SHAPE, OPTIONS, 3);
                Trainer two = new Trainer(SHAPE, OPTIONS, 4)) {
            assertThat(one.weights().all().get(0).values())
                    .isNotEqualTo(two.weights().all().get(0).values());
        }
    }

    @Test
    void resumesBitByBit() {
        Path checkpoint = folder.resolve("training.ckpt");
        try (Trainer trainer = new Trainer(SHAPE, OPTIONS, 7)) {
            train(trainer, 5, 8);
            trainer.save(checkpoint);
            try (Trainer resumed = Trainer.resume(checkpoint, OPTIONS)) {
                assertThat(resumed.steps()).isEqualTo(5);
                assertThat(resumed.shape()).isEqualTo(SHAPE);
                assertThat(train(resumed, 5, 9)).isEqualTo(train(trainer, 5, 9));
                assertThat(values(resumed)).isDeepEqualTo(values(trainer));
            }
        }
        assertThat(folder.toFile().list()).containsExactly("training.ckpt");
    }

    @Test
    void aDamagedCheckpointIsRefused() throws IOException {
        Path checkpoint = folder.resolve("damaged.ckpt");
        try (Trainer trainer = new Trainer(SHAPE, OPTIONS, 7)) {
            trainer.save(checkpoint);
        }
        byte[] bytes = Files.readAllBytes(checkpoint);
        bytes[bytes.length / 2] ^= 1;
        Files.write(checkpoint, bytes);
        assertThatThrownBy(() -> Trainer.resume(checkpoint, OPTIONS))
                .isInstanceOf(TrainerException.class)
                .hasMessageContaining("checksum");
        Files.write(checkpoint, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> Trainer.resume(checkpoint, OPTIONS)).isInstanceOf(TrainerException.class);
        Files.writeString(checkpoint, "this is a text file");
        assertThatThrownBy(() -> Trainer.resume(checkpoint, OPTIONS))
                .isInstanceOf(TrainerException.class)
                .hasMessageContaining("not a checkpoint");
    }

    @Test
    void exportsTheTensorsOfALlamaFile() {
        Path file = folder.resolve("model.gguf");
        try (Trainer trainer = new Trainer(SHAPE, OPTIONS, 7)) {
            train(trainer, 2, 8);
            trainer.export(file, TensorType.F32, writer -> writer.put("general.name", "tiny"));
            try (Gguf gguf = Gguf.open(file)) {
                assertThat(gguf.metadata().string("general.architecture")).isEqualTo("llama");
                assertThat(gguf.metadata().string("general.name")).isEqualTo("tiny");
                assertThat(gguf.metadata().integer("llama.attention.head_count_kv"))
                        .isEqualTo(2);
                assertThat(gguf.tensors()).hasSize(2 + 9 * SHAPE.layers());
                Parameter queryKeyValue = trainer.weights().layer(1).queryKeyValue();
                Tensor values = gguf.tensor("blk.1.attn_v.weight");
                assertThat(values.shape()).containsExactly(32, 16);
                MemorySegment bytes = MemorySegment.ofArray(new byte[(int) values.byteSize()]);
                gguf.read(values, 0, bytes);
                assertThat(bytes.toArray(ValueLayout.JAVA_FLOAT_UNALIGNED))
                        .isEqualTo(Arrays.copyOfRange(queryKeyValue.values(), 48 * 32, 64 * 32));
                assertThat(gguf.tensor("output_norm.weight").type()).isEqualTo(TensorType.F32);
            }
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        try (Trainer trainer = new Trainer(SHAPE, OPTIONS, 7)) {
            for (Batch batch : List.of(
                    new Batch(new int[] {1, 40}, new int[] {0}, new float[] {1, 0}),
                    new Batch(new int[] {1, -1}, new int[] {0}, new float[] {1, 0}),
                    new Batch(new int[33], new int[] {0}, one(33)),
                    new Batch(new int[] {1, 2}, new int[] {0}, new float[] {0, 0}))) {
                assertThatThrownBy(() -> trainer.step(batch, 0)).isInstanceOf(TrainerException.class);
            }
            assertThat(trainer.steps()).isZero();
        }
        assertThatThrownBy(() -> new Batch(new int[] {1, 2}, new int[] {0}, new float[] {1, 1}))
                .hasMessageContaining("successor");
        assertThatThrownBy(() -> new Batch(new int[] {1, 2}, new int[] {0, 0}, new float[] {0, 0}))
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> new ModelShape(10, 30, 1, 4, 4, 8, 8, 10000f, 1e-5f))
                .hasMessageContaining("heads");
    }

    private static float[] one(int length) {
        float[] weights = new float[length];
        weights[0] = 1;
        return weights;
    }
}
