package dev.qstar.search.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A unit whose size is known exactly. Immutable.
///
/// Metric and imperial measures of one kind are dimensions of their own, and so are days and months: between them
/// people calculate with rounded factors, which nothing here can refute.
///
/// @param name one name for all spellings
/// @param factor how many of the dimension's smallest unit it is
record Unit(String name, Dimension dimension, Rational factor) {
    /// What is measured.
    enum Dimension {
        /// Things that are counted; the factor is 1 for a number without a unit.
        COUNT,
        METRIC_LENGTH,
        IMPERIAL_LENGTH,
        METRIC_MASS,
        IMPERIAL_MASS,
        METRIC_VOLUME,
        IMPERIAL_VOLUME,
        TIME,
        CALENDAR,
        DOLLARS,
        EUROS,
        STERLING;

        boolean isMoney() {
            return this == DOLLARS || this == EUROS || this == STERLING;
        }

        /// Whether one written unit can stand for another by a scale, as on a map.
        boolean isLength() {
            return this == METRIC_LENGTH || this == IMPERIAL_LENGTH;
        }
    }

    private static final Map<String, Unit> BY_WORD = new HashMap<>();
    private static final Map<Dimension, List<Rational>> FACTORS = new HashMap<>();

    static {
        add(Dimension.COUNT, 2, "pair pairs");
        add(Dimension.COUNT, 12, "dozen dozens");
        add(Dimension.COUNT, 100, "hundred hundreds");
        add(Dimension.COUNT, 1000, "thousand thousands");
        add(Dimension.COUNT, 1_000_000, "million millions");
        add(Dimension.COUNT, 1_000_000_000, "billion billions");
        add(Dimension.METRIC_LENGTH, 1, "millimeter millimeters millimetre millimetres mm");
        add(Dimension.METRIC_LENGTH, 10, "centimeter centimeters centimetre centimetres cm");
        add(Dimension.METRIC_LENGTH, 1000, "meter meters metre metres m");
        add(Dimension.METRIC_LENGTH, 1_000_000, "kilometer kilometers kilometre kilometres km kms");
        add(Dimension.IMPERIAL_LENGTH, 1, "inch inches");
        add(Dimension.IMPERIAL_LENGTH, 12, "foot feet ft");
        add(Dimension.IMPERIAL_LENGTH, 36, "yard yards yd yds");
        add(Dimension.IMPERIAL_LENGTH, 63_360, "mile miles");
        add(Dimension.METRIC_MASS, 1, "milligram milligrams mg");
        add(Dimension.METRIC_MASS, 1000, "gram grams g");
        add(Dimension.METRIC_MASS, 1_000_000, "kilogram kilograms kg kgs kilo kilos");
        add(Dimension.METRIC_MASS, 1_000_000_000, "tonne tonnes");
        add(Dimension.IMPERIAL_MASS, 1, "ounce ounces oz");
        add(Dimension.IMPERIAL_MASS, 16, "pound pounds lb lbs");
        add(Dimension.METRIC_VOLUME, 1, "milliliter milliliters millilitre millilitres ml");
        add(Dimension.METRIC_VOLUME, 1000, "liter liters litre litres l");
        add(Dimension.IMPERIAL_VOLUME, 1, "teaspoon teaspoons tsp");
        add(Dimension.IMPERIAL_VOLUME, 3, "tablespoon tablespoons tbsp");
        add(Dimension.IMPERIAL_VOLUME, 48, "cup cups");
        add(Dimension.IMPERIAL_VOLUME, 96, "pint pints");
        add(Dimension.IMPERIAL_VOLUME, 192, "quart quarts");
        add(Dimension.IMPERIAL_VOLUME, 768, "gallon gallons");
        add(Dimension.TIME, 1, "second seconds sec secs s");
        add(Dimension.TIME, 60, "minute minutes min mins");
        add(Dimension.TIME, 3600, "hour hours hr hrs h");
        add(Dimension.TIME, 86_400, "day days");
        add(Dimension.TIME, 604_800, "week weeks");
        add(Dimension.CALENDAR, 1, "month months");
        add(Dimension.CALENDAR, 12, "year years yr yrs");
        add(Dimension.CALENDAR, 120, "decade decades");
        add(Dimension.CALENDAR, 1200, "century centuries");
        add(Dimension.DOLLARS, 1, "cent cents penny pennies ¢");
        add(Dimension.DOLLARS, 5, "nickel nickels");
        add(Dimension.DOLLARS, 10, "dime dimes");
        add(Dimension.DOLLARS, 100, "dollar dollars usd $");
        add(Dimension.EUROS, 100, "euro euros eur €");
        add(Dimension.STERLING, 1, "pence");
        add(Dimension.STERLING, 100, "gbp £");
    }

    private static void add(Dimension dimension, long factor, String words) {
        List<String> spellings = List.of(words.split(" "));
        Unit unit = new Unit("@" + spellings.getFirst(), dimension, Rational.of(factor));
        spellings.forEach(word -> BY_WORD.put(word, unit));
        FACTORS.merge(
                dimension,
                List.of(unit.factor),
                (known, added) -> Stream.concat(known.stream(), added.stream()).toList());
    }

    static @Nullable Unit of(String word) {
        return BY_WORD.get(word);
    }

    /// Whether two units of the dimension are in this ratio, either way.
    static boolean isConversion(Dimension dimension, Rational ratio) {
        List<Rational> factors = FACTORS.getOrDefault(dimension, List.of());
        return factors.stream()
                .anyMatch(one ->
                        factors.stream().anyMatch(other -> !one.equals(other) && one.equals(other.times(ratio))));
    }
}
