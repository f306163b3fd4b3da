package dev.qstar.engine;

import dev.qstar.engine.chat.WordProblemFormat;
import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.gguf.Metadata;
import dev.qstar.engine.kernel.KernelChoice;
import dev.qstar.engine.kernel.WorkerPool;
import dev.qstar.engine.kvcache.KvLayout;
import dev.qstar.engine.kvcache.KvSequence;
import dev.qstar.engine.kvcache.PagePool;
import dev.qstar.engine.kvcache.PrefixTree;
import dev.qstar.engine.model.LlamaConfig;
import dev.qstar.engine.model.LlamaDecoder;
import dev.qstar.engine.model.LlamaLoader;
import dev.qstar.engine.model.LlamaWeights;
import dev.qstar.engine.scheduler.Counters;
import dev.qstar.engine.scheduler.Request;
import dev.qstar.engine.scheduler.Scheduler;
import dev.qstar.engine.scheduler.Work;
import dev.qstar.engine.tensor.Tensor;
import dev.qstar.engine.tensor.TensorType;
import dev.qstar.engine.tokenizer.Tokenizer;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
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
/// Results are the same to the bit whatever the kernels, the number of threads and the company in a batch. Any thread
/// may call; what several threads feed at once runs in one batch. Whoever opens an engine closes it, after its
/// sequences.
public final class Engine implements AutoCloseable {

    /// Rows of activations in a step: long prompts are taken in pieces of this many tokens.
    private static final int MAX_ROWS = 256;

    /// The part of what the JVM may allocate that the KV cache may grow to.
    private static final double CACHE_PART = 0.9;

    /// The part of the KV cache that prefixes of past sequences may hold.
    private static final double PREFIX_PART = 0.5;

    /// How many whole contexts of prefixes are kept at most: what a small model remembers is small too.
    private static final int PREFIX_CONTEXTS = 32;

    private final Gguf file;
    private final LlamaConfig config;
    private final Tokenizer tokenizer;
    private final Arena arena;
    private final KernelChoice kernels;
    private final PagePool pages;
    private final PrefixTree prefixes;
    private final Counters counters = new Counters();
    private final EngineLoop loop;
    private final int contextLength;
    private final int maxPages;

    /// Held while sequences take pages of the KV cache or give them back.
    private final ReentrantLock cacheLock = new ReentrantLock();

    private @Nullable ModelInfo info;

    private Engine(
            Gguf file, LlamaConfig config, Arena arena, WorkerPool pool, EngineOptions options, long cacheBytes) {
        this.file = file;
        this.config = config;
        this.arena = arena;
        this.contextLength = Math.min(config.contextLength(), options.contextLimit());
        this.kernels = KernelTiers.choose(options.kernels(), pool.threads());
        TokenizerLoading loading = TokenizerLoading.start(file.metadata());
        int vocabulary = Tokenizer.vocabularySize(file.metadata());
        LlamaWeights weights = loading.first(() -> LlamaLoader.load(file, config, vocabulary, arena, pool, kernels));
        this.tokenizer = loading.tokenizer();
        KvLayout layout =
                new KvLayout(config.layers(), config.kvHeads(), config.headDimension(), weights.cacheFormat());
        this.maxPages = maxPages(layout, cacheBytes);
        this.pages = new PagePool(layout, maxPages);
        this.prefixes = new PrefixTree(pages, prefixPages());
        LlamaDecoder decoder = new LlamaDecoder(arena, config, weights, layout, MAX_ROWS, contextLength, pool, kernels);
        this.loop = new EngineLoop(new Scheduler(decoder::step, MAX_ROWS, cacheLock, counters, System::nanoTime), pool);
    }

    /// Opens a model file, checks it and makes it ready.
    ///
    /// @param modelFile a GGUF file of the architecture `llama`
    /// @throws dev.qstar.engine.gguf.ModelFileException when the file is damaged or of an unsupported kind
    /// @throws KernelsUnavailableException when this machine lacks the kernels that the options name
    /// @throws EngineException when the model does not fit the memory
    public static Engine open(Path modelFile, EngineOptions options) {
        return open(modelFile, options, (long) (Runtime.getRuntime().maxMemory() * CACHE_PART));
    }

    /// Opens a model file with a limit to the KV cache's memory.
    @SuppressWarnings("MustBeClosed") // the engine closes the arena
    static Engine open(Path modelFile, EngineOptions options, long cacheBytes) {
        Gguf file = Gguf.open(modelFile);
        Arena arena = Arena.ofShared();
        WorkerPool pool = null;
        try {
            LlamaConfig config = LlamaConfig.of(file.metadata());
            pool = new WorkerPool(options.threads(), options.yielding());
            return new Engine(file, config, arena, pool, options, cacheBytes);
        } catch (RuntimeException | Error e) {
            if (pool != null) {
                pool.close();
            }
            arena.close();
            file.close();
            throw e;
        }
    }

    private int prefixPages() {
        long contexts = (long) PREFIX_CONTEXTS * Math.ceilDiv(contextLength, KvLayout.PAGE);
        return (int) Math.max(1, Math.min(contexts, (long) (maxPages * PREFIX_PART)));
    }

    private static int maxPages(KvLayout layout, long room) {
        if (layout.pageBytes() > room) {
            throw new EngineException("a page of the KV cache takes " + (layout.pageBytes() >> 20)
                    + " MiB, but there is room for " + (room >> 20)
                    + " MiB; give the JVM more memory with -Xmx or use a smaller model");
        }
        return (int) Math.min(room / layout.pageBytes(), Integer.MAX_VALUE);
    }

