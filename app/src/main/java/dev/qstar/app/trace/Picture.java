package dev.qstar.app.trace;

import static dev.qstar.app.markup.Markup.escape;
import static dev.qstar.app.markup.Markup.length;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The tree as an SVG picture: a stream that springs from the question, parts at every step and flows into the answers.
/// A stream is as wide as its part of the search, a step as coloured as it is valuable or probable.
///
/// Every group holds those of its successors, so that a page can light up the way to what is pointed at without a
/// script. Colours and fonts are the page's, by class. Used once, by one thread.
final class Picture {
    private static final double MARGIN = 16;
    private static final double ROOT_RADIUS = 17;
    private static final double END_RADIUS = 5.5;
    private static final double GAP = 36;
    private static final double STREAM = 34;
    private static final double THINNEST = 1.4;
    private static final double LEAP = 100;

    /// A twig with its place.
    private record Placed(Twig twig, int column, double y, List<Placed> children) {}

    private final List<Double> columnWidths = new ArrayList<>();
    private final double rowHeight;
    private final Mouths mouths;
    private double nextRow;
    private double endX;

    private Picture(Twig root, List<Answer> answers, Optional<String> unit) {
        int leaves = leaves(root);
        rowHeight = leaves <= 8 ? 58 : 48;
        mouths = new Mouths(answers, leaves * rowHeight, unit);
    }

    /// The picture of a tree.
    ///
    /// @param answers those that the twigs name by their indexes
    /// @param unit    what the answer counts, if it is known
    static String svg(Twig root, List<Answer> answers, Optional<String> unit) {
        Picture picture = new Picture(root, answers, unit);
        picture.nextRow = MARGIN + Math.max(0, picture.mouths.height() - leaves(root) * picture.rowHeight) / 2;
        return picture.draw(picture.place(root, 0));
    }

    private static int leaves(Twig twig) {
        return twig.children().isEmpty()
                ? 1
                : twig.children().stream().mapToInt(Picture::leaves).sum();
    }

    /// Leaves stand below one another; what has successors stands in their middle.
    private Placed place(Twig twig, int column) {
        while (columnWidths.size() <= column) {
            columnWidths.add(0.0);
        }
        if (!twig.bareEnd()) {
            columnWidths.set(column, Math.max(columnWidths.get(column), width(twig)));
        }
        List<Placed> children = new ArrayList<>();
        for (Twig child : twig.children()) {
            children.add(place(child, column + 1));
        }
        double y;
        if (children.isEmpty()) {
            y = nextRow + rowHeight / 2;
            nextRow += rowHeight;
        } else {
            y = (children.getFirst().y() + children.getLast().y()) / 2;
        }
        return new Placed(twig, column, y, children);
    }

    private double left(int column) {
        double x = MARGIN;
        for (int i = 0; i < column; i++) {
            x += columnWidths.get(i) == 0 ? 0 : columnWidths.get(i) + GAP;
        }
        return x;
    }

    private static double width(Twig twig) {
        return twig.number() == 0 ? 2 * ROOT_RADIUS : Card.width(twig);
    }

    private String draw(Placed root) {
        endX = left(columnWidths.size());
        double height = Math.max(nextRow, mouths.height() + MARGIN) + MARGIN;
        double lowest = height - MARGIN - mouths.height();
        mouths.put(endX + LEAP, Math.max(MARGIN, Math.min(won(root) - mouths.middleOfFirst(), lowest)));
        expect(root);
        double width = endX + LEAP + Mouths.width();
        return String.format(
                        Locale.ROOT,
                        "<svg viewBox=\"0 0 %.0f %.0f\" style=\"--width:%.0fpx\" role=\"group\" aria-label=\"The tree of"
                                + " the search\">%n",
                        width,
                        height,
                        width)
                + group(root, "") + mouths.svg() + "</svg>\n";
    }

    /// How far down the given answer's solution ends; its answer is the first of all.
    private static double won(Placed placed) {
        return placed.children().stream()
                .filter(child -> child.twig().onTheWay())
                .findFirst()
                .map(Picture::won)
                .orElse(placed.y());
    }

