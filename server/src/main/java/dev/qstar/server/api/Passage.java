package dev.qstar.server.api;

import dev.qstar.engine.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// A text of a request, for a model to take as it is.
sealed interface Passage {
    /// The tokens that a model is fed, its token for the beginning of a text included where it expects one.
    ///
    /// @param param where the request has it
    /// @throws ApiException when it is none at all, or the model does not know it
    int[] tokens(Tokenizer tokenizer, String param);

    /// How many tokens at the beginning of [#tokens] the client did not send.
    int added(Tokenizer tokenizer);

    /// A text; what it spells never becomes a control token.
    record Written(String text) implements Passage {
        @Override
        public int[] tokens(Tokenizer tokenizer, String param) {
            int[] tokens = tokenizer.encode(text, tokenizer.addsBos(), false);
            if (tokens.length == 0) {
                throw ApiException.invalid(
                        param, "is empty, and this model has no token that begins a text; give it a text");
            }
            return tokens;
        }

        @Override
        public int added(Tokenizer tokenizer) {
            return tokenizer.addsBos() ? 1 : 0;
        }
    }

    /// Tokens by their ids, at least one; nothing is added to them.
    record Tokens(List<Integer> ids) implements Passage {
        public Tokens {
            ids = List.copyOf(ids);
        }

        @Override
        public int[] tokens(Tokenizer tokenizer, String param) {
            int last = tokenizer.vocabularySize() - 1;
            if (ids.stream().anyMatch(id -> id > last)) {
                throw ApiException.invalid(param, "must hold ids of tokens from 0 to " + last + " for this model");
            }
            return ids.stream().mapToInt(Integer::intValue).toArray();
        }

        @Override
        public int added(Tokenizer tokenizer) {
            return 0;
        }
    }

    /// Reads one text or many, or the ids of one's tokens or of many's.
    ///
    /// @param param    where the request has it
    /// @param maxItems the most texts
    /// @throws ApiException when it is none of these
    static List<Passage> read(JsonNode given, String param, int maxItems) {
        if (given.isString()) {
            return List.of(new Written(given.stringValue()));
        }
        List<JsonNode> items = Fields.list(given, param, Integer.MAX_VALUE);
        if (items.isEmpty()) {
            throw ApiException.invalid(param, "must not be an empty array");
        }
        if (items.getFirst().isNumber()) {
            return List.of(tokens(given, param));
        }
        List<JsonNode> many = Fields.list(given, param, maxItems);
        return IntStream.range(0, many.size())
                .mapToObj(i -> passage(
                        many.get(i), param + "[" + i + "]", items.getFirst().isString()))
                .toList();
    }

    private static Passage passage(JsonNode item, String param, boolean written) {
        return written ? new Written(Fields.text(item, param, Integer.MAX_VALUE)) : tokens(item, param);
    }

    private static Passage tokens(JsonNode given, String param) {
        List<JsonNode> items = Fields.list(given, param, Integer.MAX_VALUE);
        if (items.isEmpty()) {
            throw ApiException.invalid(param, "must not be an empty array");
        }
        List<Integer> ids = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            ids.add((int) Fields.integer(items.get(i), param + "[" + i + "]", 0, Integer.MAX_VALUE));
        }
        return new Tokens(ids);
    }
}
