package dev.qstar.training.trainer;

import dev.qstar.training.cuda.CudaDevice;
import dev.qstar.training.cuda.CudaFunctions;
import dev.qstar.training.cuda.CudaProducts.Precision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Computes on an NVIDIA GPU, where the weights stay until they are fetched.
///
/// Sums are taken in no fixed order there: two runs agree to rounding, not to the bit.
final class CudaBackend implements Backend {
    /// About so many tokens of a batch are computed at once: some gigabytes.
    private static final int PART_TOKENS = 1 << 15;

    private static final int LONGEST_HEAD = 64;

    private final CudaDevice device;
    private final CudaWeights weights;
    private final CudaDecoder decoder;
    private final CudaOptimizer optimizer;

    CudaBackend(ModelShape shape, TrainerOptions options, Weights host, Precision precision) {
        if (shape.headLength() > LONGEST_HEAD) {
            throw new TrainerException("on a GPU a head has at most " + LONGEST_HEAD + " numbers, not "
                    + shape.headLength() + "; choose more heads");
        }
        device = CudaDevice.open();
        weights = new CudaWeights(device, host);
        CudaFunctions decoding =
                device.compile(source("decoder.cu"), List.of("WIDTH=" + shape.width(), "HEAD=" + shape.headLength()));
        decoder = new CudaDecoder(shape, device, decoding, weights, precision);
        CudaFunctions updating = device.compile(source("optimizer.cu"), List.of());
        optimizer = new CudaOptimizer(device, updating, options, weights);
        weights.upload();
    }

    private static String source(String name) {
        try (InputStream in = CudaBackend.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside " + CudaBackend.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double loss(Batch batch) {
        double sum = 0;
        for (Batch part : batch.parts(PART_TOKENS)) {
            sum += decoder.loss(part);
        }
        return sum;
    }

    @Override
    public double lossAndGradients(Batch batch, float scale) {
        weights.clearGradients();
        double sum = 0;
        for (Batch part : batch.parts(PART_TOKENS)) {
            sum += decoder.lossAndGradient(part, scale);
        }
        return sum;
    }

    @Override
    public double gradientNorm() {
        return optimizer.gradientNorm();
    }

    @Override
    public void update(long step, double rate, double gradientScale) {
        optimizer.update(step, rate, gradientScale);
    }

    @Override
    public void fetch() {
        weights.download();
    }

    @Override
    public void close() {
        device.close();
    }
}
