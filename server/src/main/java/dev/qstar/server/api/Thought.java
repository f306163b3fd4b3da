package dev.qstar.server.api;

import dev.qstar.search.Outcome;
import dev.qstar.search.Solution;
import dev.qstar.search.Step;
import dev.qstar.search.Tally;
import dev.qstar.search.Trace;
import dev.qstar.search.verify.Check;
import dev.qstar.search.verify.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A finished search in the words of an answer.
final class Thought {
    private static final String PURPOSE =
            "This is no word problem that I can compute. I solve arithmetic word problems of grade school in English,"
                    + " such as: Tom has 24 apples and gives 15 to Mary. How many are left?";

    private final Trace trace;
    private final Optional<ObjectNode> tree;
    private final Solution solution;

    /// @param tree of the search, if the client wants it
    Thought(Trace trace, Optional<ObjectNode> tree) {
        this.trace = trace;
        this.tree = tree;
        this.solution = trace.solution();
    }

    Outcome outcome() {
        return solution.outcome();
    }

    boolean budgetIsSpent() {
        return solution.tokens() >= trace.options().budget();
    }

    /// The steps as a person reads them, each behind what exact arithmetic says of it.
    List<String> steps() {
        return solution.steps().stream()
                .map(step -> mark(step.check()) + " " + step.readable())
                .toList();
    }

    private static String mark(Check check) {
        return switch (check) {
            case PROVED -> "\u2713";
            case UNKNOWN -> "?";
            case REFUTED -> "\u2717";
        };
    }

    /// What the assistant says.
    String answer() {
        return switch (solution.outcome()) {
            case ANSWERED -> number() + afterNumber();
            case NO_WORD_PROBLEM -> PURPOSE;
            case NOT_FOUND ->
                budgetIsSpent()
                        ? "I found no answer within " + trace.options().budget() + " tokens of thinking; a higher"
                                + " reasoning_effort allows more."
                        : "I found no answer: arithmetic refutes every solution that I tried.";
        };
    }

    private String number() {
        return solution.answer().orElseThrow();
    }

    private String afterNumber() {
        String decimal = decimal();
        String about = decimal.equals(number()) ? "" : " (about " + decimal + ")";
        return about + solution.unit().map(unit -> " " + unit).orElse("");
    }

    private String decimal() {
        return Rational.parse(number()).toDecimal();
    }

    /// The number as one piece, as probable as the search finds it, with the other answers that it found; then the
    /// rest,
    /// which follows from question and number. None where no number is the answer.
    ///
    /// @param top how many answers to list
    List<TokenLogprob> logprobs(int top) {
        List<TokenLogprob> pieces = new ArrayList<>();
        if (solution.outcome() == Outcome.ANSWERED) {
            pieces.add(new TokenLogprob(
                    TokenLogprob.Piece.of(number(), Math.log(solution.confidence())), alternatives(top)));
            if (!afterNumber().isEmpty()) {
                TokenLogprob.Piece rest = TokenLogprob.Piece.of(afterNumber(), 0);
                pieces.add(new TokenLogprob(rest, top == 0 ? List.of() : List.of(rest)));
            }
        }
        return pieces;
    }

    private List<TokenLogprob.Piece> alternatives(int top) {
        return trace.tallies().stream()
                .filter(tally -> tally.conclusion().answer().isPresent())
                .limit(top)
                .map(Thought::piece)
                .toList();
    }

    private static TokenLogprob.Piece piece(Tally tally) {
        return TokenLogprob.Piece.of(tally.conclusion().answer().orElseThrow(), Math.log(tally.share()));
    }

    /// The extension `qstar` of a message: `answer` (a decimal number, or null), `unit`, `confidence` (0 to 1),
    /// `outcome`, `strategy`, `seed`, `budget` and `tokens` of the search, `steps` with their `text`,
    /// `check` (proved, unknown or refuted) and `q` (0 to 1, null without a value head), `messages_read`, and the
    /// `tree` if the client wants it.
    ObjectNode extension() {
        ObjectNode extension = Json.object();
        ObjectNode document = extension.putObject("qstar");
        Optional<String> answer = solution.answer().map(exact -> decimal());
        document.put("answer", answer.orElse(null))
                .put("unit", solution.unit().orElse(null))
                .put("confidence", solution.confidence())
                .put("outcome", solution.outcome().name().toLowerCase(Locale.ROOT))
                .put("strategy", solution.strategy().toString())
                .put("seed", solution.seed())
                .put("budget", trace.options().budget())
                .put("tokens", solution.tokens())
                .put("messages_read", 1);
        ArrayNode steps = document.putArray("steps");
        solution.steps().forEach(step -> steps.add(document(step)));
        tree.ifPresent(whole -> document.set("tree", whole));
        return extension;
    }

    private static ObjectNode document(Step step) {
        ObjectNode document = Json.object()
                .put("text", step.text())
                .put("check", step.check().name().toLowerCase(Locale.ROOT));
        return step.q().isPresent() ? document.put("q", step.q().getAsDouble()) : document.putNull("q");
    }
}
