package dev.qstar.training.problems;

import dev.qstar.search.verify.CalculationException;
import dev.qstar.search.verify.Rational;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/// Tells one long story of a [StoryChain]. Used once, by one thread.
final class ChainTeller {
    private static final int MAX_EVENTS = 5;
    private static final int ATTEMPTS = 12;
    private static final Rational LARGEST = Rational.of(2_000_000);
    private static final int MOST_STEPS = 9;
    /// What is doubtful after events that are neither gain nor loss.
    private static final Set<String> PARTIAL = Set.of("F", "G", "L");
    private static final Rational CENTS = Rational.of(100);

    private final StoryChain chain;
    private final RandomGenerator random;
    private final Cast cast;
    private final Story story;
    private final Map<String, Formula> formulas = new HashMap<>();
    private final Map<String, Rational> quantities = new HashMap<>();
    private final Map<String, Rational> named = new HashMap<>();
    private final Set<Snippet> told = new HashSet<>();
    private boolean whole = true;
    private boolean changedOtherwise;

    ChainTeller(StoryChain chain, Lexicon lexicon, RandomGenerator random) {
        this.chain = chain;
        this.random = random;
        this.cast = new Cast(lexicon, random);
        this.story = new Story(random);
    }

    /// @param embellish what is done to the finished story before its numbers are written
    Draw tell(BiConsumer<Story, Cast> embellish) {
        cast.draw(chain.picks());
        if (!add(chain.openings())) {
            return new Draw.Rejected("no opening of chain " + chain.name() + " fits its conditions");
        }
        formulas.put("F", Known.get(formulas, "S"));
        quantities.put("F", Known.get(quantities, "S"));
        formulas.put("T", Known.get(formulas, "S"));
        quantities.put("T", Known.get(quantities, "S"));
        int first = random.nextInt(MAX_EVENTS);
        int second = random.nextInt(MAX_EVENTS);
        int events = 1 + Math.min(first, second);
        int count = 0;
        while (count < events && addEvent(count)) {
            count++;
        }
        cast.shift(chain.relay() ? Math.max(0, count - 1) : 0);
        Optional<Formula> answer = close();
        if (count == 0 || answer.isEmpty()) {
            return new Draw.Rejected("no event or question of chain " + chain.name() + " fits what was told");
        }
        embellish.accept(story, cast);
        Draw draw =
                StoryExpander.problem(Telling.tell(story, NumberStyle.draw(random)), answer, "chain:" + chain.name());
        boolean tooLong =
                draw instanceof Draw.Drawn(Problem problem) && problem.steps().size() > MOST_STEPS;
        return tooLong ? new Draw.Rejected("more than " + MOST_STEPS + " steps in chain " + chain.name()) : draw;
    }

    private boolean addEvent(int number) {
        cast.shift(chain.relay() ? number : 0);
        if (!add(chain.events())) {
            return false;
        }
        if (chain.relay()) {
            formulas.put("T", new Formula.Binary("+", Known.get(formulas, "T"), Known.get(formulas, "S")));
            quantities.put("T", Known.get(quantities, "T").plus(Known.get(quantities, "S")));
        }
        return true;
    }

