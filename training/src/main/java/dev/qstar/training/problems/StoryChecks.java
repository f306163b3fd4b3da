package dev.qstar.training.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// What can be said of a story pattern without drawing from it.
final class StoryChecks {
    private static final Pattern FRACTIONAL = Pattern.compile(
            "%|percent|average|mean|half|halves|third|quarter|fourth|fifth|sixth|eighth|tenth|fraction|\\d/\\d|\\d\\.\\d");

    /// The quantities that formulas of a chain know; [ChainFile] says what they are.
    static final Set<String> CHAIN_VARIABLES = Set.of("S", "F", "G", "L", "T");

    private StoryChecks() {}

    /// Whether results between whole numbers are to be expected: decimals, percents, averages and fractions.
    static boolean allowsFractions(
            Collection<StoryPattern.Let> lets, List<StoryPattern.Sentence> sentences, List<StoryPattern.Ask> asks) {
        for (StoryPattern.Let let : lets) {
            if (formulas(let.source()).stream().anyMatch(StoryChecks::mentionsFraction)) {
                return true;
            }
        }
        boolean[] found = {false};
        Consumer<Template.Node> look = node -> {
            if (node instanceof Template.Literal literal) {
                found[0] |= FRACTIONAL
                        .matcher(literal.text().toLowerCase(Locale.ROOT))
                        .find();
            }
        };
        sentences.forEach(sentence -> visit(sentence.text(), look));
        asks.forEach(ask -> visit(ask.text(), look));
        return found[0];
    }

    /// Every expression of a let.
    static List<Formula> formulas(StoryPattern.Source source) {
        return switch (source) {
            case StoryPattern.Range(Formula low, Formula high, Formula step) -> List.of(low, high, step);
            case StoryPattern.OneOf(List<Formula> values) -> values;
        };
    }

    private static boolean mentionsFraction(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> !constant.value().isInteger();
            case Formula.Variable _ -> false;
            case Formula.Binary binary ->
                binary.operator().equals("/") || mentionsFraction(binary.left()) || mentionsFraction(binary.right());
        };
    }

    /// Throws [ProblemException] when the text uses what is not defined, or defines what is not used.
    static void check(StoryPattern pattern) {
        var defined = new HashSet<String>();
        pattern.lets().forEach(let -> defined.add(let.name()));
        var picked = new HashSet<String>();
        pattern.picks().forEach(pick -> picked.add(pick.name()));
        var used = new HashSet<String>();
        Consumer<Template.Node> look = node -> {
            switch (node) {
                case Template.Figure number -> used.add(known(number.variable(), defined, pattern));
                case Template.Word word
                when word.person() == 0 -> {
                    if (!picked.contains(word.word())) {
                        throw new ProblemException("pattern " + pattern.name() + " writes <" + word.word()
                                + ">, which is not picked; add 'pick " + word.word() + " = CATEGORY'");
                    }
                    used.add(word.word());
                }
                default -> {}
            }
        };
        pattern.sentences().forEach(sentence -> visit(sentence.text(), look));
        for (StoryPattern.Ask ask : pattern.asks()) {
            visit(ask.text(), look);
            ask.formula().ifPresent(formula -> {
                var names = new HashSet<String>();
                formula.addVariablesTo(names);
                names.forEach(name -> known(name, defined, pattern));
            });
        }
        addLetsAndNeeds(pattern, used);
        defined.addAll(picked);
        defined.removeAll(used);
        if (!defined.isEmpty()) {
            throw new ProblemException("pattern " + pattern.name() + " never uses " + defined + "; use or remove them");
        }
    }

    private static void addLetsAndNeeds(StoryPattern pattern, Set<String> used) {
        for (StoryPattern.Need need : pattern.needs()) {
            need.left().addVariablesTo(used);
            need.right().addVariablesTo(used);
        }
        for (StoryPattern.Let let : pattern.lets()) {
            formulas(let.source()).forEach(formula -> formula.addVariablesTo(used));
        }
    }

    /// The same for a sentence of a bank, which may use the words picked by its chain.
    static void check(Snippet snippet, Set<String> picked) {
        var defined = new HashSet<>(CHAIN_VARIABLES);
        var words = new HashSet<>(picked);
        snippet.picks().forEach(pick -> words.add(pick.name()));
        var formulas = new ArrayList<Formula>();
        for (StoryPattern.Let let : snippet.lets()) {
            defined.add(let.name());
            formulas.addAll(formulas(let.source()));
        }
        snippet.needs().forEach(need -> formulas.addAll(List.of(need.left(), need.right())));
        snippet.formula().ifPresent(formulas::add);
        var used = new HashSet<String>();
        formulas.forEach(formula -> formula.addVariablesTo(used));
        visit(snippet.text(), node -> {
            if (node instanceof Template.Figure number) {
                used.add(number.variable());
            } else if (node instanceof Template.Word word && word.person() == 0 && !words.contains(word.word())) {
                throw new ProblemException(
                        "<" + word.word() + "> is not picked; add 'pick " + word.word() + " = CATEGORY'");
            }
        });
        for (String name : used) {
            if (!defined.contains(name)) {
                throw new ProblemException(
                        "variable " + name + " is not defined; add '; " + name + " = …' to the line");
            }
        }
        defined.removeAll(used);
        defined.removeAll(CHAIN_VARIABLES);
        if (!defined.isEmpty()) {
            throw new ProblemException("the sentence never uses " + defined + "; use or remove them");
        }
    }

    private static String known(String variable, Set<String> defined, StoryPattern pattern) {
        if (!defined.contains(variable)) {
            throw new ProblemException("pattern " + pattern.name() + " uses variable " + variable
                    + ", which is not defined; add 'let " + variable + " = …'");
        }
        return variable;
    }

    private static void visit(Template template, Consumer<Template.Node> look) {
        for (Template.Node node : template.nodes()) {
            look.accept(node);
            if (node instanceof Template.Choice choice) {
                choice.options().forEach(option -> visit(option, look));
            }
        }
    }
}