    private void expect(Placed placed) {
        Twig twig = placed.twig();
        twig.answer().ifPresent(answer -> mouths.expect(answer, twig.mass()));
        placed.children().forEach(this::expect);
    }

    private static double stream(Twig twig) {
        return Math.max(THINNEST, twig.mass() * STREAM);
    }

    private double right(Placed placed) {
        return placed.twig().bareEnd() ? endX : left(placed.column()) + width(placed.twig());
    }

    /// A state behind the stream that comes in, with all that is beyond it.
    private String group(Placed placed, String inflow) {
        Twig twig = placed.twig();
        StringBuilder group = new StringBuilder("<g class=\"n" + (twig.onTheWay() ? " won" : "") + "\">\n" + inflow);
        double out = placed.children().stream()
                .mapToDouble(child -> stream(child.twig()))
                .sum();
        double from = placed.y() - out / 2;
        for (Placed child : placed.children()) {
            group.append(group(child, link(placed, child, from)));
            from += stream(child.twig());
        }
        twig.answer().ifPresent(answer -> group.append(leap(placed, mouths.flowIn(answer, twig.mass()))));
        return group.append(body(placed)).append("</g>\n").toString();
    }

    /// A stream from a state to a successor: it bends between the two columns and then flows straight on.
    private String link(Placed parent, Placed child, double from) {
        double thick = stream(child.twig());
        double to = child.y() - thick / 2;
        double start = right(parent) - 2;
        double bend = left(parent.column()) + columnWidths.get(parent.column());
        double bent = bend + GAP;
        double end = child.twig().bareEnd() ? endX : left(child.column()) + 2;
        String path = "M" + at(start, from) + "L" + at(bend, from) + curve(bend, from, bent, to) + "L"
                + at(Math.max(end, bent), to) + "V" + length(to + thick) + "L" + at(bent, to + thick)
                + curve(bent, to + thick, bend, from + thick) + "L" + at(start, from + thick) + "Z";
        return flow(child.twig(), path);
    }

    /// The stream from an end into its answer.
    private String leap(Placed placed, Mouths.Inflow inflow) {
        double thick = stream(placed.twig());
        double y = placed.y() - thick / 2;
        double start = right(placed);
        double bend = Math.max(start, endX);
        double end = endX + LEAP;
        String path = "M" + at(start, y) + "L" + at(bend, y) + curve(bend, y, end, inflow.top()) + "V"
                + length(inflow.bottom()) + curve(end, inflow.bottom(), bend, y + thick) + "L" + at(start, y + thick)
                + "Z";
        return flow(placed.twig(), path);
    }

    private static String flow(Twig twig, String path) {
        return "<path class=\"flow " + Card.shade(twig) + "\" d=\"" + path + "\"/>\n";
    }

    private static String curve(double fromX, double fromY, double toX, double toY) {
        double middle = (fromX + toX) / 2;
        return "C" + at(middle, fromY) + " " + at(middle, toY) + " " + at(toX, toY);
    }

    private static String at(double x, double y) {
        return length(x) + "," + length(y);
    }

    private String body(Placed placed) {
        Twig twig = placed.twig();
        double y = placed.y();
        String shape;
        if (twig.number() == 0) {
            double x = MARGIN + ROOT_RADIUS;
            shape = circle("root", x, y, ROOT_RADIUS)
                    + "<text class=\"root\" text-anchor=\"middle\" x=\"" + length(x) + "\" y=\"" + length(y + 6)
                    + "\">?</text>";
        } else if (twig.bareEnd()) {
            shape = circle("end " + Card.shade(twig), endX, y, END_RADIUS);
        } else {
            shape = Card.svg(twig, left(placed.column()), y);
        }
        return "<a href=\"#n" + twig.number() + "\"><title>" + escape(Card.hint(twig)) + "</title>" + shape + "</a>\n";
    }

    private static String circle(String style, double x, double y, double radius) {
        return "<circle class=\"" + style + "\" cx=\"" + length(x) + "\" cy=\"" + length(y) + "\" r=\"" + length(radius)
                + "\"/>";
    }
}
