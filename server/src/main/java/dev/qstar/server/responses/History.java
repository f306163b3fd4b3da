package dev.qstar.server.responses;

import dev.qstar.engine.chat.ChatMessage;
import dev.qstar.server.api.ApiException;
import dev.qstar.server.store.ConversationTree;
import dev.qstar.server.store.Item;
import dev.qstar.server.store.Message;
import dev.qstar.server.store.Place;
import dev.qstar.server.store.Response;
import dev.qstar.server.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a response goes on from: the conversation as a model reads it, and where in it the new input goes.
///
/// @param messages all of them, the instructions first and the new input last; reasoning is not read again
/// @param place    where the input goes
record History(List<ChatMessage> messages, Place place) {
    /// Reads what the request names.
    ///
    /// @throws ApiException when that cannot be gone on from
    /// @throws dev.qstar.server.store.StoreException when the owner has no such thing
    static History of(Store store, String owner, ResponseRequest request) {
        Place place = Place.end();
        List<Message> said = new ArrayList<>();
        if (request.conversation().isPresent()) {
            ConversationTree tree =
                    store.conversations().open(owner, request.conversation().get());
            Optional<String> leaf = leaf(tree, request.place().orElse(Place.end()));
            place = leaf.map(Place::under).orElse(Place.root());
            leaf.ifPresent(id -> tree.branch(id).stream().map(Item::message).forEach(said::add));
        }
        request.previous().ifPresent(id -> said.addAll(before(store, owner, id)));
        said.addAll(request.input());
        List<ChatMessage> messages = read(said);
        if (request.input().isEmpty()
                && (messages.isEmpty() || messages.getLast().role() != ChatMessage.Role.USER)) {
            throw ApiException.invalid(
                    "input",
                    "is empty, but what it goes on from does not end with a message of the user to be answered");
        }
        request.instructions().ifPresent(text -> messages.addFirst(new ChatMessage(ChatMessage.Role.SYSTEM, text)));
        return new History(messages, place);
    }

    private static Optional<String> leaf(ConversationTree tree, Place place) {
        return switch (place) {
            case Place.End() -> tree.conversation().leaf();
            case Place.Under(String item) -> Optional.of(item);
            case Place.Root() -> Optional.empty();
        };
    }

    /// All that was said up to the end of a response.
    private static List<Message> before(Store store, String owner, String id) {
        List<Response> chain = store.responses().chain(owner, id);
        if (chain.getLast().status().open()) {
            throw ApiException.invalid(
                    "previous_response_id", "names a response that is still being generated; wait for its end");
        }
        Response first = chain.getFirst();
        List<Message> said = new ArrayList<>(inItsConversation(store, owner, first));
        chain.subList(1, chain.size()).forEach(response -> said.addAll(own(response)));
        return said;
    }

    /// What a response said, and where it belongs to a conversation what was said there before.
    private static List<Message> inItsConversation(Store store, String owner, Response response) {
        Optional<String> conversation = ResponseDocument.conversation(response);
        List<Message> own = own(response);
        if (conversation.isEmpty() || own.isEmpty()) {
            return own;
        }
        return store
                .conversations()
                .open(owner, conversation.get())
                .branch(own.getLast().id())
                .stream()
                .map(Item::message)
                .toList();
    }

    private static List<Message> own(Response response) {
        List<Message> said = new ArrayList<>(response.input());
        said.addAll(response.output());
        return said;
    }

    /// A response that failed before it said anything leaves nothing to read.
    private static List<ChatMessage> read(List<Message> said) {
        List<ChatMessage> messages = new ArrayList<>();
        for (Message message : said) {
            if (!message.isReasoning() && !message.content().isEmpty()) {
                String text =
                        message.content().stream().map(part -> part.text()).collect(Collectors.joining());
                messages.add(new ChatMessage(role(message), text));
            }
        }
        return messages;
    }

    private static ChatMessage.Role role(Message message) {
        return switch (message.role()) {
            case USER -> ChatMessage.Role.USER;
            case ASSISTANT -> ChatMessage.Role.ASSISTANT;
            case SYSTEM, DEVELOPER -> ChatMessage.Role.SYSTEM;
            case UNKNOWN, CRITIC, DISCRIMINATOR, TOOL ->
                throw ApiException.unsupported(
                        "conversation",
                        "has the item " + message.id() + ", whose role no model here hears yet; take it out");
        };
    }
}
