package dev.qstar.server.api;

import dev.qstar.server.load.Admission;
import dev.qstar.server.load.Demand;
import dev.qstar.server.load.RateLimits;
import dev.qstar.server.load.SearchShare;
import dev.qstar.server.load.Ticket;
import dev.qstar.server.metrics.RequestMetrics;
import dev.qstar.server.metrics.ServerMetrics;
import java.time.Duration;
import java.time.InstantSource;
import tools.jackson.databind.node.ObjectNode;

/// `POST /v1/chat/completions`, at once or as a stream.
public final class ChatCompletions implements Endpoint {
    /// Waiting and answering together.
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    private final Json json;
    private final Models models;
    private final Admission admission;
    private final ServerMetrics metrics;
    private final Fresh fresh;
    private final InstantSource clock;

    /// @param json reads the bodies
    public ChatCompletions(
            Json json, Models models, Admission admission, ServerMetrics metrics, Fresh fresh, InstantSource clock) {
        this.json = json;
        this.models = models;
        this.admission = admission;
        this.metrics = metrics;
        this.fresh = fresh;
        this.clock = clock;
    }

    @Override
    public void serve(Exchange exchange) {
        byte[] body = exchange.body();
        ObjectNode document = json.read(body);
        ChatRequest request = ChatRequestReader.read(document);
        ChatModel model = models.get(request.model(), "model");
        tellLimits(exchange);
        long budget = budget(model, request);
        RequestMetrics measured = metrics.request(model.name());
        try (Ticket ticket = admission.admit(new Demand(exchange.caller(), body.length, budget, TIMEOUT))) {
            ticket.onCancel(Thread.currentThread()::interrupt);
            ticket.await();
            measured.runs(ticket.waited());
            ChatModel.Work work = model.prepare(
                    request, exchange.caller(), asked -> SearchShare.DEFAULT.budget(asked, admission.load()));
            CompletionHead head = new CompletionHead(
                    fresh.id("chatcmpl-"),
                    clock.instant().getEpochSecond(),
                    model.name(),
                    model.fingerprint(),
                    request.echo());
            answer(exchange, request, head, work, new RequestMeter(ticket, measured));
        }
    }

    /// The tokens that all answers may take. Where the client does not say how many, a model's context is no claim to
    /// more than half of what one request may have.
    private long budget(ChatModel model, ChatRequest request) {
        long most = (long) model.mostTokens(request) * request.choices();
        return request.maxTokens().isPresent() ? most : Math.min(most, admission.requestTokens() / 2);
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

    /// How much this caller may still ask for.
    private void tellLimits(Exchange exchange) {
        RateLimits left = admission.rateLimits(exchange.caller());
        String reset = Math.ceilDiv(left.reset().toMillis(), 1000) + "s";
        exchange.header("x-ratelimit-limit-requests", Integer.toString(left.limitRequests()));
        exchange.header("x-ratelimit-remaining-requests", Integer.toString(left.remainingRequests()));
        exchange.header("x-ratelimit-reset-requests", reset);
        exchange.header("x-ratelimit-limit-tokens", Long.toString(left.limitTokens()));
        exchange.header("x-ratelimit-remaining-tokens", Long.toString(left.remainingTokens()));
        exchange.header("x-ratelimit-reset-tokens", reset);
    }
}
