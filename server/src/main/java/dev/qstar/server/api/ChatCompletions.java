package dev.qstar.server.api;

import java.time.InstantSource;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ObjectNode;

/// `POST /v1/chat/completions`, at once or as a stream.
public final class ChatCompletions implements Endpoint {
    private final Json json;
    private final Turns turns;
    private final Fresh fresh;
    private final InstantSource clock;

    /// @param json reads the bodies
    public ChatCompletions(Json json, Turns turns, Fresh fresh, InstantSource clock) {
        this.json = json;
        this.turns = turns;
        this.fresh = fresh;
        this.clock = clock;
    }

    @Override
    public void requireRoom(String caller, BiConsumer<String, String> header) {
        turns.requireRoom(caller, header);
    }

    @Override
    public void serve(Exchange exchange) {
        byte[] body = exchange.body();
        ObjectNode document = json.read(body);
        ChatRequest request = ChatRequestReader.read(document);
        turns.await(exchange, request, body.length, (model, work, meter) -> {
            CompletionHead head = new CompletionHead(
                    fresh.id("chatcmpl-"),
                    clock.instant().getEpochSecond(),
                    model.name(),
                    model.fingerprint(),
                    request.echo());
            answer(exchange, request, head, work, meter);
        });
    }

    private static void answer(
            Exchange exchange, ChatRequest request, CompletionHead head, ChatModel.Work work, RequestMeter meter) {
        if (request.stream().isPresent()) {
            CompletionChunks chunks =
                    new CompletionChunks(head, request, request.stream().get().usage(), exchange.stream());
            chunks.begin();
            chunks.end(meter.run(work, chunks));
        } else {
            CompletionDocument completion = new CompletionDocument(head, request);
            exchange.reply(completion.document(meter.run(work, completion)));
        }
    }
}
