package dev.qstar.server.store;

import java.util.List;

/// A message in the shape of OpenAI's `message` item, or reasoning in that of its `reasoning` item: the id says which.
///
/// @param id unique in the whole store: one that [Ids] drew, never one that a client sent
/// @param role who it is from
/// @param status how far it is
/// @param content what it says, up to 64 parts and 8 million characters
/// @param details a JSON object, kept as it is: what is shown beside the text, such as the tree of a search; `{}` for
/// nothing
public record Message(String id, Role role, MessageStatus status, List<ContentPart> content, String details) {
    /// Checks the sizes.
    public Message {
        Limits.check(content.size() <= Limits.PARTS_OF_MESSAGE, "The message has more than 64 parts: send fewer.");
        content = List.copyOf(content);
        Limits.check(
                content.stream().mapToLong(part -> part.text().length()).sum() <= Limits.TEXT_CHARS,
                "The message is longer than 8 million characters: split it.");
        Limits.text(details);
    }

    /// A new message of one part, whole.
    public static Message of(Role role, String text) {
        ContentPart.Type type = role == Role.ASSISTANT ? ContentPart.Type.OUTPUT_TEXT : ContentPart.Type.INPUT_TEXT;
        return new Message(
                Ids.message(), role, MessageStatus.COMPLETED, List.of(new ContentPart(type, text)), Json.EMPTY_OBJECT);
    }

    /// A new message of the model that has yet to be generated.
    public static Message begun() {
        return new Message(Ids.message(), Role.ASSISTANT, MessageStatus.IN_PROGRESS, List.of(), Json.EMPTY_OBJECT);
    }

    /// Whether it is the steps before an answer, and no message.
    public boolean isReasoning() {
        return Ids.isReasoning(id);
    }

    /// The same message with other content and another status.
    public Message with(MessageStatus nextStatus, List<ContentPart> nextContent) {
        return new Message(id, role, nextStatus, nextContent, details);
    }

    /// The same message with other details.
    public Message withDetails(String nextDetails) {
        return new Message(id, role, status, content, nextDetails);
    }

    /// The same, said once more.
    public Message copied() {
        return interrupted().withId(Ids.like(id));
    }

    Message withId(String nextId) {
        return new Message(nextId, role, status, content, details);
    }

    /// What was in progress when the process died ended early.
    Message interrupted() {
        return status == MessageStatus.IN_PROGRESS ? with(MessageStatus.INCOMPLETE, content) : this;
    }
}