    /// Tells one of `snippets` that fits, and follows what it does to the quantity.
    private boolean add(List<Snippet> snippets) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Snippet snippet = snippets.get(random.nextInt(snippets.size()));
            if ((!chain.relay() && told.contains(snippet)) || !isKnown(snippet)) {
                continue;
            }
            Optional<Map<String, Rational>> values = values(snippet);
            if (values.isPresent() && follow(snippet, values.get())) {
                say(snippet, values.get());
                told.add(snippet);
                return true;
            }
        }
        return false;
    }

    private Optional<Map<String, Rational>> values(Snippet snippet) {
        return StoryNumbers.draw(snippet.lets(), snippet.needs(), quantities, random);
    }

    private String suffix() {
        return "@" + story.size();
    }

    private void say(Snippet snippet, Map<String, Rational> values) {
        cast.draw(snippet.picks());
        story.add(snippet.text(), values, cast, suffix());
    }

    /// False when the new quantity would not do; then nothing has changed.
    private boolean follow(Snippet snippet, Map<String, Rational> values) {
        Formula amount = named(snippet);
        boolean staysWhole = whole
                && snippet.lets().stream()
                        .allMatch(let -> Known.get(values, let.name()).isInteger());
        Optional<Formula> next = switch (snippet.kind()) {
            case "gain" -> Optional.of(new Formula.Binary("+", Known.get(formulas, "S"), amount));
            case "lose" -> Optional.of(new Formula.Binary("-", Known.get(formulas, "S"), amount));
            default -> Optional.of(amount);
        };
        snippet.lets().forEach(let -> named.put(let.name() + suffix(), values.get(let.name())));
        Optional<Rational> value = value(next.get(), staysWhole);
        if (value.isEmpty()) {
            return false;
        }
        whole = staysWhole;
        changedOtherwise |= snippet.kind().equals("event");
        formulas.put("S", next.get());
        quantities.put("S", value.get());
        if (snippet.kind().equals("gain") || snippet.kind().equals("lose")) {
            collect(snippet.kind().equals("gain") ? "G" : "L", amount);
        }
        return true;
    }

    private void collect(String sum, Formula amount) {
        Formula before = formulas.get(sum);
        formulas.put(sum, before == null ? amount : new Formula.Binary("+", before, amount));
        quantities.put(sum, formulas.get(sum).value(named));
    }

    /// The snippet's formula with the quantity so far and with names that belong to this sentence only.
    private Formula named(Snippet snippet) {
        String suffix = suffix();
        return snippet.formula()
                .orElseThrow(() -> new ProblemException("a sentence of chain " + chain.name() + " has no formula"))
                .with(variable -> {
                    String name = ((Formula.Variable) variable).name();
                    Formula quantity = formulas.get(name);
                    return quantity != null ? quantity : new Formula.Variable(name + suffix);
                });
    }

    private Optional<Rational> value(Formula formula, boolean mustBeWhole) {
        try {
            Rational value = formula.value(named);
            boolean fits = value.signum() > 0
                    && value.compareTo(LARGEST) < 0
                    && (mustBeWhole ? value.isInteger() : value.times(CENTS).isInteger());
            return fits ? Optional.of(value) : Optional.empty();
        } catch (CalculationException e) {
            return Optional.empty();
        }
    }

    private Optional<Formula> close() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Snippet closing =
                    chain.closings().get(random.nextInt(chain.closings().size()));
            if (!isKnown(closing)) {
                continue;
            }
            Optional<Map<String, Rational>> values = values(closing);
            if (values.isEmpty()) {
                continue;
            }
            Formula answer = named(closing);
            closing.lets().forEach(let -> named.put(let.name() + suffix(), Known.get(values.get(), let.name())));
            boolean staysWhole = whole
                    && closing.lets().stream()
                            .allMatch(let -> Known.get(values.get(), let.name()).isInteger());
            if (answer instanceof Formula.Binary && value(answer, staysWhole).isPresent()) {
                say(closing, values.get());
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /// Whether the story has all quantities that the sentence speaks of.
    private boolean isKnown(Snippet snippet) {
        var names = new HashSet<String>();
        snippet.formula().ifPresent(formula -> formula.addVariablesTo(names));
        snippet.lets()
                .forEach(let -> StoryChecks.formulas(let.source()).forEach(formula -> formula.addVariablesTo(names)));
        snippet.needs().forEach(need -> {
            need.left().addVariablesTo(names);
            need.right().addVariablesTo(names);
        });
        names.retainAll(StoryChecks.CHAIN_VARIABLES);
        boolean sums = !chain.relay() && !Collections.disjoint(names, PARTIAL);
        return formulas.keySet().containsAll(names) && !(sums && changedOtherwise);
    }
}
