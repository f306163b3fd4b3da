package dev.qstar.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Text on its way to the client: cut at a stop text, each part with the log-probabilities of the tokens that begin in
/// it. Used by one thread.
final class AnswerText {
    private final StopFilter filter;
    private final List<TokenLogprob> waiting = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int taken;
    private int released;

    AnswerText(StopFilter filter) {
        this.filter = filter;
    }

    /// A part of the answer.
    record Part(String text, List<TokenLogprob> logprobs) {
        void tell(ChatSink sink, int choice) {
            sink.content(choice, text, logprobs);
        }
    }

    /// Takes more text; says what can be told now.
    ///
    /// @param token that the text belongs to, if its log-probability was asked for; it may add no whole character
    Optional<Part> append(String more, Optional<TokenLogprob> token) {
        token.ifPresent(one -> {
            waiting.add(one);
            starts.add(taken);
        });
        taken += more.length();
        return release(filter.pass(more), false);
    }

    /// What is left at the end.
    Optional<Part> end() {
        return release(filter.rest(), !filter.stopped());
    }

    /// Whether a stop text came.
    boolean stopped() {
        return filter.stopped();
    }

    private Optional<Part> release(String text, boolean all) {
        released += text.length();
        List<TokenLogprob> tokens = new ArrayList<>();
        while (!waiting.isEmpty() && (all || starts.getFirst() < released)) {
            tokens.add(waiting.removeFirst());
            starts.removeFirst();
        }
        return text.isEmpty() && tokens.isEmpty() ? Optional.empty() : Optional.of(new Part(text, tokens));
    }
}
