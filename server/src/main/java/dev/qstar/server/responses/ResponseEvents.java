package dev.qstar.server.responses;

import dev.qstar.server.api.EventStream;
import dev.qstar.server.api.Json;
import dev.qstar.server.api.TokenLogprob;
import dev.qstar.server.store.ContentPart;
import dev.qstar.server.store.Message;
import dev.qstar.server.store.MessageStatus;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells a response as it comes to be, by OpenAI's events in their order. Used by the request's thread.
final class ResponseEvents {
    private final EventStream stream;
    private final Draft draft;
    private Telling telling = Telling.NOTHING;
    private String item = "";
    private int number;

    /// What is being told.
    private enum Telling {
        NOTHING,
        REASONING,
        MESSAGE
    }

    ResponseEvents(EventStream stream, Draft draft) {
        this.stream = stream;
        this.draft = draft;
    }

    /// That the response is there.
    void begin(ObjectNode response) {
        send(event("response.created").set("response", response));
        send(event("response.in_progress").set("response", response));
    }

    /// More of the reasoning, which the draft has already.
    ///
    /// @param beside what OpenAI has no field for, by name
    void reasoning(String more, ObjectNode beside) {
        if (telling == Telling.NOTHING) {
            telling = Telling.REASONING;
            open(draft.reasoning(MessageStatus.IN_PROGRESS));
        }
        send(at("response.reasoning_text.delta").put("delta", more).setAll(beside));
    }

    /// More of the message, which the draft has already.
    void text(String more, List<TokenLogprob> tokens) {
        beginMessage();
        ObjectNode event = at("response.output_text.delta").put("delta", more);
        ArrayNode logprobs = event.putArray("logprobs");
        tokens.forEach(token -> logprobs.add(token.document()));
        send(event);
    }

    /// That the response has ended, how, and the end of the stream.
    void end(Ending ending, ObjectNode response) {
        if (draft.spoke()) {
            beginMessage();
        }
        close(ending.messageStatus());
        send(event(ending.event()).set("response", response));
        stream.end();
    }

    private void beginMessage() {
        if (telling != Telling.MESSAGE) {
            close(MessageStatus.COMPLETED);
            telling = Telling.MESSAGE;
            open(draft.message(MessageStatus.IN_PROGRESS));
        }
    }

    /// Begins an item, which has one part.
    private void open(Message begun) {
        item = begun.id();
        ObjectNode empty =
                ItemDocument.of(begun.with(MessageStatus.IN_PROGRESS, List.of()).withDetails("{}"));
        send(event("response.output_item.added").put("output_index", index()).set("item", empty));
        ContentPart.Type type = begun.content().getFirst().type();
        send(at("response.content_part.added").set("part", ItemDocument.part(type, "", Json.array())));
    }

    /// Ends the item that is being told, if one is.
    private void close(MessageStatus status) {
        switch (telling) {
            case NOTHING -> {}
            case REASONING -> close("response.reasoning_text.done", draft.reasoning(status), Json.object());
            case MESSAGE ->
                close(
                        "response.output_text.done",
                        draft.message(status),
                        Json.object().set("logprobs", draft.logprobs()));
        }
        telling = Telling.NOTHING;
    }

    private void close(String name, Message whole, ObjectNode beside) {
        ContentPart part = whole.content().getFirst();
        send(at(name).put("text", part.text()).setAll(beside));
        send(at("response.content_part.done")
                .set("part", ItemDocument.part(part.type(), part.text(), draft.logprobs())));
        send(event("response.output_item.done")
                .put("output_index", index())
                .set("item", ItemDocument.of(whole, draft.logprobs())));
    }

    /// An event about the one part of the item that is being told.
    private ObjectNode at(String name) {
        return event(name).put("item_id", item).put("output_index", index()).put("content_index", 0);
    }

    private int index() {
        return telling == Telling.MESSAGE && draft.thought() ? 1 : 0;
    }

    private ObjectNode event(String name) {
        return Json.object().put("type", name).put("sequence_number", number++);
    }

    private void send(ObjectNode event) {
        stream.send(event.get("type").stringValue(), event);
    }
}
