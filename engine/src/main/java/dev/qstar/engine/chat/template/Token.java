package dev.qstar.engine.chat.template;

/// A piece of a template.
///
/// @param text the text between tags, a name, the characters of a string or number, or an operator
/// @param line where it begins, from 1
record Token(Kind kind, String text, int line) {
    enum Kind {
        DATA,
        PRINT_BEGIN,
        PRINT_END,
        TAG_BEGIN,
        TAG_END,
        NAME,
        STRING,
        WHOLE,
        REAL,
        OPERATOR,
        END
    }

    boolean isOperator(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    /// The token as an error names it.
    String shown() {
        return switch (kind) {
            case END -> "the end of the template";
            case PRINT_END -> "'}}'";
            case TAG_END -> "'%}'";
            case DATA -> "text";
            case STRING -> "a string";
            case PRINT_BEGIN, TAG_BEGIN -> "a tag";
            case NAME, WHOLE, REAL, OPERATOR -> "'" + text + "'";
        };
    }
}