    /// What the model is. The first call reads the whole file again for its digest.
    ///
    /// @throws dev.qstar.engine.gguf.ModelFileException when the file has changed since it was opened
    public synchronized ModelInfo info() {
        if (info == null) {
            info = new ModelInfo(
                    LlamaConfig.SUPPORTED,
                    LlamaLoader.parameters(file),
                    contextLength,
                    quantization(),
                    file.tensors().size(),
                    file.digest(),
                    config.layers(),
                    config.embeddingLength(),
                    config.heads(),
                    config.kvHeads(),
                    config.feedForward(),
                    tokenizer.vocabularySize());
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

    /// The type in which most of the model's numbers are stored, for example `Q8_0`.
    public String quantization() {
        return quantization(file).name();
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

    /// The tier of kernels that computes now: `native`, `vector` or `scalar`.
    public String kernels() {
        return kernels.current(0).name();
    }

    /// What this engine has done so far.
    public EngineCounters counters() {
        return new EngineCounters(counters.steps(), counters.prefilledTokens(), counters.decodedTokens());
    }

    /// An empty sequence, to be closed by the caller.
    public Sequence start() {
        cacheLock.lock();
        try {
            requireOpen();
            return new Sequence(this, new KvSequence(pages), Optional.empty(), new int[0], 0);
        } finally {
            cacheLock.unlock();
        }
    }

    /// A sequence that begins with as much of a prompt as past sequences left in the KV cache, but never with its
    /// last token, so that there is something to feed. To be closed by the caller, whereupon its own tokens can
    /// be found.
    ///
    /// @param salt   only sequences with the same salt find one another, so that nobody learns from the time an
    ///               answer takes what somebody else asked
    /// @param prompt at least one token
    public Sequence start(String salt, int[] prompt) {
        cacheLock.lock();
        try {
            requireOpen();
            KvSequence found = prefixes.match(salt, prompt);
            return new Sequence(this, found, Optional.of(salt), prompt, found.length());
        } finally {
            cacheLock.unlock();
        }
    }

    /// Appends tokens to sequences, in one batch with all that other threads feed meanwhile; afterwards each
    /// sequence has the logits of its last token. An interrupt of the calling thread cancels.
    ///
    /// @param feeds no sequence may occur twice, or be in use by another thread
    /// @throws EngineException when a token is unknown, a sequence would outgrow the context, the KV cache is
    ///     full, or the thread was interrupted; all sequences are then as before
    public void forward(List<Feed> feeds) {
        if (!feeds.isEmpty()) {
            submit(feeds).await();
        }
    }

    /// Begins to append tokens to sequences, as [#forward] does. The calling thread must call [Pass#await] before
    /// it touches them again.
    public Pass submit(List<Feed> feeds) {
        List<Feed> own = new ArrayList<>(feeds.size());
        feeds.forEach(feed -> own.add(new Feed(feed.sequence(), feed.tokens().clone())));
        check(own);
        List<Work> work = new ArrayList<>(own.size());
        int vocabulary = tokenizer.vocabularySize();
        for (Feed feed : own) {
            Sequence sequence = feed.sequence();
            work.add(new Work(
                    sequence.cache(), feed.tokens(), sequence.nextOutput(vocabulary, config.embeddingLength())));
        }
        Request request = new Request(work);
        loop.submit(request);
        Pass pass = new Pass(own, request);
        own.forEach(feed -> feed.sequence().begin(pass));
        return pass;
    }

    private void check(List<Feed> feeds) {
        if (feeds.isEmpty()) {
            throw new EngineException("there is nothing to feed; name at least one sequence");
        }
        Set<Sequence> seen = new HashSet<>();
        for (Feed feed : feeds) {
            Sequence sequence = feed.sequence();
            if (sequence.engine() != this) {
                throw new EngineException("a sequence belongs to another engine; start it with this one");
            }
            sequence.requireUsable();
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

    /// The part of the KV cache that sequences hold, from 0 to 1.
    public double cachePart() {
        return (double) pagesInUse() / maxPages;
    }

    /// Pages of the KV cache that sequences hold, shared ones counted once.
    public int pagesInUse() {
        cacheLock.lock();
        try {
            return pages.pagesInUse();
        } finally {
            cacheLock.unlock();
        }
    }

    KvSequence fork(KvSequence parent) {
        cacheLock.lock();
        try {
            requireOpen();
            return parent.fork();
        } finally {
            cacheLock.unlock();
        }
    }

    void truncate(KvSequence cache, int length) {
        cacheLock.lock();
        try {
            cache.truncate(length);
        } finally {
            cacheLock.unlock();
        }
    }

    /// Closes the cache of a sequence; what has a salt can be found from now on.
    void release(KvSequence cache, Optional<String> salt, int[] tokens) {
        cacheLock.lock();
        try {
            if (salt.isPresent() && loop.isOpen()) {
                cache.truncate(tokens.length);
                prefixes.insert(salt.get(), tokens, cache);
            }
            cache.close();
        } finally {
            cacheLock.unlock();
        }
    }

    private void requireOpen() {
        if (!loop.isOpen()) {
            throw new EngineException("this engine is closed");
        }
    }

    /// Ends the threads and frees the memory; what is being worked on fails. Closing again does nothing.
    @Override
    public synchronized void close() {
        if (loop.close()) {
            cacheLock.lock();
            try {
                pages.close();
                arena.close();
                file.close();
            } finally {
                cacheLock.unlock();
            }
        }
    }
}
