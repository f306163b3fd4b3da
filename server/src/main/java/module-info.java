import org.jspecify.annotations.NullMarked;

/// Serves models over HTTP: the OpenAI API, conversations, behaviour under load, the chat page.
@NullMarked
@SuppressWarnings("requires-automatic")
module dev.qstar.server {
    requires static org.jspecify;
    requires transitive dev.qstar.engine;
    requires transitive dev.qstar.search;
    requires flyway.core;
    requires io.vertx.core;
    requires io.leangen.geantyref; // Jdbi cannot ask for it itself
    requires io.prometheus.metrics.core;
    requires io.prometheus.metrics.model;
    requires io.prometheus.writer.text;
    requires java.sql;
    requires org.jdbi.v3.core;
    requires org.postgresql.jdbc;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.databind;

    exports dev.qstar.server;
    exports dev.qstar.server.load;
    exports dev.qstar.server.store;
}
