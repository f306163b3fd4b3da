package dev.qstar.server.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A response in the shape that OpenAI's Responses API needs.
///
/// @param id one that [Ids] drew
/// @param createdAt when, to the millisecond
/// @param status how far it is
/// @param model the model's name
/// @param input the messages that were handed in with it
/// @param output the messages that were generated
/// @param usage the tokens so far
/// @param previous the response that it goes on from
/// @param conversation the conversation that its messages belong to
/// @param metadata up to 16 pairs of the client's
/// @param details a JSON object, kept as it is: the settings that the API gives back; `{}` for nothing
public record Response(
        String id,
        Instant createdAt,
        ResponseStatus status,
        String model,
        List<Message> input,
        List<Message> output,
        Usage usage,
        Optional<String> previous,
        Optional<String> conversation,
        Map<String, String> metadata,
        String details) {
    /// Checks the sizes.
    public Response {
        Limits.name("model's name", model);
        Limits.check(input.size() <= Limits.MESSAGES_AT_ONCE, "The input has more than 1000 messages: send fewer.");
        Limits.check(output.size() <= Limits.MESSAGES_AT_ONCE, "The output has more than 1000 messages: ask for less.");
        Limits.valid(
                previous.isEmpty() || conversation.isEmpty(),
                "A response goes on from a response or from a conversation: name one of them.");
        input = List.copyOf(input);
        output = List.copyOf(output);
        metadata = Limits.metadata(metadata);
        Limits.text(details);
    }

    /// The same response, further on.
    public Response with(ResponseStatus nextStatus, List<Message> nextOutput, Usage nextUsage) {
        return new Response(
                id,
                createdAt,
                nextStatus,
                model,
                input,
                nextOutput,
                nextUsage,
                previous,
                conversation,
                metadata,
                details);
    }

    /// The same response with other details.
    public Response withDetails(String nextDetails) {
        return new Response(
                id, createdAt, status, model, input, output, usage, previous, conversation, metadata, nextDetails);
    }

    /// What was open when the process died ended early.
    Response interrupted() {
        return with(
                ResponseStatus.INCOMPLETE,
                output.stream().map(Message::interrupted).toList(),
                usage);
    }
}
