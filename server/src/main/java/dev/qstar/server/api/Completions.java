package dev.qstar.server.api;

import java.time.InstantSource;
import java.util.function.BiConsumer;

/// `POST /v1/completions`: texts are continued as they are, at once or as a stream.
public final class Completions implements Endpoint {
    private final Json json;
    private final Turns turns;
    private final Fresh fresh;
    private final InstantSource clock;

    /// @param json reads the bodies
    public Completions(Json json, Turns turns, Fresh fresh, InstantSource clock) {
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
        TextRequest request = TextRequestReader.read(json.read(body));
        turns.await(exchange, request.chat(), body.length, (model, work, meter) -> {
            CompletionHead head = new CompletionHead(
                    fresh.id("cmpl-"),
                    clock.instant().getEpochSecond(),
                    model.name(),
                    model.fingerprint(),
                    request.chat().echo());
            answer(exchange, request, head, work, meter);
        });
    }

    private static void answer(
            Exchange exchange, TextRequest request, CompletionHead head, ChatModel.Work work, RequestMeter meter) {
        if (request.chat().stream().isPresent()) {
            boolean usage = request.chat().stream().get().usage();
            TextChunks chunks = new TextChunks(head, request, usage, exchange.stream());
            chunks.end(meter.run(work, chunks));
        } else {
            TextDocument document = new TextDocument(head, request);
            exchange.reply(document.document(meter.run(work, document)));
        }
    }
}
