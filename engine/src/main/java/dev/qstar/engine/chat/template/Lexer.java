package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a template into tokens, and takes away the white space that does not count: a line break after a tag
/// (`trim_blocks`), the indentation before one (`lstrip_blocks`), and what `-` asks for; `+` keeps it.
final class Lexer {
    static final int MAX_CHARACTERS = 1 << 18;
    private static final int MAX_BRACKETS = 100;
    private static final Pattern RAW = Pattern.compile("\\s*raw\\s*(-?)%\\}");
    private static final Pattern END_RAW = Pattern.compile("\\{%([-+]?)\\s*endraw\\s*([-+]?)%\\}");
    private static final List<String> OPERATORS = List.of(
            "**", "//", "==", "!=", "<=", ">=", "+", "-", "*", "/", "%", "~", "[", "]", "(", ")", "{", "}", "<", ">",
            "=", ".", ":", "|", ",");

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private final Deque<String> brackets = new ArrayDeque<>();
    private int at;
    private int line = 1;
    private boolean lineStarts = true;

    private Lexer(String source) {
        this.source = source;
    }

    /// The tokens of a template; the last one is [Kind#END].
    static List<Token> tokens(String template) {
        if (template.length() > MAX_CHARACTERS) {
            throw new TemplateException(
                    1, "the template has " + template.length() + " characters, more than " + MAX_CHARACTERS);
        }
        String source = template.replace("\r\n", "\n").replace('\r', '\n');
        return new Lexer(source.endsWith("\n") ? source.substring(0, source.length() - 1) : source).all();
    }

    private List<Token> all() {
        while (at < source.length()) {
            int begin = nextTag();
            char kind = begin < source.length() ? source.charAt(begin + 1) : 0;
            char sign = kind == 0 ? 0 : sign(begin + 2);
            data(source.substring(at, begin), kind, sign);
            moveTo(kind == 0 ? begin : begin + (sign == 0 ? 2 : 3));
            switch (kind) {
                case '#' -> comment();
                case '%' -> tag();
                case '{' -> print();
                default -> lineStarts = false;
            }
        }
        add(Kind.END, "");
        return tokens;
    }

    private int nextTag() {
        for (int i = source.indexOf('{', at); i >= 0; i = source.indexOf('{', i + 1)) {
            if (i + 1 < source.length() && "%{#".indexOf(source.charAt(i + 1)) >= 0) {
                return i;
            }
        }
        return source.length();
    }

    private char sign(int index) {
        char found = index < source.length() ? source.charAt(index) : 0;
        return found == '-' || found == '+' ? found : 0;
    }

    /// @param tag  the second character of the tag that follows, 0 for none
    /// @param sign the tag's sign, 0 for none
    private void data(String text, char tag, char sign) {
        String kept = text;
        if (sign == '-') {
            kept = PythonText.strip(text, false, true);
        } else if (sign == 0 && (tag == '%' || tag == '#')) {
            int start = text.lastIndexOf('\n') + 1;
            boolean whole = start > 0 || lineStarts;
            if (whole && PythonText.strip(text.substring(start), true, true).isEmpty()) {
                kept = text.substring(0, start);
            }
        }
        if (!kept.isEmpty()) {
            add(Kind.DATA, kept);
        }
    }

    private void comment() {
        int end = source.indexOf("#}", at);
        if (end < 0) {
            throw error("a comment is never closed");
        }
        char sign = end > at ? sign(end - 1) : 0;
        moveTo(end + 2);
        afterTag(sign, true);
    }

    private void print() {
        add(Kind.PRINT_BEGIN, "");
        expression("}}", Kind.PRINT_END, false);
    }

    private void tag() {
        Matcher raw = RAW.matcher(source).region(at, source.length());
        if (!raw.lookingAt()) {
            add(Kind.TAG_BEGIN, "");
            expression("%}", Kind.TAG_END, true);
            return;
        }
        moveTo(raw.end());
        afterTag(signOf(raw.group(1)), false);
        Matcher end = END_RAW.matcher(source);
        if (!end.find(at)) {
            throw error("'raw' is never closed");
        }
        data(source.substring(at, end.start()), '%', signOf(end.group(1)));
        moveTo(end.end());
        afterTag(signOf(end.group(2)), true);
    }

    private static char signOf(String sign) {
        return sign.isEmpty() ? 0 : sign.charAt(0);
    }

