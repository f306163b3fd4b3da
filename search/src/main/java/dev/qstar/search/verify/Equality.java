package dev.qstar.search.verify;

import dev.qstar.search.verify.Amount.Trait;
import dev.qstar.search.verify.Unit.Dimension;

/// Two amounts of which a step says that they are equal. Immutable.
///
/// The rules for units, in their order:
/// 1. Amounts in different known units of one dimension, added or compared, convert exactly or are wrong;
///    when units may change by a product, only agreement says something.
/// 2. Different nouns, or units of different dimensions, added up prove nothing and refute nothing, unless the numbers
///    agree and the result has no noun.
/// 3. Numbers that agree are right when a product or a missing unit leaves the result's unit open, or when the units
///    agree; else unknown. Money times a bare number is money (`$3 * 4 = 12 apples` is unknown).
/// 4. Numbers that agree only in known units (`5 dozen = 60`) are right too.
/// 5. Numbers that disagree are wrong when the units agree or one side has none, unless a rate, or a conversion that is
///    not written (`150 + 30 = 3 hours`), could explain them.
///
/// @param about whether the text says that the right side is rounded
/// @param doubtful whether the words around it leave open what is meant: then nothing is refuted
record Equality(Amount left, Amount right, boolean about, boolean doubtful) {
    /// The equality with a single number on the right where only one side is a single number.
    static Equality of(Amount left, Amount right, boolean about, boolean doubtful) {
        boolean turned = left.literal() != null && right.literal() == null;
        return turned ? new Equality(right, left, about, doubtful) : new Equality(left, right, about, doubtful);
    }

    Check check() {
        Check check = judge();
        boolean unsure = doubtful
                || left.has(Trait.DOUBTFUL)
                || right.has(Trait.DOUBTFUL)
                || left.has(Trait.RATE)
                || right.has(Trait.RATE);
        return check == Check.REFUTED && unsure ? Check.UNKNOWN : check;
    }

    private Check judge() {
        Closeness bare = closeness(left.bare());
        Closeness scaled = scaled();
        boolean product = left.has(Trait.PRODUCT) || right.has(Trait.PRODUCT);
        if (isConversion(product)) {
            return converted(bare, scaled, product);
        }
        boolean open = left.units().isEmpty() || right.units().isEmpty();
        if (left.has(Trait.MIXED) || right.has(Trait.MIXED)) {
            return bare == Closeness.RIGHT && (right.units().isEmpty() || product) ? Check.PROVED : Check.UNKNOWN;
        }
        boolean agree = open || left.sharesUnits(right);
        if (bare == Closeness.RIGHT) {
            return (product && !losesMoney()) || agree ? Check.PROVED : Check.UNKNOWN;
        }
        if (scaled == Closeness.RIGHT) {
            return Check.PROVED;
        }
        boolean wrong = bare == Closeness.WRONG && scaled == Closeness.WRONG && agree && !isExplained();
        return wrong ? Check.REFUTED : Check.UNKNOWN;
    }

    /// Whether a product of money and bare numbers (`$3 * 4`) is said to be something else.
    private boolean losesMoney() {
        boolean money = left.dimension().isMoney() && left.scaled() != null;
        return money && left.units().size() == 1 && left.dimension() != right.dimension();
    }

    /// Whether different known units of one dimension meet, so that numbers alone say nothing.
    private boolean isConversion(boolean product) {
        boolean mixed = isMixedOfOneDimension(left) || isMixedOfOneDimension(right);
        boolean across = left.isKnown()
                && right.isKnown()
                && left.dimension() == right.dimension()
                && left.dimension() != Dimension.COUNT
                && !left.sharesUnits(right);
        return mixed || (across && !product);
    }

    private static boolean isMixedOfOneDimension(Amount amount) {
        return amount.has(Trait.MIXED) && amount.isKnown() && amount.scaled() != null;
    }

    private Check converted(Closeness bare, Closeness scaled, boolean product) {
        if (left.dimension() != right.dimension() || scaled == Closeness.LOOSE) {
            return Check.UNKNOWN;
        }
        if (scaled == Closeness.RIGHT) {
            return Check.PROVED;
        }
        if (product) {
            return bare == Closeness.RIGHT ? Check.PROVED : Check.UNKNOWN;
        }
        boolean onAMap = left.dimension().isLength() && !left.has(Trait.OPERATION) && !right.has(Trait.OPERATION);
        boolean sizes = left.dimension() != Dimension.COUNT && left.scaled() != null && right.scaled() != null;
        return sizes && !onAMap ? Check.REFUTED : Check.UNKNOWN;
    }

    /// What the numbers say with the sizes of their units; wrong where there are none.
    private Closeness scaled() {
        Rational size = left.scaled();
        Rational written = right.scaled();
        if (size == null || written == null || left.dimension() != right.dimension()) {
            return Closeness.WRONG;
        }
        if (written.signum() == 0) {
            return size.signum() == 0 ? Closeness.RIGHT : Closeness.WRONG;
        }
        return closeness(size.times(right.bare()).dividedBy(written));
    }

    private Closeness closeness(Rational value) {
        boolean division = left.has(Trait.DIVISION) || right.has(Trait.DIVISION);
        return Closeness.of(value, right, division, about);
    }

    /// Whether numbers that disagree may still be meant: by a chain that goes on from a result (`2 + 3 = 5 * 4`), by a
    /// percent sign or a unit that one side leaves out.
    private boolean isExplained() {
        boolean goesOn = right.literal() == null && right.first().equals(left.bare());
        boolean calculated = left.has(Trait.OPERATION) || right.has(Trait.OPERATION);
        boolean percent = left.has(Trait.FROM_PERCENT) || right.has(Trait.FROM_PERCENT);
        if (goesOn || (!calculated && !percent)) {
            return true;
        }
        if (left.bare().signum() == 0 || right.bare().signum() == 0) {
            return false;
        }
        Rational ratio = left.bare().dividedBy(right.bare());
        boolean hundredfold =
                ratio.equals(Rational.HUNDRED) || ratio.times(Rational.HUNDRED).equals(Rational.ONE);
        boolean clock = left.units().isEmpty() && right.dimension() == Dimension.TIME;
        return clock || (percent && hundredfold) || isUnwritten(left, ratio) || isUnwritten(right, ratio);
    }

    private static boolean isUnwritten(Amount amount, Rational ratio) {
        return amount.isKnown() && Unit.isConversion(amount.dimension(), ratio);
    }
}
