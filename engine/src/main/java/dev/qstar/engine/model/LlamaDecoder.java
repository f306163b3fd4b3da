package dev.qstar.engine.model;

import dev.qstar.engine.kernel.KernelChoice;
import dev.qstar.engine.kernel.Kernels;
import dev.qstar.engine.kernel.PanelMatrix;
import dev.qstar.engine.kernel.WorkerPool;
import dev.qstar.engine.kvcache.KvLayout;
import dev.qstar.engine.kvcache.KvSequence;
import java.util.List;

/// The forward pass of a Llama decoder, as llama.cpp's architecture `llama` defines it: for each layer
/// `x += Wo · attention(rope(Wq · n), rope(Wk · n), Wv · n)` with `n = rmsNorm(x)`, then
/// `x += Wdown · (silu(Wgate · n) ∘ (Wup · n))` with `n = rmsNorm(x)`; at the end `logits = Wout · rmsNorm(x)`.
///
/// Not thread-safe; the pool's threads share the work of a step. A token's results do not depend on the others in the
/// step.
public final class LlamaDecoder {

    /// Multiply-adds for which waking another thread is worth it.
    private static final long MACS_PER_PART = 16_384;

    private static final int PARTS_PER_THREAD = 4;

    private final LlamaConfig config;
    private final LlamaWeights weights;
    private final WorkerPool pool;
    private final KernelChoice choice;
    private final Attention attention;
    private final Activations buffers;

    private Kernels kernels;
    private KvSequence[] caches = {};
    private int[] positions = {};
    private int[] chosenRows = {};

    /// @param pool   shares the work; closed by its owner
    /// @param choice asked for the kernels at the start of each step
    public LlamaDecoder(
            LlamaConfig config, LlamaWeights weights, KvLayout layout, WorkerPool pool, KernelChoice choice) {
        this.config = config;
        this.weights = weights;
        this.pool = pool;
        this.choice = choice;
        this.attention = new Attention(config, layout);
        this.buffers = new Activations(config, weights.output().rows(), pool.threads());
        this.kernels = choice.current();
    }

    /// Runs all spans through the model at once: writes their keys and values, advances their caches and fills the
    /// logits that are asked for. No sequence may occur twice.
    ///
    /// @param spans with at least one token in each
    public void step(List<Span> spans) {
        int rows = spans.stream().mapToInt(Span::length).sum();
        int chosen = prepare(spans, rows);
        kernels = choice.current();
        embed(spans);
        int layers = weights.layers().size();
        for (int layer = 0; layer < layers; layer++) {
            boolean last = layer == layers - 1;
            layer(layer, rows, last ? chosen : rows, last);
        }
        for (Span span : spans) {
            span.cache().advance(span.length());
        }
        if (chosen > 0) {
            output(spans, chosen);
        }
        choice.worked(macs(rows, chosen));
    }

    private long macs(int rows, int chosen) {
        LlamaWeights.Layer layer = weights.layers().getFirst();
        long width = (long) layer.query().rows()
                + layer.key().rows()
                + layer.value().rows()
                + layer.query().rows();
        long each = config.embeddingLength() * (width + 3L * config.feedForward());
        return rows * each * weights.layers().size()
                + (long) chosen * config.embeddingLength() * weights.output().rows();
    }

    /// Fills in each row's sequence, position and rotation; returns how many rows get logits.
    private int prepare(List<Span> spans, int rows) {
        if (rows > positions.length) {
            caches = new KvSequence[rows];
            positions = new int[rows];
            chosenRows = new int[rows];
        }
        int row = 0;
        int chosen = 0;
        int longest = 0;
        for (Span span : spans) {
            for (int i = 0; i < span.length(); i++, row++) {
                caches[row] = span.cache();
                positions[row] = span.cache().length() + i;
            }
            longest = Math.max(longest, positions[row - 1] + 1);
            if (span.logits() != null) {
                chosenRows[chosen++] = row - 1;
            }
        }
        buffers.require(rows, chosen, longest);
        for (int r = 0; r < rows; r++) {
            for (int pair = 0; pair < buffers.pairs; pair++) {
                double angle = positions[r] * weights.frequencies()[pair];
                buffers.cosines[r * buffers.pairs + pair] = (float) Math.cos(angle);
                buffers.sines[r * buffers.pairs + pair] = (float) Math.sin(angle);
            }
        }
        return chosen;
    }

