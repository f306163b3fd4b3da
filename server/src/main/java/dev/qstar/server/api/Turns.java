package dev.qstar.server.api;

import dev.qstar.engine.chat.ChatMessage;
import dev.qstar.server.load.Admission;
import dev.qstar.server.load.Demand;
import dev.qstar.server.load.RateLimits;
import dev.qstar.server.load.SearchShare;
import dev.qstar.server.load.Ticket;
import dev.qstar.server.metrics.RequestMetrics;
import dev.qstar.server.metrics.ServerMetrics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Gives requests their turns at the models: admits a request before its prompt is read, waits, makes the work ready
/// and measures it. Any thread may call.
public final class Turns {
    /// Waiting and answering together.
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    /// What a format puts around a message at most, by a high guess.
    private static final int MARK_BYTES = 64;

    private final Models models;
    private final Admission admission;
    private final ServerMetrics metrics;

    /// Turns at these models.
    ///
    /// @param metrics knows all the models
    public Turns(Models models, Admission admission, ServerMetrics metrics) {
        this.models = models;
        this.admission = admission;
        this.metrics = metrics;
    }

    /// What happens when it is a request's turn.
    @FunctionalInterface
    public interface Turn {
        /// Takes the turn.
        ///
        /// @param work  to be done, once
        /// @param meter that does it
        void take(ChatModel model, ChatModel.Work work, RequestMeter meter);
    }

    /// Refuses a caller whose next request would be refused however little it asked for. It takes no place, so that
    /// there may be no room later all the same. Never waits for long.
    ///
    /// @param header takes the headers that say how much this caller may still ask for
    /// @throws dev.qstar.server.load.RefusedException when there is no room
    public void requireRoom(String caller, BiConsumer<String, String> header) {
        admission.refusal(caller).ifPresent(refusal -> {
            tellLimits(caller, header);
            throw refusal;
        });
    }

    /// Waits for the request's turn and takes it, on the calling thread.
    ///
    /// @param promptBytes at least as many as the prompt has tokens
    /// @throws ApiException when there is no such model, or the model does not serve the request
    /// @throws dev.qstar.server.load.RefusedException when there is no room
    /// @throws dev.qstar.server.load.TicketEndedException when the time is over
    public void await(Exchange exchange, ChatRequest request, long promptBytes, Turn turn) {
        ChatModel model = models.get(request.model(), "model");
        RequestMetrics measured = metrics.request(model.name());
        admitted(exchange, promptBytes, budget(model, request), ticket -> {
            measured.runs(ticket.waited());
            ChatModel.Work work = model.prepare(
                    request, exchange.caller(), asked -> SearchShare.DEFAULT.budget(asked, admission.load()));
            turn.take(model, work, new RequestMeter(ticket, measured));
            return work;
        });
    }

    /// How long the prompt may be that a model reads of a conversation: its texts in UTF-8, and room for what the
    /// model puts around each of them. At least as many bytes as the prompt has tokens.
    ///
    /// @throws ApiException when there is no such model
    public long promptBytes(String model, List<ChatMessage> messages) {
        return models.get(model, "model").read(messages).stream()
                .mapToLong(message -> MARK_BYTES + message.content().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /// Waits for the request's turn and counts the tokens of its prompt.
    ///
    /// @param promptBytes at least as many as the prompt has tokens
    /// @throws ApiException when there is no such model, or nothing that it reads
    /// @throws dev.qstar.server.load.RefusedException when there is no room
    /// @throws dev.qstar.server.load.TicketEndedException when the time is over
    public int count(Exchange exchange, ChatRequest request, long promptBytes) {
        ChatModel model = models.get(request.model(), "model");
        return admitted(exchange, promptBytes, 0, ticket -> model.promptTokens(request));
    }

    /// What a model makes of what it reads, without an answer.
    @FunctionalInterface
    interface Reading<T> {
        T read(ChatModel model, Meter meter);
    }

    /// Waits for the turn of a request that generates nothing, takes it on the calling thread and measures it.
    ///
    /// @param promptBytes at least as many as all that is to be read has tokens
    /// @throws ApiException when there is no such model
    /// @throws dev.qstar.server.load.RefusedException when there is no room
    /// @throws dev.qstar.server.load.TicketEndedException when the time is over
    <T> T read(Exchange exchange, String name, long promptBytes, Reading<T> reading) {
        ChatModel model = models.get(name, "model");
        RequestMetrics measured = metrics.request(model.name());
        return admitted(exchange, promptBytes, 0, ticket -> {
            measured.runs(ticket.waited());
            RequestMeter meter = new RequestMeter(ticket, measured);
            return meter.measured(() -> reading.read(model, meter));
        });
    }

    /// Waits for a place, and holds it while it is used.
    private <T> T admitted(Exchange exchange, long promptBytes, long budget, Function<Ticket, T> use) {
        tellLimits(exchange.caller(), exchange::header);
        try (Ticket ticket = admission.admit(new Demand(exchange.caller(), promptBytes, budget, TIMEOUT))) {
            ticket.onCancel(Thread.currentThread()::interrupt);
            ticket.await();
            return use.apply(ticket);
        }
    }

    /// The tokens that all answers may take. Where the client does not say how many, a model's context is no claim to
    /// more than half of what one request may have.
    private long budget(ChatModel model, ChatRequest request) {
        long most = (long) model.mostTokens(request) * request.answers();
        return request.maxTokens().isPresent() ? most : Math.min(most, admission.requestTokens() / 2);
    }

    /// How much this caller may still ask for.
    private void tellLimits(String caller, BiConsumer<String, String> header) {
        RateLimits left = admission.rateLimits(caller);
        String reset = Math.ceilDiv(left.reset().toMillis(), 1000) + "s";
        header.accept("x-ratelimit-limit-requests", Integer.toString(left.limitRequests()));
        header.accept("x-ratelimit-remaining-requests", Integer.toString(left.remainingRequests()));
        header.accept("x-ratelimit-reset-requests", reset);
        header.accept("x-ratelimit-limit-tokens", Long.toString(left.limitTokens()));
        header.accept("x-ratelimit-remaining-tokens", Long.toString(left.remainingTokens()));
        header.accept("x-ratelimit-reset-tokens", reset);
    }
}
