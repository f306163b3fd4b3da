package dev.qstar.training.trainer;

import dev.qstar.engine.gguf.GgufWriter;
import dev.qstar.engine.tensor.TensorType;
import dev.qstar.training.cuda.CudaProducts.Precision;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Trains one Llama-shaped decoder on batches that the caller makes.
///
/// Used by one thread, which also closes it; it computes on [TrainerOptions#threads()] threads. The same shape,
/// options, seed and batches give the same weights bit by bit, whatever the number of threads; on a GPU to rounding.
public final class Trainer implements AutoCloseable {

    private final ModelShape shape;
    private final TrainerOptions options;
    private final Weights weights;
    private final Backend backend;
    private long step;

    /// A new model with random weights.
    ///
    /// @param seed decides the first weights
    public Trainer(ModelShape shape, TrainerOptions options, long seed) {
        this(shape, options, initialised(shape, seed), 0);
    }

    private Trainer(ModelShape shape, TrainerOptions options, Weights weights, long step) {
        this.shape = shape;
        this.options = options;
        this.weights = weights;
        this.backend = options.gpu()
                ? new CudaBackend(shape, options, weights, Precision.TENSOR_FLOAT_32)
                : new ProcessorBackend(shape, options, weights);
        this.step = step;
    }

    private static Weights initialised(ModelShape shape, long seed) {
        Weights weights = new Weights(shape);
        weights.initialise(seed);
        return weights;
    }

    /// Goes on from a checkpoint exactly as if the training had never stopped.
    ///
    /// @throws TrainerException when the file cannot be read or is damaged
    public static Trainer resume(Path checkpoint, TrainerOptions options) {
        Checkpoint.Saved saved = Checkpoint.read(checkpoint);
        return new Trainer(
                saved.header().shape(), options, saved.weights(), saved.header().step());
    }

    /// The sizes of the model.
    public ModelShape shape() {
        return shape;
    }

    /// The number of steps done so far.
    public long steps() {
        return step;
    }

    /// The weights, to be read between two steps.
    public Weights weights() {
        backend.fetch();
        return weights;
    }

    /// One update from one batch.
    ///
    /// @param fraction how much of the training's schedule is done, 0 to 1
    /// @throws TrainerException when a token or a sequence does not fit the model, nothing is to be
    ///     predicted, or the loss is no longer a finite number; the weights are then those before the step
    public StepReport step(Batch batch, double fraction) {
        long begun = System.nanoTime();
        double loss = computeGradients(batch);
        double norm = backend.gradientNorm();
        if (!Double.isFinite(loss) || !Double.isFinite(norm)) {
            throw new TrainerException("the loss of step " + (step + 1)
                    + " is not finite; go on from a checkpoint with a lower learning rate");
        }
        double rate = options.learningRate(fraction);
        step++;
        backend.update(step, rate, norm > options.gradientClip() ? options.gradientClip() / norm : 1);
        long nanos = System.nanoTime() - begun;
        int tokens = batch.tokens().length;
        return new StepReport(step, loss, norm, rate, tokens, nanos, shape.operations(batch) / nanos);
    }

    /// The weighted mean of the cross-entropy of a batch, in nats a token; changes nothing.
    public double evaluate(Batch batch) {
        double total = checkedWeight(batch);
        return backend.loss(batch) / total;
    }

    /// Replaces the gradients of all weights by those of a batch and returns its mean loss.
    double computeGradients(Batch batch) {
        double total = checkedWeight(batch);
        return backend.lossAndGradients(batch, (float) (1 / total)) / total;
    }

    private double checkedWeight(Batch batch) {
        for (int token : batch.tokens()) {
            if (token < 0 || token >= shape.vocabulary()) {
                throw new TrainerException("token " + token + " is not in the vocabulary of " + shape.vocabulary()
                        + "; check the tokenizer");
            }
        }
        for (int sequence = 0; sequence < batch.sequences(); sequence++) {
            int length = batch.end(sequence) - batch.start(sequence);
            if (length > shape.contextLength()) {
                throw new TrainerException("sequence " + sequence + " has " + length + " tokens, the model takes "
                        + shape.contextLength() + "; cut or drop it");
            }
        }
        double total = batch.totalWeight();
        if (!(total > 0) || !Double.isFinite(total)) {
            throw new TrainerException("the loss weights of a batch add up to " + total + "; some must be positive");
        }
        return total;
    }

    /// Saves everything that [#resume] needs; the file is replaced at once or not at all.
    public void save(Path checkpoint) {
        backend.fetch();
        Checkpoint.write(checkpoint, new Checkpoint.Header(shape, step), weights);
    }

    /// Writes the model as a GGUF file of the architecture `llama`.
    ///
    /// @param type how matrices are stored; gains of norms are F32 always
    /// @param metadata puts the keys that are not about the shape, such as name and tokenizer
    public void export(Path gguf, TensorType type, Consumer<GgufWriter> metadata) {
        backend.fetch();
        new LlamaFile(shape, weights, type).write(gguf, metadata);
    }

    /// Ends the threads and releases the GPU.
    @Override
    public void close() {
        backend.close();
    }
}
