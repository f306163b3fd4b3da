package dev.qstar.engine.model;

import dev.qstar.engine.kernel.KernelChoice;
import dev.qstar.engine.kernel.Kernels;
import dev.qstar.engine.kernel.WorkerPool;
import dev.qstar.engine.kvcache.KvLayout;
import dev.qstar.engine.kvcache.KvSequence;
import dev.qstar.engine.panel.Grouping;
import dev.qstar.engine.panel.PanelFormat;
import dev.qstar.engine.panel.PanelMatrix;
import dev.qstar.engine.panel.Rows;
import dev.qstar.engine.platform.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The forward pass of a Llama decoder, as llama.cpp's architecture `llama` defines it: for each layer
/// `x += Wo · attention(rope(Wq · n), rope(Wk · n), Wv · n)` with `n = rmsNorm(x)`, then
/// `x += Wdown · (silu(Wgate · n) ∘ (Wup · n))` with `n = rmsNorm(x)`; at the end `logits = Wout · rmsNorm(x)`.
///
/// Not thread-safe; the pool's threads share the work of a step. A token's results do not depend on the others in the
/// step. A step allocates nothing: its memory is allocated once, and the tasks that threads share are objects made
/// once, which find what they work on in the fields of this one.
public final class LlamaDecoder {

    /// Multiply-adds for which waking another thread is worth it.
    private static final long MACS_PER_PART = 65_536;

    private static final int PARTS_PER_THREAD = 8;

    private final LlamaConfig config;
    private final LlamaWeights weights;
    private final WorkerPool pool;
    private final KernelChoice choice;
    private final Attention attention;
    private final Rotations rotations;
    private final StepBuffers buffers;
    private final BatchRows batch;
    private final int[] chosenRows;

    /// For each worker: the keys of a token, `[kvHeads][width]`, rotated.
    private final MemorySegment[] turnedKeys;

    private final WorkerPool.Task normTask = this::norm;
    private final WorkerPool.Task keyTask = this::key;
    private final WorkerPool.Task valueTask = this::value;
    private final WorkerPool.Task appendTask = this::append;
    private final WorkerPool.Task queryTask = this::query;
    private final WorkerPool.Task attendTask = this::attend;
    private final WorkerPool.Task quantizeTask = this::quantize;
    private final WorkerPool.Task upTask = this::up;
    private final WorkerPool.Task gateTask = this::gate;
    private final WorkerPool.Task projectTask = this::project;
    private final WorkerPool.Task logitsTask = this::logits;

    // What the tasks of the moment work on.
    private int layerIndex;
    private LlamaWeights.Layer layer;
    private int rows;
    private MemorySegment normWeight;
    private PanelMatrix matrix;
    private Rows input;
    private @Nullable Grouping grouping;
    private int chunks;

    /// @param arena    owns the memory of activations
    /// @param maxRows  the most tokens in a step
    /// @param contextLength the most positions
    /// @param pool     shares the work; closed by its owner
    /// @param choice   asked for the kernels at the start of each step
    public LlamaDecoder(
            Arena arena,
            LlamaConfig config,
            LlamaWeights weights,
            KvLayout layout,
            int maxRows,
            int contextLength,
            WorkerPool pool,
            KernelChoice choice) {
        this.config = config;
        this.weights = weights;
        this.pool = pool;
        this.choice = choice;
        this.attention = new Attention(arena, config, layout, maxRows, pool.threads());
        this.rotations = new Rotations(arena, weights.frequencies(), config.headDimension(), contextLength);
        this.buffers = StepBuffers.allocate(arena, config, weights.output(), maxRows);
        this.batch = new BatchRows(maxRows);
        this.chosenRows = new int[maxRows];
        this.turnedKeys = new MemorySegment[pool.threads()];
        for (int worker = 0; worker < turnedKeys.length; worker++) {
            turnedKeys[worker] =
                    NativeMemory.allocate(arena, (long) config.kvHeads() * rotations.width() * Float.BYTES);
        }
        this.layer = weights.layers().getFirst();
        this.normWeight = weights.outputNorm();
        this.matrix = weights.output();
        this.input = buffers.normed();
    }

    /// Runs all spans through the model at once: writes their keys and values, advances their caches and fills the
    /// outputs that are asked for. No sequence may occur twice.
    ///
    /// @param spans    with at least one token in each, together no more than the most rows
    /// @param unwanted asked before each layer whether nobody waits for the step any more
    /// @return false when it was not wanted any more: then no cache has advanced, and no output was filled
    public boolean step(List<Span> spans, BooleanSupplier unwanted) {
        batch.fill(spans);
        int chosen = choose(spans);
        embed();
        int all = batch.count();
        int layers = weights.layers().size();
        for (int index = 0; index < layers; index++) {
            if (unwanted.getAsBoolean()) {
                return false;
            }
            layerIndex = index;
            layer = weights.layers().get(index);
            block(all, index == layers - 1 ? chosen : all);
        }
        for (int i = 0; i < spans.size(); i++) {
            spans.get(i).cache().advance(spans.get(i).length());
        }
        if (chosen > 0) {
            output(spans, chosen);
        }
        choice.worked(macs(all, chosen));
        return true;
    }

