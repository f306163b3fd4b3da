package dev.qstar.server.store;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The title of a conversation that nobody gave one.
final class Title {
    private static final int MOST = 60;
    private static final String MORE = "…";

    /// As much of a text as is looked at.
    private static final int LOOKED_AT = 1_000;

    private static final Pattern GAPS = Pattern.compile("[\\p{Cc}\\p{IsWhite_Space}]+");

    private Title() {}

    /// The beginning of what the user says first, in one line. What is too long is cut at a word, and says so. Empty
    /// when the user says nothing.
    static Optional<String> of(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.role() == Role.USER)
                .flatMap(message -> message.content().stream())
                .map(part -> line(part.text()))
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    private static String line(String text) {
        String beginning = text.stripLeading();
        String line = GAPS.matcher(cut(beginning, LOOKED_AT)).replaceAll(" ").strip();
        if (line.length() <= MOST) {
            return line;
        }
        int word = line.lastIndexOf(' ', MOST);
        return cut(line, word > 0 ? word : MOST) + MORE;
    }

    /// At most so many characters, the last one whole.
    private static String cut(String text, int most) {
        int end = Math.min(most, text.length());
        boolean half = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, half ? end - 1 : end);
    }
}
