package dev.qstar.app.trace;

import static dev.qstar.app.markup.Markup.escape;

import dev.qstar.app.markup.Markup;
import dev.qstar.search.Outcome;
import dev.qstar.search.Solution;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.Step;
import dev.qstar.search.StrategyName;
import dev.qstar.search.Trace;
import dev.qstar.search.value.Value;
import dev.qstar.search.verify.Check;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A search as one HTML page to be shared: the question, the answer and how sure it is, the tree as a picture,
/// the vote, every step as a list, and what it took. It runs no script and loads nothing.
public final class TracePage {
    private static final int MOST_LEAVES = 20;
    private static final int MOST_LISTED = 400;
    private static final int MOST_ANSWERS = 10;
    private static final int OPEN_LIST = 30;
    private static final int TITLE_LENGTH = 70;
    private static final int LONG_QUESTION = 280;
    private static final double CIRCUMFERENCE = 100;

    private final Recording recording;
    private final Trace trace;
    private final Solution solution;
    private final List<Answer> answers;
    private final boolean valued;

    private TracePage(Recording recording) {
        this.recording = recording;
        this.trace = recording.trace();
        this.solution = trace.solution();
        this.answers = Answer.of(trace);
        this.valued = trace.nodes().getFirst().value().isPresent();
    }

    /// The page's text.
    public static String html(Recording recording) {
        TracePage page = new TracePage(recording);
        String title = Words.cut(Words.plain(recording.trace().question()), TITLE_LENGTH);
        return Markup.head(title, Markup.resource(TracePage.class, "trace.css"))
                + page.question()
                + page.hero()
                + page.picture()
                + page.vote()
                + page.facts()
                + page.list()
                + page.origin()
                + Markup.FOOT;
    }

    private String question() {
        String text = trace.question().strip();
        String lines = text.lines().map(Markup::escape).collect(Collectors.joining("<br>\n"));
        String size = text.length() > LONG_QUESTION ? " class=\"long\" tabindex=\"0\"" : "";
        return "<header>\n<p class=\"brand\"><span>Qstar</span> thought about</p>\n<h1 dir=\"auto\"" + size + ">"
                + lines + "</h1>\n</header>\n";
    }

    private String hero() {
        String steps = solution.steps().stream().map(TracePage::step).collect(Collectors.joining());
        String unit = solution.unit()
                .filter(name -> solution.answer().isPresent())
                .map(name -> "<small>&nbsp;" + escape(name) + "</small>")
                .orElse("");
        String answer = solution.answer()
                .orElse(solution.outcome() == Outcome.NO_WORD_PROBLEM ? "No word problem" : "No answer found");
        return "<section class=\"hero\">\n" + ring()
                + "<div class=\"what\">\n<p class=\"caption\">Answer</p>\n<p class=\"big\""
                + " dir=\"auto\">" + escape(Words.signed(answer)) + unit + "</p>\n</div>\n"
                + (steps.isEmpty() ? "" : "<ol class=\"steps\" aria-label=\"The solution\">\n" + steps + "</ol>\n")
                + "</section>\n";
    }

    private String ring() {
        return String.format(
                Locale.ROOT,
                """
                <div class="ring">
                <svg viewBox="0 0 36 36" aria-hidden="true"><circle class="track" cx="18" cy="18" r="15.9155"/>\
                <circle class="arc" cx="18" cy="18" r="15.9155" stroke-dasharray="%.1f %.0f"/></svg>
                <p><strong>%s</strong><span>P(correct)</span></p>
                </div>
                """,
                CIRCUMFERENCE * solution.confidence(),
                CIRCUMFERENCE,
                escape(Words.percent(solution.confidence())));
    }

    private static String step(Step step) {
        String check = TraceFile.spelled(step.check());
        return "<li class=\"" + check + "\"><span class=\"mark\" title=\"" + check + "\">" + Words.mark(step.check())
                + "</span> <span dir=\"auto\">" + escape(Words.formula(step)) + "</span></li>\n";
    }

