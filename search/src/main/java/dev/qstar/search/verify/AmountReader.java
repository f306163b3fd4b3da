package dev.qstar.search.verify;

import dev.qstar.search.verify.Amount.Trait;
import dev.qstar.search.verify.Token.Kind;
import java.util.List;

/// Reads one side of a written equality: the longest calculation that begins at a token, units and all. At most
/// [#MAX_TOKENS] tokens and [Expression#MAX_DEPTH] levels of parentheses and signs. Used once, by one thread.
final class AmountReader {
    /// The most tokens of one side.
    static final int MAX_TOKENS = 200;

    private static final int MAX_UNIT_WORDS = 3;

    private final List<Token> tokens;
    private final int limit;
    private int position;
    private int depth;

    AmountReader(List<Token> tokens, int from, int limit) {
        this.tokens = tokens;
        this.position = from;
        this.limit = limit;
        if (limit - from > MAX_TOKENS) {
            throw new ArithmeticLimitException(
                    "a calculation of " + (limit - from) + " parts is longer than the limit of " + MAX_TOKENS);
        }
    }

    /// The index of the first token behind what was read.
    int position() {
        return position;
    }

    Amount sum() {
        Amount amount = product();
        while (isBefore(Kind.PLUS) || isBefore(Kind.MINUS)) {
            Token sign = tokens.get(position++);
            int operand = position;
            Amount other = product();
            amount = amount.combine(sign.is(Kind.PLUS) ? Operator.PLUS : Operator.MINUS, other);
            if (sign.is(Kind.MINUS) && looksLikeARange(sign, operand, amount)) {
                amount = amount.with(Trait.DOUBTFUL);
            }
        }
        return amount;
    }

    /// `5-10` without blanks, or with a dash between numbers.
    private boolean looksLikeARange(Token sign, int operand, Amount difference) {
        boolean glued = !sign.spaced() && tokens.get(operand).start() == sign.end();
        return glued && (sign.text().equals("–") || difference.bare().signum() < 0);
    }

    /// Products from the left; `3/4/2024` may be a date.
    private Amount product() {
        Amount amount = signed();
        int gluedSlashes = 0;
        while (true) {
            if (isBefore(Kind.TIMES)) {
                boolean part = tokens.get(position).text().equals(Token.OF);
                position++;
                amount = amount.scale(Operator.TIMES, signed());
                boolean open = part && (isBefore(Kind.PLUS) || isBefore(Kind.MINUS));
                amount = open ? amount.with(Trait.DOUBTFUL) : amount;
            } else if (isBefore(Kind.DIVIDE)) {
                gluedSlashes += tokens.get(position).spaced()
                                || tokens.get(position + 1).spaced()
                        ? 0
                        : 1;
                position++;
                amount = amount.scale(Operator.DIVIDE, signed());
                amount = gluedSlashes > 1 ? amount.with(Trait.DOUBTFUL) : amount;
            } else if (isRemainder()) {
                position++;
                amount = amount.scale(Operator.REMAINDER, signed()).with(Trait.DOUBTFUL);
            } else {
                return amount;
            }
        }
    }

    private Amount signed() {
        if (++depth > Expression.MAX_DEPTH) {
            throw new ArithmeticLimitException("the calculation is nested deeper than " + Expression.MAX_DEPTH);
        }
        Amount amount;
        if (is(Kind.MINUS)) {
            position++;
            amount = signed().negate();
        } else {
            amount = counted(operand());
            if (isBefore(Kind.POWER)) {
                position++;
                amount = amount.power(signed());
            }
        }
        depth--;
        return amount;
    }

    private Amount operand() {
        if (is(Kind.OPEN)) {
            position++;
            Amount inner = sum();
            if (!is(Kind.CLOSE)) {
                throw new ExpressionSyntaxException("a parenthesis is not closed");
            }
            position++;
            return inner;
        }
        if (position < limit) {
            Token token = tokens.get(position);
            if (token.numeral() != null) {
                position++;
                return Amount.of(token.numeral());
            }
        }
        throw new ExpressionSyntaxException("a number is missing");
    }

    /// The amount with the percent sign and the words behind it.
    private Amount counted(Amount amount) {
        Amount counted = amount;
        if (is(Kind.PERCENT) && !isRemainder()) {
            position++;
            counted = counted.percent();
        }
        counted = words(counted);
        while (isCompound(counted)) {
            Amount more = words(Amount.of(numeralAt(position++)));
            counted = counted.combine(Operator.PLUS, more);
        }
        return counted;
    }

    private Amount words(Amount amount) {
        Amount counted = amount;
        int words = 0;
        boolean other = false;
        while (words < MAX_UNIT_WORDS && is(Kind.WORD) && canCountHere(words)) {
            String word = tokens.get(position++).text();
            words++;
            Unit unit = other || Words.makesAnotherUnit(word) ? null : Unit.of(word);
            other |= Words.makesAnotherUnit(word);
            if (Words.isRate(word)) {
                counted = counted.with(Trait.RATE);
            } else if (Words.isClock(word)) {
                counted = counted.with(Trait.DOUBTFUL);
            } else {
                boolean free = !counted.isKnown() || counted.dimension() == Unit.Dimension.COUNT;
                counted = unit != null && free ? counted.in(unit) : counted.withUnit(Words.singular(word));
            }
        }
        while (isRate()) {
            position += 2;
            counted = counted.with(Trait.RATE);
        }
        return counted;
    }

    /// A letter behind a percent sign is a name, never a unit.
    private boolean canCountHere(int words) {
        String word = tokens.get(position).text();
        boolean name =
                word.length() == 1 && words == 0 && tokens.get(position - 1).is(Kind.PERCENT);
        return Words.canCount(word) && !name;
    }

    /// A slash with a word behind it: `/h`, `/apple`.
    private boolean isRate() {
        return is(Kind.DIVIDE)
                && position + 1 < limit
                && tokens.get(position + 1).is(Kind.WORD)
                && Words.canCount(tokens.get(position + 1).text());
    }

    /// `2 hours 30 minutes`: another number of a smaller unit of the same dimension.
    private boolean isCompound(Amount amount) {
        if (!amount.isKnown() || position + 1 >= limit || !is(Kind.NUMBER)) {
            return false;
        }
        Unit next = tokens.get(position + 1).is(Kind.WORD)
                ? Unit.of(tokens.get(position + 1).text())
                : null;
        return next != null
                && next.dimension() == amount.dimension()
                && next.dimension() != Unit.Dimension.COUNT
                && !amount.units().contains(next.name());
    }

    private Token.Numeral numeralAt(int index) {
        Token.Numeral numeral = tokens.get(index).numeral();
        if (numeral == null) {
            throw new ExpressionSyntaxException("a number is missing");
        }
        return numeral;
    }

    private boolean is(Kind kind) {
        return position < limit && tokens.get(position).is(kind);
    }

    /// Whether an operator of this kind stands here, and an operand behind it.
    private boolean isBefore(Kind operator) {
        return is(operator) && isOperandAt(position + 1);
    }

    private boolean isRemainder() {
        return is(Kind.PERCENT) && isOperandAt(position + 1);
    }

    private boolean isOperandAt(int index) {
        if (index >= limit) {
            return false;
        }
        Token token = tokens.get(index);
        boolean negative = token.is(Kind.MINUS)
                && index + 1 < limit
                && (tokens.get(index + 1).is(Kind.NUMBER)
                        || tokens.get(index + 1).is(Kind.OPEN));
        return token.is(Kind.NUMBER)
                || token.is(Kind.OPEN)
                || (negative && !tokens.get(position).is(Kind.PERCENT));
    }
}
