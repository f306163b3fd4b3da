package dev.qstar.app.trace;

import static dev.qstar.app.markup.Markup.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The answers at the right side of the picture, one below another, each as high as its share. Streams flow into them.
/// Used by one thread.
final class Mouths {
    private static final double WIDTH = 12;
    private static final double TEXT_WIDTH = 160;
    private static final double GAP = 10;
    private static final double LEAST_SLOT = 46;
    private static final double LEAST_HEIGHT = 6;
    private static final double MOST_HEIGHT = 300;
    private static final double FILLED = 0.8;
    private static final double GREAT_LETTER = 14;
    private static final double LETTER = 8;
    private static final int MOST = 8;
    private static final int MOST_LETTERS = 12;
    private static final int LEAST_LETTERS_OF_UNIT = 3;

    /// From where to where a stream flows in.
    record Inflow(double top, double bottom) {}

    private static final class Mouth {
        private final String name;
        private final String detail;
        private final boolean won;
        private final double top;
        private final double height;
        private double expected;
        private double filled;

        Mouth(String name, String detail, boolean won, double top, double height) {
            this.name = name;
            this.detail = detail;
            this.won = won;
            this.top = top;
            this.height = height;
        }
    }

    private final List<Mouth> mouths = new ArrayList<>();
    private double height;
    private double x;
    private double y;

    /// Gives each answer a slot; if there are many, the last ones share one.
    ///
    /// @param answers at least one
    /// @param room    the height that is there anyway
    /// @param unit    what the given answer counts, if it is known
    Mouths(List<Answer> answers, double room, Optional<String> unit) {
        int own = answers.size() <= MOST ? answers.size() : MOST - 1;
        double most = Math.max(Math.min(room, MOST_HEIGHT), LEAST_SLOT * Math.min(answers.size(), MOST));
        for (Answer answer : answers.subList(0, own)) {
            String name = escape(Words.cut(Words.signed(answer.text()), MOST_LETTERS));
            add(name + counted(answer, unit), answer.share(), answer.solutions(), answer.won(), most);
        }
        List<Answer> others = answers.subList(own, answers.size());
        if (!others.isEmpty()) {
            double share = others.stream().mapToDouble(Answer::share).sum();
            int solutions = others.stream().mapToInt(Answer::solutions).sum();
            add(others.size() + " others", share, solutions, false, most);
        }
    }

    private void add(String name, double share, int solutions, boolean won, double most) {
        double itsHeight = Math.max(LEAST_HEIGHT, share * most * FILLED);
        double slot = Math.max(LEAST_SLOT, itsHeight + GAP);
        String detail = escape(Words.percent(share)) + " · " + Words.counted(solutions, "solution");
        mouths.add(new Mouth(name, detail, won, height + (slot - itsHeight) / 2, itsHeight));
        height += slot;
    }

    /// What the given answer counts, as far as there is room behind it.
    private static String counted(Answer answer, Optional<String> unit) {
        int letters = (int) ((TEXT_WIDTH - answer.text().length() * GREAT_LETTER) / LETTER) - 1;
        boolean fits = answer.won() && answer.conclusion().answer().isPresent() && letters >= LEAST_LETTERS_OF_UNIT;
        return unit.filter(name -> fits)
                .map(name -> " <tspan class=\"unit\">" + escape(Words.cut(Words.plain(name), letters)) + "</tspan>")
                .orElse("");
    }

    double height() {
        return height;
    }

    static double width() {
        return WIDTH + GAP + TEXT_WIDTH;
    }

    /// How far below their top the middle of the first answer is.
    double middleOfFirst() {
        return mouths.getFirst().top + mouths.getFirst().height / 2;
    }

    /// Puts them at their place, the left side and the top.
    void put(double left, double top) {
        x = left;
        y = top;
    }

    /// Says that a stream of this mass will come.
    void expect(int answer, double mass) {
        mouth(answer).expected += mass;
    }

    /// Where the next stream flows in, one that was expected.
    Inflow flowIn(int answer, double mass) {
        Mouth mouth = mouth(answer);
        double top = y + mouth.top + mouth.filled;
        mouth.filled += mouth.expected > 0 ? mass / mouth.expected * mouth.height : 0;
        return new Inflow(top, y + mouth.top + mouth.filled);
    }

    private Mouth mouth(int answer) {
        return mouths.get(Math.min(answer, mouths.size() - 1));
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        for (Mouth mouth : mouths) {
            double top = y + mouth.top;
            double middle = top + mouth.height / 2;
            double text = x + WIDTH + GAP;
            svg.append(String.format(
                    Locale.ROOT,
                    "<g class=\"mouth%s\"><rect x=\"%.1f\" y=\"%.1f\" width=\"%.0f\" height=\"%.1f\" rx=\"3\"/>"
                            + "<text class=\"answer\" x=\"%.1f\" y=\"%.1f\">%s</text>"
                            + "<text class=\"share\" x=\"%.1f\" y=\"%.1f\">%s</text></g>%n",
                    mouth.won ? " won" : "",
                    x,
                    top,
                    WIDTH,
                    mouth.height,
                    text,
                    middle + 1,
                    mouth.name,
                    text,
                    middle + 19,
                    mouth.detail));
        }
        return svg.toString();
    }
}