    private String picture() {
        Twig root = Growth.of(trace, answers, MOST_LEAVES);
        int hidden = hidden(root);
        String colours = valued
                ? "Colour: Q, the learned probability that a solution from here ends right."
                : "Colour: the probability of all that was written so far.";
        String left =
                hidden == 0 ? "" : " The picture leaves out " + Words.counted(hidden, "state") + " of small weight.";
        return "<figure class=\"tree " + (valued ? "by-q" : "by-p")
                + "\">\n<div class=\"scroll\" tabindex=\"0\" role=\"region\""
                + " aria-label=\"Picture of the tree\">\n" + Picture.svg(root, answers, solution.unit())
                + "</div>\n<figcaption>\n<span class=\"scale\" aria-hidden=\"true\">0%<i></i>100%</span> <span>"
                + colours
                + " Width: the part of the search that went there. The given answer's way is drawn strong. <b>✓</b> proved"
                + " by exact arithmetic, <b>·</b> nothing to check, <b>✗</b> refuted." + left
                + "</span>\n</figcaption>\n</figure>\n";
    }

    private static int hidden(Twig twig) {
        return twig.hidden()
                + twig.children().stream().mapToInt(TracePage::hidden).sum();
    }

    private String vote() {
        String how = switch (trace.options().strategy()) {
            case GREEDY -> "One solution, the most probable word each time; no vote.";
            case SELF_CONSISTENCY, ADAPTIVE_CONSISTENCY -> "Every sampled solution has one vote.";
            case WEIGHTED_BEST_OF_N, DVTS -> "Every solution weighs its Q.";
            case QSTAR ->
                trace.trust() > 0
                        ? "Every solution weighs its probability times its Q to the power of its trust; the bars"
                                + " say how probable each answer is."
                        : "Every sampled solution has one vote.";
            case BEST_OF_N, BEAM, MCTS, ASTAR ->
                "The solution with the highest value is given; the bars count how many solutions agree.";
        };
        StringBuilder list =
                new StringBuilder("<section>\n<h2>" + (trace.tallies().isEmpty() ? "Answers" : "The vote")
                        + "</h2>\n<p>" + how + "</p>\n<ol class=\"vote\">\n");
        for (Answer answer : answers.subList(0, Math.min(answers.size(), MOST_ANSWERS))) {
            list.append(bar(
                    answer.won() ? "won" : "",
                    Words.signed(answer.text()),
                    answer.share(),
                    Words.counted(answer.solutions(), "solution")));
        }
        trace.noneOfThese().ifPresent(none -> list.append(bar("none", "none of these", none, "")));
        int more = answers.size() - MOST_ANSWERS;
        return list.append("</ol>\n")
                .append(more > 0 ? "<p>And " + Words.counted(more, "more answer") + ".</p>\n" : "")
                .append("</section>\n")
                .toString();
    }

    private static String bar(String kind, String name, double share, String count) {
        return String.format(
                Locale.ROOT,
                "<li class=\"%s\"><span class=\"name\" dir=\"auto\">%s</span>"
                        + "<span class=\"bar\"><i style=\"width:%.1f%%\"></i></span>"
                        + "<span class=\"part\">%s</span><span class=\"count\">%s</span></li>%n",
                kind,
                escape(name),
                100 * share,
                escape(Words.percent(share)),
                escape(count));
    }

    private String facts() {
        SolveOptions options = trace.options();
        List<Step> steps =
                trace.nodes().stream().flatMap(node -> node.step().stream()).toList();
        long proved =
                steps.stream().filter(step -> step.check() == Check.PROVED).count();
        List<String> facts = new ArrayList<>();
        facts.add(fact(
                "strategy",
                options.strategy() == StrategyName.QSTAR
                        ? "Q*"
                        : options.strategy().toString()));
        facts.add(fact("tokens sampled", String.valueOf(solution.tokens())));
        facts.add(fact("tokens read", String.valueOf(trace.promptTokens())));
        facts.add(fact(
                "time", recording.millis() < 10_000 ? recording.millis() + " ms" : recording.millis() / 1000 + " s"));
        facts.add(fact("steps proved", proved + " of " + steps.size()));
        facts.add(fact("seed", String.valueOf(options.seed())));
        return "<section>\n<h2 class=\"away\">What it took</h2>\n<dl class=\"facts\">\n" + String.join("", facts)
                + "</dl>\n</section>\n";
    }

