package dev.qstar.server.api;

import dev.qstar.engine.CancelledException;
import dev.qstar.server.load.Ticket;
import dev.qstar.server.load.TicketEndedException;
import dev.qstar.server.metrics.FinishReason;
import dev.qstar.server.metrics.RequestMetrics;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells a request's ticket and the metrics what its answer takes and how it ends. Used by the request's thread.
public final class RequestMeter implements Meter {
    private final Ticket ticket;
    private final RequestMetrics metrics;
    private FinishReason reason = FinishReason.STOP;
    private TokenUsage soFar = new TokenUsage(0, 0, 0, 0);

    RequestMeter(Ticket ticket, RequestMetrics metrics) {
        this.ticket = ticket;
        this.metrics = metrics;
    }

    @Override
    public void prompt(int tokens, int cached) {
        soFar = new TokenUsage(tokens, cached, 0, 0);
        metrics.prompt(tokens, cached);
        ticket.use((long) tokens - cached);
    }

    @Override
    public void generated(int tokens) {
        if (tokens > 0) {
            soFar = new TokenUsage(soFar.prompt(), soFar.cached(), soFar.completion() + tokens, 0);
            metrics.generated(tokens);
            ticket.use(tokens);
        }
    }

    /// What the work took until now. How much of it were thoughts shows at the end only.
    public TokenUsage soFar() {
        return soFar;
    }

    /// Does the work and notes how it ends.
    ///
    /// @return what it took
    /// @throws dev.qstar.engine.CancelledException when it was interrupted
    /// @throws TicketEndedException when its time is over
    public TokenUsage run(ChatModel.Work work, ChatSink sink) {
        return measured(() -> work.run(listening(sink), this));
    }

    /// Does other work and notes how it ends.
    ///
    /// @throws dev.qstar.engine.CancelledException when it was interrupted
    /// @throws TicketEndedException when its time is over
    <T> T measured(Supplier<T> work) {
        try {
            T done = work.get();
            metrics.finished(reason);
            return done;
        } catch (CancelledException | TicketEndedException ended) {
            metrics.aborted();
            ticket.use(0); // says so if its time was over
            throw ended;
        } catch (RuntimeException | Error failure) {
            metrics.failed();
            throw failure;
        }
    }

    /// The sink, while the end of the answer is noted.
    private ChatSink listening(ChatSink sink) {
        return new ChatSink() {
            @Override
            public void reasoning(int choice, String text) {
                sink.reasoning(choice, text);
            }

            @Override
            public void nodes(int choice, ArrayNode nodes) {
                sink.nodes(choice, nodes);
            }

            @Override
            public void content(int choice, String text, List<TokenLogprob> logprobs) {
                sink.content(choice, text, logprobs);
            }

            @Override
            public void prompt(int choice, EchoedPrompt prompt) {
                sink.prompt(choice, prompt);
            }

            @Override
            public void finished(int choice, FinishReason why, ObjectNode extension) {
                reason = why;
                sink.finished(choice, why, extension);
            }
        };
    }
}
