package dev.qstar.server.responses;

import dev.qstar.server.api.Endpoint;
import dev.qstar.server.api.Json;
import dev.qstar.server.api.Turns;
import dev.qstar.server.store.Store;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// What the server remembers, over HTTP: responses, conversations and what goes with them. Each caller sees only what
/// is its own.
public final class Stateful {
    private final CreateResponse create;
    private final CountTokens count;
    private final StoredResponses responses;
    private final StoredConversations conversations;
    private final Search search;
    private final Carrying carrying;

    /// Over this store, which stays the caller's.
    ///
    /// @param json  reads the bodies
    /// @param clock says when a response was asked for
    /// @param nanos the time, which never goes back
    public Stateful(Json json, Turns turns, Store store, InstantSource clock, LongSupplier nanos) {
        Running running = new Running();
        create = new CreateResponse(json, turns, store, running, clock, nanos);
        count = new CountTokens(json, turns, store);
        responses = new StoredResponses(store, running);
        conversations = new StoredConversations(json, store);
        search = new Search(store);
        carrying = new Carrying(store);
    }

    /// Takes a route.
    @FunctionalInterface
    public interface Routes {
        /// Leads requests of this method, to paths that fit the pattern, to the endpoint.
        void on(String method, String pattern, Endpoint endpoint);
    }

    /// Names all routes.
    public void addTo(Routes routes) {
        routes.on("POST", "/v1/responses", create);
        routes.on("POST", "/v1/responses/input_tokens", count);
        routes.on("GET", "/v1/responses/{id}", responses::get);
        routes.on("DELETE", "/v1/responses/{id}", responses::delete);
        routes.on("POST", "/v1/responses/{id}/cancel", responses::cancel);
        routes.on("GET", "/v1/responses/{id}/input_items?limit&order&after", responses::inputItems);
        routes.on("GET", "/v1/conversations?limit&after", conversations::list);
        routes.on("POST", "/v1/conversations", conversations::create);
        routes.on("GET", "/v1/conversations/{id}", conversations::get);
        routes.on("POST", "/v1/conversations/{id}", conversations::change);
        routes.on("DELETE", "/v1/conversations/{id}", conversations::delete);
        routes.on("GET", "/v1/conversations/{id}/tree", conversations::tree);
        routes.on("GET", "/v1/conversations/{id}/items?limit&order&after", conversations::listItems);
        routes.on("POST", "/v1/conversations/{id}/items", conversations::addItems);
        routes.on("GET", "/v1/conversations/{id}/items/{item}", conversations::getItem);
        routes.on("DELETE", "/v1/conversations/{id}/items/{item}", conversations::deleteItem);
        routes.on("GET", "/v1/search?query&limit&after", search);
        routes.on("GET", "/v1/export", carrying::export);
        routes.on("POST", "/v1/import", carrying::importAll);
    }
}
