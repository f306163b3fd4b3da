package dev.qstar.app.eval.report;

import dev.qstar.app.eval.report.Plot.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A chart of lines with bands: one line a strategy, one point a budget.
///
/// @param title for those who cannot see the chart
/// @param across what is measured from left to right
/// @param upward what is measured upward
/// @param zero whether upward goes both ways: zero is marked, and one on each side of it is shown
/// @param lines at least one, with at least one point
record Curves(String title, String across, String upward, boolean zero, List<Line> lines) {
    Curves {
        lines = List.copyOf(lines);
    }

    /// The points of one strategy.
    ///
    /// @param strategy its number in the run, which gives it colour and mark
    /// @param points in any order
    record Line(int strategy, List<Point> points) {
        Line {
            points = List.copyOf(points);
        }
    }

    /// One budget: a value with its interval.
    ///
    /// @param hint what it is, in words
    record Point(double x, double y, double low, double high, String hint) {}

    String svg() {
        double bottom = zero ? Math.min(-1, least(Point::low)) : least(Point::low);
        double top = zero ? Math.max(1, greatest(Point::high)) : greatest(Point::high);
        Axis upwardAxis = Axis.linear(upward, bottom, top);
        Plot plot = new Plot(title, Axis.fitting(across, least(Point::x), greatest(Point::x)), upwardAxis);
        if (zero) {
            plot.line("zero", List.of(new Place(least(Point::x), 0), new Place(greatest(Point::x), 0)));
        }
        List<Line> sorted = lines.stream().map(Curves::sorted).toList();
        sorted.forEach(line -> band(plot, line));
        for (Line line : sorted) {
            String style = Marks.style(line.strategy());
            plot.line(
                    "line " + style,
                    line.points().stream()
                            .map(point -> new Place(point.x(), point.y()))
                            .toList());
            for (Point point : line.points()) {
                plot.whisker("whisker " + style, point.x(), point.low(), point.high());
                plot.mark(line.strategy(), new Place(point.x(), point.y()), point.hint());
            }
        }
        return plot.svg();
    }

    private static Line sorted(Line line) {
        return new Line(
                line.strategy(),
                line.points().stream()
                        .sorted(Comparator.comparingDouble(Point::x))
                        .toList());
    }

    private static void band(Plot plot, Line line) {
        List<Place> outline = new ArrayList<>();
        line.points().forEach(point -> outline.add(new Place(point.x(), point.low())));
        line.points().reversed().forEach(point -> outline.add(new Place(point.x(), point.high())));
        plot.area("band " + Marks.style(line.strategy()), outline);
    }

    private double least(ToDoubleFunction<Point> part) {
        return lines.stream()
                .map(Line::points)
                .flatMap(Collection::stream)
                .mapToDouble(part)
                .min()
                .orElseThrow();
    }

    private double greatest(ToDoubleFunction<Point> part) {
        return lines.stream()
                .map(Line::points)
                .flatMap(Collection::stream)
                .mapToDouble(part)
                .max()
                .orElseThrow();
    }
}
