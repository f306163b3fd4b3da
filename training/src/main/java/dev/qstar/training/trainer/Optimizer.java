package dev.qstar.training.trainer;

import dev.qstar.engine.kernel.FloatGemm;
import dev.qstar.engine.kernel.FloatVectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Muon for the matrices inside the layers, AdamW for embeddings and norms.
///
/// The update of a matrix of the shape `[m, n]` is scaled by `0.2 * sqrt(max(m, n))`, which gives it the size of a
/// usual update of AdamW, so that one learning rate serves both (Liu et al., "Muon is Scalable for LLM Training",
/// 2025). Matrices that lie in one tensor are orthogonalised one by one. A task is one matrix, or a range of an
/// AdamW tensor.
final class Optimizer {

    private static final int ADAM_UNIT = 1 << 16;
    private static final int SUM_UNIT = 1 << 14;
    private static final double ADAM_EPSILON = 1e-8;
    private static final float MUON_SCALE = 0.2f;

    /// A matrix within a tensor.
    private record Part(Parameter parameter, int at, int rows) {
        int length() {
            return rows * parameter.columns();
        }
    }

    private final Team team;
    private final TrainerOptions options;
    private final List<Parameter> parameters;
    private final List<Part> matrices = new ArrayList<>();
    private final NewtonSchulz[] orthogonalisers;
    private final float[][] updates;

    Optimizer(Team team, TrainerOptions options, Weights weights) {
        this.team = team;
        this.options = options;
        this.parameters = weights.all();
        int largest = 0;
        for (Parameter parameter : parameters) {
            if (parameter.kind() == Parameter.Kind.MATRIX) {
                for (int part = 0; part < parameter.parts(); part++) {
                    int at = parameter.partStart(part) * parameter.columns();
                    Part matrix = new Part(parameter, at, parameter.partRows(part));
                    matrices.add(matrix);
                    largest = Math.max(largest, matrix.length());
                }
            }
        }
        matrices.sort(Comparator.comparingInt(Part::length).reversed());
        orthogonalisers = new NewtonSchulz[team.size()];
        updates = new float[team.size()][largest];
        for (int member = 0; member < team.size(); member++) {
            orthogonalisers[member] = new NewtonSchulz(new FloatGemm());
        }
    }

    /// The norm of the gradient of all weights.
    double gradientNorm() {
        double sum = 0;
        for (Parameter parameter : parameters) {
            int length = parameter.gradient.length;
            for (int from = 0; from < length; from += SUM_UNIT) {
                int n = Math.min(SUM_UNIT, length - from);
                sum += FloatVectors.dot(parameter.gradient, from, parameter.gradient, from, n);
            }
        }
        return Math.sqrt(sum);
    }

    /// Updates all weights.
    ///
    /// @param step the number of this step, the first one 1
    /// @param gradientScale the factor that clips the gradient
    void update(long step, double rate, double gradientScale) {
        team.run(matrices.size(), (index, member) -> muon(matrices.get(index), member, rate, (float) gradientScale));
        for (Parameter parameter : parameters) {
            if (parameter.kind() != Parameter.Kind.MATRIX) {
                adam(parameter, step, rate, gradientScale);
            }
        }
    }

    /// The factor of an update of a matrix.
    static float muonSize(int rows, int columns) {
        return MUON_SCALE * (float) Math.sqrt(Math.max(rows, columns));
    }

    private void muon(Part part, int member, double rate, float gradientScale) {
        Parameter parameter = part.parameter;
        float[] update = updates[member];
        int n = part.length();
        float momentum = (float) options.momentum();
        FloatVectors.scale(momentum, parameter.first, part.at, n);
        FloatVectors.addScaled(gradientScale, parameter.gradient, part.at, parameter.first, part.at, n);
        System.arraycopy(parameter.first, part.at, update, 0, n);
        FloatVectors.scale(momentum, update, 0, n);
        FloatVectors.addScaled(gradientScale, parameter.gradient, part.at, update, 0, n);
        orthogonalisers[member].orthogonalise(update, part.rows, parameter.columns());
        float size = muonSize(part.rows, parameter.columns());
        FloatVectors.scale((float) (1 - rate * options.weightDecay()), parameter.values, part.at, n);
        FloatVectors.addScaled((float) -rate * size, update, 0, parameter.values, part.at, n);
    }

    /// The numbers of one step of AdamW for a tensor that is no matrix.
    static FloatVectors.Adam adamSettings(
            TrainerOptions options, Parameter parameter, long step, double rate, double gradientScale) {
        double firstCorrection = 1 - Math.pow(options.beta1(), (double) step);
        double secondCorrection = Math.sqrt(1 - Math.pow(options.beta2(), (double) step));
        boolean decays = parameter.kind() == Parameter.Kind.EMBEDDING;
        return new FloatVectors.Adam(
                (float) gradientScale,
                (float) options.beta1(),
                (float) options.beta2(),
                (float) (ADAM_EPSILON * secondCorrection),
                (float) (rate * secondCorrection / firstCorrection),
                decays ? (float) (rate * options.weightDecay()) : 0);
    }

    private void adam(Parameter parameter, long step, double rate, double gradientScale) {
        FloatVectors.Adam settings = adamSettings(options, parameter, step, rate, gradientScale);
        team.divide(
                parameter.values.length,
                ADAM_UNIT,
                (from, to) -> FloatVectors.adam(
                        parameter.values,
                        parameter.gradient,
                        parameter.first,
                        parameter.second,
                        from,
                        to - from,
                        settings));
    }
}
