package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.util.Map;

/// How much of everything the store takes, in one place, and the checks of it.
final class Limits {
    static final int PAGE = 100;
    static final int NAME_CHARS = 200;
    static final int KEYS_OF_USER = 100;
    static final int KEYS = 100_000;
    static final int METADATA_PAIRS = 16;
    static final int METADATA_KEY_CHARS = 64;
    static final int METADATA_VALUE_CHARS = 512;
    static final int PARTS_OF_MESSAGE = 64;
    static final int TEXT_CHARS = 8 << 20;
    static final int MESSAGES_AT_ONCE = 1_000;
    static final int ITEMS_OF_CONVERSATION = 10_000;
    static final int RESPONSES_OF_CHAIN = 1_000;
    static final int QUERY_CHARS = 500;
    static final int QUERY_WORDS = 16;
    static final int IMPORT_LINE_CHARS = 128 << 20;
    static final int ARCHIVE_LINES = 1_000_000;

    /// What a row, and so a string in it, may weigh in SQLite.
    static final int ROW_BYTES = 128 << 20;

    private Limits() {}

    static void check(boolean holds, String message) {
        if (!holds) {
            throw new StoreException(Kind.LIMIT, message);
        }
    }

    /// A name, a label or a title: one line.
    static String name(String what, String text) {
        check(
                text.length() <= NAME_CHARS,
                "The " + what + " is longer than " + NAME_CHARS + " characters: shorten it.");
        valid(
                text.codePoints().noneMatch(Character::isISOControl),
                "The " + what + " has a control character: remove it.");
        return wellFormed(text);
    }

    static Map<String, String> metadata(Map<String, String> pairs) {
        check(pairs.size() <= METADATA_PAIRS, "The metadata has more than 16 pairs: send fewer.");
        pairs.forEach((key, value) -> {
            check(key.length() <= METADATA_KEY_CHARS, "A metadata key is longer than 64 characters: shorten it.");
            check(
                    value.length() <= METADATA_VALUE_CHARS,
                    "A metadata value is longer than 512 characters: shorten it.");
            wellFormed(key);
            wellFormed(value);
        });
        return Map.copyOf(pairs);
    }

    static String text(String text) {
        check(text.length() <= TEXT_CHARS, "A text is longer than 8 million characters: split it.");
        return wellFormed(text);
    }

    static void valid(boolean holds, String message) {
        if (!holds) {
            throw new StoreException(Kind.INVALID, message);
        }
    }

    /// Half a surrogate pair cannot be written as UTF-8, and would come back as something else.
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new StoreException(
                        Kind.INVALID, "A text has half a surrogate pair at " + i + ": send whole characters.");
            }
        }
        return text;
    }
}
