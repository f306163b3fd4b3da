package dev.qstar.search.verify;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads an expression by recursive descent, at most [Expression#MAX_DEPTH] levels deep. Used once, by one thread.
final class ExpressionReader {
    private final String text;
    private final Map<String, Rational> variables;
    private final NumberReader numbers;
    private int position;
    private int depth;
    private int openFunctions;

    ExpressionReader(String text, Map<String, Rational> variables) {
        this.text = text;
        this.variables = variables;
        this.numbers = new NumberReader(text);
    }

    Term wholeText() {
        Term term = sum();
        if (position < text.length()) {
            throw unexpected();
        }
        return term;
    }

    private Term sum() {
        Term term = product();
        while (true) {
            skipBlanks();
            if (takeAny("+")) {
                term = new Term.Binary(Operator.PLUS, term, product());
            } else if (takeAny("-−")) {
                term = new Term.Binary(Operator.MINUS, term, product());
            } else {
                return term;
            }
        }
    }

    private Term product() {
        Term term = signed();
        while (true) {
            Operator operator = takeOperator();
            if (operator == null) {
                return term;
            }
            term = new Term.Binary(operator, term, signed());
        }
    }

    private Term signed() {
        enter();
        skipBlanks();
        Term term;
        if (takeAny("-−")) {
            term = new Term.Negation(signed());
        } else if (takeAny("+")) {
            term = signed();
        } else {
            term = power(percent(operand()));
        }
        depth--;
        return term;
    }

    /// A power binds closer than a sign before it, and from the right: `-2^2` is -4, `2^3^2` is 512.
    private Term power(Term base) {
        skipBlanks();
        return takeAny("^") ? new Term.Power(base, signed()) : base;
    }

    /// Divides by a hundred for each percent sign behind an operand.
    private Term percent(Term operand) {
        Term term = operand;
        skipBlanks();
        while (peek() == '%' && !operandAt(position + 1)) {
            position++;
            term = new Term.Percent(term);
            skipBlanks();
        }
        return term;
    }

    private Term operand() {
        char next = peek();
        if (next == '(') {
            position++;
            Term inner = sum();
            expect(')');
            return inner;
        }
        if (next == '[') {
            return label();
        }
        if (next >= 'a' && next <= 'z') {
            return function();
        }
        if (next == '$' || next == '.' || (next >= '0' && next <= '9')) {
            numbers.moveTo(position);
            Rational value = numbers.unsigned(openFunctions == 0);
            position = numbers.position();
            return new Term.Constant(value);
        }
        throw unexpected();
    }

    private Term label() {
        int end = text.indexOf(']', position);
        if (end < 0) {
            throw new ExpressionSyntaxException("the label at character " + (position + 1) + " is not closed");
        }
        String label = text.substring(position, end + 1);
        Rational value = variables.get(label);
        if (value == null) {
            throw new ExpressionSyntaxException("the label at character " + (position + 1) + " has no value");
        }
        position = end + 1;
        return new Term.Named(label, value);
    }

    private Term function() {
        int start = position;
        while (peek() >= 'a' && peek() <= 'z') {
            position++;
        }
        String name = text.substring(start, position);
        expect('(');
        openFunctions++;
        Term term = switch (name) {
            case "floor" -> new Term.Rounded(false, sum());
            case "ceil" -> new Term.Rounded(true, sum());
            case "gcd" -> new Term.Binary(Operator.GCD, sum(), secondArgument());
            case "lcm" -> new Term.Binary(Operator.LCM, sum(), secondArgument());
            case "min" -> new Term.Binary(Operator.MIN, sum(), secondArgument());
            case "max" -> new Term.Binary(Operator.MAX, sum(), secondArgument());
            default -> throw new ExpressionSyntaxException("the word at character " + (start + 1) + " is no function");
        };
        openFunctions--;
        expect(')');
        return term;
    }

    private Term secondArgument() {
        expect(',');
        return sum();
    }

    private @Nullable Operator takeOperator() {
        skipBlanks();
        if (takeAny("×")) {
            return Operator.TIMES;
        }
        if (takeAny("÷")) {
            return Operator.DIVIDE;
        }
        Operator longest = null;
        for (Operator operator : Operator.all()) {
            boolean matches = text.startsWith(operator.sign(), position);
            boolean longer =
                    longest == null || operator.sign().length() > longest.sign().length();
            if (matches && longer && operator != Operator.PLUS && operator != Operator.MINUS) {
                longest = operator;
            }
        }
        position += longest == null ? 0 : longest.sign().length();
        return longest;
    }

    /// Whether the first character that is not blank from here on begins an operand.
    private boolean operandAt(int from) {
        int index = from;
        while (index < text.length() && isBlank(text.charAt(index))) {
            index++;
        }
        if (index >= text.length()) {
            return false;
        }
        char next = text.charAt(index);
        return "([$.".indexOf(next) >= 0 || (next >= '0' && next <= '9') || (next >= 'a' && next <= 'z');
    }

    private void enter() {
        if (++depth > Expression.MAX_DEPTH) {
            throw new ArithmeticLimitException("the expression is nested deeper than " + Expression.MAX_DEPTH);
        }
    }

    private void expect(char wanted) {
        skipBlanks();
        if (peek() != wanted) {
            throw unexpected();
        }
        position++;
    }

    private boolean takeAny(String characters) {
        if (position < text.length() && characters.indexOf(text.charAt(position)) >= 0) {
            position++;
            return true;
        }
        return false;
    }

    private char peek() {
        return position < text.length() ? text.charAt(position) : '\0';
    }

    private void skipBlanks() {
        while (position < text.length() && isBlank(text.charAt(position))) {
            position++;
        }
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\u00a0';
    }

    private ExpressionSyntaxException unexpected() {
        return new ExpressionSyntaxException(
                position < text.length()
                        ? "unexpected character at " + (position + 1)
                        : "the expression ends where an operand or a parenthesis is missing");
    }
}
