package dev.qstar.server.api;

import dev.qstar.engine.Engine;
import dev.qstar.engine.Feed;
import dev.qstar.engine.Sequence;
import dev.qstar.engine.tokenizer.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A prompt as the client gets it back.
///
/// @param text     of all its tokens
/// @param first    its first token, where nothing precedes it that could make it probable
/// @param logprobs of the other tokens, if they were asked for
record EchoedPrompt(String text, Optional<TokenLogprob.Piece> first, List<TokenLogprob> logprobs) {
    /// How many tokens are scored in one batch.
    private static final int BATCH = 64;

    EchoedPrompt {
        logprobs = List.copyOf(logprobs);
    }

    /// @param root        has exactly the prompt
    /// @param added       how many of its first tokens the client did not send
    /// @param topLogprobs as in [ChatRequest]
    static EchoedPrompt of(Engine engine, Sequence root, int added, OptionalInt topLogprobs) {
        Tokenizer tokenizer = engine.tokenizer();
        int[] tokens = root.tokens();
        String text =
                new String(tokenizer.decode(Arrays.copyOfRange(tokens, added, tokens.length)), StandardCharsets.UTF_8);
        if (topLogprobs.isEmpty()) {
            return new EchoedPrompt(text, Optional.empty(), List.of());
        }
        TokenRanks ranks = new TokenRanks(tokenizer, topLogprobs.getAsInt());
        Optional<TokenLogprob.Piece> first = added == 0 ? Optional.of(ranks.piece(tokens[0], 0)) : Optional.empty();
        List<TokenLogprob> logprobs = new ArrayList<>();
        int from = Math.max(1, added);
        while (from < tokens.length) {
            int to = Math.min(tokens.length, from + BATCH);
            logprobs.addAll(score(engine, root, tokens, from, to, ranks));
            from = to;
        }
        return new EchoedPrompt(text, first, logprobs);
    }

    /// Scores the tokens from one place to another, each by a fork that ends where it begins: what was computed for the
    /// prompt is shared, and one more step gives the logits of each place.
    private static List<TokenLogprob> score(
            Engine engine, Sequence root, int[] tokens, int from, int to, TokenRanks ranks) {
        List<Sequence> forks = new ArrayList<>();
        try {
            List<Feed> feeds = new ArrayList<>();
            for (int at = from; at < to; at++) {
                Sequence fork = root.fork();
                forks.add(fork);
                fork.truncate(at - 1);
                feeds.add(new Feed(fork, new int[] {tokens[at - 1]}));
            }
            engine.forward(feeds);
            List<TokenLogprob> logprobs = new ArrayList<>();
            for (int at = from; at < to; at++) {
                logprobs.add(ranks.of(tokens[at], forks.get(at - from).logits()));
            }
            return logprobs;
        } finally {
            forks.forEach(Sequence::close);
        }
    }
}
