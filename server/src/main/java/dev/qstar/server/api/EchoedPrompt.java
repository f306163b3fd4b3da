package dev.qstar.server.api;

import dev.qstar.engine.Engine;
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
        Places.each(
                engine,
                root,
                Math.max(1, added),
                tokens.length,
                (length, there) -> logprobs.add(ranks.of(tokens[length], there.logits())));
        return new EchoedPrompt(text, first, logprobs);
    }
}
