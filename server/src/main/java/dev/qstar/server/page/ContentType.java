package dev.qstar.server.page;

/// The kinds of files that the page is made of.
///
/// @param text         as the header says it
/// @param compressible whether gzip makes it shorter
record ContentType(String text, boolean compressible) {
    /// By the ending of the name.
    static ContentType of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html" -> new ContentType("text/html; charset=utf-8", true);
            case "css" -> new ContentType("text/css; charset=utf-8", true);
            case "js" -> new ContentType("text/javascript; charset=utf-8", true);
            case "svg" -> new ContentType("image/svg+xml", true);
            case "woff2" -> new ContentType("font/woff2", false);
            default -> throw new IllegalArgumentException("no content type is known for '" + name + "'; add it here");
        };
    }
}
