package dev.qstar.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Everything that is served beside the page itself: nothing else in the jar can be asked for.
final class PageFiles {
    /// Ours.
    static final List<String> OWN = List.of(
            "answer.js",
            "api.js",
            "app.js",
            "base.css",
            "branches.js",
            "chat.js",
            "composer.js",
            "dialogs.css",
            "dialogs.js",
            "dom.js",
            "empty.js",
            "format.js",
            "icon.svg",
            "icons.js",
            "inter.woff2",
            "layout.js",
            "library.js",
            "markdown.js",
            "math.js",
            "menu.js",
            "message.js",
            "notice.js",
            "outline.js",
            "prose.css",
            "picture.js",
            "run.js",
            "searchbox.js",
            "searchtree.js",
            "settings.js",
            "shell.css",
            "shell.js",
            "sidebar.js",
            "sse.js",
            "store.js",
            "streamed.js",
            "sure.js",
            "theme-early.js",
            "thought.css",
            "thought.js",
            "thread.css",
            "thread.js");

    /// Of libraries, which the build takes from their own jars; the versions are in the root pom.
    static final List<String> LIBRARIES = List.of(
            "library/dompurify/purify.min.js",
            "library/highlightjs/highlight.min.js",
            "library/katex/katex.min.js",
            "library/markdown-it/markdown-it.min.js");

    private PageFiles() {}

    /// Our modules; the one script that has to run before anything is drawn is none.
    static Stream<String> modules() {
        return OWN.stream().filter(name -> name.endsWith(".js") && !name.equals("theme-early.js"));
    }

    /// The files by name, without the folders.
    static Map<String, byte[]> assets() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        OWN.forEach(name -> files.put(name, read(name)));
        LIBRARIES.forEach(path -> files.put(path.substring(path.lastIndexOf('/') + 1), read(path)));
        return files;
    }

    /// @param path below this package
    static byte[] read(String path) {
        try (InputStream file = PageFiles.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("this build lacks the page's file " + path + "; build it anew");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