    private Kernels kernels(int worker) {
        return choice.current(worker);
    }

    private long macs(int all, int chosen) {
        long width = 2L * config.queryLength() + 2L * config.kvLength() + 3L * config.feedForward();
        return config.embeddingLength()
                * (all * width * weights.layers().size()
                        + (long) chosen * weights.output().rows());
    }

    /// Notes which rows get logits, and prepares the rotations of all positions.
    private int choose(List<Span> spans) {
        int row = 0;
        int chosen = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            row += span.length();
            rotations.require(span.cache().length() + span.length());
            if (span.output() != null) {
                chosenRows[chosen++] = row - 1;
            }
        }
        return chosen;
    }

    private void embed() {
        for (int row = 0; row < batch.count(); row++) {
            weights.embedding()
                    .copyRow(
                            batch.token(row),
                            buffers.state().floats(),
                            buffers.state().at(row, 0));
        }
    }

    /// One block. In the last one only the chosen rows are of use, apart from their keys and values.
    private void block(int all, int useful) {
        rows = all;
        normalize(layer.attentionNorm());
        prepare(layer.key(), buffers.normed());
        multiply(layer.key(), keyTask);
        prepare(layer.value(), buffers.normed());
        multiply(layer.value(), valueTask);
        run(all, config.kvLength() * 16L, appendTask);
        if (useful == 0) {
            return;
        }
        if (useful < all) {
            keepChosen(useful);
        }
        rows = useful;
        prepare(layer.query(), buffers.normed());
        multiply(layer.query(), queryTask);
        chunks = (useful + Attention.ROWS - 1) / Attention.ROWS;
        run(chunks * config.kvHeads(), macsOfAttention(), attendTask);
        project(layer.attentionOutput(), buffers.attended());
        normalize(layer.feedForwardNorm());
        prepare(layer.up(), buffers.normed());
        multiply(layer.up(), upTask);
        prepare(layer.gate(), buffers.normed());
        multiply(layer.gate(), gateTask);
        project(layer.down(), buffers.gate());
    }

    /// Quantises what a matrix is going to be multiplied with, unless that was done for the matrix before.
    private void prepare(PanelMatrix by, Rows from) {
        if (by.format().quantized() && (input != from || grouping != by.format().grouping())) {
            input = from;
            grouping = by.format().grouping();
            run(rows, by.columns() * 8L, quantizeTask);
        }
    }

    /// Moves what belongs to the chosen rows to the front.
    private void keepChosen(int count) {
        for (int i = 0; i < count; i++) {
            int from = chosenRows[i];
            batch.move(from, i);
            copyRow(buffers.state(), from, i);
            copyRow(buffers.normed(), from, i);
        }
    }

    private static void copyRow(Rows rows, int from, int to) {
        if (from != to) {
            MemorySegment.copy(rows.floats(), rows.at(from, 0), rows.floats(), rows.at(to, 0), rows.stride());
            MemorySegment.copy(
                    rows.codes(), from * rows.codeStride(), rows.codes(), to * rows.codeStride(), rows.codeStride());
            MemorySegment.copy(
                    rows.blocks(),
                    from * rows.blockStride(),
                    rows.blocks(),
                    to * rows.blockStride(),
                    rows.blockStride());
        }
    }

    private void normalize(MemorySegment weight) {
        normWeight = weight;
        grouping = null;
        run(rows, config.embeddingLength() * 8L, normTask);
    }

    private void norm(int from, int to, int worker) {
        kernels(worker).norm(buffers.state(), from, to, normWeight, config.epsilon(), buffers.normed());
    }

    private void quantize(int from, int to, int worker) {
        if (grouping != null) {
            kernels(worker).quantize(input, from, to, grouping);
        }
    }

    private void key(int from, int to, int worker) {
        kernels(worker).multiply(layer.key(), from, to, buffers.normed(), rows, buffers.key());
    }

    private void value(int from, int to, int worker) {
        kernels(worker).multiply(layer.value(), from, to, buffers.normed(), rows, buffers.value());
    }

    private void append(int from, int to, int worker) {
        MemorySegment turned = turnedKeys[worker];
        long headBytes = (long) config.headDimension() * Float.BYTES;
        long turnedBytes = (long) rotations.width() * Float.BYTES;
        for (int row = from; row < to; row++) {
            int position = batch.position(row);
            KvSequence cache = batch.cache(row);
            kernels(worker)
                    .rope(
                            buffers.key().floats(),
                            buffers.key().at(row, 0),
                            headBytes,
                            config.kvHeads(),
                            rotations.table(),
                            rotations.at(position),
                            1f,
                            turned,
                            0,
                            turnedBytes,
                            rotations.width());
            for (int head = 0; head < config.kvHeads(); head++) {
                long value = buffers.value().at(row, head * config.headDimension());
                cache.append(
                        layerIndex,
                        head,
                        position,
                        turned,
                        head * turnedBytes,
                        buffers.value().floats(),
                        value);
            }
        }
    }

    private void query(int from, int to, int worker) {
        kernels(worker).multiply(layer.query(), from, to, buffers.normed(), rows, buffers.query());
    }

    private void attend(int from, int to, int worker) {
        for (int unit = from; unit < to; unit++) {
            int first = unit % chunks * Attention.ROWS;
            attention.attend(
                    kernels(worker),
                    worker,
                    batch,
                    layerIndex,
                    unit / chunks,
                    first,
                    Math.min(rows, first + Attention.ROWS),
                    buffers.query(),
                    rotations,
                    buffers.attended());
        }
    }

    private void up(int from, int to, int worker) {
        kernels(worker).multiply(layer.up(), from, to, buffers.normed(), rows, buffers.up());
    }

    private void gate(int from, int to, int worker) {
        Kernels kernels = kernels(worker);
        kernels.multiply(layer.gate(), from, to, buffers.normed(), rows, buffers.gate());
        kernels.swiglu(buffers.gate(), buffers.up(), rows, from, to);
    }

    /// Multiplies and adds the product to the state.
    private void project(PanelMatrix by, Rows from) {
        grouping = null;
        prepare(by, from);
        matrix = by;
        input = from;
        multiply(by, projectTask);
    }

    private void project(int from, int to, int worker) {
        Kernels kernels = kernels(worker);
        kernels.multiply(matrix, from, to, input, rows, buffers.added());
        kernels.add(buffers.added(), buffers.state(), rows, from, to);
    }

    /// Calculates the logits of the chosen rows, which are the first ones now.
    private void output(List<Span> spans, int chosen) {
        rows = chosen;
        normalize(weights.outputNorm());
        PanelMatrix output = weights.output();
        int next = 0;
        for (int first = 0; first < chosen; first += StepBuffers.LOGIT_ROWS) {
            rows = Math.min(StepBuffers.LOGIT_ROWS, chosen - first);
            for (int i = 0; first > 0 && i < rows; i++) {
                copyRow(buffers.normed(), first + i, i);
            }
            grouping = null;
            prepare(output, buffers.normed());
            multiply(output, logitsTask);
            next = copyOutputs(spans, next);
        }
    }

    private void logits(int from, int to, int worker) {
        kernels(worker).multiply(weights.output(), from, to, buffers.normed(), rows, buffers.logits());
    }

    /// Hands out all rows of logits and states to the next spans that want some; returns the first span that got none.
    private int copyOutputs(List<Span> spans, int firstSpan) {
        int span = firstSpan;
        for (int row = 0; row < rows; span++) {
            Output output = spans.get(span).output();
            if (output != null) {
                copyRow(buffers.logits(), row, output.logits());
                copyRow(buffers.normed(), row, output.hidden());
                row++;
            }
        }
        return span;
    }

    private static void copyRow(Rows rows, int row, float[] to) {
        MemorySegment.copy(rows.floats(), ValueLayout.JAVA_FLOAT, rows.at(row, 0), to, 0, to.length);
    }

    private long macsOfPanel(PanelMatrix of) {
        return (long) of.columns() * PanelFormat.LANES * rows;
    }

    private long macsOfAttention() {
        long perRow = 2L * config.queryLength() / config.kvHeads() * batch.position(rows - 1);
        return perRow * Math.min(rows, Attention.ROWS);
    }

    /// Divides a matrix's panels among the threads, by twos or more where there are two for each: kernels
    /// have little more to do for two panels than for one.
    private void multiply(PanelMatrix by, WorkerPool.Task task) {
        int most = Math.max(by.panels() / 2, Math.min(by.panels(), pool.threads()));
        run(by.panels(), most, macsOfPanel(by), task);
    }

    private void run(int count, long macs, WorkerPool.Task task) {
        run(count, count, macs, task);
    }

    /// Divides `count` units of work, of `macs` multiply-adds each, in at most `most` parts among
    /// the threads.
    private void run(int count, int most, long macs, WorkerPool.Task task) {
        long worthwhile = Math.max(1, count * macs / MACS_PER_PART);
        int parts = (int) Math.min(Math.min(most, worthwhile), (long) PARTS_PER_THREAD * pool.threads());
        pool.run(count, parts, task);
    }
}
