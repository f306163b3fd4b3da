package dev.qstar.server.page;

import dev.qstar.server.api.Exchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A file as browsers get it: plain or compressed, each with a tag of its own, or only the word that the browser has it
/// already. Any thread may call.
final class StaticFile {
    private static final Pattern TAKES_GZIP =
            Pattern.compile("(?:gzip|x-gzip|\\*)(?:;q=(?:1(?:\\.0*)?|0?\\.0*[1-9].*))?");

    private final ContentType type;
    private final byte[] plain;
    private final String digest;
    private volatile byte @Nullable [] compressed;

    StaticFile(String name, byte[] content) {
        type = ContentType.of(name);
        plain = content;
        digest = HexFormat.of().formatHex(new Digest().add(content).bytes());
    }

    /// @param caching how long the browser may keep it without asking
    void answer(Exchange exchange, String caching) {
        boolean small = type.compressible() && takesGzip(exchange.requestHeader("accept-encoding"));
        String tag = small ? "\"" + digest + "-gzip\"" : "\"" + digest + "\"";
        exchange.header("cache-control", caching);
        exchange.header("etag", tag);
        exchange.header("vary", "accept-encoding");
        exchange.header("referrer-policy", "no-referrer");
        exchange.header("cross-origin-opener-policy", "same-origin");
        exchange.header("cross-origin-resource-policy", "same-origin");
        if (has(exchange.requestHeader("if-none-match"), tag)) {
            exchange.unchanged();
            return;
        }
        if (small) {
            exchange.header("content-encoding", "gzip");
        }
        exchange.reply(type.text(), small ? compressed() : plain);
    }

    private static Stream<String> values(String header) {
        return Stream.of(header.split(",", -1)).map(String::strip);
    }

    private static boolean takesGzip(String header) {
        return values(header.toLowerCase(Locale.ROOT).replace(" ", ""))
                .anyMatch(coding -> TAKES_GZIP.matcher(coding).matches());
    }

    private static boolean has(String header, String tag) {
        return values(header)
                        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                        .anyMatch(tag::equals)
                || header.strip().equals("*");
    }

    /// Two threads may both do the work the first time; they come to the same.
    private byte[] compressed() {
        byte[] known = compressed;
        if (known == null) {
            known = gzip(plain);
            compressed = known;
        }
        return known;
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
