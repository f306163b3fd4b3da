package dev.qstar.server.page;

import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Exchange;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The chat page and the files that it is made of, from this program's own jar. The files have an address with their
/// common digest in it, so a browser keeps them for good and asks again only for the page itself. Any thread may call.
public final class Page {
    private static final String START = "index.html";
    private static final String VERSION_MARK = "{version}";
    private static final String MODULES_MARK = "{modules}";
    private static final int VERSION_CHARACTERS = 16;
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    /// Only this server's own files run, are shown and are asked; nothing inline, no frame around the page.
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final String version;
    private final StaticFile start;
    private final Map<String, StaticFile> assets = new LinkedHashMap<>();

    private Page(Map<String, byte[]> files) {
        files.forEach((name, content) -> assets.put(name, new StaticFile(name, content)));
        Digest all = new Digest();
        files.forEach((name, content) ->
                all.add(name.getBytes(StandardCharsets.UTF_8)).add(content));
        version = HexFormat.of().formatHex(all.bytes()).substring(0, VERSION_CHARACTERS);
        String text = new String(PageFiles.read(START), StandardCharsets.UTF_8)
                .replace(MODULES_MARK, modules())
                .replace(VERSION_MARK, version);
        start = new StaticFile(START, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads the files.
    public static Page load() {
        return new Page(PageFiles.assets());
    }

    /// Has the browser fetch all modules at once, not each when another one names it.
    private static String modules() {
        return PageFiles.modules()
                .map(name -> "  <link rel=\"modulepreload\" href=\"/assets/" + VERSION_MARK + "/" + name + "\">")
                .collect(Collectors.joining("\n"));
    }

    /// The path of the files, up to the name of one.
    public String assetsPath() {
        return "/assets/" + version + "/";
    }

    /// Answers with the page. What it shows first it finds in its own address.
    public void start(Exchange exchange) {
        exchange.header("content-security-policy", POLICY);
        start.answer(exchange, ASK_AGAIN);
    }

    /// Answers with the file that the path names.
    ///
    /// @throws ApiException when there is no such file
    public void asset(Exchange exchange) {
        StaticFile file = assets.get(exchange.parameter("name"));
        if (file == null) {
            throw ApiException.refused(404, "not_found", "the page has no such file");
        }
        file.answer(exchange, FOR_GOOD);
    }
}