    private void embed(List<Span> spans) {
        int row = 0;
        for (Span span : spans) {
            for (int i = span.from(); i < span.to(); i++, row++) {
                weights.embedding().copyRow(span.tokens()[i], buffers.state, row * buffers.stateStride);
            }
        }
    }

    /// One block. In the last one only the chosen rows are of use, apart from their keys and values.
    private void layer(int index, int rows, int useful, boolean last) {
        LlamaWeights.Layer layer = weights.layers().get(index);
        norm(layer.attentionNorm(), rows);
        keysAndValues(layer, index, rows);
        if (useful == 0) {
            return;
        }
        float[] input = buffers.normed;
        if (last) {
            choose(useful);
            input = buffers.chosen;
        }
        multiply(layer.query(), input, buffers.stateStride, useful, buffers.query, buffers.queryStride);
        attend(index, useful, last);
        project(layer.attentionOutput(), buffers.query, buffers.queryStride, useful);
        norm(layer.feedForwardNorm(), useful);
        feedForward(layer, useful);
        project(layer.down(), buffers.gate, buffers.feedForwardStride, useful);
    }

    private void norm(float[] weight, int rows) {
        int width = config.embeddingLength();
        run(rows, width * 8L, (from, to, worker) -> {
            for (int row = from; row < to; row++) {
                int at = row * buffers.stateStride;
                kernels.rmsNorm(buffers.state, at, width, weight, config.epsilon(), buffers.normed, at);
            }
        });
    }

    private void keysAndValues(LlamaWeights.Layer layer, int index, int rows) {
        int panels = layer.key().panels();
        run(2 * panels, macsOfPanel(layer.key(), rows), (from, to, worker) -> {
            float[] scratch = buffers.scratch[worker];
            if (from < panels) {
                kernels.multiply(
                        layer.key(),
                        from,
                        Math.min(to, panels),
                        buffers.normed,
                        buffers.stateStride,
                        rows,
                        buffers.key,
                        buffers.kvStride,
                        scratch);
            }
            if (to > panels) {
                kernels.multiply(
                        layer.value(),
                        Math.max(from, panels) - panels,
                        to - panels,
                        buffers.normed,
                        buffers.stateStride,
                        rows,
                        buffers.value,
                        buffers.kvStride,
                        scratch);
            }
        });
        run(rows, config.kvLength() * 16L, (from, to, worker) -> {
            for (int row = from; row < to; row++) {
                append(index, row);
            }
        });
    }

    private void append(int layer, int row) {
        for (int head = 0; head < config.kvHeads(); head++) {
            int at = row * buffers.kvStride + head * config.headDimension();
            kernels.rope(buffers.key, at, buffers.pairs, buffers.cosines, buffers.sines, row * buffers.pairs);
            caches[row].append(layer, head, positions[row], buffers.key, at, buffers.value, at);
        }
    }

    /// Moves the states of the chosen rows to the front and collects their normed states.
    private void choose(int count) {
        int width = buffers.stateStride;
        for (int i = 0; i < count; i++) {
            System.arraycopy(buffers.normed, chosenRows[i] * width, buffers.chosen, i * width, width);
            System.arraycopy(buffers.state, chosenRows[i] * width, buffers.state, i * width, width);
        }
    }

