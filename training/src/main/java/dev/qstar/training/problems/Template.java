package dev.qstar.training.problems;

import java.util.List;

/// The text of a story line: what is fixed, what is drawn, and what is filled in.
record Template(List<Node> nodes) {
    Template {
        nodes = List.copyOf(nodes);
    }

    sealed interface Node {}

    /// Text as it stands.
    record Literal(String text) implements Node {}

    /// `{x|y|z}`: one of them is drawn.
    record Choice(List<Template> options) implements Node {}

    /// `[a]` or `$[a]`.
    record Figure(String variable, boolean money) implements Node {}

    /// `<name1>`, `<thing>`, `<thing.one>`, `<His2>`.
    ///
    /// @param word the name of a pick, or the kind of word for a person: `name`, `he`, `him`, `his`, `himself`
    /// @param person which person, from 1; 0 for a pick
    record Word(String word, int person, boolean singular, boolean capital) implements Node {}

    /// `a(n)`: "a" or "an" as the next word demands.
    record Article(boolean capital) implements Node {}

    /// Whether a person occurs in it, whatever is chosen.
    boolean mentionsPerson() {
        for (Node node : nodes) {
            boolean found = switch (node) {
                case Word word -> word.person() > 0;
                case Choice choice -> choice.options().stream().allMatch(Template::mentionsPerson);
                case Literal _, Figure _, Article _ -> false;
            };
            if (found) {
                return true;
            }
        }
        return false;
    }

    /// How many different texts the choices allow, at most `limit`.
    long variants(long limit) {
        long product = 1;
        for (Node node : nodes) {
            if (node instanceof Choice choice) {
                long sum = 0;
                for (Template option : choice.options()) {
                    sum += option.variants(limit);
                }
                product = Math.min(limit, product * sum);
            }
        }
        return product;
    }
}
