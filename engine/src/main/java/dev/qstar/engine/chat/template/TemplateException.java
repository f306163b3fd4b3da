package dev.qstar.engine.chat.template;

import dev.qstar.engine.EngineException;

/// A template cannot be read or rendered. The message is one line: the line of the template and the cause.
public final class TemplateException extends EngineException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN_CHARACTERS = 300;

    private final int line;
    private final boolean refusal;
    private final String words;

    private TemplateException(int line, String message, boolean refusal) {
        super(message);
        this.line = line;
        this.refusal = refusal;
        this.words = message;
    }

    /// @param line  the line of the template, from 1
    /// @param found what is wrong there
    TemplateException(int line, String found) {
        this(line, "line " + line + ": " + oneLine(found), false);
    }

    /// What a template says when it calls `raise_exception`.
    static TemplateException refusal(int line, String words) {
        return new TemplateException(line, oneLine(words), true);
    }

    /// The line of the template, from 1.
    public int line() {
        return line;
    }

    /// Whether the template itself refused what it was given; the message is then what it said.
    public boolean isRefusal() {
        return refusal;
    }

    /// The message.
    public String words() {
        return words;
    }

    private static String oneLine(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(SHOWN_CHARACTERS)
                .map(point -> isShown(point) ? point : '\uFFFD')
                .forEach(shown::appendCodePoint);
        return shown.length() < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
