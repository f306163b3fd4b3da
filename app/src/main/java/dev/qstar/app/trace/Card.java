package dev.qstar.app.trace;

import static dev.qstar.app.markup.Markup.escape;

import dev.qstar.search.value.Value;
import java.util.Locale;

/// What a step looks like in the picture: its words with the mark of their proof, below them its value or probability
/// and its visits.
final class Card {
    /// Its height.
    static final double HEIGHT = 40;

    private static final double PADDING = 10;
    private static final double LETTER = 7.9;
    private static final double BOLD_LETTER = 8.5;
    private static final double SMALL_LETTER = 6.8;
    private static final int MOST_LETTERS = 30;
    private static final int SHADES = 10;

    private Card() {}

    /// Its width, as far as it can be known without the font.
    static double width(Twig twig) {
        double first = (words(twig).length() + 2) * (twig.onTheWay() ? BOLD_LETTER : LETTER);
        return 2 * PADDING + Math.max(first, numbers(twig).length() * SMALL_LETTER);
    }

    /// What stands below a step.
    private static String numbers(Twig twig) {
        return Words.percent(share(twig)) + " · " + Words.counted(twig.visits(), "visit");
    }

    private static String words(Twig twig) {
        return twig.node()
                .step()
                .map(Words::formula)
                .map(words -> Words.cut(words, MOST_LETTERS))
                .orElse("");
    }

    /// The value of a state, or its probability where there is no value.
    private static double share(Twig twig) {
        return twig.node().value().map(Value::mean).orElse(twig.probability());
    }

    /// The class of the colour.
    static String shade(Twig twig) {
        return "q" + Math.round(share(twig) * SHADES);
    }

    /// The card with its left side at `x` and its middle at `y`.
    static String svg(Twig twig, double x, double y) {
        String mark = twig.node().step().map(step -> Words.mark(step.check())).orElse("");
        String check =
                twig.node().step().map(step -> TraceFile.spelled(step.check())).orElse("");
        return String.format(
                Locale.ROOT,
                "<rect class=\"card %s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.0f\" rx=\"10\"/>"
                        + "<text x=\"%.1f\" y=\"%.1f\"><tspan class=\"%s\">%s</tspan> %s</text>"
                        + "<text class=\"share\" x=\"%.1f\" y=\"%.1f\">%s</text>",
                shade(twig),
                x,
                y - HEIGHT / 2,
                width(twig),
                HEIGHT,
                x + PADDING,
                y - 1.5,
                check,
                mark,
                escape(words(twig)),
                x + PADDING,
                y + 13,
                escape(numbers(twig)));
    }

    /// What is said of a state when it is pointed at.
    static String hint(Twig twig) {
        String what = twig.number() == 0
                ? "The question"
                : twig.node().step().map(Words::formula).orElse("");
        String end = twig.node()
                .end()
                .map(Words::answer)
                .map(text -> "answer: " + text)
                .orElse("");
        String value = twig.node()
                .value()
                .map(its -> String.format(Locale.ROOT, ", Q %.1f%%", 100 * its.mean()))
                .orElse("");
        return Words.plain(what + (what.isEmpty() || end.isEmpty() ? "" : ", ") + end)
                + value
                + String.format(
                        Locale.ROOT,
                        ", probability %.2f%%, %s",
                        100 * twig.probability(),
                        Words.counted(twig.visits(), "visit"));
    }
}
