import org.jspecify.annotations.NullMarked;

/// The command line, the one configuration, the wiring: the only main.
@NullMarked
module dev.qstar.app {
    requires static org.jspecify;
    requires dev.qstar.engine;
    requires dev.qstar.models;
    requires dev.qstar.search;
    requires static dev.qstar.server; // an answer is there sooner without its libraries
    requires dev.qstar.training;
    requires info.picocli;
    requires java.management;
    requires static org.snakeyaml.engine; // as the server's
    requires tools.jackson.databind;

    opens dev.qstar.app to
            info.picocli;
}
