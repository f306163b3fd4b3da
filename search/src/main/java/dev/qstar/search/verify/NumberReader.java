package dev.qstar.search.verify;

import java.math.BigInteger;

/// Reads numbers from a text, left to right; [#position] is the next character. Used by one thread.
final class NumberReader {
    private final String text;
    private int position;

    NumberReader(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /// The whole text as `[sign] number [/ number]`.
    Rational wholeText() {
        boolean negative = false;
        if (position < text.length() && "+-−".indexOf(text.charAt(position)) >= 0) {
            negative = text.charAt(position) != '+';
            position++;
        }
        Rational value = unsigned(true);
        if (position < text.length() && text.charAt(position) == '/') {
            position++;
            value = value.dividedBy(unsigned(true));
        }
        if (position < text.length()) {
            throw new ExpressionSyntaxException("no number: unexpected character at " + (position + 1));
        }
        return negative ? value.negate() : value;
    }

    /// Digits, with a point or groups of three behind commas (when `grouping`); a dollar sign before them is skipped.
    Rational unsigned(boolean grouping) {
        if (position < text.length() && text.charAt(position) == '$') {
            position++;
        }
        int start = position;
        StringBuilder digits = new StringBuilder();
        takeDigits(digits);
        if (grouping && !digits.isEmpty() && digits.length() <= 3) {
            while (atGroup()) {
                position++;
                takeDigits(digits);
            }
        }
        int whole = digits.length();
        if (position + 1 < text.length() && text.charAt(position) == '.' && isDigit(position + 1)) {
            position++;
            takeDigits(digits);
        }
        if (digits.isEmpty()) {
            throw new ExpressionSyntaxException("a number is missing at character " + (start + 1));
        }
        BigInteger scale = BigInteger.TEN.pow(digits.length() - whole);
        return Rational.of(new BigInteger(digits.toString()), scale);
    }

    /// A comma, then exactly three digits.
    private boolean atGroup() {
        return position < text.length()
                && text.charAt(position) == ','
                && isDigit(position + 1)
                && isDigit(position + 2)
                && isDigit(position + 3)
                && !isDigit(position + 4);
    }

    private void takeDigits(StringBuilder digits) {
        while (isDigit(position)) {
            digits.append(text.charAt(position++));
        }
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
