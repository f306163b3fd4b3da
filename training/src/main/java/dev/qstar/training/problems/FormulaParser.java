package dev.qstar.training.problems;

import dev.qstar.search.verify.Rational;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the expressions of story patterns: `+ - * /`, parentheses, decimals, variables and the functions `floor(x/y)`,
/// `ceil(x/y)`, `rem(x,y)`, `gcd(x,y)`, `lcm(x,y)`, `min(x,y)`, `max(x,y)`.
final class FormulaParser {
    private static final int MAX_DEPTH = 40;
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(?:\\.\\d{1,6})?");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*|[SFGLT]\\b");
    private static final Map<String, String> FUNCTIONS =
            Map.of("rem", "%", "gcd", ":gcd", "lcm", ":lcm", "min", ":min", "max", ":max");

    private final String text;
    private int at;
    private int depth;

    private FormulaParser(String text) {
        this.text = text;
    }

    /// Throws [ProblemException] with what is wrong, without file and line.
    static Formula parse(String text) {
        var parser = new FormulaParser(text);
        Formula formula = parser.sum();
        if (!parser.peek().isEmpty()) {
            throw parser.error("cannot go on at '" + parser.text.substring(parser.at) + "'");
        }
        return formula;
    }

    private Formula sum() {
        if (++depth > MAX_DEPTH) {
            throw error("is nested deeper than " + MAX_DEPTH + " levels");
        }
        Formula left = product();
        while (peek().equals("+") || peek().equals("-")) {
            left = new Formula.Binary(take(), left, product());
        }
        depth--;
        return left;
    }

    private Formula product() {
        Formula left = factor();
        while (peek().equals("*") || peek().equals("/")) {
            left = new Formula.Binary(take(), left, factor());
        }
        return left;
    }

    private Formula factor() {
        String next = peek();
        if (next.equals("(")) {
            take();
            Formula inner = sum();
            expect(")");
            return inner;
        }
        if (DECIMAL.matcher(next).matches()) {
            return new Formula.Constant(Rational.parse(take()));
        }
        if (!NAME.matcher(next).matches()) {
            throw error(
                    next.isEmpty() ? "ends too early" : "has '" + next + "' where a number or variable should stand");
        }
        String name = take();
        return peek().equals("(") ? call(name) : new Formula.Variable(name);
    }

    private Formula call(String name) {
        expect("(");
        Formula first = sum();
        if (name.equals("floor") || name.equals("ceil")) {
            expect(")");
            if (first instanceof Formula.Binary(String operator, Formula left, Formula right) && operator.equals("/")) {
                return new Formula.Binary(name.equals("floor") ? "//" : ":ceil", left, right);
            }
            throw error("needs a division inside " + name + "(…), such as " + name + "(x/y)");
        }
        String operator = FUNCTIONS.get(name);
        if (operator == null) {
            throw error("calls the unknown function '" + name + "'; known are floor, ceil, rem, gcd, lcm, min and max");
        }
        expect(",");
        Formula second = sum();
        expect(")");
        return new Formula.Binary(operator, first, second);
    }

    private void expect(String token) {
        if (!peek().equals(token)) {
            throw error("lacks '" + token + "' before '" + text.substring(at) + "'");
        }
        take();
    }

    /// The next token without taking it; empty at the end.
    private String peek() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at == text.length()) {
            return "";
        }
        for (Pattern pattern : new Pattern[] {DECIMAL, NAME}) {
            var matcher = pattern.matcher(text).region(at, text.length());
            if (matcher.lookingAt()) {
                return matcher.group();
            }
        }
        return text.substring(at, at + 1);
    }

    private String take() {
        String token = peek();
        at += token.length();
        return token;
    }

    private ProblemException error(String what) {
        return new ProblemException("the expression '" + text.strip() + "' " + what);
    }
}
