package dev.qstar.training.trainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.training.cuda.CudaDevice;
import dev.qstar.training.cuda.CudaException;
import dev.qstar.training.cuda.CudaProducts.Precision;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// A GPU against the processors, on machines that have one; on others its absence.
class CudaBackendTest {
    private static final ModelShape SHAPE = new ModelShape(97, 64, 3, 4, 2, 72, 128, 10000f, 1e-5f);
    private static final TrainerOptions OPTIONS = TrainerOptions.defaults().withThreads(2);
    private static final long SEED = 5;
    private static final int STEPS = 4;

    private static final double EXACT = 2e-4;
    private static final double ROUNDED = 2e-2;

    @Test
    void aGpuComputesWhatTheProcessorsComputeAndItsAbsenceIsSaid() {
        if (CudaDevice.present()) {
            check(Precision.FLOAT_32, EXACT);
            check(Precision.TENSOR_FLOAT_32, ROUNDED);
        } else {
            assertThatThrownBy(() -> new Trainer(SHAPE, OPTIONS.withGpu(true), SEED))
                    .isInstanceOf(CudaException.class)
                    .hasMessageContaining("libcuda.so.1")
                    .hasMessageContaining("leave out --gpu");
        }
    }

    private static void check(Precision precision, double tolerance) {
        Batch batch = TestBatches.random(SHAPE, new SplittableRandom(SEED), 9, 100);
        float scale = (float) (1 / batch.totalWeight());
        Weights here = weights();
        Weights there = weights();
        try (Backend processors = new ProcessorBackend(SHAPE, OPTIONS, here);
                Backend gpu = new CudaBackend(SHAPE, OPTIONS, there, precision)) {
            for (int step = 1; step <= STEPS; step++) {
                double loss = processors.loss(batch) * scale;
                assertThat(gpu.loss(batch) * scale).isCloseTo(loss, within(step * tolerance));
                assertThat(processors.lossAndGradients(batch, scale) * scale).isEqualTo(loss);
                assertThat(gpu.lossAndGradients(batch, scale) * scale).isCloseTo(loss, within(step * tolerance));
                if (step == 1) {
                    gpu.fetch();
                    assertAlike(here, there, Parameter::gradient, tolerance);
                }
                double norm = processors.gradientNorm();
                assertThat(gpu.gradientNorm()).isCloseTo(norm, within(step * tolerance * norm));
                processors.update(step, 1e-3, 0.5);
                gpu.update(step, 1e-3, 0.5);
            }
            gpu.fetch();
            assertAlike(here, there, Parameter::values, ROUNDED);
        }
    }

    private static Weights weights() {
        Weights weights = new Weights(SHAPE);
        weights.initialise(SEED);
        return weights;
    }

    /// For each tensor, the size of the difference is a small share of the size.
    private static void assertAlike(Weights here, Weights there, Function<Parameter, float[]> array, double tolerance) {
        for (int i = 0; i < here.all().size(); i++) {
            float[] expected = array.apply(here.all().get(i));
            float[] found = array.apply(there.all().get(i));
            double difference = 0;
            double size = 0;
            for (int at = 0; at < expected.length; at++) {
                difference += Math.pow((double) found[at] - expected[at], 2);
                size += Math.pow(expected[at], 2);
            }
            assertThat(Math.sqrt(difference / size))
                    .as(here.all().get(i).name())
                    .isLessThan(tolerance);
        }
    }
}