    private static String fact(String name, String value) {
        return "<div><dt>" + name + "</dt><dd>" + escape(value) + "</dd></div>\n";
    }

    /// All states as nested lists, for those who cannot see the picture and for what it leaves out. A state with one
    /// successor does not indent it.
    private String list() {
        Twig root = Growth.of(trace, answers, MOST_LISTED);
        StringBuilder list = new StringBuilder();
        int items = items(root, list);
        return "<details class=\"list\"" + (items <= OPEN_LIST ? " open" : "") + ">\n<summary>Every step, as a list ("
                + Words.counted(items, "state") + ")</summary>\n<ul>\n" + list + "</ul>\n</details>\n";
    }

    private int items(Twig first, StringBuilder list) {
        int items = 0;
        Twig twig = first;
        while (true) {
            items++;
            list.append("<li id=\"n")
                    .append(twig.number())
                    .append("\"")
                    .append(twig.onTheWay() ? " class=\"won\"" : "");
            list.append(">").append(item(twig));
            if (twig.children().size() != 1 || twig.hidden() > 0) {
                break;
            }
            list.append("</li>\n");
            twig = twig.children().getFirst();
        }
        if (!twig.children().isEmpty() || twig.hidden() > 0) {
            list.append("\n<ul>\n");
            for (Twig child : twig.children()) {
                items += items(child, list);
            }
            if (twig.hidden() > 0) {
                list.append("<li>")
                        .append(Words.counted(twig.hidden(), "more state"))
                        .append("</li>\n");
            }
            list.append("</ul>\n");
        }
        list.append("</li>\n");
        return items;
    }

    private static String item(Twig twig) {
        String mark = twig.node()
                .step()
                .map(step -> "<span class=\"mark " + TraceFile.spelled(step.check()) + "\">" + Words.mark(step.check())
                        + "</span> ")
                .orElse("");
        String step = twig.number() == 0
                ? "The question"
                : twig.node().step().map(Words::formula).orElse("");
        String end = twig.node()
                .end()
                .map(conclusion -> (step.isEmpty() ? " <b>= " : " <b>→ ")
                        + escape(Words.signed(Words.answer(conclusion))) + "</b>")
                .orElse("");
        String value = twig.node()
                .value()
                .map(Value::mean)
                .map(mean -> "Q " + Words.percent(mean) + " · ")
                .orElse("");
        return mark + "<span dir=\"auto\">" + escape(step) + "</span>" + end + " <small>" + escape(value) + "p "
                + escape(Words.percent(twig.probability())) + " · " + Words.counted(twig.visits(), "visit")
                + "</small>";
    }

    private String origin() {
        SolveOptions options = trace.options();
        String name = recording.model();
        String file = Optional.ofNullable(Path.of(name).getFileName())
                .map(Path::toString)
                .orElse(name);
        String head =
                recording.valueHead().map(digest -> ", value head " + digest).orElse("");
        return "<footer>\n<p>"
                + escape("Model " + file + ", " + recording.modelDigest() + head + ". qstar "
                        + recording.version() + ", " + recording.kernels() + " kernels; strategy " + options.strategy()
                        + ", at most " + options.samples() + " samples and " + options.budget()
                        + " tokens, temperature "
                        + options.temperature() + ", seed " + options.seed()
                        + ". The same model, question and options give this"
                        + " very tree again, to the bit.")
                + "</p>\n</footer>\n";
    }
}
