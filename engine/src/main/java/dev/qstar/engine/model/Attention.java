package dev.qstar.engine.model;

import dev.qstar.engine.kernel.Kernels;
import dev.qstar.engine.kernel.PanelMatrix;
import dev.qstar.engine.kvcache.KvLayout;
import dev.qstar.engine.kvcache.KvSequence;
import java.util.Arrays;

/// Causal attention with grouped queries over the pages of a sequence. Each score is a chain over the dimensions of a
/// head, each output a chain over positions in ascending order, so neither depends on how tokens came together.
///
/// Vaswani et al., "Attention Is All You Need", 2017; Ainslie et al., "GQA", 2023.
final class Attention {

    private static final int LANES = PanelMatrix.LANES;

    private final KvLayout layout;
    private final int group;
    private final float scale;

    Attention(LlamaConfig config, KvLayout layout) {
        this.layout = layout;
        this.group = config.heads() / config.kvHeads();
        this.scale = (float) (1 / Math.sqrt(config.headDimension()));
    }

    /// Attends with the queries of one token that share a head of keys.
    ///
    /// @param positions how many positions the token sees, its own included
    /// @param queries   `[group][headDimension]` from `queryFrom` on; overwritten by the outputs
    /// @param scores    room for `[group][scoreStride]`
    /// @param sums      room for `[group][paddedDimension]`
    void attend(
            Kernels kernels,
            KvSequence cache,
            int layer,
            int kvHead,
            int positions,
            float[] queries,
            int queryFrom,
            float[] scores,
            int scoreStride,
            float[] sums) {
        int dimension = layout.headDimension();
        int pages = KvLayout.pagesFor(positions);
        int keys = layout.keys(layer, kvHead);
        for (int i = 0; i < group * dimension; i++) {
            queries[queryFrom + i] *= scale;
        }
        for (int head = 0; head < group; head++) {
            Arrays.fill(scores, head * scoreStride, head * scoreStride + pages * KvLayout.PAGE, 0f);
        }
        for (int page = 0; page < pages; page++) {
            kernels.accumulate(
                    cache.page(page),
                    keys,
                    dimension,
                    queries,
                    queryFrom,
                    dimension,
                    group,
                    scores,
                    page * KvLayout.PAGE,
                    scoreStride);
        }
        for (int head = 0; head < group; head++) {
            kernels.softmax(scores, head * scoreStride, positions);
        }
        sumValues(kernels, cache, layer, kvHead, positions, scores, scoreStride, sums);
        for (int head = 0; head < group; head++) {
            System.arraycopy(sums, head * layout.paddedDimension(), queries, queryFrom + head * dimension, dimension);
        }
    }

    private void sumValues(
            Kernels kernels,
            KvSequence cache,
            int layer,
            int kvHead,
            int positions,
            float[] scores,
            int scoreStride,
            float[] sums) {
        int padded = layout.paddedDimension();
        int values = layout.values(layer, kvHead);
        Arrays.fill(sums, 0, group * padded, 0f);
        for (int from = 0; from < positions; from += KvLayout.PAGE) {
            float[] page = cache.page(from / KvLayout.PAGE);
            int count = Math.min(KvLayout.PAGE, positions - from);
            for (int lane = 0; lane < padded; lane += LANES) {
                kernels.accumulate(
                        page,
                        values + lane * KvLayout.PAGE,
                        count,
                        scores,
                        from,
                        scoreStride,
                        group,
                        sums,
                        lane,
                        padded);
            }
        }
    }
}
