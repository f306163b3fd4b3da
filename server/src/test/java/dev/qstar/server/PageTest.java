package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The chat page as browsers get it.
class PageTest {
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");

    @TempDir
    private static Path folder;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Served served;

    @BeforeAll
    static void serve() {
        served = new Served(Served.greeter(), folder);
    }

    @AfterAll
    static void stop() {
        served.close();
        HTTP.close();
    }

    private static HttpResponse<byte[]> ask(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        served.server().address().resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .method(method, BodyPublishers.noBody());
        try {
            return HTTP.send(
                    headers.length == 0
                            ? request.build()
                            : request.headers(headers).build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<byte[]> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static List<String> assets() {
        return ASSET.matcher(text(get("/")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String asset(String name) {
        return assets().stream()
                .filter(path -> path.endsWith("/" + name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageIsServedAtTheRootAndForEachConversation() {
        HttpResponse<byte[]> root = get("/");
        assertThat(root.statusCode()).isEqualTo(200);
        assertThat(header(root, "content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(text(root)).startsWith("<!DOCTYPE html>").doesNotContain("{version}", "{modules}");
        assertThat(get("/c/conv_1").body()).isEqualTo(root.body());
        assertThat(get("/c/").statusCode()).isEqualTo(200);
        assertThat(get("/c/conv_1/more").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyFilesOfThisServerMayRun() {
        HttpResponse<byte[]> page = get("/");
        assertThat(header(page, "content-security-policy").split("; "))
                .containsExactly(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "img-src 'self' data:",
                        "font-src 'self'",
                        "connect-src 'self'",
                        "base-uri 'none'",
                        "form-action 'none'",
                        "frame-ancestors 'none'");
        assertThat(header(page, "referrer-policy")).isEqualTo("no-referrer");
        assertThat(header(page, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(page, "cross-origin-opener-policy")).isEqualTo("same-origin");
        assertThat(text(page)).doesNotContainPattern("<script>|<style| style=| on\\w+=|https?://(?!www\\.w3\\.org)");
    }

    @Test
    void everyFileThatThePageNamesIsThereForGood() {
        assertThat(assets()).hasSizeGreaterThan(20).allSatisfy(path -> {
            HttpResponse<byte[]> file = get(path);
            assertThat(file.statusCode()).as(path).isEqualTo(200);
            assertThat(header(file, "cache-control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(header(file, "x-content-type-options")).isEqualTo("nosniff");
            assertThat(header(file, "etag")).matches("\"[0-9a-f]{64}\"");
            assertThat(file.body()).isNotEmpty();
        });
    }

    @Test
    void filesHaveTheirTypes() {
        assertThat(header(get(asset("app.js")), "content-type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(header(get(asset("base.css")), "content-type")).isEqualTo("text/css; charset=utf-8");
        assertThat(header(get(asset("icon.svg")), "content-type")).isEqualTo("image/svg+xml");
        assertThat(header(get(asset("inter.woff2")), "content-type")).isEqualTo("font/woff2");
    }

    @Test
    void librariesComeFromThisServerToo() {
        String folder = asset("app.js").replace("app.js", "");
        for (String name : List.of("katex.min.js", "highlight.min.js", "purify.min.js", "markdown-it.min.js")) {
            assertThat(get(folder + name).statusCode()).as(name).isEqualTo(200);
        }
    }

    @Test
    void thePageIsAskedForAgainAndSentOnlyWhenItChanged() {
        HttpResponse<byte[]> first = get("/");
        assertThat(header(first, "cache-control")).isEqualTo("no-cache");
        String tag = header(first, "etag");
        for (String known : List.of(tag, "\"other\", " + tag, "W/" + tag, "*")) {
            HttpResponse<byte[]> again = get("/", "If-None-Match", known);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "etag")).isEqualTo(tag);
        }
        assertThat(get("/", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void whoTakesGzipGetsItUnderATagOfItsOwn() throws IOException {
        String path = asset("app.js");
        HttpResponse<byte[]> plain = get(path);
        for (String taken : List.of("gzip", "br, gzip;q=0.5", "GZIP", "*")) {
            HttpResponse<byte[]> small = get(path, "Accept-Encoding", taken);
            assertThat(header(small, "content-encoding")).as(taken).isEqualTo("gzip");
            assertThat(header(small, "vary")).isEqualTo("accept-encoding");
            assertThat(header(small, "etag")).isNotEqualTo(header(plain, "etag"));
            assertThat(new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes())
                    .isEqualTo(plain.body());
        }
        for (String refused : List.of("gzip;q=0", "br", "gzip; q=0.0", "")) {
            assertThat(header(get(path, "Accept-Encoding", refused), "content-encoding"))
                    .as(refused)
                    .isEmpty();
        }
        assertThat(header(get(asset("inter.woff2"), "Accept-Encoding", "gzip"), "content-encoding"))
                .isEmpty();
    }

    @Test
    void nothingElseInTheJarCanBeAskedFor() {
        String folder = asset("app.js").replace("app.js", "");
        for (String name : List.of(
                "index.html",
                "Page.class",
                "inter.LICENSE",
                "library",
                "..%2Findex.html",
                "%2e%2e",
                "library%2Fkatex",
                "")) {
            assertThat(get(folder + name).statusCode()).as(name).isIn(400, 404);
        }
        Matcher version = Pattern.compile("/assets/([^/]+)/").matcher(folder);
        assertThat(version.find()).isTrue();
        assertThat(get("/assets/0000000000000000/app.js").statusCode()).isEqualTo(404);
        assertThat(ask("POST", "/").statusCode()).isEqualTo(405);
    }
}
