package dev.qstar.search.verify;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Evaluates an expression by recursive descent, at most [Expression#MAX_DEPTH] levels deep. Used once, by one thread.
final class ExpressionReader {
    private static final Rational HUNDRED = Rational.of(100);

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

    Rational wholeText() {
        Rational value = sum();
        if (position < text.length()) {
            throw unexpected();
        }
        return value;
    }

    private Rational sum() {
        Rational value = product();
        while (true) {
            skipBlanks();
            if (takeAny("+")) {
                value = value.plus(product());
            } else if (takeAny("-−")) {
                value = value.minus(product());
            } else {
                return value;
            }
        }
    }

    private Rational product() {
        Rational value = signed();
        while (true) {
            Operator operator = takeOperator();
            if (operator == null) {
                return value;
            }
            value = operator.apply(value, signed());
        }
    }

    private Rational signed() {
        enter();
        skipBlanks();
        Rational value;
        if (takeAny("-−")) {
            value = signed().negate();
        } else if (takeAny("+")) {
            value = signed();
        } else {
            value = percent(operand());
        }
        depth--;
        return value;
    }

    /// Divides by a hundred for each percent sign behind an operand.
    private Rational percent(Rational operand) {
        Rational value = operand;
        skipBlanks();
        while (peek() == '%' && !operandAt(position + 1)) {
            position++;
            value = value.dividedBy(HUNDRED);
            skipBlanks();
        }
        return value;
    }

    private Rational operand() {
        char next = peek();
        if (next == '(') {
            position++;
            Rational value = sum();
            expect(')');
            return value;
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
            return value;
        }
        throw unexpected();
    }

    private Rational label() {
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
        return value;
    }

    private Rational function() {
        int start = position;
        while (peek() >= 'a' && peek() <= 'z') {
            position++;
        }
        String name = text.substring(start, position);
        expect('(');
        openFunctions++;
        Rational value = switch (name) {
            case "floor" -> sum().floor();
            case "ceil" -> sum().ceiling();
            case "gcd" -> sum().gcd(secondArgument());
            case "lcm" -> sum().lcm(secondArgument());
            case "min" -> sum().min(secondArgument());
            case "max" -> sum().max(secondArgument());
            default -> throw new ExpressionSyntaxException("the word at character " + (start + 1) + " is no function");
        };
        openFunctions--;
        expect(')');
        return value;
    }

    private Rational secondArgument() {
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
