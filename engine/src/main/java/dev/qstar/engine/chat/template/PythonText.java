package dev.qstar.engine.chat.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Texts and numbers as Python treats them, for which templates are written.
final class PythonText {
    private static final int FEWEST_EXPONENT = -4;
    private static final int MOST_EXPONENT = 16;
    private static final String WORD_BEGINNINGS = "-({[<";

    private PythonText() {}

    static boolean isSpace(int point) {
        return (point >= '\t' && point <= '\r')
                || (point >= 0x1C && point <= ' ')
                || point == 0x85
                || point == 0xA0
                || Character.isSpaceChar(point);
    }

    /// The text without white space at its start (`left`) and end (`right`).
    static String strip(String text, boolean left, boolean right) {
        int from = 0;
        int to = text.length();
        while (left && from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (right && to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /// The text without any of `characters` at its ends.
    static String strip(String text, String characters, boolean left, boolean right) {
        int from = 0;
        int to = text.length();
        while (left && from < to && characters.indexOf(text.codePointAt(from)) >= 0) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (right && to > from && characters.indexOf(text.codePointBefore(to)) >= 0) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(Math.min(from, to), to);
    }

    /// The lines of a text without their ends.
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if ((next >= '\n' && next <= '\r')
                    || (next >= 0x1C && next <= 0x1E)
                    || next == 0x85
                    || next == '\u2028'
                    || next == '\u2029') {
                lines.add(text.substring(from, i));
                if (next == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                from = i + 1;
            }
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String capitalize(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return upper(text.substring(0, first)) + lower(text.substring(first));
    }

    /// Every run of letters begins with a capital: the method `title`.
    static String title(String text) {
        StringBuilder titled = new StringBuilder();
        boolean inside = false;
        for (int point : text.codePoints().toArray()) {
            titled.appendCodePoint(inside ? Character.toLowerCase(point) : Character.toTitleCase(point));
            inside = Character.isLetter(point);
        }
        return titled.toString();
    }

    /// What stands after white space, a hyphen or an opening bracket begins with a capital: the filter `title`.
    static String titleWords(String text) {
        StringBuilder titled = new StringBuilder();
        boolean inside = false;
        for (int point : text.codePoints().toArray()) {
            titled.appendCodePoint(inside ? Character.toLowerCase(point) : Character.toUpperCase(point));
            inside = !isSpace(point) && WORD_BEGINNINGS.indexOf(point) < 0;
        }
        return titled.toString();
    }

    /// The shortest decimal number that is this one.
    static String real(double number) {
        if (Double.isNaN(number)) {
            return "nan";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "inf" : "-inf";
        }
        if (number == 0) {
            return 1 / number > 0 ? "0.0" : "-0.0";
        }
        BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= FEWEST_EXPONENT && exponent < MOST_EXPONENT) {
            String plain = decimal.toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        String digits = decimal.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        String size = String.valueOf(Math.abs(exponent));
        return (number < 0 ? "-" : "")
                + mantissa
                + (exponent < 0 ? "e-" : "e+")
                + (size.length() == 1 ? "0" : "")
                + size;
    }

    /// The number of characters (not of `char`s).
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
