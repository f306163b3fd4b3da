package dev.qstar.server.api;

import java.time.Instant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `GET /v1/models` and `GET /v1/models/{id}`.
public final class ModelList {
    private static final String OWNER = "qstar";

    private final Models models;
    private final Instant started;

    /// @param started stands for when the models were made, which their files do not tell
    public ModelList(Models models, Instant started) {
        this.models = models;
        this.started = started;
    }

    /// Answers with all models.
    public void all(Exchange exchange) {
        ObjectNode document = Json.object().put("object", "list");
        ArrayNode data = document.putArray("data");
        models.all().forEach(model -> data.add(document(model)));
        exchange.reply(document);
    }

    /// Answers with the one that the path names.
    public void one(Exchange exchange) {
        exchange.reply(document(models.get(exchange.parameter("id"), "model")));
    }

    private ObjectNode document(ChatModel model) {
        ObjectNode document = Json.object()
                .put("id", model.name())
                .put("object", "model")
                .put("created", started.getEpochSecond())
                .put("owned_by", OWNER);
        document.putObject("qstar").put("searched", model.searches());
        return document;
    }
}