    private void attend(int layer, int useful, boolean last) {
        int kvHeads = config.kvHeads();
        int groupLength = config.queryLength() / kvHeads;
        long macs = 2L * groupLength * positions[useful - 1];
        run(useful * kvHeads, macs, (from, to, worker) -> {
            for (int task = from; task < to; task++) {
                int slot = task / kvHeads;
                int kvHead = task % kvHeads;
                int row = last ? chosenRows[slot] : slot;
                int query = slot * buffers.queryStride + kvHead * groupLength;
                for (int at = query; at < query + groupLength; at += config.headDimension()) {
                    kernels.rope(buffers.query, at, buffers.pairs, buffers.cosines, buffers.sines, row * buffers.pairs);
                }
                attention.attend(
                        kernels,
                        caches[row],
                        layer,
                        kvHead,
                        positions[row] + 1,
                        buffers.query,
                        query,
                        buffers.scores[worker],
                        buffers.scoreStride(),
                        buffers.sums[worker]);
            }
        });
    }

    private void feedForward(LlamaWeights.Layer layer, int rows) {
        run(layer.gate().panels(), 2 * macsOfPanel(layer.gate(), rows), (from, to, worker) -> {
            float[] scratch = buffers.scratch[worker];
            int stride = buffers.feedForwardStride;
            kernels.multiply(
                    layer.gate(), from, to, buffers.normed, buffers.stateStride, rows, buffers.gate, stride, scratch);
            kernels.multiply(
                    layer.up(), from, to, buffers.normed, buffers.stateStride, rows, buffers.up, stride, scratch);
            for (int row = 0; row < rows; row++) {
                int at = row * stride + from * PanelMatrix.LANES;
                kernels.swiglu(buffers.gate, buffers.up, at, (to - from) * PanelMatrix.LANES);
            }
        });
    }

    /// Multiplies and adds the product to the state.
    private void project(PanelMatrix matrix, float[] input, int stride, int rows) {
        run(matrix.panels(), macsOfPanel(matrix, rows), (from, to, worker) -> {
            kernels.multiply(
                    matrix, from, to, input, stride, rows, buffers.added, buffers.stateStride, buffers.scratch[worker]);
            for (int row = 0; row < rows; row++) {
                int at = row * buffers.stateStride;
                for (int i = at + from * PanelMatrix.LANES; i < at + to * PanelMatrix.LANES; i++) {
                    buffers.state[i] += buffers.added[i];
                }
            }
        });
    }

    private void multiply(PanelMatrix matrix, float[] input, int stride, int rows, float[] output, int outputStride) {
        run(
                matrix.panels(),
                macsOfPanel(matrix, rows),
                (from, to, worker) -> kernels.multiply(
                        matrix, from, to, input, stride, rows, output, outputStride, buffers.scratch[worker]));
    }

    private void output(List<Span> spans, int chosen) {
        norm(weights.outputNorm(), chosen);
        multiply(
                weights.output(),
                buffers.normed,
                buffers.stateStride,
                chosen,
                buffers.logits,
                buffers.vocabularyStride);
        int row = 0;
        for (Span span : spans) {
            float[] logits = span.logits();
            if (logits != null) {
                System.arraycopy(buffers.logits, row * buffers.vocabularyStride, logits, 0, logits.length);
                row++;
            }
        }
    }

    private static long macsOfPanel(PanelMatrix matrix, int rows) {
        return (long) matrix.columns() * PanelMatrix.LANES * rows;
    }

    @FunctionalInterface
    private interface Range {
        void run(int from, int to, int worker);
    }

    /// Divides `count` units of work, of `macs` multiply-adds each, among the threads.
    private void run(int count, long macs, Range range) {
        long worthwhile = Math.max(1, count * macs / MACS_PER_PART);
        int parts = (int) Math.min(Math.min(count, worthwhile), (long) PARTS_PER_THREAD * pool.threads());
        if (parts == 1) {
            range.run(0, count, 0);
            return;
        }
        pool.run(
                parts,
                (part, worker) -> range.run(
                        (int) ((long) count * part / parts), (int) ((long) count * (part + 1) / parts), worker));
    }
}
