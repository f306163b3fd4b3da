package dev.qstar.engine;

import dev.qstar.engine.chat.WordProblemFormat;
import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.gguf.Metadata;
import dev.qstar.engine.kernel.KernelChoice;
import dev.qstar.engine.kernel.WorkerPool;
import dev.qstar.engine.kvcache.KvLayout;
import dev.qstar.engine.kvcache.KvSequence;
import dev.qstar.engine.kvcache.PagePool;
import dev.qstar.engine.model.LlamaConfig;
import dev.qstar.engine.model.LlamaDecoder;
import dev.qstar.engine.model.LlamaLoader;
import dev.qstar.engine.model.LlamaWeights;
import dev.qstar.engine.model.Span;
import dev.qstar.engine.scheduler.BatchPlan;
import dev.qstar.engine.scheduler.Work;
import dev.qstar.engine.tensor.Tensor;
import dev.qstar.engine.tensor.TensorType;
import dev.qstar.engine.tokenizer.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A language model, ready to run: tokens in, logits out.
///
/// ```
/// try (Engine engine = Engine.open(file, EngineOptions.defaults());
///         Sequence sequence = engine.start()) {
///     engine.forward(List.of(new Feed(sequence, engine.tokenizer().encode("Hello", true, false))));
///     int next = new Sampler(SamplingOptions.greedy(), 0).sample(sequence.logits(), sequence.length());
/// }
/// ```
///
/// Results are the same to the bit whatever the kernels, the number of threads and the company in a batch. Whoever
/// opens an engine closes it, after its sequences. Calls from several threads wait for one another.
public final class Engine implements AutoCloseable {

    /// Rows of activations in a step: long prompts are taken in pieces of this many tokens.
    private static final int MAX_ROWS = 256;

    /// The part of the JVM's memory that the KV cache may grow to.
    private static final double CACHE_PART = 0.5;

    private final Gguf file;
    private final LlamaConfig config;
    private final Tokenizer tokenizer;
    private final WorkerPool pool;
    private final PagePool pages;
    private final LlamaDecoder decoder;
    private final BatchPlan plan = new BatchPlan(MAX_ROWS);
    private final int contextLength;
    private @Nullable ModelInfo info;
    private boolean closed;

    private Engine(
            Gguf file,
            LlamaConfig config,
            Tokenizer tokenizer,
            LlamaWeights weights,
            WorkerPool pool,
            EngineOptions options) {
        this.file = file;
        this.config = config;
        this.tokenizer = tokenizer;
        this.pool = pool;
        KvLayout layout = new KvLayout(config.layers(), config.kvHeads(), config.headDimension());
        this.pages = new PagePool(layout, maxPages(layout));
        this.decoder = new LlamaDecoder(config, weights, layout, pool, choice(options.kernels()));
        this.contextLength = Math.min(config.contextLength(), options.contextLimit());
    }

    /// Opens a model file, checks it and makes it ready.
    ///
    /// @param modelFile a GGUF file of the architecture `llama` with tensors of F32, F16 and Q8_0
    /// @throws dev.qstar.engine.gguf.ModelFileException when the file is damaged or of an unsupported kind
    /// @throws EngineException when the model does not fit the memory, or the kernels are not to be had
    public static Engine open(Path modelFile, EngineOptions options) {
        Gguf file = Gguf.open(modelFile);
        WorkerPool pool = null;
        try {
            LlamaConfig config = LlamaConfig.of(file.metadata());
            Tokenizer tokenizer = Tokenizer.of(file.metadata());
            pool = new WorkerPool(options.threads());
            LlamaWeights weights = LlamaLoader.load(file, config, tokenizer.vocabularySize(), pool);
            return new Engine(file, config, tokenizer, weights, pool, options);
        } catch (RuntimeException | Error e) {
            if (pool != null) {
                pool.close();
            }
            file.close();
            throw e;
        }
    }

    private static KernelChoice choice(KernelTier tier) {
        return switch (tier) {
            case AUTO -> KernelChoice.auto();
            case VECTOR -> KernelChoice.vector();
            case SCALAR -> KernelChoice.scalar();
        };
    }

    private static int maxPages(KvLayout layout) {
        long pageBytes = Float.BYTES * layout.pageFloats();
        long room = (long) (Runtime.getRuntime().maxMemory() * CACHE_PART);
        if (layout.pageFloats() > Integer.MAX_VALUE - 8 || pageBytes > room) {
            throw new EngineException(
                    "a page of the KV cache takes " + (pageBytes >> 20) + " MiB, but there is room for " + (room >> 20)
                            + " MiB; give the JVM more memory with -Xmx or use a smaller model");
        }
        return (int) Math.min(room / pageBytes, Integer.MAX_VALUE);
    }

