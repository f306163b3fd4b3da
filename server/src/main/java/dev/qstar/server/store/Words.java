package dev.qstar.server.store;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Words as an index holds them: in lower case, without marks.
final class Words {
    /// Words are told apart by so many characters.
    private static final int WORD_CHARS = 256;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /// The different words of a text, as they come. Their UTF-8 is no longer than this; words after that are left out.
    static Set<String> of(String text, int maxBytes) {
        Set<String> words = new LinkedHashSet<>();
        int bytes = 0;
        Iterator<String> runs = FullText.BETWEEN_WORDS.splitAsStream(text).iterator();
        while (runs.hasNext()) {
            String word = folded(runs.next());
            if (!word.isEmpty() && !words.contains(word)) {
                bytes += word.getBytes(StandardCharsets.UTF_8).length;
                if (bytes > maxBytes) {
                    return words;
                }
                words.add(word);
            }
        }
        return words;
    }

    /// A word in lower case and without marks; empty when it has nothing else.
    static String folded(String word) {
        String cut = word.length() <= WORD_CHARS ? word : cut(word);
        return isAscii(cut) ? lower(cut) : lower(withoutMarks(cut));
    }

    private static String cut(String word) {
        boolean inPair = Character.isHighSurrogate(word.charAt(WORD_CHARS - 1));
        return word.substring(0, inPair ? WORD_CHARS - 1 : WORD_CHARS);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }

    private static String withoutMarks(String word) {
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /// By way of upper case: some letters, such as the Greek sigma at a word's end, have two small ones.
    private static String lower(String word) {
        return word.codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
