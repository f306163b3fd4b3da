package dev.qstar.server.http;

import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Endpoint;
import dev.qstar.server.api.Query;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds the endpoint for a method and a path. Filled before the server starts, read by any thread after that.
///
/// A pattern is a path whose segments may be names in braces, which anything fits, and after a question mark the
/// parameters that a query may have: `/v1/conversations/{id}/items?limit&after`. Of two that fit, the one that was
/// added first is taken.
public final class Router {
    private final List<Route> routes = new ArrayList<>();

    private record Route(
            String method, List<String> segments, Optional<Set<String>> query, boolean open, Endpoint endpoint) {
        /// What stands for the names; empty when the path does not fit.
        Optional<Map<String, String>> parameters(List<String> path) {
            if (path.size() != segments.size()) {
                return Optional.empty();
            }
            Map<String, String> parameters = new HashMap<>();
            for (int i = 0; i < path.size(); i++) {
                String segment = segments.get(i);
                if (segment.startsWith("{")) {
                    parameters.put(segment.substring(1, segment.length() - 1), path.get(i));
                } else if (!segment.equals(path.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(parameters);
        }
    }

    /// Where a request leads.
    ///
    /// @param endpoint   that answers it
    /// @param open       whether it is answered without a key, and while the server ends
    /// @param parameters what stands in the path for the names of the pattern, decoded
    /// @param query      the parameters after the path
    record Target(Endpoint endpoint, boolean open, Map<String, String> parameters, Query query) {}

    /// Adds a route for those who may use the API. A parameter of the query that the pattern does not name is refused.
    public Router on(String method, String pattern, Endpoint endpoint) {
        int mark = pattern.indexOf('?');
        String path = mark < 0 ? pattern : pattern.substring(0, mark);
        Set<String> query =
                mark < 0 ? Set.of() : Set.of(pattern.substring(mark + 1).split("&"));
        routes.add(new Route(method, segments(path), Optional.of(query), false, endpoint));
        return this;
    }

    /// Adds a route for everybody. What the query has is not looked at.
    public Router open(String method, String pattern, Endpoint endpoint) {
        routes.add(new Route(method, segments(pattern), Optional.empty(), true, endpoint));
        return this;
    }

    /// @param method   `HEAD` is answered as `GET` is; that its answer has no body is the connection's business
    /// @param rawPath  as it was sent, percent-encoded
    /// @param rawQuery as it was sent, without the question mark
    /// @throws ApiException when nothing is there, the method is another one, the path is no plain one, or the
    ///     query has a parameter that the route does not know
    Target find(String method, String rawPath, String rawQuery) {
        List<String> path = segments(rawPath).stream().map(Router::decoded).toList();
        String asked = method.equals("HEAD") ? "GET" : method;
        Set<String> methods = new TreeSet<>();
        for (Route route : routes) {
            Optional<Map<String, String>> parameters = route.parameters(path);
            if (parameters.isPresent()) {
                if (route.method().equals(asked)) {
                    Query query = route.query()
                            .map(known -> Query.of(rawQuery, known))
                            .orElse(Query.NONE);
                    return new Target(route.endpoint(), route.open(), parameters.get(), query);
                }
                methods.add(route.method());
            }
        }
        if (!methods.isEmpty()) {
            throw ApiException.refused(
                    405, "method_not_allowed", "that path answers to " + String.join(", ", methods) + " only");
        }
        throw ApiException.refused(404, "not_found", "nothing answers at that path");
    }

    private static List<String> segments(String path) {
        return List.of((path.startsWith("/") ? path.substring(1) : path).split("/", -1));
    }

    private static String decoded(String segment) {
        String text;
        try {
            text = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw notPlain();
        }
        boolean odd = text.equals(".") || text.equals("..") || text.indexOf('/') >= 0 || text.indexOf('\\') >= 0;
        if (odd || text.chars().anyMatch(Character::isISOControl)) {
            throw notPlain();
        }
        return text;
    }

    private static ApiException notPlain() {
        return ApiException.refused(
                400, "invalid_path", "the path holds '..', an encoded slash or a malformed escape; write it plainly");
    }
}
