package dev.qstar.training.trainer;

import dev.qstar.engine.kernel.FloatVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Computes the parts of a batch side by side. The number of lanes is fixed, so is which lane computes which part, and
/// the lanes' gradients are added in order: the sums do not depend on the number of threads.
///
/// Each lane holds gradients of all weights, each member of the team what a part's backward pass needs. Used by one
/// thread.
final class Lanes {
    /// More lanes keep more processors busy and take more memory.
    private static final int LANES = 16;

    private static final int SUM_UNIT = 1 << 14;

    /// What a member of the team computes with.
    private record Worker(Weights weights, Decoder decoder) {}

    /// Some sequences of a batch, and what becomes of them.
    private interface Pass {
        double run(Decoder decoder, Batch part);
    }

    private final Team team;
    private final Weights weights;
    private final int partTokens;
    private final List<Worker> workers = new ArrayList<>();

    /// The gradients of each lane, one array a tensor.
    private final float[][][] gradients = new float[LANES][][];

    /// @param partTokens about how many tokens a part has
    Lanes(ModelShape shape, Team team, Weights weights, int partTokens) {
        this.team = team;
        this.weights = weights;
        this.partTokens = partTokens;
        for (int member = 0; member < team.size(); member++) {
            Weights view = weights.view();
            workers.add(new Worker(view, new Decoder(shape, view)));
        }
        for (int lane = 0; lane < LANES; lane++) {
            gradients[lane] = weights.all().stream()
                    .map(parameter -> new float[parameter.values.length])
                    .toArray(float[][]::new);
        }
    }

    /// The sum of `weight * cross-entropy` over a batch.
    double loss(Batch batch) {
        return sum(batch.parts(partTokens), Decoder::loss);
    }

    /// The same, and replaces the gradients of all weights by those of `scale * loss`.
    double lossAndGradients(Batch batch, float scale) {
        List<Batch> parts = batch.parts(partTokens);
        int used = Math.min(LANES, parts.size());
        team.run(used, (lane, member) -> {
            for (float[] gradient : gradients[lane]) {
                Arrays.fill(gradient, 0);
            }
        });
        double loss = sum(parts, (decoder, part) -> decoder.lossAndGradient(part, scale));
        for (int i = 0; i < weights.all().size(); i++) {
            int tensor = i;
            float[] total = weights.all().get(i).gradient;
            team.divide(total.length, SUM_UNIT, (from, to) -> {
                Arrays.fill(total, from, to, 0);
                for (int lane = 0; lane < used; lane++) {
                    FloatVectors.add(gradients[lane][tensor], from, total, from, to - from);
                }
            });
        }
        return loss;
    }

    private double sum(List<Batch> parts, Pass pass) {
        double[] sums = new double[parts.size()];
        team.run(Math.min(LANES, sums.length), (lane, member) -> {
            Worker worker = workers.get(member);
            worker.weights.collectIn(gradients[lane]);
            for (int part = lane; part < sums.length; part += LANES) {
                sums[part] = pass.run(worker.decoder, parts.get(part));
            }
        });
        return Arrays.stream(sums).sum();
    }
}
