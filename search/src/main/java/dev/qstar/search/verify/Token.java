package dev.qstar.search.verify;

import org.jspecify.annotations.Nullable;

/// A piece of a step's text. Immutable.
///
/// @param text the word in lower case, the sign in its plain form, or the number as it is written
/// @param start the index of its first character in the step
/// @param end the index behind its last character
/// @param spaced whether a blank stands before it, or nothing
/// @param numeral what a number says; null for all other kinds
record Token(
        Kind kind,
        String text,
        int start,
        int end,
        boolean spaced,
        @Nullable Numeral numeral) {
    /// The text of a product that is said with `of`: what it takes part of may be a sum.
    static final String OF = "of";

    /// What a piece of text is.
    enum Kind {
        NUMBER,
        WORD,
        PLUS,
        MINUS,
        TIMES,
        DIVIDE,
        POWER,
        PERCENT,
        OPEN,
        CLOSE,
        EQUALS,
        /// A sign or word that says that the number behind it is rounded.
        ABOUT,
        /// The end of a sentence, a clause or a cell: nothing to its left goes on to its right.
        BOUNDARY,
        /// A text that could mean several things; no calculation beside it is judged.
        OPAQUE
    }

    /// A written number.
    ///
    /// @param decimals how many digits stand behind its point
    /// @param fraction whether it is written with a slash or as a fraction sign
    /// @param doubtful whether it could mean another number (`1.250` in some countries)
    /// @param continued whether dots say that it goes on (`3.33...`)
    /// @param unit the unit of a currency sign beside it
    record Numeral(
            Rational value,
            int decimals,
            boolean fraction,
            boolean doubtful,
            boolean continued,
            @Nullable Unit unit) {}

    boolean is(Kind other) {
        return kind == other;
    }

    Token saying(String other) {
        return new Token(kind, other, start, end, spaced, numeral);
    }

    Token as(Kind other) {
        return new Token(other, text, start, end, spaced, null);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isOperator() {
        return switch (kind) {
            case PLUS, MINUS, TIMES, DIVIDE, POWER -> true;
            case NUMBER, WORD, PERCENT, OPEN, CLOSE, EQUALS, ABOUT, BOUNDARY, OPAQUE -> false;
        };
    }
}
