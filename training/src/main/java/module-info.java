import org.jspecify.annotations.NullMarked;

/// Makes models: the problem generator, tokenizer training, and a trainer on the engine's kernels.
@NullMarked
module dev.qstar.training {
    requires static org.jspecify;
    requires transitive dev.qstar.engine;
    requires transitive dev.qstar.search;
    requires tools.jackson.databind;

    exports dev.qstar.training;
    exports dev.qstar.training.problems;
    exports dev.qstar.training.value;
}
