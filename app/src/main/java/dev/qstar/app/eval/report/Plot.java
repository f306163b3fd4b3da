package dev.qstar.app.eval.report;

import static dev.qstar.app.markup.Markup.escape;
import static dev.qstar.app.markup.Markup.length;

import java.util.List;

/// An SVG picture with two axes, to be filled and then read as text. Colours and fonts are the page's, by
/// class. Used by one thread.
final class Plot {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 272;
    private static final int LEFT = 48;
    private static final int RIGHT = 348;
    private static final int TOP = 12;
    private static final int BOTTOM = 226;

    private final Axis x;
    private final Axis y;
    private final StringBuilder svg = new StringBuilder();

    /// @param title for those who cannot see the picture
    Plot(String title, Axis x, Axis y) {
        this.x = x;
        this.y = y;
        svg.append("<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT);
        svg.append("\" role=\"img\" aria-label=\"").append(escape(title)).append("\">\n");
        for (double tick : y.ticks()) {
            grid(LEFT, down(tick), RIGHT, down(tick));
            text(LEFT - 6, down(tick) + 4, "end", Axis.text(tick));
        }
        for (double tick : x.ticks()) {
            grid(across(tick), TOP, across(tick), BOTTOM);
            text(across(tick), BOTTOM + 16, "middle", Axis.text(tick));
        }
        text((LEFT + RIGHT) / 2.0, HEIGHT - 8, "middle", x.label());
        svg.append("<text text-anchor=\"middle\" transform=\"translate(11 ")
                .append((TOP + BOTTOM) / 2)
                .append(") rotate(-90)\">")
                .append(escape(y.label()))
                .append("</text>\n");
    }

    /// A place, in the units of the axes.
    record Place(double x, double y) {}

    /// A line through places.
    void line(String style, List<Place> places) {
        path(style, outline(places));
    }

    /// A filled shape.
    void area(String style, List<Place> places) {
        path(style, outline(places) + "Z");
    }

    /// A line upward at one place.
    void whisker(String style, double at, double low, double high) {
        path(style, "M" + length(across(at)) + "," + length(down(low)) + "V" + length(down(high)));
    }

    /// A strategy's mark; the hint is shown to whoever points at it.
    void mark(int strategy, Place place, String hint) {
        svg.append("<path class=\"mark ")
                .append(Marks.style(strategy))
                .append("\" d=\"")
                .append(Marks.mark(strategy, across(place.x()), down(place.y())))
                .append("\"><title>")
                .append(escape(hint))
                .append("</title></path>\n");
    }

    /// The whole picture.
    String svg() {
        return svg + "</svg>\n";
    }

    private void path(String style, String outline) {
        svg.append("<path class=\"")
                .append(style)
                .append("\" d=\"")
                .append(outline)
                .append("\"/>\n");
    }

    private String outline(List<Place> places) {
        StringBuilder outline = new StringBuilder();
        for (Place place : places) {
            outline.append(outline.isEmpty() ? "M" : "L")
                    .append(length(across(place.x())))
                    .append(',')
                    .append(length(down(place.y())));
        }
        return outline.toString();
    }

    private void grid(double fromX, double fromY, double toX, double toY) {
        path("grid", "M" + length(fromX) + "," + length(fromY) + "L" + length(toX) + "," + length(toY));
    }

    private void text(double atX, double atY, String anchor, String words) {
        svg.append("<text x=\"")
                .append(length(atX))
                .append("\" y=\"")
                .append(length(atY))
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\">")
                .append(escape(words))
                .append("</text>\n");
    }

    private double across(double value) {
        return LEFT + x.share(value) * (RIGHT - LEFT);
    }

    private double down(double value) {
        return BOTTOM - y.share(value) * (BOTTOM - TOP);
    }
}
