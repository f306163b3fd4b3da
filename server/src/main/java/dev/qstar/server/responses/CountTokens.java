package dev.qstar.server.responses;

import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.ChatRequest;
import dev.qstar.server.api.Endpoint;
import dev.qstar.server.api.Exchange;
import dev.qstar.server.api.Json;
import dev.qstar.server.api.Turns;
import dev.qstar.server.store.Store;

/// `POST /v1/responses/input_tokens`: how many tokens a model would read for a response that is asked for so.
final class CountTokens implements Endpoint {
    private final Json json;
    private final Turns turns;
    private final Store store;

    /// @param json reads the bodies
    CountTokens(Json json, Turns turns, Store store) {
        this.json = json;
        this.turns = turns;
        this.store = store;
    }

    @Override
    public void serve(Exchange exchange) {
        String owner = exchange.caller();
        ResponseRequest request = ResponseRequestReader.read(
                json.read(exchange.body()),
                id -> store.conversations().item(owner, id).message());
        History history = History.of(store, owner, request);
        ChatRequest chat = request.chat().withConversation(history.messages());
        try {
            int tokens = turns.count(exchange, chat, turns.promptBytes(chat.model(), history.messages()));
            exchange.reply(Json.object().put("object", "response.input_tokens").put("input_tokens", tokens));
        } catch (ApiException error) {
            throw Names.ofResponses(error);
        }
    }
}
