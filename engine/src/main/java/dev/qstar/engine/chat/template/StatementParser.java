package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Statement.Branch;
import dev.qstar.engine.chat.template.Statement.Parameter;
import dev.qstar.engine.chat.template.Statement.Step;
import dev.qstar.engine.chat.template.Statement.Target;
import dev.qstar.engine.chat.template.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a whole template.
final class StatementParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;
    private int loops;

    private StatementParser(TokenStream tokens) {
        this.tokens = tokens;
        this.expressions = new ExpressionParser(tokens);
    }

    static List<Statement> parse(String template) {
        TokenStream tokens = new TokenStream(Lexer.tokens(template));
        StatementParser parser = new StatementParser(tokens);
        List<Statement> statements = parser.body();
        if (!tokens.is(Kind.END)) {
            throw tokens.error("'" + tokens.current().text() + "' ends nothing");
        }
        return statements;
    }

    /// Statements up to the end, or up to a tag that is none of them: then its name is the current token.
    private List<Statement> body() {
        tokens.enter();
        List<Statement> statements = new ArrayList<>();
        while (!tokens.is(Kind.END)) {
            Token token = tokens.next();
            if (token.kind() == Kind.DATA) {
                statements.add(new Statement.Data(token.line(), token.text()));
            } else if (token.kind() == Kind.PRINT_BEGIN) {
                statements.add(new Statement.Print(token.line(), expressions.readTuple()));
                tokens.expect(Kind.PRINT_END, "'}}'");
            } else if (isEnd(tokens.current())) {
                break;
            } else {
                statements.addAll(tag());
            }
        }
        tokens.leave();
        return statements;
    }

    private static boolean isEnd(Token token) {
        return token.isName("elif")
                || token.isName("else")
                || (token.kind() == Kind.NAME && token.text().startsWith("end"));
    }

    /// Statements up to one of these tags, whose name is then the current token.
    private List<Statement> body(Token opener, String... ends) {
        List<Statement> statements = body();
        for (String end : ends) {
            if (tokens.isName(end)) {
                return statements;
            }
        }
        if (tokens.is(Kind.END)) {
            throw new TemplateException(opener.line(), "'" + opener.text() + "' is never closed");
        }
        throw tokens.error("'" + tokens.current().text() + "' inside the '" + opener.text() + "' of line "
                + opener.line() + ", where '" + ends[ends.length - 1] + "' is needed");
    }

    private List<Statement> tag() {
        Token name = tokens.expect(Kind.NAME, "the name of a tag");
        return switch (name.text()) {
            case "if" -> List.of(readIf(name));
            case "for" -> List.of(readFor(name));
            case "set" -> List.of(readSet(name));
            case "macro" -> List.of(readMacro(name));
            case "filter" -> List.of(readFilterBlock(name));
            case "generation" -> {
                endTag();
                yield closed(name, "endgeneration");
            }
            case "break" -> List.of(insideLoop(name, new Statement.Break(name.line())));
            case "continue" -> List.of(insideLoop(name, new Statement.Continue(name.line())));
            default -> throw new TemplateException(name.line(), "there is no tag '" + name.text() + "'");
        };
    }

    private Statement insideLoop(Token name, Statement statement) {
        if (loops == 0) {
            throw new TemplateException(name.line(), "'" + name.text() + "' stands in no loop");
        }
        endTag();
        return statement;
    }

    private void endTag() {
        tokens.expect(Kind.TAG_END, "'%}'");
    }

    /// The body of a block that has only one, and its end.
    private List<Statement> closed(Token opener, String end) {
        List<Statement> statements = body(opener, end);
        tokens.next();
        endTag();
        return statements;
    }

    private Statement readIf(Token name) {
        List<Branch> branches = new ArrayList<>();
        do {
            Expression condition = expressions.readTuple();
            endTag();
            branches.add(new Branch(condition, body(name, "elif", "else", "endif")));
        } while (tokens.takeName("elif"));
        return new Statement.If(name.line(), branches, otherwise(name, "endif"));
    }

    /// What stands between `else`, if there is one, and the end.
    private List<Statement> otherwise(Token opener, String end) {
        if (tokens.takeName("else")) {
            endTag();
            return closed(opener, end);
        }
        tokens.next();
        endTag();
        return List.of();
    }

    private Statement readFor(Token name) {
        List<String> targets = new ArrayList<>();
        boolean bracketed = tokens.takeOperator("(");
        do {
            targets.add(variable());
        } while (tokens.takeOperator(","));
        if (bracketed) {
            tokens.expectOperator(")");
        }
        tokens.expectName("in");
        Expression items = expressions.readOr();
        Optional<Expression> condition = tokens.takeName("if") ? Optional.of(expressions.read()) : Optional.empty();
        if (tokens.isName("recursive")) {
            throw tokens.error("recursive loops are not supported");
        }
        endTag();
        loops++;
        List<Statement> body = body(name, "else", "endfor");
        loops--;
        return new Statement.For(name.line(), targets, items, condition, body, otherwise(name, "endfor"));
    }

    private String variable() {
        Token name = tokens.expect(Kind.NAME, "the name of a variable");
        return ExpressionParser.data(name.text(), name.line());
    }

    private Statement readSet(Token name) {
        List<Target> targets = new ArrayList<>();
        boolean bracketed = tokens.takeOperator("(");
        do {
            String variable = variable();
            targets.add(new Target(variable, tokens.takeOperator(".") ? Optional.of(variable()) : Optional.empty()));
        } while (tokens.takeOperator(","));
        if (bracketed) {
            tokens.expectOperator(")");
        }
        if (tokens.takeOperator("=")) {
            Expression value = expressions.readTuple();
            endTag();
            return new Statement.Assign(name.line(), targets, value);
        }
        if (targets.size() > 1) {
            throw tokens.unexpected("'='");
        }
        List<Step> filters = new ArrayList<>();
        while (tokens.takeOperator("|")) {
            filters.add(expressions.readFilter());
        }
        endTag();
        return new Statement.Capture(name.line(), targets.getFirst(), filters, isolated(name, "endset"));
    }

    /// A block that no `break` may leave.
    private List<Statement> isolated(Token opener, String end) {
        int outside = loops;
        loops = 0;
        List<Statement> body = closed(opener, end);
        loops = outside;
        return body;
    }

    private Statement readMacro(Token name) {
        String macro = variable();
        List<Parameter> parameters = new ArrayList<>();
        tokens.expectOperator("(");
        while (!tokens.takeOperator(")")) {
            String parameter = variable();
            Optional<Expression> fallback =
                    tokens.takeOperator("=") ? Optional.of(expressions.read()) : Optional.empty();
            parameters.add(new Parameter(parameter, fallback));
            if (!tokens.takeOperator(",") && !tokens.isOperator(")")) {
                throw tokens.unexpected("',' or ')'");
            }
        }
        endTag();
        return new Statement.Macro(name.line(), macro, parameters, isolated(name, "endmacro"));
    }

    private Statement readFilterBlock(Token name) {
        List<Step> filters = new ArrayList<>();
        do {
            filters.add(expressions.readFilter());
        } while (tokens.takeOperator("|"));
        endTag();
        return new Statement.FilterBlock(name.line(), filters, isolated(name, "endfilter"));
    }
}