    /// What the end of a tag takes from the text behind it.
    private void afterTag(char sign, boolean trimsLine) {
        int end = at;
        if (sign == '-') {
            while (end < source.length() && PythonText.isSpace(source.charAt(end))) {
                end++;
            }
        } else if (sign == 0 && trimsLine && end < source.length() && source.charAt(end) == '\n') {
            end++;
        }
        lineStarts = end > at && source.charAt(end - 1) == '\n';
        moveTo(end);
    }

    private void expression(String close, Kind end, boolean trimsLine) {
        int opened = line;
        while (true) {
            while (at < source.length() && PythonText.isSpace(source.charAt(at))) {
                moveTo(at + 1);
            }
            if (at == source.length()) {
                throw new TemplateException(opened, "a tag is never closed");
            }
            char sign = sign(at);
            if (sign == '+' && !trimsLine) {
                sign = 0;
            }
            int closing = sign == 0 ? at : at + 1;
            if (brackets.isEmpty() && source.startsWith(close, closing)) {
                add(end, "");
                moveTo(closing + 2);
                afterTag(sign, trimsLine);
                return;
            }
            token();
        }
    }

    private void token() {
        char first = source.charAt(at);
        if (first == '\'' || first == '"') {
            string(first);
        } else if (isDigit(at)) {
            number();
        } else if (isNamePart(at)) {
            int end = at;
            while (isNamePart(end)) {
                end++;
            }
            add(Kind.NAME, source.substring(at, end));
            moveTo(end);
        } else {
            operator();
        }
    }

    private void string(char quote) {
        int end = at + 1;
        while (end < source.length() && source.charAt(end) != quote) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= source.length()) {
            throw error("a string is never closed");
        }
        add(Kind.STRING, Escapes.decode(source.substring(at + 1, end), line));
        moveTo(end + 1);
    }

    private void number() {
        boolean member = !tokens.isEmpty() && tokens.getLast().isOperator(".");
        int end = digits(at);
        boolean real = false;
        if (!member && end < source.length() && source.charAt(end) == '.' && isDigit(end + 1)) {
            end = digits(end + 1);
            real = true;
        }
        if (!member && end < source.length() && (source.charAt(end) == 'e' || source.charAt(end) == 'E')) {
            int exponent = sign(end + 1) == 0 ? end + 1 : end + 2;
            if (isDigit(exponent)) {
                end = digits(exponent);
                real = true;
            }
        }
        if (isNamePart(end)) {
            throw error("'" + source.substring(at, end + 1) + "' is no number");
        }
        add(real ? Kind.REAL : Kind.WHOLE, source.substring(at, end).replace("_", ""));
        moveTo(end);
    }

    private int digits(int from) {
        int end = from;
        while (isDigit(end) || (end < source.length() && source.charAt(end) == '_' && isDigit(end + 1))) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int index) {
        return index < source.length() && source.charAt(index) >= '0' && source.charAt(index) <= '9';
    }

    private boolean isNamePart(int index) {
        return index < source.length()
                && (Character.isLetterOrDigit(source.charAt(index)) || source.charAt(index) == '_');
    }

    private void operator() {
        String operator = OPERATORS.stream()
                .filter(candidate -> source.startsWith(candidate, at))
                .findFirst()
                .orElseThrow(() -> error("unexpected character '" + source.substring(at, at + 1) + "'"));
        switch (operator) {
            case "(" -> open(")");
            case "[" -> open("]");
            case "{" -> open("}");
            case ")", "]", "}" -> {
                if (brackets.isEmpty() || !brackets.pop().equals(operator)) {
                    throw error("'" + operator + "' closes nothing");
                }
            }
            default -> {}
        }
        add(Kind.OPERATOR, operator);
        moveTo(at + operator.length());
    }

    private void open(String closing) {
        if (brackets.size() == MAX_BRACKETS) {
            throw error("brackets are nested more than " + MAX_BRACKETS + " deep");
        }
        brackets.push(closing);
    }

    private void add(Kind kind, String text) {
        tokens.add(new Token(kind, text, line));
    }

    private void moveTo(int end) {
        for (int i = at; i < end; i++) {
            if (source.charAt(i) == '\n') {
                line++;
            }
        }
        at = end;
    }

    private TemplateException error(String found) {
        return new TemplateException(line, found);
    }
}
