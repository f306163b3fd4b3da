package dev.qstar.server.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Takes the fields of an object one by one, each with its type and range, so that what nobody took is found at the
/// end. A field that is null counts as left out. Used by one thread.
public final class Fields {
    private final ObjectNode object;
    private final String path;
    private final Set<String> taken = new HashSet<>();

    /// @param path of the object in the request, empty for the request itself
    public Fields(ObjectNode object, String path) {
        this.object = object;
        this.path = path;
    }

    /// Where a field is, as errors name it.
    public String param(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /// The field as it is, if it was given.
    public Optional<JsonNode> any(String name) {
        taken.add(name);
        @Nullable JsonNode value = object.get(name);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    /// Whether the field was given as null, which says more than leaving it out where null stands for something.
    public boolean isNull(String name) {
        taken.add(name);
        @Nullable JsonNode value = object.get(name);
        return value != null && value.isNull();
    }

    /// A text.
    public Optional<String> text(String name, int maxLength) {
        return any(name).map(value -> text(value, param(name), maxLength));
    }

    /// A text that has to be there.
    public String requiredText(String name, int maxLength) {
        return text(name, maxLength).orElseThrow(() -> missing(name));
    }

    /// A text at a place in the request.
    public static String text(JsonNode value, String param, int maxLength) {
        if (!value.isString()) {
            throw ApiException.invalid(param, "must be a string");
        }
        if (value.stringValue().length() > maxLength) {
            throw ApiException.invalid(param, "must have at most " + maxLength + " characters");
        }
        return value.stringValue();
    }

    /// One of the texts that are allowed.
    public Optional<String> choice(String name, List<String> allowed) {
        Optional<String> value = text(name, Integer.MAX_VALUE);
        if (value.isPresent() && !allowed.contains(value.get())) {
            throw ApiException.invalid(param(name), "must be one of " + String.join(", ", allowed));
        }
        return value;
    }

    /// True or false; false when it was not given.
    public boolean truth(String name) {
        Optional<JsonNode> value = any(name);
        if (value.isPresent() && !value.get().isBoolean()) {
            throw ApiException.invalid(param(name), "must be true or false");
        }
        return value.isPresent() && value.get().booleanValue();
    }

    /// A whole number in a range.
    public OptionalLong integer(String name, long least, long most) {
        Optional<JsonNode> given = any(name);
        return given.isEmpty() ? OptionalLong.empty() : OptionalLong.of(integer(given.get(), param(name), least, most));
    }

    /// An integer at a place in the request.
    static long integer(JsonNode value, String param, long least, long most) {
        boolean fits = value.isIntegralNumber() && value.canConvertToLong();
        if (!fits || value.longValue() < least || value.longValue() > most) {
            throw ApiException.invalid(param, "must be an integer from " + least + " to " + most);
        }
        return value.longValue();
    }

    /// A number in a range.
    public OptionalDouble number(String name, double least, double most) {
        Optional<JsonNode> given = any(name);
        return given.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(number(given.get(), param(name), least, most));
    }

    /// A number at a place in the request.
    public static double number(JsonNode value, String param, double least, double most) {
        double number = value.isNumber() ? value.asDouble(Double.NaN) : Double.NaN;
        if (!(number >= least && number <= most)) {
            throw ApiException.invalid(param, "must be a number from " + plain(least) + " to " + plain(most));
        }
        return number;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /// An object, whose fields are taken one by one too.
    public Optional<Fields> object(String name) {
        return any(name).map(value -> {
            if (value instanceof ObjectNode inner) {
                return new Fields(inner, param(name));
            }
            throw ApiException.invalid(param(name), "must be an object");
        });
    }

    /// The names and values of this object, all of them taken.
    public Map<String, JsonNode> all() {
        taken.addAll(object.propertyNames());
        Map<String, JsonNode> all = new LinkedHashMap<>();
        object.properties().forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    /// The items of a list, empty when it was not given.
    public List<JsonNode> list(String name, int maxItems) {
        Optional<JsonNode> given = any(name);
        return given.isEmpty() ? List.of() : list(given.get(), param(name), maxItems);
    }

    /// The items of a list at a place in the request.
    public static List<JsonNode> list(JsonNode value, String param, int maxItems) {
        if (!value.isArray()) {
            throw ApiException.invalid(param, "must be an array");
        }
        if (value.size() > maxItems) {
            throw ApiException.invalid(param, "must have at most " + maxItems + " items");
        }
        return new ArrayList<>(value.values());
    }

    /// That a field is not there.
    public ApiException missing(String name) {
        return ApiException.badField(param(name), "missing_required_parameter", "'" + param(name) + "' is required");
    }

    /// Refuses what is left.
    ///
    /// @throws ApiException when a field is left that nobody took
    public void requireAllTaken() {
        for (String name : object.propertyNames()) {
            if (!taken.contains(name)) {
                throw ApiException.badField(
                        param(name), "unknown_parameter", "'" + param(name) + "' is unknown here; leave it out");
            }
        }
    }
}
