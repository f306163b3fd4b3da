package dev.qstar.engine.gguf;

import dev.qstar.engine.EngineException;
import java.nio.file.Path;

/// A model file cannot be read, written or used. The message is one line: the file, the field, the
/// byte offset where it stands, what was found there and what to do.
public final class ModelFileException extends EngineException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN_CHARACTERS = 60;

    private final String field;
    private final long byteOffset;

    /// @param file       the file's name
    /// @param field      what is wrong: a metadata key, a tensor, a part of the header
    /// @param byteOffset where in the file the field stands; 0 when the file as a whole is meant
    /// @param found      what is wrong with it
    /// @param remedy     what the reader of the message can do
    public ModelFileException(String file, String field, long byteOffset, String found, String remedy) {
        super(message(file, field, byteOffset, found, remedy));
        this.field = field;
        this.byteOffset = byteOffset;
    }

    ModelFileException(Path file, String found, String remedy, Throwable cause) {
        super(message(file.toString(), "file", 0, found, remedy), cause);
        this.field = "file";
        this.byteOffset = 0;
    }

    /// The part of the file that is wrong: a metadata key, `tensor NAME`, `magic` …
    public String field() {
        return field;
    }

    /// The offset in bytes from the start of the file at which the field stands.
    public long byteOffset() {
        return byteOffset;
    }

    private static String message(String file, String field, long byteOffset, String found, String remedy) {
        return oneLine(file, 400) + ": " + oneLine(field, 200) + " (byte " + byteOffset + "): " + oneLine(found, 600)
                + "; " + oneLine(remedy, 400);
    }

    /// Text from a file made fit for a message: in quotes, on one line, at most 60 characters.
    static String quote(String text) {
        return "'" + oneLine(text, SHOWN_CHARACTERS) + "'";
    }

    private static String oneLine(String text, int limit) {
        StringBuilder line = new StringBuilder();
        int[] codePoints = text.codePoints().limit(limit + 1L).toArray();
        for (int i = 0; i < Math.min(codePoints.length, limit); i++) {
            boolean shown = !Character.isISOControl(codePoints[i])
                    && Character.isDefined(codePoints[i])
                    && Character.getType(codePoints[i]) != Character.SURROGATE
                    && Character.getType(codePoints[i]) != Character.LINE_SEPARATOR
                    && Character.getType(codePoints[i]) != Character.PARAGRAPH_SEPARATOR
                    && Character.getType(codePoints[i]) != Character.FORMAT;
            line.appendCodePoint(shown ? codePoints[i] : '\uFFFD');
        }
        return codePoints.length > limit ? line.append('…').toString() : line.toString();
    }
}
