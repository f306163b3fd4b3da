package dev.qstar.search.verify;

import dev.qstar.search.verify.Unit.Dimension;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The value of one side of a written equality, without its units and with them. Immutable.
///
/// @param bare the value of the numbers alone
/// @param scaled the value in the smallest unit of the dimension; null where units do not combine to one
/// @param dimension what is measured; [Dimension#COUNT] without a known unit
/// @param units what is written with the numbers: names of known units, nouns in the singular
/// @param traits what else the text says
/// @param literal the number that is the whole side, else null
/// @param first the value of the number that is written first
record Amount(
        Rational bare,
        @Nullable Rational scaled,
        Dimension dimension,
        Set<String> units,
        Set<Trait> traits,
        Token.@Nullable Numeral literal,
        Rational first) {
    /// What a text says beside its value.
    enum Trait {
        /// Something is calculated.
        OPERATION,
        /// Something is multiplied or divided, so that units may change.
        PRODUCT,
        /// Something is divided, so that a result may have been cut to an integer.
        DIVISION,
        /// Amounts of different units or nouns are added.
        MIXED,
        /// A known unit is written.
        KNOWN_UNIT,
        /// A rate (`km/h`, `per box`): what is multiplied with it changes its unit.
        RATE,
        /// A percentage.
        PERCENT,
        /// A percentage or what was calculated with one.
        FROM_PERCENT,
        /// The text can be read in another way too.
        DOUBTFUL
    }

    Amount {
        units = Set.copyOf(units);
        traits = Set.copyOf(traits);
    }

    static Amount of(Token.Numeral numeral) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (numeral.fraction()) {
            traits.addAll(List.of(Trait.OPERATION, Trait.DIVISION));
        }
        if (numeral.doubtful()) {
            traits.add(Trait.DOUBTFUL);
        }
        Rational value = numeral.value();
        Amount amount = new Amount(value, value, Dimension.COUNT, Set.of(), traits, numeral, value);
        return numeral.unit() == null ? amount : amount.in(numeral.unit());
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /// The dimensions of its known unit, if it has one.
    boolean isKnown() {
        return has(Trait.KNOWN_UNIT);
    }

    boolean sharesUnits(Amount other) {
        return units.stream().anyMatch(other.units::contains);
    }

    Amount with(Trait trait) {
        Set<Trait> more = new HashSet<>(traits);
        more.add(trait);
        return new Amount(bare, scaled, dimension, units, more, literal, first);
    }

    /// The same number of a known unit; behind a unit that is known already only a count such as `hundred` goes on.
    Amount in(Unit unit) {
        boolean counted = dimension == Dimension.COUNT;
        Rational more = scaled == null || !counted ? null : scaled.times(unit.factor());
        Amount plain = withUnit(unit.name());
        return new Amount(bare, more, unit.dimension(), plain.units, plain.traits, literal, first)
                .with(Trait.KNOWN_UNIT);
    }

    /// The same number of what a noun says.
    Amount withUnit(String noun) {
        Set<String> more = new HashSet<>(units);
        more.add(noun);
        return new Amount(bare, scaled, dimension, more, traits, literal, first);
    }

    Amount negate() {
        return new Amount(
                bare.negate(),
                scaled == null ? null : scaled.negate(),
                dimension,
                units,
                traits,
                literal,
                first.equals(bare) ? first.negate() : first);
    }

    Amount percent() {
        Rational whole = Rational.HUNDRED;
        Rational part = scaled == null ? null : scaled.dividedBy(whole);
        return new Amount(bare.dividedBy(whole), part, dimension, units, traits, literal, first.dividedBy(whole))
                .with(Trait.PERCENT)
                .with(Trait.FROM_PERCENT);
    }

    /// The sum or the difference.
    Amount combine(Operator operator, Amount other) {
        Set<Trait> all = joinTraits(other);
        boolean mixed = !units.isEmpty() && !other.units.isEmpty() && !sharesUnits(other);
        Rational sum = scaled != null && other.scaled != null && dimension == other.dimension
                ? operator.apply(scaled, other.scaled)
                : null;
        if (mixed) {
            all.add(Trait.MIXED);
        }
        if (has(Trait.PERCENT) != other.has(Trait.PERCENT)) {
            all.add(Trait.DOUBTFUL);
        }
        return new Amount(
                operator.apply(bare, other.bare),
                sum,
                isKnown() ? dimension : other.dimension,
                joinUnits(other),
                all,
                null,
                first);
    }

    /// The product, the quotient or the remainder.
    Amount scale(Operator operator, Amount other) {
        Set<Trait> all = joinTraits(other);
        all.add(Trait.PRODUCT);
        all.remove(Trait.PERCENT);
        if (has(Trait.PERCENT) && other.has(Trait.PERCENT)) {
            all.add(Trait.PERCENT);
        }
        if (operator != Operator.TIMES) {
            all.add(Trait.DIVISION);
        }
        boolean plainOther = other.dimension == Dimension.COUNT;
        boolean plainThis = dimension == Dimension.COUNT;
        boolean cancels = operator == Operator.DIVIDE && dimension == other.dimension;
        boolean defined = plainOther || cancels || (plainThis && operator == Operator.TIMES);
        return new Amount(
                operator.apply(bare, other.bare),
                defined && scaled != null && other.scaled != null ? operator.apply(scaled, other.scaled) : null,
                cancels ? Dimension.COUNT : plainThis ? other.dimension : dimension,
                joinUnits(other),
                all,
                null,
                first);
    }

    Amount power(Amount exponent) {
        Set<Trait> all = joinTraits(exponent);
        all.add(Trait.PRODUCT);
        Rational value = bare.power(exponent.bare);
        return new Amount(value, units.isEmpty() ? value : null, dimension, units, all, null, first);
    }

    private Set<Trait> joinTraits(Amount other) {
        Set<Trait> all = EnumSet.of(Trait.OPERATION);
        all.addAll(traits);
        all.addAll(other.traits);
        boolean goesOn =
                (literal != null && literal.continued()) || (other.literal != null && other.literal.continued());
        if (goesOn) {
            all.add(Trait.DOUBTFUL);
        }
        return all;
    }

    private Set<String> joinUnits(Amount other) {
        Set<String> all = new HashSet<>(units);
        all.addAll(other.units);
        return all;
    }
}
