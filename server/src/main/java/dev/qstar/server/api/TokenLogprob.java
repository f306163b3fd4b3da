package dev.qstar.server.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How probable a piece of an answer was.
///
/// @param piece what was said
/// @param top   the most probable pieces at its place, best first
public record TokenLogprob(Piece piece, List<Piece> top) {
    /// Copies the list.
    public TokenLogprob {
        top = List.copyOf(top);
    }

    /// A piece of text.
    ///
    /// @param text    as a person reads it
    /// @param bytes   as they are; a token may end inside a character
    /// @param logprob the natural logarithm of its probability
    public record Piece(String text, byte[] bytes, double logprob) {
        static Piece of(String text, double logprob) {
            return new Piece(text, text.getBytes(StandardCharsets.UTF_8), logprob);
        }

        /// The least number that JSON can carry stands for a probability of 0, as OpenAI has it.
        private static final double IMPOSSIBLE = -9999;

        /// The logarithm as JSON can carry it.
        double finite() {
            return Math.max(IMPOSSIBLE, logprob);
        }

        private ObjectNode document() {
            ObjectNode document = Json.object().put("token", text).put("logprob", finite());
            ArrayNode numbers = document.putArray("bytes");
            for (byte value : bytes) {
                numbers.add(Byte.toUnsignedInt(value));
            }
            return document;
        }
    }

    /// The object that tells it: `token`, `logprob`, `bytes`, `top_logprobs`.
    public ObjectNode document() {
        ObjectNode document = piece.document();
        ArrayNode alternatives = document.putArray("top_logprobs");
        top.forEach(alternative -> alternatives.add(alternative.document()));
        return document;
    }

    /// The object `logprobs` of a choice.
    static ObjectNode document(List<TokenLogprob> tokens) {
        ObjectNode document = Json.object();
        ArrayNode content = document.putArray("content");
        tokens.forEach(token -> content.add(token.document()));
        return document.putNull("refusal");
    }
}
