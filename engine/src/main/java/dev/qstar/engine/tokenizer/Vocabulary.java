package dev.qstar.engine.tokenizer;

import dev.qstar.engine.gguf.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The tokens of a model by id: how the file spells each, of which kind it is, and which bytes it
/// stands for. Immutable.
final class Vocabulary {
    static final String TOKENS_KEY = "tokenizer.ggml.tokens";
    static final String TYPES_KEY = "tokenizer.ggml.token_type";
    static final String REMEDY = "convert the model again with a current converter";
    private static final Pattern BYTE_TOKEN = Pattern.compile("<0x[0-9A-Fa-f]{2}>");
    private static final byte[] NO_BYTES = {};
    private static final Kind[] KINDS = Kind.values();

    /// The kinds of tokens; the order of the constants is that of the numbers in the file.
    enum Kind {
        UNDEFINED,
        NORMAL,
        UNKNOWN,
        CONTROL,
        USER_DEFINED,
        UNUSED,
        BYTE
    }

    private final List<String> tokens;
    private final Kind[] kinds;
    private final byte[][] bytes;
    private final Map<String, Integer> ids;
    private final OptionalInt[] byteTokens = new OptionalInt[256];

    private Vocabulary(List<String> tokens, Kind[] kinds, byte[][] bytes, Map<String, Integer> ids) {
        this.tokens = tokens;
        this.kinds = kinds;
        this.bytes = bytes;
        this.ids = ids;
        for (int value = 0; value < byteTokens.length; value++) {
            byteTokens[value] = findByteToken(value);
        }
    }

    private OptionalInt findByteToken(int value) {
        OptionalInt spelt = id(String.valueOf(ByteAlphabet.character(value)));
        if (spelt.isPresent()) {
            return spelt;
        }
        OptionalInt named = id("<0x" + HexFormat.of().withUpperCase().toHexDigits((byte) value) + ">");
        return named.isPresent() && kinds[named.getAsInt()] == Kind.BYTE ? named : OptionalInt.empty();
    }

    static Vocabulary of(Metadata metadata) {
        List<String> tokens = metadata.strings(TOKENS_KEY);
        if (tokens.isEmpty()) {
            throw metadata.problem(TOKENS_KEY, "the vocabulary is empty", REMEDY);
        }
        Kind[] kinds = kinds(metadata, tokens.size());
        byte[][] bytes = new byte[tokens.size()][];
        Map<String, Integer> ids = HashMap.newHashMap(tokens.size());
        for (int id = 0; id < tokens.size(); id++) {
            String token = tokens.get(id);
            if (!token.isEmpty() && ids.putIfAbsent(token, id) != null) {
                throw metadata.problem(
                        TOKENS_KEY,
                        "tokens " + ids.get(token) + " and " + id + " are the same: '" + token + "'",
                        REMEDY);
            }
            if (kinds[id] == Kind.BYTE && !BYTE_TOKEN.matcher(token).matches()) {
                throw metadata.problem(
                        TOKENS_KEY,
                        "byte token " + id + " is '" + token + "' where <0x00> to <0xFF> are possible",
                        REMEDY);
            }
            bytes[id] = bytes(token, kinds[id]);
        }
        return new Vocabulary(tokens, kinds, bytes, ids);
    }

    private static Kind[] kinds(Metadata metadata, int size) {
        Kind[] kinds = new Kind[size];
        Arrays.fill(kinds, Kind.NORMAL);
        int[] types = metadata.findInts(TYPES_KEY).orElse(null);
        if (types == null) {
            return kinds;
        }
        if (types.length != size) {
            throw metadata.problem(TYPES_KEY, types.length + " types for " + size + " tokens", REMEDY);
        }
        for (int id = 0; id < size; id++) {
            if (types[id] < 0 || types[id] >= KINDS.length) {
                throw metadata.problem(TYPES_KEY, "token " + id + " has the unknown type " + types[id], REMEDY);
            }
            kinds[id] = KINDS[types[id]];
        }
        return kinds;
    }

    /// A normal token with characters outside the byte alphabet can never come of merging bytes; it
    /// stands for its own text.
    private static byte[] bytes(String token, Kind kind) {
        return switch (kind) {
            case CONTROL, UNKNOWN -> NO_BYTES;
            case BYTE -> new byte[] {(byte) HexFormat.fromHexDigits(token, 3, 5)};
            case USER_DEFINED -> token.getBytes(StandardCharsets.UTF_8);
            case NORMAL, UNDEFINED, UNUSED ->
                ByteAlphabet.spells(token) ? ByteAlphabet.bytes(token) : token.getBytes(StandardCharsets.UTF_8);
        };
    }

    int size() {
        return tokens.size();
    }

    String token(int id) {
        return tokens.get(id);
    }

    Kind kind(int id) {
        return kinds[id];
    }

    /// Not copied: callers do not change it.
    byte[] bytes(int id) {
        return bytes[id];
    }

    OptionalInt id(String token) {
        Integer id = ids.get(token);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    /// The token of a single byte, 0 to 255.
    OptionalInt byteToken(int value) {
        return byteTokens[value];
    }
}
