package dev.qstar.server.http;

import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Endpoint;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds the endpoint for a method and a path. Filled before the server starts, read by any thread after that.
public final class Router {
    private static final String NAMED = "{id}";

    private final List<Route> routes = new ArrayList<>();

    private record Route(String method, List<String> segments, boolean open, Endpoint endpoint) {
        boolean fits(List<String> path) {
            boolean named = segments.getLast().equals(NAMED);
            int fixed = segments.size() - (named ? 1 : 0);
            return path.size() == segments.size() && path.subList(0, fixed).equals(segments.subList(0, fixed));
        }
    }

    /// Where a request leads.
    ///
    /// @param endpoint  that answers it
    /// @param open      whether it is answered without a key, and while the server ends
    /// @param parameter what stands in the path for `{id}`, decoded; empty where the route has none
    record Target(Endpoint endpoint, boolean open, String parameter) {}

    /// Adds a route for those who may use the API.
    ///
    /// @param path segments after slashes; the last may be `{id}`
    public Router on(String method, String path, Endpoint endpoint) {
        routes.add(new Route(method, segments(path), false, endpoint));
        return this;
    }

    /// Adds a route for everybody.
    public Router open(String method, String path, Endpoint endpoint) {
        routes.add(new Route(method, segments(path), true, endpoint));
        return this;
    }

    /// @param rawPath as it was sent, percent-encoded
    /// @throws ApiException when nothing is there, the method is another one, or the path is no plain one
    Target find(String method, String rawPath) {
        List<String> path = segments(rawPath).stream().map(Router::decoded).toList();
        Set<String> methods = new TreeSet<>();
        for (Route route : routes) {
            if (route.fits(path)) {
                if (route.method().equals(method)) {
                    boolean named = route.segments().getLast().equals(NAMED);
                    return new Target(route.endpoint(), route.open(), named ? path.getLast() : "");
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
