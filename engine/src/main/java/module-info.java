import org.jspecify.annotations.NullMarked;

/// Runs language models in this process: a GGUF file in, tokens out.
@NullMarked
@SuppressWarnings("module") // dev.qstar.training is built after this module
module dev.qstar.engine {
    requires static jdk.incubator.vector; // the vector tier and training; a JVM that does without it starts faster
    requires static org.jspecify;

    exports dev.qstar.engine;
    exports dev.qstar.engine.chat;
    exports dev.qstar.engine.gguf;
    exports dev.qstar.engine.kernel to
            dev.qstar.training;
    exports dev.qstar.engine.platform to
            dev.qstar.training;
    exports dev.qstar.engine.sampling;
    exports dev.qstar.engine.tensor;
    exports dev.qstar.engine.tokenizer;
}
