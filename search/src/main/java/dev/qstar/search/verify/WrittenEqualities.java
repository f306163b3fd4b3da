package dev.qstar.search.verify;

import dev.qstar.search.verify.Amount.Trait;
import dev.qstar.search.verify.Token.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the equalities that a step writes in plain text, such as `24 - 15 = 9 apples`, and judges each.
///
/// Around each equals sign, the longest calculation that ends before it is compared with the longest that
/// begins behind it. What is no calculation (`x = 5`, `Total = 9`) counts for nothing; neither does a number of
/// things that are then calculated (`8 batches = 8 * 5 = 40 cups`). What is a calculation but is cut off by
/// something that cannot be read, or stands where the words change it (`half of 10 + 6 = 8`), is unknown. At
/// most [#MAX_EQUALITIES] are judged in a step. Used once, by one thread.
final class WrittenEqualities {
    /// The most equalities that are judged in one step; with more, a step is not proved.
    static final int MAX_EQUALITIES = 100;

    /// So few words between a number and a calculation may join them.
    private static final int NEAR = 2;

    private static final int MAX_UNIT_WORDS = 3;

    private final List<Token> tokens;
    private final Set<Integer> calculated;
    private final boolean denied;
    private int found;
    private boolean allProved = true;
    private boolean refuted;

    private WrittenEqualities(List<Token> tokens, Set<Integer> calculated) {
        this.tokens = tokens;
        this.calculated = calculated;
        this.denied = tokens.stream().anyMatch(token -> token.is(Kind.WORD) && Words.denies(token.text()));
    }

    /// The check of all equalities together; null when there is none.
    ///
    /// @param calculated where results of annotations begin: these say how they were calculated, and what cannot be
    ///     judged before them in plain text counts for nothing
    static @Nullable Check check(List<Token> tokens, Set<Integer> calculated) {
        WrittenEqualities equalities = new WrittenEqualities(tokens, calculated);
        equalities.judgeAll();
        if (equalities.refuted) {
            return Check.REFUTED;
        }
        if (equalities.found == 0) {
            return null;
        }
        return equalities.allProved ? Check.PROVED : Check.UNKNOWN;
    }

    private void judgeAll() {
        int stop = 0;
        for (int i = 0; i < tokens.size() && !refuted; i++) {
            Token token = tokens.get(i);
            if (token.is(Kind.BOUNDARY)) {
                stop = i + 1;
            } else if (token.is(Kind.EQUALS)) {
                Check check = found == MAX_EQUALITIES ? Check.UNKNOWN : judge(stop, i);
                found += check == null || found == MAX_EQUALITIES ? 0 : 1;
                allProved &= check == null || check == Check.PROVED;
                refuted = check == Check.REFUTED;
                stop = i + 1;
            }
        }
    }

    /// Judges the equals sign at an index; null when it joins no calculations.
    private @Nullable Check judge(int from, int equals) {
        int start = start(from, equals);
        int end = end(equals + 1);
        int rightStart = equals + 1;
        boolean about = tokens.get(equals).text().equals("≈");
        while (rightStart < end && tokens.get(rightStart).is(Kind.ABOUT)) {
            about = true;
            rightStart++;
        }
        if (start == equals || rightStart == end || !isOperand(rightStart) || isAlgebra(from, start)) {
            return null;
        }
        try {
            Check check = compare(from, start, equals, rightStart, end, about);
            return check == Check.UNKNOWN
                            && calculated.contains(tokens.get(rightStart).start())
                    ? null
                    : check;
        } catch (DivisionByZeroException e) {
            return isDoubtful(from, start) ? Check.UNKNOWN : Check.REFUTED;
        } catch (ExpressionSyntaxException | ArithmeticLimitException e) {
            return calculated.contains(tokens.get(rightStart).start()) ? null : Check.UNKNOWN;
        }
    }

