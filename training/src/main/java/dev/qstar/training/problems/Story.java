package dev.qstar.training.problems;

import dev.qstar.search.verify.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// A story while it is being told: sentences with every choice made and every word filled in, numbers not yet written.
final class Story {
    sealed interface Piece {}

    record Text(String text) implements Piece {}

    /// @param variable the name that formulas use
    record Figure(String variable, Rational value, boolean money) implements Piece {}

    record Article(boolean capital) implements Piece {}

    private static final String ASIDE = "@aside";
    private static final Pattern ENDING = Pattern.compile("\\b(?:in all|altogether|in total)\\b(?=[?.,]| \\?|$)");
    private static final String[] ENDINGS = {"in all", "altogether", "in total", "all together"};

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

    /// Adds a sentence at the end.
    void add(Template template, Map<String, Rational> values, Cast cast) {
        sentences.add(filled(template, values, cast, ""));
    }

    /// Adds a sentence whose variables formulas know as `NAME` and `suffix`.
    void add(Template template, Map<String, Rational> values, Cast cast, String suffix) {
        sentences.add(filled(template, values, cast, suffix));
    }

    /// Adds a sentence at `place` whose numbers no formula uses.
    void insert(int place, Template template, Map<String, Rational> values, Cast cast) {
        sentences.add(place, filled(template, values, cast, ASIDE));
    }

    /// Says "altogether" for "in all" and the like in the last sentence.
    void varyEnding() {
        List<Piece> last = sentences.getLast();
        for (int i = 0; i < last.size(); i++) {
            if (last.get(i) instanceof Text(String text)) {
                var ending = ENDING.matcher(text);
                if (ending.find()) {
                    last.set(i, new Text(ending.replaceFirst(ENDINGS[random.nextInt(ENDINGS.length)])));
                }
            }
        }
    }

    private List<Piece> filled(Template template, Map<String, Rational> values, Cast cast, String suffix) {
        var pieces = new ArrayList<Piece>();
        fill(template, values, cast, suffix, pieces);
        return pieces;
    }

    private void fill(Template template, Map<String, Rational> values, Cast cast, String suffix, List<Piece> pieces) {
        for (Template.Node node : template.nodes()) {
            switch (node) {
                case Template.Literal literal -> pieces.add(new Text(literal.text()));
                case Template.Article article -> pieces.add(new Article(article.capital()));
                case Template.Choice choice ->
                    fill(choice.options().get(random.nextInt(choice.options().size())), values, cast, suffix, pieces);
                case Template.Figure number ->
                    pieces.add(new Figure(
                            number.variable() + suffix, Known.get(values, number.variable()), number.money()));
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
