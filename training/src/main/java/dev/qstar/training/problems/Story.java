package dev.qstar.training.problems;

import dev.qstar.search.verify.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// A story while it is being told: sentences with every choice made and every word filled in, numbers not yet written.
final class Story {
    sealed interface Piece {}

    record Text(String text) implements Piece {}

    /// @param variable the name that formulas use; empty for a number that no formula may use
    record Figure(String variable, Rational value, boolean money) implements Piece {}

    record Article(boolean capital) implements Piece {}

    private final RandomGenerator random;
    private final List<List<Piece>> sentences = new ArrayList<>();

    Story(RandomGenerator random) {
        this.random = random;
    }

    int size() {
        return sentences.size();
    }

    List<List<Piece>> sentences() {
        return sentences;
    }

    /// Adds a sentence at `place`; its variables are known to formulas only when `named`.
    void add(int place, Template template, Map<String, Rational> values, Cast cast, boolean named) {
        var pieces = new ArrayList<Piece>();
        fill(template, values, cast, named, pieces);
        sentences.add(place, pieces);
    }

    void add(Template template, Map<String, Rational> values, Cast cast) {
        add(sentences.size(), template, values, cast, true);
    }

    private void fill(
            Template template, Map<String, Rational> values, Cast cast, boolean named, List<Piece> pieces) {
        for (Template.Node node : template.nodes()) {
            switch (node) {
                case Template.Literal literal -> pieces.add(new Text(literal.text()));
                case Template.Article article -> pieces.add(new Article(article.capital()));
                case Template.Choice choice ->
                    fill(choice.options().get(random.nextInt(choice.options().size())), values, cast, named, pieces);
                case Template.Number number -> {
                    String name = named ? number.variable() : "";
                    pieces.add(new Figure(name, values.get(number.variable()), number.money()));
                }
                case Template.Word word -> pieces.add(new Text(cast.say(word, followsOne(pieces))));
            }
        }
    }

    /// Whether the number just before is 1, with only a space between: "1 apple".
    private static boolean followsOne(List<Piece> pieces) {
        int last = pieces.size() - 1;
        return last >= 1
                && pieces.get(last) instanceof Text(String text)
                && text.equals(" ")
                && pieces.get(last - 1) instanceof Figure figure
                && figure.value().equals(Rational.of(1));
    }
}
