package dev.qstar.server.responses;

import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Exchange;
import dev.qstar.server.api.Json;
import dev.qstar.server.store.Page;
import dev.qstar.server.store.Response;
import dev.qstar.server.store.Store;
import java.time.Duration;

/// What can be done with a response that is on disk, by its owner: `/v1/responses/{id}` and below.
final class StoredResponses {
    private static final String ID = "id";

    /// Cancelled work ends well within this, unless the disk stalls.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Store store;
    private final Running running;

    StoredResponses(Store store, Running running) {
        this.store = store;
        this.running = running;
    }

    /// `GET /v1/responses/{id}`.
    void get(Exchange exchange) {
        exchange.reply(ResponseDocument.of(response(exchange)));
    }

    /// `DELETE /v1/responses/{id}`.
    void delete(Exchange exchange) {
        Response response = response(exchange);
        if (response.status().open()) {
            throw ApiException.refused(
                    409, "response_in_progress", "the response is still being generated; cancel it first");
        }
        store.responses().delete(exchange.caller(), response.id());
        exchange.reply(
                Json.object().put(ID, response.id()).put("object", "response").put("deleted", true));
    }

    /// `POST /v1/responses/{id}/cancel`: a response that has ended stays as it is.
    void cancel(Exchange exchange) {
        Response response = response(exchange);
        running.find(response.id()).ifPresent(run -> {
            run.cancel();
            run.awaitSaved(PATIENCE);
        });
        get(exchange);
    }

    /// `GET /v1/responses/{id}/input_items`.
    void inputItems(Exchange exchange) {
        Page page = Lists.page(exchange.query());
        exchange.reply(Lists.document(Lists.slice(response(exchange).input(), page), ItemDocument::of));
    }

    private Response response(Exchange exchange) {
        return store.responses().get(exchange.caller(), exchange.parameter(ID));
    }
}
