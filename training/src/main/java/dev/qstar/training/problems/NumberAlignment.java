package dev.qstar.training.problems;

import dev.qstar.engine.chat.TaggedNumber;
import dev.qstar.search.verify.Rational;
import java.util.ArrayList;
import java.util.List;

/// Finds the numbers of a foreign list in the tagged numbers of a text, by value and order.
final class NumberAlignment {
    /// A number of the text, or one side of a fraction that the text shows as one.
    private record Place(Rational value, int start, int end) {}

    private NumberAlignment() {}

    /// A mark for every value that has a place; the i-th value's variable is `i`. Both sides of a fraction get a mark,
    /// or neither. The longest common sequence decides, so that what one side does not count is passed over.
    static List<Telling.Mark> marks(List<Rational> values, List<TaggedNumber> numbers, String question) {
        List<Place> places = places(numbers, question);
        int[][] best = new int[values.size() + 1][places.size() + 1];
        for (int i = values.size() - 1; i >= 0; i--) {
            for (int j = places.size() - 1; j >= 0; j--) {
                int skipped = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = values.get(i).equals(places.get(j).value())
                        ? Math.max(skipped, best[i + 1][j + 1] + 1)
                        : skipped;
            }
        }
        var marks = new ArrayList<Telling.Mark>();
        int i = 0;
        int j = 0;
        while (i < values.size() && j < places.size()) {
            Place place = places.get(j);
            if (values.get(i).equals(place.value()) && best[i][j] == best[i + 1][j + 1] + 1) {
                marks.add(new Telling.Mark(Integer.toString(i), place.value().toString(), place.start(), place.end()));
                i++;
                j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return marks;
    }

    private static List<Place> places(List<TaggedNumber> numbers, String question) {
        var places = new ArrayList<Place>();
        for (TaggedNumber number : numbers) {
            String text = question.substring(number.start(), number.end());
            int slash = text.indexOf('/');
            if (text.matches("\\d{1,9}/\\d{1,9}")) {
                int cut = number.start() + slash;
                places.add(new Place(Rational.parse(text.substring(0, slash)), number.start(), cut));
                places.add(new Place(Rational.parse(text.substring(slash + 1)), cut + 1, number.end()));
            } else {
                places.add(new Place(Rational.parse(number.value()), number.start(), number.end()));
            }
        }
        return places;
    }
}
