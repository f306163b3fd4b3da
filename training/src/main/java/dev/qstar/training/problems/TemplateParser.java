package dev.qstar.training.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the text of a story line.
final class TemplateParser {
    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_DEPTH = 8;
    private static final Pattern VARIABLE = Pattern.compile("\\[([a-z][a-z0-9_]*)\\]");
    private static final Pattern WORD = Pattern.compile("<([A-Za-z][a-z_]*?)(\\d?)(\\.one)?>");
    private static final Set<String> PERSONAL = Set.of("name", "he", "him", "his", "himself");

    private final String text;
    private int at;

    private TemplateParser(String text) {
        this.text = text;
    }

    /// Throws [ProblemException] with what is wrong, without file and line.
    static Template parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new ProblemException(
                    "the text is longer than " + MAX_LENGTH + " characters; split it into sentences");
        }
        var parser = new TemplateParser(text);
        Template template = parser.sequence(0);
        if (parser.at < text.length()) {
            throw parser.error("has '" + text.charAt(parser.at) + "' outside of braces; write {x|y}");
        }
        return template;
    }

    private Template sequence(int depth) {
        if (depth > MAX_DEPTH) {
            throw error("nests braces deeper than " + MAX_DEPTH + " levels");
        }
        var nodes = new ArrayList<Template.Node>();
        var literal = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != '}') {
            Template.Node node = special(depth);
            if (node == null) {
                literal.append(text.charAt(at++));
            } else {
                flush(literal, nodes);
                nodes.add(node);
            }
        }
        flush(literal, nodes);
        return new Template(nodes);
    }

    private static void flush(StringBuilder literal, List<Template.Node> nodes) {
        if (!literal.isEmpty()) {
            nodes.add(new Template.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    /// The node that begins here, or null where plain text goes on.
    private Template.@Nullable Node special(int depth) {
        return switch (text.charAt(at)) {
            case '{' -> choice(depth);
            case '[' -> number(false);
            case '<' -> word();
            case '$' -> {
                if (!text.startsWith("$[", at)) {
                    yield null;
                }
                at++;
                yield number(true);
            }
            case 'a', 'A' -> article();
            default -> null;
        };
    }

    private Template.Node choice(int depth) {
        int start = at++;
        var options = new ArrayList<Template>();
        while (true) {
            options.add(sequence(depth + 1));
            if (at == text.length()) {
                throw error("opens a brace that is never closed: '" + text.substring(start) + "'");
            }
            if (text.charAt(at++) == '}') {
                break;
            }
        }
        if (options.size() < 2) {
            throw error("has braces with a single choice: '" + text.substring(start, at)
                    + "'; write {x|} to make x optional");
        }
        return new Template.Choice(options);
    }

    private Template.Node number(boolean money) {
        var matcher = VARIABLE.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw error("has a bracket that holds no variable: '" + text.substring(at) + "'; write [a]");
        }
        at = matcher.end();
        return new Template.Figure(matcher.group(1), money);
    }

    private Template.Node word() {
        var matcher = WORD.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw error("has '<' that begins no word such as <name1>, <his1>, <thing> or <thing.one>: '"
                    + text.substring(at) + "'");
        }
        at = matcher.end();
        String word = matcher.group(1).toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(matcher.group(1).charAt(0));
        String digit = matcher.group(2);
        boolean singular = matcher.group(3) != null;
        if (PERSONAL.contains(word)) {
            if (digit.isEmpty() || digit.equals("0") || singular) {
                throw error("has " + matcher.group() + "; write <" + word + "1>");
            }
            return new Template.Word(word, Integer.parseInt(digit), false, capital);
        }
        return new Template.Word(word + digit, 0, singular, capital);
    }

    private Template.@Nullable Node article() {
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (!begins || !text.startsWith("(n)", at + 1)) {
            return null;
        }
        boolean capital = text.charAt(at) == 'A';
        at += 4;
        return new Template.Article(capital);
    }

    private ProblemException error(String what) {
        return new ProblemException("the text '" + text + "' " + what);
    }
}
