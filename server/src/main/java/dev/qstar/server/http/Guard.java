package dev.qstar.server.http;

import dev.qstar.server.api.ApiException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decides who may talk to this server at all. A page of another site cannot: its `Origin` is foreign, and where it
/// makes its own name point here, the `Host` is. Immutable.
public final class Guard {
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+)");

    private final Set<String> hosts = new HashSet<>(LOOPBACK);
    private final Set<String> origins;
    private final KeyRing keys;

    /// @param hosts   names, without a port, that this server is reached by, beside those of the loopback
    /// @param origins that pages of other sites which may ask this server come from: `https://chat.example`
    public Guard(Iterable<String> hosts, Set<String> origins, KeyRing keys) {
        hosts.forEach(host -> this.hosts.add(bracketed(host).toLowerCase(Locale.ROOT)));
        this.origins = Set.copyOf(origins);
        this.keys = keys;
    }

    private static String bracketed(String host) {
        return host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    /// @throws ApiException when the request came by a foreign name, or from a foreign page
    void requireTrusted(HttpServerRequest request) {
        String host = header(request, HttpHeaders.HOST).orElse("");
        Matcher name = HOST.matcher(host);
        if (!name.matches() || !hosts.contains(name.group(1).toLowerCase(Locale.ROOT))) {
            throw ApiException.refused(
                    403,
                    "host_not_allowed",
                    "this server is not known by the name in the Host header; use one that it" + " was started with");
        }
        Optional<String> origin = header(request, HttpHeaders.ORIGIN);
        boolean own = origin.isEmpty()
                || origin.get().equals("http://" + host)
                || origin.get().equals("https://" + host);
        if (!own && listed(request).isEmpty()) {
            throw ApiException.refused(
                    403,
                    "origin_not_allowed",
                    "pages of that origin may not ask this server; start it with the origin" + " allowed");
        }
    }

    /// The foreign origin of the request that may read the answer.
    Optional<String> listed(HttpServerRequest request) {
        return header(request, HttpHeaders.ORIGIN).filter(origins::contains);
    }

    /// Who asks.
    ///
    /// @throws ApiException when a key is needed and none that is known was shown
    String caller(HttpServerRequest request) {
        Optional<String> shown = header(request, HttpHeaders.AUTHORIZATION)
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
        return keys.owner(shown)
                .orElseThrow(() -> ApiException.unauthorized(
                        shown.isPresent()
                                ? "the key in the Authorization header is not known here"
                                : "this server needs a key; send it as Authorization: Bearer KEY"));
    }

    private static Optional<String> header(HttpServerRequest request, CharSequence name) {
        @Nullable String value = request.getHeader(name);
        return Optional.ofNullable(value);
    }
}
