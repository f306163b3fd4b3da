package dev.qstar.server.store;

/// A part of what a message says.
///
/// @param type what the text is
/// @param text up to 8 million characters
public record ContentPart(Type type, String text) {
    /// What a text is, as OpenAI's API names it.
    public enum Type {
        /// Handed in.
        INPUT_TEXT,
        /// Generated: the answer.
        OUTPUT_TEXT,
        /// Generated: the steps before the answer. Not searched.
        REASONING_TEXT,
        /// Generated: why there is no answer.
        REFUSAL;

        /// The name in JSON and in the database.
        public String wireName() {
            return Wire.name(this);
        }
    }

    /// Checks the size.
    public ContentPart {
        Limits.text(text);
    }
}
