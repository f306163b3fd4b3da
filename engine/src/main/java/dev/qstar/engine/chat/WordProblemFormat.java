package dev.qstar.engine.chat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The prompt format of the built-in model: `qstar.prompt_format` = `word-problem`.
///
/// A causal model cannot know, while it reads the story, what will be asked. So the question sentence comes first, then
/// the whole text with every number tagged by a label, then the labels in order of their values:
///
/// ```
/// ? how many are left?
/// tom has [a]24 apples and gives [b]15 to mary. how many are left?
/// [b]<[a]
/// ```
///
/// The model goes on with one line a step, `<<[a]-[b]=9>>[A]`, and ends with `#### 9`, or with `#### none` when the
/// text is no word problem. Pure functions; safe from any thread.
public final class WordProblemFormat {
    /// The value of the metadata key `qstar.prompt_format` of models that read this format.
    public static final String NAME = "word-problem";

    /// The metadata key that names a model's prompt format.
    public static final String METADATA_KEY = "qstar.prompt_format";

    /// How many numbers of a question, and how many results of steps, have a label.
    public static final int MAX_LABELS = 26;

    private static final char FIRST_PLACE = '\uE000';
    private static final Pattern PLACE = Pattern.compile("[\uE000-\uE019]");
    private static final Pattern PRIVATE_USE = Pattern.compile("[\uE000-\uF8FF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern SPACE_BEFORE_MARK = Pattern.compile(" (?=[.,;:?!%)](?:\\s|$)|'s\\b)");
    private static final Pattern SPACE_INSIDE = Pattern.compile("(?<=[$(]) ");
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\b(?:mr|mrs|ms|dr|st|vs|no|lb|oz|ft))[.!?](?=\\s|\"|$)[\"']?");
    /// What asks, the plainest first: a sentence is read from the last of the first kind that it has.
    private static final List<Pattern> ASKING = List.of(
            Pattern.compile("\\bhow (?:many|much|long|far|old|tall|often|big|heavy|high|wide|deep|fast|large)\\b"),
            Pattern.compile("\\b(?:what|find|calculate|determine|compute)\\b"),
            Pattern.compile("\\b(?:which|who|when)\\b"));

    private WordProblemFormat() {}

    /// The label of the `index`-th number of a question, from 0: `[a]`, `[b]`, …
    public static String slotLabel(int index) {
        return "[" + (char) ('a' + index) + "]";
    }

    /// The label of the `index`-th step's result, from 0: `[A]`, `[B]`, …
    public static String resultLabel(int index) {
        return "[" + (char) ('A' + index) + "]";
    }

    /// Makes `question` ready for the model. Numbers beyond the 26th stay in the text without a label.
    public static WordProblemPrompt format(String question) {
        List<TaggedNumber> numbers = NumberTagger.tag(question);
        numbers = numbers.subList(0, Math.min(numbers.size(), MAX_LABELS));
        String body = normalise(question, numbers);
        String tagged = fill(body, numbers);
        String text = "? " + fill(focus(body), numbers) + "\n" + tagged + "\n" + order(numbers) + "\n";
        var slots = new ArrayList<Slot>();
        for (int i = 0; i < numbers.size(); i++) {
            slots.add(new Slot(slotLabel(i), numbers.get(i).value()));
        }
        return new WordProblemPrompt(text, slots, AskedUnit.of(question));
    }

    /// Lower case, plain quotes and single spaces; each number is one private-use character, so that nothing touches
    /// it.
    private static String normalise(String question, List<TaggedNumber> numbers) {
        var text = new StringBuilder();
        int from = 0;
        for (int i = 0; i < numbers.size(); i++) {
            text.append(plain(question.substring(from, numbers.get(i).start()))).append((char) (FIRST_PLACE + i));
            from = numbers.get(i).end();
        }
        text.append(plain(question.substring(from)));
        String spaced = SPACES.matcher(text).replaceAll(" ").strip();
        return SPACE_INSIDE
                .matcher(SPACE_BEFORE_MARK.matcher(spaced).replaceAll(""))
                .replaceAll("");
    }

    /// What could be taken for a label or a delimiter of the format becomes harmless.
    private static String plain(String text) {
        return PRIVATE_USE
                .matcher(text)
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('[', '(')
                .replace(']', ')')
                .replace("<<", "<")
                .replace(">>", ">")
                .replace("####", "#")
                .replace("//", "/");
    }

    private static String fill(String text, List<TaggedNumber> numbers) {
        return PLACE.matcher(text).replaceAll(place -> {
            int index = place.group().charAt(0) - FIRST_PLACE;
            return slotLabel(index) + numbers.get(index).display();
        });
    }

    /// The sentence that asks, from its asking word on: the last one that ends with a question mark, else the last one
    /// with an asking word, else the last one.
    private static String focus(String body) {
        String asked = "";
        String last = "";
        boolean marked = false;
        for (String sentence : sentences(body)) {
            boolean question = sentence.endsWith("?");
            if (question || (!marked && asks(sentence))) {
                asked = sentence;
                marked |= question;
            }
            last = sentence;
        }
        String sentence = asked.isEmpty() ? last : asked;
        return sentence.substring(askingStart(sentence));
    }

    private static boolean asks(String sentence) {
        return ASKING.stream().anyMatch(kind -> kind.matcher(sentence).find());
    }

    /// Where the sentence begins to ask; 0 when fewer than three words would be left, or nothing asks.
    private static int askingStart(String sentence) {
        int secondLastSpace = sentence.lastIndexOf(' ', sentence.lastIndexOf(' ') - 1);
        for (Pattern kind : ASKING) {
            int start = -1;
            var asking = kind.matcher(sentence);
            while (asking.find() && asking.start() < secondLastSpace) {
                start = asking.start();
            }
            if (start >= 0) {
                return start;
            }
        }
        return 0;
    }

    private static List<String> sentences(String body) {
        var sentences = new ArrayList<String>();
        var end = SENTENCE_END.matcher(body);
        int from = 0;
        while (end.find()) {
            sentences.add(body.substring(from, end.end()).strip());
            from = end.end();
        }
        String rest = body.substring(from).strip();
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
        return sentences;
    }

    private static String order(List<TaggedNumber> numbers) {
        record Place(int index, BigDecimal value) {}
        var places = new ArrayList<Place>();
        for (int i = 0; i < numbers.size(); i++) {
            places.add(new Place(i, approximate(numbers.get(i).value())));
        }
        places.sort(Comparator.comparing(Place::value));
        var text = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            if (i > 0) {
                text.append(places.get(i).value().compareTo(places.get(i - 1).value()) == 0 ? '=' : '<');
            }
            text.append(slotLabel(places.get(i).index()));
        }
        return text.toString();
    }

    private static BigDecimal approximate(String value) {
        int slash = value.indexOf('/');
        return slash < 0
                ? new BigDecimal(value)
                : new BigDecimal(value.substring(0, slash))
                        .divide(new BigDecimal(value.substring(slash + 1)), 20, RoundingMode.HALF_EVEN);
    }
}
