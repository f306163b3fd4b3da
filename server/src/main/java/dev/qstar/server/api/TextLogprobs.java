package dev.qstar.server.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Log-probabilities of one choice in the form of plain completions: four lists of equal length. Used by one thread.
final class TextLogprobs {
    private final CharacterStream characters = new CharacterStream();
    private final ArrayNode tokens = Json.array();
    private final ArrayNode logprobs = Json.array();
    private final ArrayNode tops = Json.array();
    private final ArrayNode offsets = Json.array();
    private int offset;

    /// Takes the tokens of the prompt.
    void add(EchoedPrompt prompt) {
        prompt.first().ifPresent(first -> {
            begin(first);
            logprobs.addNull();
            tops.addNull();
        });
        add(prompt.logprobs());
    }

    /// Takes tokens of the answer.
    void add(List<TokenLogprob> more) {
        for (TokenLogprob token : more) {
            begin(token.piece());
            logprobs.add(token.piece().finite());
            ObjectNode top = tops.addObject();
            token.top().forEach(piece -> top.put(spelt(piece), piece.finite()));
            top.put(spelt(token.piece()), token.piece().finite());
        }
    }

    private void begin(TokenLogprob.Piece piece) {
        tokens.add(spelt(piece));
        offsets.add(offset);
        offset += characters.take(piece.bytes()).length();
    }

    /// The text of a token; of one that is no whole text, its bytes.
    private static String spelt(TokenLogprob.Piece piece) {
        byte[] bytes = piece.bytes();
        if (bytes.length == 0 || Arrays.equals(piece.text().getBytes(StandardCharsets.UTF_8), bytes)) {
            return piece.text();
        }
        StringBuilder spelt = new StringBuilder("bytes:");
        for (byte value : bytes) {
            spelt.append(String.format("\\x%02x", value));
        }
        return spelt.toString();
    }

    /// What was taken since the last call.
    ObjectNode take() {
        ObjectNode document = Json.object();
        document.set("tokens", tokens.deepCopy());
        document.set("token_logprobs", logprobs.deepCopy());
        document.set("top_logprobs", tops.deepCopy());
        document.set("text_offset", offsets.deepCopy());
        for (ArrayNode list : List.of(tokens, logprobs, tops, offsets)) {
            list.removeAll();
        }
        return document;
    }
}
