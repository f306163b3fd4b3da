package dev.qstar.app.trace;

import dev.qstar.search.Step;
import dev.qstar.search.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A search as lines for a terminal: the tree, the vote, what it took. Equal ways are drawn once; a state with one
/// successor does not indent it.
public final class TreeText {
    private static final int MOST_LEAVES = 40;
    private static final int MOST_ANSWERS = 8;
    private static final int QUESTION_WIDTH = 110;
    private static final int STEP_WIDTH = 64;
    private static final int LEAST_STEP_WIDTH = 16;
    private static final int ANSWER_WIDTH = 24;
    private static final String NONE = "none of these";
    private static final int BAR_CELLS = 30;

    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String GREEN = "32";
    private static final String RED = "31";
    private static final String YELLOW = "33";

    private record Row(String lead, String mark, String colour, String words, Twig twig) {
        int width() {
            return lead.length() + mark.length() + 1 + words.codePointCount(0, words.length());
        }
    }

    private final Trace trace;
    private final boolean colours;
    private final List<Answer> answers;
    private final List<Row> rows = new ArrayList<>();

    private TreeText(Trace trace, boolean colours) {
        this.trace = trace;
        this.colours = colours;
        this.answers = Answer.of(trace);
    }

    /// The lines.
    ///
    /// @param colours whether the terminal shows colours
    public static List<String> lines(Recording recording, boolean colours) {
        TreeText text = new TreeText(recording.trace(), colours);
        List<String> lines = new ArrayList<>();
        lines.add(text.in(BOLD, Words.cut(Words.plain(recording.trace().question()), QUESTION_WIDTH)));
        lines.addAll(text.tree());
        lines.add("");
        lines.addAll(text.vote());
        lines.add("");
        lines.add(text.in(FAINT, text.summary(recording)));
        return lines;
    }

    private List<String> tree() {
        Twig root = Growth.of(trace, answers, MOST_LEAVES);
        addBeyond(root, "");
        int width = rows.stream().mapToInt(Row::width).max().orElse(0);
        return rows.stream().map(row -> line(row, width)).toList();
    }

    private void add(Twig twig, String lead, String hang) {
        String mark = twig.node().step().map(step -> Words.mark(step.check())).orElse("=");
        int room = Math.max(LEAST_STEP_WIDTH, STEP_WIDTH - lead.length());
        rows.add(new Row(lead, mark, colour(twig), Words.cut(words(twig), room), twig));
        addBeyond(twig, hang);
    }

    private void addBeyond(Twig twig, String hang) {
        int branches = twig.children().size() + (twig.hidden() > 0 ? 1 : 0);
        for (int i = 0; i < twig.children().size(); i++) {
            boolean last = i + 1 == branches;
            String lead = branches == 1 ? hang : hang + (last ? "└─ " : "├─ ");
            String below = branches == 1 ? hang : hang + (last ? "   " : "│  ");
            add(twig.children().get(i), lead, below);
        }
        if (twig.hidden() > 0) {
            String lead = branches == 1 ? hang : hang + "└─ ";
            rows.add(new Row(lead, "…", FAINT, Words.counted(twig.hidden(), "more state"), twig));
        }
    }

    /// What was written, then the answer where a solution ends.
    private static String words(Twig twig) {
        String step = twig.node().step().map(Step::readable).map(Words::plain).orElse("");
        String end = twig.node().end().map(Words::answer).orElse("");
        return step.isEmpty() ? end : end.isEmpty() ? step : step + " → " + end;
    }

    private static String colour(Twig twig) {
        if (twig.bareEnd()) {
            return BOLD;
        }
        return twig.node()
                .step()
                .map(step -> switch (step.check()) {
                    case PROVED -> GREEN;
                    case UNKNOWN -> YELLOW;
                    case REFUTED -> RED;
                })
                .orElse(FAINT);
    }

    private String line(Row row, int width) {
        boolean rest = row.mark.equals("…");
        String words = row.twig.onTheWay() && !rest ? in(BOLD, row.words) : row.words;
        String begin = in(FAINT, row.lead) + in(row.colour, row.mark) + " " + words;
        if (rest) {
            return begin;
        }
        String value = row.twig
                .node()
                .value()
                .map(its -> String.format(Locale.ROOT, "  Q %4s", Words.percent(its.mean())))
                .orElse("");
        String numbers = value
                + String.format(
                        Locale.ROOT,
                        "  p %4s  %s",
                        Words.percent(row.twig.probability()),
                        Words.counted(row.twig.visits(), "visit"));
        String way = row.twig.onTheWay() ? in(GREEN, "  ◀") : "";
        return begin + " ".repeat(width - row.width()) + in(FAINT, numbers) + way;
    }

    private List<String> vote() {
        List<Answer> shown = answers.subList(0, Math.min(answers.size(), MOST_ANSWERS));
        int least = trace.noneOfThese().isPresent() ? NONE.length() : 0;
        int width = shown.stream().mapToInt(answer -> name(answer).length()).reduce(least, Math::max);
        List<String> lines = new ArrayList<>();
        for (Answer answer : shown) {
            String text = name(answer) + " ".repeat(width - name(answer).length());
            lines.add((answer.won() ? in(BOLD, text) : text)
                    + bar(answer.share(), answer.won() ? GREEN : FAINT)
                    + "  " + in(FAINT, Words.counted(answer.solutions(), "solution")));
        }
        trace.noneOfThese().ifPresent(none -> lines.add(NONE + " ".repeat(width - NONE.length()) + bar(none, FAINT)));
        if (answers.size() > shown.size()) {
            lines.add(in(FAINT, "… " + Words.counted(answers.size() - shown.size(), "more answer")));
        }
        return lines;
    }

    private String bar(double share, String style) {
        int filled = (int) Math.round(share * BAR_CELLS);
        return "  " + in(style, "█".repeat(filled) + "░".repeat(BAR_CELLS - filled))
                + String.format(Locale.ROOT, "  %4s", Words.percent(share));
    }

    private static String name(Answer answer) {
        return Words.cut(Words.plain(answer.text()), ANSWER_WIDTH);
    }

    private String summary(Recording recording) {
        return Words.counted(trace.solution().tokens(), "token") + " sampled, " + trace.promptTokens() + " read  ·  "
                + recording.millis() + " ms  ·  P(correct) "
                + Words.percent(trace.solution().confidence());
    }

    private String in(String style, String text) {
        return colours && !text.isEmpty() ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }
}
