package dev.qstar.server.responses;

import dev.qstar.server.api.ChatRequest;
import dev.qstar.server.store.Message;
import dev.qstar.server.store.Place;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What a client asks for with `POST /v1/responses`, checked.
///
/// @param chat         what it asks of the model, without the conversation
/// @param input        what is new in the conversation; may be empty where there is one
/// @param instructions come before the conversation, for this once
/// @param conversation that the response goes on with
/// @param place        in the conversation, if it is not the end of the branch that is shown
/// @param previous     the response that it goes on from
/// @param store        whether it is kept
/// @param settings     what the response repeats of the request
record ResponseRequest(
        ChatRequest chat,
        List<Message> input,
        Optional<String> instructions,
        Optional<String> conversation,
        Optional<Place> place,
        Optional<String> previous,
        boolean store,
        ObjectNode settings) {
    ResponseRequest {
        input = List.copyOf(input);
    }
}
