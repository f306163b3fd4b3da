package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Expression.Inputs;
import dev.qstar.engine.chat.template.Token.Kind;
import dev.qstar.engine.chat.template.Value.Bool;
import dev.qstar.engine.chat.template.Value.None;
import dev.qstar.engine.chat.template.Value.Real;
import dev.qstar.engine.chat.template.Value.Text;
import dev.qstar.engine.chat.template.Value.Whole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads expressions. What reaches beyond data is refused here: names such as `__class__`, methods, filters and tests
/// that nobody has.
final class ExpressionParser {
    private static final Set<String> WORDS = Set.of("and", "or", "not", "in", "is", "if", "else");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> REFLECTION = Set.of("getClass", "class", "mro", "func_globals", "gi_frame");

    private final TokenStream tokens;

    ExpressionParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    /// An expression, or several with commas between them, which make a list.
    Expression readTuple() {
        int line = line();
        Expression first = read();
        return tokens.isOperator(",") ? tuple(line, first) : first;
    }

    private Expression tuple(int line, Expression first) {
        List<Expression> items = new ArrayList<>(List.of(first));
        while (tokens.takeOperator(",")) {
            if (tokens.is(Kind.TAG_END) || tokens.is(Kind.PRINT_END) || tokens.isOperator(")")) {
                break;
            }
            items.add(read());
        }
        return new Expression.ListOf(line, items);
    }

    /// An expression with its condition, if it has one.
    Expression read() {
        tokens.enter();
        int line = line();
        Expression value = readOr();
        while (tokens.takeName("if")) {
            Expression condition = readOr();
            Optional<Expression> otherwise = tokens.takeName("else") ? Optional.of(read()) : Optional.empty();
            value = new Expression.Conditional(line, condition, value, otherwise);
        }
        tokens.leave();
        return value;
    }

    /// An expression up to an `if` that is not its own.
    Expression readOr() {
        int line = line();
        List<Expression> operands = new ArrayList<>(List.of(readAnd()));
        while (tokens.takeName("or")) {
            operands.add(readAnd());
        }
        return operands.size() == 1 ? operands.getFirst() : new Expression.Or(line, operands);
    }

    private Expression readAnd() {
        int line = line();
        List<Expression> operands = new ArrayList<>(List.of(readNot()));
        while (tokens.takeName("and")) {
            operands.add(readNot());
        }
        return operands.size() == 1 ? operands.getFirst() : new Expression.And(line, operands);
    }

    private Expression readNot() {
        int line = line();
        if (!tokens.takeName("not")) {
            return readComparison();
        }
        tokens.enter();
        Expression operand = readNot();
        tokens.leave();
        return new Expression.Not(line, operand);
    }

    private Expression readComparison() {
        int line = line();
        Expression left = readSum();
        List<Expression.Comparison> comparisons = new ArrayList<>();
        for (Optional<String> operator = comparison(); operator.isPresent(); operator = comparison()) {
            comparisons.add(new Expression.Comparison(operator.get(), readSum()));
        }
        return comparisons.isEmpty() ? left : new Expression.Compare(line, left, comparisons);
    }

    private Optional<String> comparison() {
        if (tokens.is(Kind.OPERATOR) && COMPARISONS.contains(tokens.current().text())) {
            return Optional.of(tokens.next().text());
        }
        if (tokens.takeName("in")) {
            return Optional.of("in");
        }
        if (tokens.isName("not") && tokens.isNameAhead("in")) {
            tokens.next();
            tokens.next();
            return Optional.of("not in");
        }
        return Optional.empty();
    }

    private Expression readSum() {
        int line = line();
        Expression left = readConcat();
        while (tokens.isOperator("+") || tokens.isOperator("-")) {
            left = new Expression.Binary(line, tokens.next().text(), left, readConcat());
        }
        return left;
    }

