package dev.qstar.server.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The parameters after a request's path, each known to the route. Immutable.
public final class Query {
    /// No parameters.
    public static final Query NONE = new Query(Map.of());

    private final Map<String, String> values;

    private Query(Map<String, String> values) {
        this.values = values;
    }

    /// Takes a query apart.
    ///
    /// @param raw   as it was sent, percent-encoded, without the question mark
    /// @param known names that the route has
    /// @throws ApiException naming a parameter that is unknown or given twice, or when an escape is malformed
    public static Query of(String raw, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        for (String pair : raw.split("&")) {
            if (!pair.isEmpty()) {
                int end = pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('=');
                String name = decoded(pair.substring(0, end));
                if (!known.contains(name)) {
                    throw ApiException.badField(
                            name, "unknown_parameter", "'" + name + "' is unknown here; leave it out");
                }
                String value = decoded(pair.substring(Math.min(end + 1, pair.length())));
                if (values.put(name, value) != null) {
                    throw ApiException.invalid(name, "must be given once");
                }
            }
        }
        return new Query(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw ApiException.refused(
                    400, "invalid_query", "the query holds a malformed escape; encode its values as UTF-8");
        }
    }

    /// The value of a parameter, if it was given.
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /// One of the texts that are allowed.
    ///
    /// @throws ApiException when it is another one
    public Optional<String> choice(String name, List<String> allowed) {
        Optional<String> value = text(name);
        if (value.isPresent() && !allowed.contains(value.get())) {
            throw ApiException.invalid(name, "must be one of " + String.join(", ", allowed));
        }
        return value;
    }

    /// A whole number.
    ///
    /// @throws ApiException when it is none from `least` to `most`
    public int integer(String name, int least, int most, int usual) {
        Optional<String> value = text(name);
        try {
            int number = value.map(Integer::parseInt).orElse(usual);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw notBetween(name, least, most);
        }
        throw notBetween(name, least, most);
    }

    private static ApiException notBetween(String name, int least, int most) {
        return ApiException.invalid(name, "must be an integer from " + least + " to " + most);
    }
}
