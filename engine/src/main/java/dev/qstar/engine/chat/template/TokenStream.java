package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Token.Kind;
import java.util.List;

/// Tokens, one after the other, and how deep the reader is.
final class TokenStream {
    static final int MAX_NESTING = 200;

    private final List<Token> tokens;
    private int at;
    private int nesting;

    TokenStream(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token current() {
        return tokens.get(at);
    }

    Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }

    boolean is(Kind kind) {
        return current().kind() == kind;
    }

    boolean isOperator(String operator) {
        return current().isOperator(operator);
    }

    /// Whether the token after the current one is this operator.
    boolean isOperatorAhead(String operator) {
        return at + 1 < tokens.size() && tokens.get(at + 1).isOperator(operator);
    }

    /// Whether the token after the current one is this name.
    boolean isNameAhead(String name) {
        return at + 1 < tokens.size() && tokens.get(at + 1).isName(name);
    }

    boolean isName(String name) {
        return current().isName(name);
    }

    boolean takeOperator(String operator) {
        return isOperator(operator) && advance();
    }

    boolean takeName(String name) {
        return isName(name) && advance();
    }

    Token expect(Kind kind, String wanted) {
        if (!is(kind)) {
            throw unexpected(wanted);
        }
        return next();
    }

    void expectOperator(String operator) {
        if (!takeOperator(operator)) {
            throw unexpected("'" + operator + "'");
        }
    }

    void expectName(String name) {
        if (!takeName(name)) {
            throw unexpected("'" + name + "'");
        }
    }

    TemplateException unexpected(String wanted) {
        return error(current().shown() + " where " + wanted + " is needed");
    }

    TemplateException error(String found) {
        return new TemplateException(current().line(), found);
    }

    /// One level deeper; to be followed by [#leave].
    void enter() {
        if (++nesting > MAX_NESTING) {
            throw error("the template is nested more than " + MAX_NESTING + " deep");
        }
    }

    void leave() {
        nesting--;
    }

    private boolean advance() {
        at++;
        return true;
    }
}
