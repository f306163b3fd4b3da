package dev.qstar.server.responses;

import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Endpoint;
import dev.qstar.server.api.Exchange;
import dev.qstar.server.api.Json;
import dev.qstar.server.store.SearchHit;
import dev.qstar.server.store.Slice;
import dev.qstar.server.store.Store;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `GET /v1/search`: the caller's messages that have all the words, the newest first.
///
/// @param store where they are
record Search(Store store) implements Endpoint {
    @Override
    public void serve(Exchange exchange) {
        String query = exchange.query()
                .text("query")
                .orElseThrow(() -> ApiException.badField(
                        "query", "missing_required_parameter", "'query' is required: the words to search for"));
        Slice<SearchHit> hits = store.conversations().search(exchange.caller(), query, Lists.page(exchange.query()));
        ObjectNode document = Json.object().put("object", "list");
        ArrayNode data = document.putArray("data");
        hits.elements().forEach(hit -> data.add(document(hit)));
        exchange.reply(document.put("has_more", hits.hasMore()));
    }

    private static ObjectNode document(SearchHit hit) {
        ObjectNode document = Json.object()
                .put("conversation", hit.conversation())
                .put("title", hit.title())
                .put("item", hit.item())
                .put("role", hit.role().wireName())
                .put("created_at", hit.createdAt().getEpochSecond());
        ArrayNode snippet = document.putArray("snippet");
        for (SearchHit.Fragment fragment : hit.snippet()) {
            snippet.addObject().put("text", fragment.text()).put("matched", fragment.matched());
        }
        return document;
    }
}
