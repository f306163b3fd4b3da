package dev.qstar.training.trainer;

import dev.qstar.training.trainer.Parameter.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/// All weights of a model. Query, key and value matrices of a layer lie in one tensor, and so do gate and up.
public final class Weights {

    private static final double EMBEDDING_DEVIATION = 0.02;

    /// The tensors of one layer; a matrix has the shape `[outputs, inputs]`.
    record Layer(
            Parameter attentionNorm,
            Parameter queryKeyValue,
            Parameter attentionOutput,
            Parameter feedForwardNorm,
            Parameter gateUp,
            Parameter down) {}

    private final Parameter embedding;
    private final List<Layer> layers = new ArrayList<>();
    private final Parameter outputNorm;
    private final List<Parameter> all = new ArrayList<>();

    Weights(ModelShape shape) {
        int width = shape.width();
        embedding = register(new Parameter("embedding", Kind.EMBEDDING, width, shape.vocabulary()));
        for (int i = 0; i < shape.layers(); i++) {
            String prefix = "layer." + i + ".";
            int kv = shape.kvWidth();
            int inner = shape.feedForward();
            layers.add(new Layer(
                    register(new Parameter(prefix + "attentionNorm", Kind.GAIN, width, 1)),
                    register(new Parameter(prefix + "queryKeyValue", Kind.MATRIX, width, width, kv, kv)),
                    register(new Parameter(prefix + "attentionOutput", Kind.MATRIX, width, width)),
                    register(new Parameter(prefix + "feedForwardNorm", Kind.GAIN, width, 1)),
                    register(new Parameter(prefix + "gateUp", Kind.MATRIX, width, inner, inner)),
                    register(new Parameter(prefix + "down", Kind.MATRIX, inner, width))));
        }
        outputNorm = register(new Parameter("outputNorm", Kind.GAIN, width, 1));
    }

    private Weights(Weights shared) {
        embedding = register(shared.embedding.view());
        for (Layer layer : shared.layers) {
            layers.add(new Layer(
                    register(layer.attentionNorm.view()),
                    register(layer.queryKeyValue.view()),
                    register(layer.attentionOutput.view()),
                    register(layer.feedForwardNorm.view()),
                    register(layer.gateUp.view()),
                    register(layer.down.view())));
        }
        outputNorm = register(shared.outputNorm.view());
    }

    /// The same weights, whose gradients can be collected elsewhere.
    Weights view() {
        return new Weights(this);
    }

    /// Collects gradients in other arrays from now on.
    ///
    /// @param gradients one array a tensor, in the order of [#all]
    void collectIn(float[][] gradients) {
        for (int i = 0; i < gradients.length; i++) {
            all.get(i).gradient = gradients[i];
        }
    }

    private Parameter register(Parameter parameter) {
        all.add(parameter);
        return parameter;
    }

    /// Draws the first weights: normal numbers, smaller in the matrices that write to the residual stream.
    void initialise(long seed) {
        SplittableRandom root = new SplittableRandom(seed);
        for (Parameter parameter : all) {
            SplittableRandom random = root.split();
            switch (parameter.kind()) {
                case GAIN -> java.util.Arrays.fill(parameter.values, 1f);
                case EMBEDDING -> fill(parameter.values, EMBEDDING_DEVIATION, random);
                case MATRIX -> fill(parameter.values, deviation(parameter), random);
            }
        }
    }

    private double deviation(Parameter parameter) {
        boolean writesResidual =
                parameter.name().endsWith("attentionOutput") || parameter.name().endsWith("down");
        double scale = writesResidual ? 1 / Math.sqrt(2.0 * layers.size()) : 1;
        return scale * 0.5 / Math.sqrt(parameter.columns());
    }

    private static void fill(float[] values, double deviation, SplittableRandom random) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
    }

    /// All tensors, in the order of the data flow.
    public List<Parameter> all() {
        return Collections.unmodifiableList(all);
    }

    Parameter embedding() {
        return embedding;
    }

    Layer layer(int index) {
        return layers.get(index);
    }

    Parameter outputNorm() {
        return outputNorm;
    }
}
