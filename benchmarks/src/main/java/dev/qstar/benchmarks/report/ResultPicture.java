package dev.qstar.benchmarks.report;

import dev.qstar.benchmarks.BenchmarkException;
import dev.qstar.benchmarks.peer.Figure;
import dev.qstar.benchmarks.stats.Spread;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.style.Styler;

/// Results as a picture: how many times as fast the first peer is as each of the others, a bar for each figure.
public final class ResultPicture {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 450;
    private static final List<String> FORMATS = List.of("svg", "png");

    private ResultPicture() {}

    /// Draws the ratios of speeds. The whiskers go from the least to the greatest ratio within a round, as far as one
    /// length of both sides can say it: to the farther of the two.
    ///
    /// @param file ends with `.svg` or `.png`
    /// @throws BenchmarkException when there are no ratios, or the file cannot be written
    public static void write(Results results, Path file) {
        String format = FORMATS.stream()
                .filter(ending -> file.toString().endsWith("." + ending))
                .findFirst()
                .orElseThrow(() -> new BenchmarkException("the picture " + file + " must end with .svg or .png"));
        CategoryChart chart = chart(results);
        try {
            Files.write(file, ChartEncoder.getBytes(chart, format));
        } catch (IOException e) {
            throw new BenchmarkException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static CategoryChart chart(Results results) {
        String first = results.first().orElse("");
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(first + " beside its peers: "
                        + results.workload().model().getFileName())
                .yAxisTitle("times as fast")
                .build();
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
        chart.getStyler().setLegendLayout(Styler.LegendLayout.Horizontal);
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setYAxisMin(0.0);
        List<Figure> figures = results.figures().stream().filter(Figure::speed).toList();
        for (String peer : results.measured().keySet()) {
            addSeries(chart, results, figures, peer);
        }
        if (chart.getSeriesCollection().isEmpty()) {
            throw new BenchmarkException("there are no two peers to draw a picture of; see why they are absent");
        }
        return chart;
    }

    private static void addSeries(CategoryChart chart, Results results, List<Figure> figures, String peer) {
        List<String> names = new ArrayList<>();
        List<Double> medians = new ArrayList<>();
        List<Double> whiskers = new ArrayList<>();
        boolean any = false;
        for (Figure figure : figures) {
            Optional<Spread> ratio = Optional.ofNullable(results.ratios(figure).get(peer));
            any |= ratio.isPresent();
            names.add(figure.name());
            medians.add(ratio.map(Spread::median).orElse(0.0));
            whiskers.add(ratio.map(r -> Math.max(r.max() - r.median(), r.median() - r.min()))
                    .orElse(0.0));
        }
        if (any) {
            chart.addSeries("as " + peer, names, medians, whiskers);
        }
    }
}
