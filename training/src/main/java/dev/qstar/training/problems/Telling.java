package dev.qstar.training.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes a story out: numbers, articles, spaces, capitals. Keeps track of where each number stands.
final class Telling {
    /// Where a number stands in the text.
    ///
    /// @param variable the name that formulas use
    record Mark(String variable, String value, int start, int end) {}

    record Told(String text, List<Mark> marks) {}

    private static final char ARTICLE = '\uE100';
    private static final char CAPITAL_ARTICLE = '\uE101';
    private static final char SENTENCE = '\uE102';
    private static final Pattern DOLLARS_CAN_FOLLOW = Pattern.compile(
            "^(?:[.,?!;]| (?:each|per|for|and|to|on|in|from|a|an|at|by|of|with|if|as|every|more|less|left|how|when|but)\\b).*",
            Pattern.DOTALL);
    private static final Pattern WORD_FORBIDDEN_AFTER =
            Pattern.compile("^(?:%|:|/|\\.\\d|°| of\\b| another\\b).*", Pattern.DOTALL);
    private static final Set<String> SHORT =
            Set.of("mr.", "mrs.", "ms.", "dr.", "st.", "vs.", "oz.", "lb.", "ft.", "a.m.", "p.m.");
    private static final Pattern SILENT = Pattern.compile("^(?:hour|honest|hono|heir|8|11\\b|18\\b).*", Pattern.DOTALL);
    private static final Pattern SPOKEN =
            Pattern.compile("^(?:uni(?!n)|use|usual|eu|one\\b|once|ukul|ute).*", Pattern.DOTALL);

    private final NumberStyle style;
    private final StringBuilder raw = new StringBuilder();
    private final List<Mark> rawMarks = new ArrayList<>();

    private Telling(NumberStyle style) {
        this.style = style;
    }

    static Told tell(Story story, NumberStyle style) {
        var telling = new Telling(style);
        for (List<Story.Piece> sentence : story.sentences()) {
            telling.raw.append(' ').append(SENTENCE);
            for (int i = 0; i < sentence.size(); i++) {
                telling.write(sentence.get(i), i + 1 < sentence.size() ? sentence.get(i + 1) : new Story.Text(""));
            }
        }
        return telling.finish();
    }

    private void write(Story.Piece piece, Story.Piece next) {
        switch (piece) {
            case Story.Text text -> raw.append(text.text());
            case Story.Article article -> raw.append(article.capital() ? CAPITAL_ARTICLE : ARTICLE);
            case Story.Figure figure -> write(figure, next instanceof Story.Text(String text) ? text : "");
        }
    }

    private void write(Story.Figure figure, String after) {
        if (!figure.money()) {
            char before = raw.charAt(raw.length() - 1);
            boolean asWord = before != '$'
                    && before != '#'
                    && before != '/'
                    && before != ':'
                    && before != '.'
                    && !WORD_FORBIDDEN_AFTER.matcher(after).matches();
            mark(figure, style.write(figure.value(), asWord));
            return;
        }
        if (style.dollarWord()
                && figure.value().isInteger()
                && !endsWithArticle()
                && DOLLARS_CAN_FOLLOW.matcher(after).matches()) {
            mark(figure, style.write(figure.value(), true));
            raw.append(figure.value().numerator().intValue() == 1 ? " dollar" : " dollars");
            return;
        }
        raw.append('$');
        mark(figure, style.writeMoney(figure.value()));
    }

    private boolean endsWithArticle() {
        String tail = raw.substring(Math.max(0, raw.length() - 5)).toLowerCase(Locale.ROOT);
        return tail.endsWith(" a ") || tail.endsWith(" an ") || tail.endsWith(" the ") || tail.endsWith(ARTICLE + " ");
    }

    private void mark(Story.Figure figure, String text) {
        int start = raw.length();
        raw.append(text);
        rawMarks.add(new Mark(figure.variable(), figure.value().toString(), start, raw.length()));
    }

    /// Copies the raw text: single spaces, none before a punctuation mark, capitals, articles.
    private Told finish() {
        var text = new StringBuilder(raw.length());
        int[] places = new int[raw.length() + 1];
        boolean capital = true;
        for (int i = 0; i < raw.length(); i++) {
            places[i] = text.length();
            char c = raw.charAt(i);
            if (c == SENTENCE) {
                capital = true;
            } else if (c == ' ' || c == '\t') {
                if (!dropsSpace(text, i)) {
                    capital |= endsSentence(text);
                    text.append(' ');
                    places[i] = text.length() - 1;
                }
            } else if (c == ARTICLE || c == CAPITAL_ARTICLE) {
                String word = wantsAn(i + 1) ? "an" : "a";
                text.append(capital || c == CAPITAL_ARTICLE ? word.replace('a', 'A') : word);
                capital = false;
            } else {
                text.append(capital ? Character.toUpperCase(c) : c);
                capital = capital && !Character.isLetterOrDigit(c);
            }
        }
        places[raw.length()] = text.length();
        var marks = new ArrayList<Mark>();
        for (Mark mark : rawMarks) {
            int start = places[mark.start()];
            marks.add(new Mark(mark.variable(), mark.value(), start, start + mark.end() - mark.start()));
        }
        return new Told(text.toString().strip(), marks);
    }

    private boolean dropsSpace(StringBuilder text, int at) {
        if (text.isEmpty() || text.charAt(text.length() - 1) == ' ') {
            return true;
        }
        for (int i = at + 1; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != ' ' && c != SENTENCE) {
                return ",.?!;".indexOf(c) >= 0
                        && !(c == '.' && i + 1 < raw.length() && Character.isDigit(raw.charAt(i + 1)));
            }
        }
        return true;
    }

    private static boolean endsSentence(StringBuilder text) {
        char last = text.charAt(text.length() - 1);
        if (last != '.' && last != '?' && last != '!') {
            return false;
        }
        int from = text.lastIndexOf(" ") + 1;
        String word = text.substring(from).toLowerCase(Locale.ROOT);
        return last != '.' || !SHORT.contains(word);
    }

    private boolean wantsAn(int from) {
        int at = from;
        while (at < raw.length() && !Character.isLetterOrDigit(raw.charAt(at))) {
            at++;
        }
        String word = raw.substring(at, Math.min(raw.length(), at + 12)).toLowerCase(Locale.ROOT);
        if (SILENT.matcher(word).matches()) {
            return true;
        }
        return !word.isEmpty()
                && "aeiou".indexOf(word.charAt(0)) >= 0
                && !SPOKEN.matcher(word).matches();
    }
}
