/// Thinks: turns a question into checked steps and an answer, with strategies that run on the engine.
@org.jspecify.annotations.NullMarked
module dev.qstar.search {
    requires transitive dev.qstar.engine;
    requires static org.jspecify;

    exports dev.qstar.search;
    exports dev.qstar.search.value;
    exports dev.qstar.search.verify;
}
