import org.jspecify.annotations.NullMarked;

/// Tiny models and scripted ones, for the tests of the modules after it.
@NullMarked
module dev.qstar.testkit {
    requires static org.jspecify;
    requires transitive dev.qstar.engine;
    requires transitive dev.qstar.search;

    exports dev.qstar.testkit;
}