    private @Nullable Check compare(int from, int start, int equals, int rightStart, int end, boolean about) {
        AmountReader leftReader = new AmountReader(tokens, start, equals);
        Amount left = leftReader.sum();
        AmountReader rightReader =
                new AmountReader(tokens, rightStart, Math.min(end, rightStart + AmountReader.MAX_TOKENS));
        Amount right = rightReader.sum();
        boolean clean = isClean(from, start);
        boolean worthChecking = left.has(Trait.OPERATION)
                || (clean && (right.has(Trait.OPERATION) || isMeasured(left) || isMeasured(right)));
        boolean rephrased = left.literal() != null
                && !left.units().isEmpty()
                && right.has(Trait.OPERATION)
                && !left.sharesUnits(right);
        if (!worthChecking || rephrased) {
            return null;
        }
        if (leftReader.position() < equals || changes(from, start) || isCutOff(rightReader.position(), end)) {
            return Check.UNKNOWN;
        }
        boolean doubtful = isDoubtful(from, start) || isAsked(rightReader.position(), end);
        return Equality.of(left, right, about, doubtful).check();
    }

    private static boolean isMeasured(Amount amount) {
        return (amount.isKnown() && !amount.has(Trait.RATE)) || amount.has(Trait.PERCENT);
    }

    /// Where the calculation that ends at `equals` begins.
    private int start(int from, int equals) {
        int start = equals;
        int open = 0;
        int index = equals - 1;
        while (index >= from && equals - index <= AmountReader.MAX_TOKENS) {
            Token token = tokens.get(index);
            switch (token.kind()) {
                case CLOSE -> open++;
                case OPEN -> open--;
                case WORD -> index = unitStart(from, index, equals);
                case NUMBER, PLUS, MINUS, TIMES, DIVIDE, POWER, PERCENT -> {}
                case EQUALS, ABOUT, BOUNDARY, OPAQUE -> index = -1;
            }
            if (index < from || open < 0) {
                break;
            }
            start = index;
            index--;
        }
        return start < equals && isBullet(start) ? start + 1 : start;
    }

    /// Whether the text begins with a dash that stands apart: a list's item, or else a sign.
    private boolean isBullet(int index) {
        return index == 0
                && tokens.getFirst().is(Kind.MINUS)
                && tokens.size() > 1
                && tokens.get(1).spaced();
    }

    /// The first of the words that say what a number counts, the last of them at `last`; -1 when they say something
    /// else.
    private int unitStart(int from, int last, int equals) {
        int first = last;
        while (first >= from && tokens.get(first).is(Kind.WORD)) {
            boolean tooMany = last - first >= MAX_UNIT_WORDS;
            if (tooMany || !Words.canCount(tokens.get(first).text())) {
                return -1;
            }
            first--;
        }
        if (first < from || !endsOperand(first, from)) {
            return -1;
        }
        boolean goesOn = last + 1 == equals
                || tokens.get(last + 1).isOperator()
                || tokens.get(last + 1).is(Kind.CLOSE)
                || (tokens.get(last + 1).is(Kind.NUMBER)
                        && Unit.of(tokens.get(last).text()) != null);
        return goesOn ? first + 1 : -1;
    }

    /// Whether a number, a percentage, a parenthesis or the slash of a rate ends here.
    private boolean endsOperand(int index, int from) {
        Token token = tokens.get(index);
        boolean rate = token.is(Kind.DIVIDE)
                && index > from
                && (tokens.get(index - 1).is(Kind.WORD) || tokens.get(index - 1).is(Kind.NUMBER));
        boolean percent = token.is(Kind.PERCENT) && tokens.get(index + 1).text().length() > 1;
        return token.is(Kind.NUMBER) || token.is(Kind.CLOSE) || percent || rate;
    }

    private int end(int from) {
        int end = from;
        while (end < tokens.size()
                && end - from <= AmountReader.MAX_TOKENS
                && !tokens.get(end).is(Kind.BOUNDARY)
                && !tokens.get(end).is(Kind.EQUALS)) {
            end++;
        }
        return end;
    }

