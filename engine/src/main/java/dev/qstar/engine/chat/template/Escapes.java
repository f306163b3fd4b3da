package dev.qstar.engine.chat.template;

/// The escapes of string literals.
final class Escapes {
    private Escapes() {}

    /// The text that a literal stands for; an escape that nobody knows stays as it is.
    static String decode(String literal, int line) {
        if (literal.indexOf('\\') < 0) {
            return literal;
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < literal.length()) {
            char next = literal.charAt(at++);
            if (next != '\\') {
                text.append(next);
                continue;
            }
            char escape = literal.charAt(at++);
            switch (escape) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'a' -> text.append('\u0007');
                case 'v' -> text.append('\u000B');
                case '\\', '\'', '"' -> text.append(escape);
                case '\n' -> {}
                case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                    int end = at;
                    while (end < Math.min(at + 2, literal.length()) && Character.digit(literal.charAt(end), 8) >= 0) {
                        end++;
                    }
                    text.append((char) Integer.parseInt(literal.substring(at - 1, end), 8));
                    at = end;
                }
                case 'x' -> at = hexadecimal(literal, at, 2, text, line);
                case 'u' -> at = hexadecimal(literal, at, 4, text, line);
                case 'U' -> at = hexadecimal(literal, at, 8, text, line);
                default -> text.append('\\').append(escape);
            }
        }
        return text.toString();
    }

    /// Appends the character with the number in the next `digits` digits; returns where they end.
    private static int hexadecimal(String literal, int at, int digits, StringBuilder text, int line) {
        long point = 0;
        for (int i = at; i < at + digits; i++) {
            int digit = i < literal.length() ? Character.digit(literal.charAt(i), 16) : -1;
            if (digit < 0) {
                throw new TemplateException(line, "an escape in a string needs " + digits + " hexadecimal digits");
            }
            point = point * 16 + digit;
        }
        if (point > Character.MAX_CODE_POINT) {
            throw new TemplateException(line, "an escape in a string is beyond the last character");
        }
        text.appendCodePoint((int) point);
        return at + digits;
    }
}
