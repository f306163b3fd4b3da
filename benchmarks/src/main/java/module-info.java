import org.jspecify.annotations.NullMarked;

/// Compares the engine with its peers on one model file in one run. Nothing depends on it.
@NullMarked
@SuppressWarnings("requires-automatic") // the peer and the chart library have no module descriptors
module dev.qstar.benchmarks {
    requires static org.jspecify;
    requires dev.qstar.engine;
    requires info.picocli;
    requires java.desktop;
    requires jmh.core;
    requires llama;
    requires xchart;
    requires tools.jackson.databind;

    opens dev.qstar.benchmarks to
            info.picocli;
}