    private Expression readConcat() {
        int line = line();
        List<Expression> parts = new ArrayList<>(List.of(readProduct()));
        while (tokens.takeOperator("~")) {
            parts.add(readProduct());
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.Concat(line, parts);
    }

    private Expression readProduct() {
        int line = line();
        Expression left = readPower();
        while (tokens.isOperator("*") || tokens.isOperator("/") || tokens.isOperator("//") || tokens.isOperator("%")) {
            left = new Expression.Binary(line, tokens.next().text(), left, readPower());
        }
        return left;
    }

    private Expression readPower() {
        int line = line();
        Expression left = readSigned(true);
        while (tokens.isOperator("**")) {
            left = new Expression.Binary(line, tokens.next().text(), left, readSigned(true));
        }
        return left;
    }

    /// A sign binds closer than a filter: `-1 | abs` is 1.
    private Expression readSigned(boolean withFilters) {
        int line = line();
        tokens.enter();
        Expression value;
        if (tokens.takeOperator("-")) {
            value = new Expression.Negative(line, readSigned(false));
        } else if (tokens.takeOperator("+")) {
            value = new Expression.Positive(line, readSigned(false));
        } else {
            value = readPrimary();
        }
        value = readPostfix(value);
        tokens.leave();
        return withFilters ? readFilters(value) : value;
    }

    private Expression readPrimary() {
        Token token = tokens.current();
        int line = token.line();
        return switch (token.kind()) {
            case NAME -> name(tokens.next());
            case STRING -> {
                StringBuilder text = new StringBuilder();
                while (tokens.is(Kind.STRING)) {
                    text.append(tokens.next().text());
                }
                yield new Expression.Literal(line, new Text(text.toString()));
            }
            case WHOLE -> new Expression.Literal(line, whole(tokens.next()));
            case REAL ->
                new Expression.Literal(
                        line, new Real(Double.parseDouble(tokens.next().text())));
            case OPERATOR -> readBracketed(line);
            case DATA, PRINT_BEGIN, PRINT_END, TAG_BEGIN, TAG_END, END -> throw tokens.unexpected("a value");
        };
    }

    private Expression name(Token token) {
        String name = token.text();
        if (WORDS.contains(name)) {
            throw new TemplateException(token.line(), "'" + name + "' where a value is needed");
        }
        return switch (name) {
            case "true", "True" -> new Expression.Literal(token.line(), new Bool(true));
            case "false", "False" -> new Expression.Literal(token.line(), new Bool(false));
            case "none", "None" -> new Expression.Literal(token.line(), new None());
            default -> new Expression.Name(token.line(), data(name, token.line()));
        };
    }

    private static Whole whole(Token token) {
        try {
            return new Whole(Long.parseLong(token.text()));
        } catch (NumberFormatException e) {
            throw new TemplateException(token.line(), "the number " + token.text() + " is beyond 63 bits");
        }
    }

    private Expression readBracketed(int line) {
        if (tokens.takeOperator("(")) {
            if (tokens.takeOperator(")")) {
                return new Expression.ListOf(line, List.of());
            }
            Expression value = readTuple();
            tokens.expectOperator(")");
            return value;
        }
        if (tokens.takeOperator("[")) {
            List<Expression> items = new ArrayList<>();
            while (!tokens.takeOperator("]")) {
                items.add(read());
                comma("]");
            }
            return new Expression.ListOf(line, items);
        }
        if (tokens.takeOperator("{")) {
            List<Expression.Pair> pairs = new ArrayList<>();
            while (!tokens.takeOperator("}")) {
                Expression key = read();
                tokens.expectOperator(":");
                pairs.add(new Expression.Pair(key, read()));
                comma("}");
            }
            return new Expression.DictOf(line, pairs);
        }
        throw tokens.unexpected("a value");
    }

    private void comma(String closing) {
        if (!tokens.takeOperator(",") && !tokens.isOperator(closing)) {
            throw tokens.unexpected("',' or '" + closing + "'");
        }
    }

    private Expression readPostfix(Expression target) {
        Expression value = target;
        while (true) {
            int line = line();
            if (tokens.takeOperator(".")) {
                value = readMember(value);
            } else if (tokens.takeOperator("[")) {
                value = readIndex(line, value);
            } else if (tokens.isOperator("(")) {
                value = new Expression.Call(line, value, readInputs());
            } else {
                return value;
            }
        }
    }

    private Expression readMember(Expression target) {
        if (tokens.is(Kind.WHOLE)) {
            Token index = tokens.next();
            return new Expression.Index(index.line(), target, new Expression.Literal(index.line(), whole(index)));
        }
        Token name = tokens.expect(Kind.NAME, "a name");
        if (tokens.isOperator("(") && !Methods.isKnown(name.text())) {
            throw new TemplateException(name.line(), "there is no method '" + name.text() + "'");
        }
        return new Expression.Attribute(name.line(), target, data(name.text(), name.line()));
    }

    private Expression readIndex(int line, Expression target) {
        Optional<Expression> start = tokens.isOperator(":") ? Optional.empty() : Optional.of(read());
        if (start.isPresent() && tokens.takeOperator("]")) {
            if (start.get() instanceof Expression.Literal(int at, Text(String key))) {
                data(key, at);
            }
            return new Expression.Index(line, target, start.get());
        }
        tokens.expectOperator(":");
        boolean ends = tokens.isOperator(":") || tokens.isOperator("]");
        Optional<Expression> stop = ends ? Optional.empty() : Optional.of(read());
        Optional<Expression> step =
                tokens.takeOperator(":") && !tokens.isOperator("]") ? Optional.of(read()) : Optional.empty();
        tokens.expectOperator("]");
        return new Expression.Slice(line, target, start, stop, step);
    }

    private Expression readFilters(Expression input) {
        Expression value = input;
        while (true) {
            int line = line();
            if (tokens.takeOperator("|")) {
                Statement.Step step = readFilter();
                value = new Expression.Filter(step.line(), value, step.filter(), step.inputs());
            } else if (tokens.takeName("is")) {
                value = readTest(line, value);
            } else if (tokens.isOperator("(")) {
                value = new Expression.Call(line, value, readInputs());
            } else {
                return value;
            }
        }
    }

    /// A filter's name and what it is given, after its `|`.
    Statement.Step readFilter() {
        Token name = tokens.expect(Kind.NAME, "the name of a filter");
        if (!Filters.isKnown(name.text())) {
            throw new TemplateException(name.line(), "there is no filter '" + name.text() + "'");
        }
        return new Statement.Step(name.line(), name.text(), tokens.isOperator("(") ? readInputs() : Inputs.NONE);
    }

    private Expression readTest(int line, Expression input) {
        boolean negated = tokens.takeName("not");
        Token name = tokens.is(Kind.NAME) ? tokens.next() : tokens.expect(Kind.NAME, "the name of a test");
        if (!IsTests.isKnown(name.text())) {
            throw new TemplateException(name.line(), "there is no test '" + name.text() + "'");
        }
        return new Expression.Test(line, input, name.text(), readTestInputs(), negated);
    }

    private Inputs readTestInputs() {
        if (tokens.isOperator("(")) {
            return readInputs();
        }
        boolean value = switch (tokens.current().kind()) {
            case NAME -> !WORDS.contains(tokens.current().text());
            case STRING, WHOLE, REAL -> true;
            case OPERATOR -> tokens.isOperator("[") || tokens.isOperator("{");
            case DATA, PRINT_BEGIN, PRINT_END, TAG_BEGIN, TAG_END, END -> false;
        };
        return value ? new Inputs(List.of(readPostfix(readPrimary())), Map.of()) : Inputs.NONE;
    }

    private Inputs readInputs() {
        tokens.expectOperator("(");
        List<Expression> positional = new ArrayList<>();
        Map<String, Expression> named = new LinkedHashMap<>();
        while (!tokens.takeOperator(")")) {
            if (tokens.is(Kind.NAME) && tokens.isOperatorAhead("=")) {
                Token name = tokens.next();
                tokens.next();
                if (named.put(name.text(), read()) != null) {
                    throw new TemplateException(name.line(), "'" + name.text() + "' is given twice");
                }
            } else if (named.isEmpty()) {
                positional.add(read());
            } else {
                throw tokens.unexpected("NAME=VALUE");
            }
            comma(")");
        }
        return new Inputs(positional, named);
    }

    /// A name, unless it is one by which templates elsewhere reach the machine behind the data.
    static String data(String name, int line) {
        if (name.startsWith("__") || REFLECTION.contains(name)) {
            throw new TemplateException(line, "'" + name + "' reaches beyond data, which no template may");
        }
        return name;
    }

    private int line() {
        return tokens.current().line();
    }
}
