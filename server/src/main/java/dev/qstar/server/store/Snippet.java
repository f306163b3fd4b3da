package dev.qstar.server.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of a text that shows most of the words that were searched for, with those in the middle.
final class Snippet {
    private static final Pattern WORD = Pattern.compile("[" + FullText.OF_WORD + "]+");
    private static final String CUT = "…";

    private final String text;
    private final List<String> wanted;

    private Snippet(String text, List<String> wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    /// @param wanted folded words, the last of which may be the start of one
    static List<SearchHit.Fragment> of(String text, List<String> wanted) {
        Snippet snippet = new Snippet(text, wanted);
        return snippet.fragments(snippet.centred(snippet.best()));
    }

    /// A word of the text.
    ///
    /// @param matched which of the wanted words it is
    private record Word(int start, int end, Optional<Integer> matched) {}

    /// The first words that have the most of the wanted ones.
    private List<Word> best() {
        Matcher words = WORD.matcher(text);
        Deque<Word> window = new ArrayDeque<>();
        List<Word> best = new ArrayList<>();
        int most = 0;
        while (most < wanted.size() && words.find()) {
            Word word = word(words);
            window.addLast(word);
            if (window.size() > FullText.SNIPPET_WORDS) {
                window.removeFirst();
            }
            if (word.matched().isPresent() && different(window) > most) {
                most = different(window);
                best = new ArrayList<>(window);
            }
        }
        return best;
    }

    private static int different(Iterable<Word> window) {
        Set<Integer> matched = new HashSet<>();
        window.forEach(word -> word.matched().ifPresent(matched::add));
        return matched.size();
    }

    /// Leaves out some of the words before the first match and takes as many after the last one.
    private List<Word> centred(List<Word> window) {
        int lead = 0;
        while (lead < window.size() && window.get(lead).matched().isEmpty()) {
            lead++;
        }
        int around = FullText.SNIPPET_WORDS - (window.size() - lead);
        List<Word> centred = new ArrayList<>(window.subList(Math.max(0, lead - around / 2), window.size()));
        Matcher words = WORD.matcher(text);
        words.region(window.isEmpty() ? text.length() : window.getLast().end(), text.length());
        while (centred.size() < FullText.SNIPPET_WORDS && words.find()) {
            centred.add(word(words));
        }
        return centred;
    }

    private List<SearchHit.Fragment> fragments(List<Word> window) {
        if (window.isEmpty()) {
            return List.of();
        }
        Matcher words = WORD.matcher(text);
        boolean first = words.find() && words.start() == window.getFirst().start();
        boolean last = !words.find(window.getLast().end());
        List<SearchHit.Fragment> fragments = new ArrayList<>();
        int from = first ? 0 : window.getFirst().start();
        String before = first ? "" : CUT;
        for (Word word : window) {
            if (word.matched().isPresent()) {
                add(fragments, before + text.substring(from, word.start()), false);
                add(fragments, text.substring(word.start(), word.end()), true);
                from = word.end();
                before = "";
            }
        }
        String rest = last
                ? text.substring(from)
                : text.substring(from, window.getLast().end()) + CUT;
        add(fragments, before + rest, false);
        return fragments;
    }

    private static void add(List<SearchHit.Fragment> fragments, String part, boolean matched) {
        if (!part.isEmpty()) {
            fragments.add(new SearchHit.Fragment(part, matched));
        }
    }

    private Word word(Matcher found) {
        String word = Words.folded(found.group());
        int last = wanted.size() - 1;
        int index = wanted.indexOf(word);
        boolean starts = index < 0 && word.startsWith(wanted.get(last));
        Optional<Integer> matched = index >= 0 ? Optional.of(index) : starts ? Optional.of(last) : Optional.empty();
        return new Word(found.start(), found.end(), matched);
    }
}
