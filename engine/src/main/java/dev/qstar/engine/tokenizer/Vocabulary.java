package dev.qstar.engine.tokenizer;

import dev.qstar.engine.gguf.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// The tokens of a model by id: how the file spells each, of which kind it is, and which bytes it
/// stands for. Immutable.
final class Vocabulary {
    static final String TOKENS_KEY = "tokenizer.ggml.tokens";
    static final String TYPES_KEY = "tokenizer.ggml.token_type";
    static final String REMEDY = "convert the model again with a current converter";
    private static final Pattern BYTE_TOKEN = Pattern.compile("<0x[0-9A-Fa-f]{2}>");
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

    private static final int FREE = -1;

    private final String[] tokens;
    private final Kind[] kinds;

    /// An open-addressing hash table from a token's text to its id.
    private final int[] ids;

    private final OptionalInt[] byteTokens = new OptionalInt[256];

    private Vocabulary(String[] tokens, Kind[] kinds, int[] ids) {
        this.tokens = tokens;
        this.kinds = kinds;
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
        String[] tokens = metadata.strings(TOKENS_KEY).toArray(String[]::new);
        if (tokens.length == 0) {
            throw metadata.problem(TOKENS_KEY, "the vocabulary is empty", REMEDY);
        }
        Kind[] kinds = kinds(metadata, tokens.length);
        int[] ids = new int[Integer.highestOneBit(Math.max(8, tokens.length)) * 4];
        Arrays.fill(ids, FREE);
        for (int id = 0; id < tokens.length; id++) {
            String token = tokens[id];
            int slot = slot(token, tokens, ids);
            if (!token.isEmpty() && ids[slot] != FREE) {
                throw metadata.problem(
                        TOKENS_KEY, "tokens " + ids[slot] + " and " + id + " are the same: '" + token + "'", REMEDY);
            }
            ids[slot] = token.isEmpty() ? FREE : id;
            if (kinds[id] == Kind.BYTE && !BYTE_TOKEN.matcher(token).matches()) {
                throw metadata.problem(
                        TOKENS_KEY,
                        "byte token " + id + " is '" + token + "' where <0x00> to <0xFF> are possible",
                        REMEDY);
            }
        }
        return new Vocabulary(tokens, kinds, ids);
    }

    /// Where a token's id is, or the free place where it belongs.
    private static int slot(String token, String[] tokens, int[] ids) {
        int mask = ids.length - 1;
        int slot = (token.hashCode() * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask);
        while (ids[slot] != FREE && !tokens[ids[slot]].equals(token)) {
            slot = (slot + 1) & mask;
        }
        return slot;
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
            case CONTROL, UNKNOWN -> new byte[0];
            case BYTE -> new byte[] {(byte) HexFormat.fromHexDigits(token, 3, 5)};
            case USER_DEFINED -> token.getBytes(StandardCharsets.UTF_8);
            case NORMAL, UNDEFINED, UNUSED ->
                ByteAlphabet.spells(token) ? ByteAlphabet.bytes(token) : token.getBytes(StandardCharsets.UTF_8);
        };
    }

    int size() {
        return tokens.length;
    }

    String token(int id) {
        return tokens[id];
    }

    Kind kind(int id) {
        return kinds[id];
    }

    /// What the token stands for.
    byte[] bytes(int id) {
        return bytes(tokens[id], kinds[id]);
    }

    OptionalInt id(String token) {
        int id = ids[slot(token, tokens, ids)];
        return id == FREE ? OptionalInt.empty() : OptionalInt.of(id);
    }

    /// The token that a key of the model file names, if it has the key.
    ///
    /// @throws dev.qstar.engine.gguf.ModelFileException when there is no such token
    OptionalInt id(Metadata metadata, String key) {
        OptionalLong id = metadata.findInteger(key);
        if (id.isEmpty()) {
            return OptionalInt.empty();
        }
        long value = id.getAsLong();
        if (value < 0 || value >= size()) {
            throw metadata.problem(key, "token " + value + " is not in the vocabulary of " + size(), REMEDY);
        }
        return OptionalInt.of((int) value);
    }

    /// The token of a single byte, 0 to 255.
    OptionalInt byteToken(int value) {
        return byteTokens[value];
    }
}
