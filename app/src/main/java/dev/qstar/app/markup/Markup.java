package dev.qstar.app.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Pieces of HTML and SVG, and pages that stand in one file: they run no script, load nothing, and say so to the
/// browser.
public final class Markup {
    /// What ends a page that [#head] began.
    public static final String FOOT = "</main>\n</body>\n</html>\n";

    private Markup() {}

    /// A text that can stand between tags and in quoted attributes. Characters that no page may have are replaced.
    public static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /// A coordinate.
    public static String length(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /// A page up to its content.
    ///
    /// @param title as plain text
    /// @param style the page's own rules, beside those that all pages share
    public static String head(String title, String style) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="icon" href="data:,">
                <title>%s</title>
                <style>
                %s%s</style>
                </head>
                <body>
                <main>
                """.formatted(escape(title), resource(Markup.class, "page.css"), style);
    }

    /// A file of the program as text.
    ///
    /// @param beside a class of its package
    public static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