    private boolean isOperand(int index) {
        Token token = tokens.get(index);
        return token.is(Kind.NUMBER) || token.is(Kind.OPEN) || token.is(Kind.MINUS);
    }

    /// Whether the calculation goes on to the left with a name: `a - 5`, `floor(7 / 2)`.
    private boolean isAlgebra(int from, int start) {
        if (start == from || !tokens.get(start - 1).is(Kind.WORD)) {
            return false;
        }
        Token first = tokens.get(start);
        boolean sign = first.is(Kind.MINUS)
                && first.spaced()
                && start + 1 < tokens.size()
                && !tokens.get(start + 1).spaced();
        boolean operator = first.isOperator() || first.is(Kind.PERCENT) || first.is(Kind.CLOSE);
        return (operator && !sign) || (first.is(Kind.OPEN) && !first.spaced());
    }

    /// Whether nothing but words that introduce it stands before the calculation.
    private boolean isClean(int from, int start) {
        for (int i = from; i < start; i++) {
            Token token = tokens.get(i);
            boolean opens = token.is(Kind.OPEN) && i == start - 1;
            if (!opens && !(token.is(Kind.WORD) && Words.introduces(token.text()))) {
                return false;
            }
        }
        return true;
    }

    /// Whether what stands before the calculation changes it, or cannot be read.
    private boolean changes(int from, int start) {
        if (start == from || isBullet(start - 1)) {
            return false;
        }
        Token before = tokens.get(start - 1);
        return switch (before.kind()) {
            case WORD -> Words.changesWhatFollows(before.text()) && !isNamed(from, start);
            case OPEN, ABOUT -> false;
            case NUMBER, PLUS, MINUS, TIMES, DIVIDE, POWER, PERCENT, CLOSE, EQUALS, BOUNDARY, OPAQUE -> true;
        };
    }

    /// Whether the words before the calculation end with a name such as `total of` and nothing else changes it.
    private boolean isNamed(int from, int start) {
        if (start - from < 2 || !tokens.get(start - 1).isWord("of")) {
            return false;
        }
        boolean changed = tokens.subList(from, start - 2).stream()
                .anyMatch(token -> token.is(Kind.WORD) && Words.changesWhatFollows(token.text()));
        return !changed && Words.namesWhatFollows(tokens.get(start - 2).text());
    }

    /// Whether words before the calculation leave open that something else belongs to it.
    private boolean isDoubtful(int from, int start) {
        boolean bullet = tokens.get(start).is(Kind.MINUS)
                && start + 1 < tokens.size()
                && tokens.get(start + 1).spaced();
        if (denied
                || bullet
                || (start > from && Words.joins(tokens.get(start - 1).text()))) {
            return true;
        }
        if (start == from && from > 1 && tokens.get(from - 2).isOperator()) {
            return true;
        }
        for (int i = start - 1; i >= from && i >= start - 1 - NEAR; i--) {
            if (!tokens.get(i).is(Kind.WORD)) {
                return !tokens.get(i).is(Kind.OPEN);
            }
        }
        return false;
    }

    /// Whether what follows the result may belong to it and cannot be read.
    private boolean isCutOff(int position, int end) {
        if (position >= end) {
            return position - end >= AmountReader.MAX_TOKENS;
        }
        Token next = tokens.get(position);
        return switch (next.kind()) {
            case WORD -> next.text().length() == 1 && !next.text().equals("a");
            case OPEN -> position + 1 >= end || !tokens.get(position + 1).is(Kind.WORD);
            case CLOSE, ABOUT -> false;
            case NUMBER, PLUS, MINUS, TIMES, DIVIDE, POWER, PERCENT, EQUALS, BOUNDARY, OPAQUE -> true;
        };
    }

    /// Whether a question or an exclamation mark stands behind the result.
    private boolean isAsked(int position, int end) {
        boolean ends = position == end && end < tokens.size();
        return ends
                && (tokens.get(end).text().equals("?") || tokens.get(end).text().equals("!"));
    }
}