    /// What the model is. The first call reads the whole file's memory for its digest and then frees it.
    public synchronized ModelInfo info() {
        if (info == null) {
            requireOpen();
            info = new ModelInfo(
                    LlamaConfig.SUPPORTED,
                    LlamaLoader.parameters(file),
                    contextLength,
                    quantization(file).name(),
                    file.tensors().size(),
                    file.digest(),
                    config.layers(),
                    config.embeddingLength(),
                    config.heads(),
                    config.kvHeads(),
                    config.feedForward(),
                    tokenizer.vocabularySize());
            file.close();
        }
        return info;
    }

    /// The type of most of the numbers.
    private static TensorType quantization(Gguf file) {
        Map<TensorType, Long> elements = new EnumMap<>(TensorType.class);
        TensorType most = TensorType.F32;
        for (Tensor tensor : file.tensors().values()) {
            elements.merge(tensor.type(), tensor.elements(), Long::sum);
            if (elements.getOrDefault(tensor.type(), 0L) > elements.getOrDefault(most, 0L)) {
                most = tensor.type();
            }
        }
        return most;
    }

    /// The model's tokenizer.
    public Tokenizer tokenizer() {
        return tokenizer;
    }

    /// The keys and values of the model file.
    public Metadata metadata() {
        return file.metadata();
    }

    /// The prompt format that the model was made for, when its metadata names one.
    public Optional<String> promptFormat() {
        return metadata().findString(WordProblemFormat.METADATA_KEY);
    }

    /// The most tokens that a sequence can have.
    public int contextLength() {
        return contextLength;
    }

    /// An empty sequence, to be closed by the caller.
    public synchronized Sequence start() {
        requireOpen();
        return new Sequence(this, new KvSequence(pages), new int[0], null);
    }

    /// Appends tokens to sequences, all in one batch; afterwards each sequence has the logits of its last token.
    ///
    /// @param feeds no sequence may occur twice
    /// @throws EngineException when a token is unknown, a sequence would outgrow the context, or the KV cache
    ///     is full; all sequences are then as before
    public synchronized void forward(List<Feed> feeds) {
        requireOpen();
        check(feeds);
        List<Work> work = new ArrayList<>(feeds.size());
        for (Feed feed : feeds) {
            int[] tokens = feed.tokens().clone();
            feed.sequence().cache().reserve(tokens.length);
            work.add(new Work(feed.sequence().cache(), tokens, new float[tokenizer.vocabularySize()]));
        }
        try {
            for (List<Span> step : plan.steps(work)) {
                decoder.step(step);
            }
        } catch (RuntimeException | Error e) {
            feeds.forEach(
                    feed -> feed.sequence().cache().truncate(feed.sequence().length()));
            throw e;
        }
        for (int i = 0; i < work.size(); i++) {
            feeds.get(i).sequence().append(work.get(i).tokens(), work.get(i).logits());
        }
    }

    private void check(List<Feed> feeds) {
        Set<Sequence> seen = new HashSet<>();
        for (Feed feed : feeds) {
            Sequence sequence = feed.sequence();
            if (sequence.engine() != this) {
                throw new EngineException("a sequence belongs to another engine; start it with this one");
            }
            if (!seen.add(sequence)) {
                throw new EngineException("a sequence occurs twice in a batch; join its tokens into one feed");
            }
            if (feed.tokens().length == 0) {
                throw new EngineException("a sequence is fed no tokens; feed it at least one");
            }
            for (int token : feed.tokens()) {
                if (token < 0 || token >= tokenizer.vocabularySize()) {
                    throw new EngineException("token " + token + " is unknown; the model has tokens 0 to "
                            + (tokenizer.vocabularySize() - 1));
                }
            }
            if (feed.tokens().length > contextLength - sequence.length()) {
                throw new EngineException("the sequence would have "
                        + ((long) sequence.length() + feed.tokens().length) + " tokens, but the context holds "
                        + contextLength + "; shorten the text");
            }
        }
    }

    /// Pages of the KV cache in use, shared ones counted once.
    synchronized int pagesInUse() {
        return pages.pagesInUse();
    }

    synchronized Sequence fork(Sequence parent) {
        requireOpen();
        return new Sequence(this, parent.cache().fork(), parent.sharedTokens(), parent.logitsOrNull());
    }

    synchronized void truncate(Sequence sequence, int length) {
        sequence.cache().truncate(length);
    }

    synchronized void release(Sequence sequence) {
        sequence.cache().close();
    }

    private void requireOpen() {
        if (closed) {
            throw new EngineException("this engine is closed");
        }
    }

    /// Ends the threads and frees the memory. Closing again does nothing.
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            pool.close();
            file.close();
        }
    }
}
