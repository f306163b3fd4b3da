package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.util.Locale;

/// The names of constants in JSON and in the database: lower case.
final class Wire {
    private Wire() {}

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E value(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (name(constant).equals(name)) {
                return constant;
            }
        }
        throw new StoreException(
                Kind.INVALID, "\"" + name + "\" is no " + type.getSimpleName() + ": use one that the API names.");
    }
}
