package dev.qstar.training.problems;

import dev.qstar.engine.chat.TaggedNumber;
import dev.qstar.search.verify.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Another number of the same kind and about the same size for a place in a text.
final class NumberProposal {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,9}|\\d{1,9}\\.\\d{1,3}");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z]+(?:-[a-zA-Z]+)?");
    private static final Set<String> HIDDEN = Set.of(
            "half",
            "dozen",
            "dozens",
            "twice",
            "double",
            "doubled",
            "doubles",
            "couple",
            "thrice",
            "triple",
            "tripled",
            "triples",
            "quadruple",
            "quadrupled",
            "one",
            "zero");
    private static final Set<String> MEASURES = Set.of("7", "12", "24", "30", "52", "60", "100", "365");
    private static final int[] PERCENTS = {5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 65, 70, 75, 80, 90};
    private static final Rational LARGEST_PERCENT = Rational.of(95);
    private static final int LARGEST_WORD = 99;
    private static final int SMALL = 10;

    private NumberProposal() {}

    /// Whether the number is a plain count or amount: no year, time of day, fraction, nor a word such as "twice".
    static boolean isChangeable(String text, TaggedNumber number) {
        String shown = text.substring(number.start(), number.end());
        if (WORD.matcher(shown).matches()) {
            return !HIDDEN.contains(shown.toLowerCase(Locale.ROOT))
                    && number.value().matches("\\d{1,2}");
        }
        if (!PLAIN.matcher(shown).matches()
                || number.value().equals("1")
                || number.value().equals("0")) {
            return false;
        }
        char before = number.start() == 0 ? ' ' : text.charAt(number.start() - 1);
        String after = text.substring(number.end(), Math.min(text.length(), number.end() + 6))
                .toLowerCase(Locale.ROOT);
        boolean timeOrPart = before == ':'
                || before == '/'
                || before == '#'
                || after.startsWith(":")
                || after.startsWith("/")
                || after.matches(" ?[ap]\\.?m\\b.*");
        return !timeOrPart && !isYear(shown);
    }

    private static boolean isYear(String shown) {
        return shown.matches("1[5-9]\\d\\d|20[0-4]\\d");
    }

    static Rational propose(String text, TaggedNumber number, Rational old, RandomGenerator random) {
        if (MEASURES.contains(number.value()) && random.nextInt(3) > 0) {
            return old;
        }
        if (old.isInteger() && old.compareTo(LARGEST_PERCENT) <= 0 && isPercent(text, number.end())) {
            return Rational.of(PERCENTS[random.nextInt(PERCENTS.length)]);
        }
        if (!old.isInteger()) {
            return decimal(number.value(), random);
        }
        long value = old.numerator().longValueExact();
        if (value <= SMALL) {
            return Rational.of(value == 2 && random.nextBoolean() ? 2 : random.nextLong(2, Math.max(SMALL, 2 * value)));
        }
        Rational proposal = Rational.of(whole(value, random));
        boolean word = Character.isLetter(text.charAt(number.start()));
        return word ? proposal.min(Rational.of(LARGEST_WORD)) : proposal;
    }

    private static boolean isPercent(String text, int end) {
        return text.startsWith("%", end) || text.startsWith(" %", end) || text.startsWith(" percent", end);
    }

    /// As many zeros at the end as before, or a multiple of 5 where it was one.
    private static long whole(long value, RandomGenerator random) {
        long unit = 1;
        while (value % (unit * 10) == 0 && value > unit * 10) {
            unit *= 10;
        }
        if (unit == 1 && value % 5 == 0 && random.nextBoolean()) {
            unit = 5;
        }
        if (unit >= 10 && random.nextBoolean()) {
            unit /= 2;
        }
        double scaled = value * scale(random) / unit;
        return Math.max(2, Math.max(1, Math.round(scaled)) * unit);
    }

    private static Rational decimal(String value, RandomGenerator random) {
        var old = new BigDecimal(value);
        BigDecimal proposal =
                old.multiply(BigDecimal.valueOf(scale(random))).setScale(old.scale(), RoundingMode.HALF_UP);
        BigInteger unscaled = proposal.unscaledValue();
        return unscaled.signum() <= 0
                ? Rational.parse(value)
                : Rational.of(unscaled, BigInteger.TEN.pow(proposal.scale()));
    }

    private static double scale(RandomGenerator random) {
        return Math.exp(1.6 * random.nextDouble() - 0.8);
    }

    /// Writes `value` the way that `shown` was written: as a word, with separators, with as many decimals.
    static String write(String shown, Rational value) {
        if (Character.isLetter(shown.charAt(0))) {
            String word = NumberStyle.words(value.numerator().intValueExact());
            return Character.isUpperCase(shown.charAt(0))
                    ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                    : word;
        }
        int point = shown.indexOf('.');
        if (point >= 0) {
            return new BigDecimal(value.numerator())
                    .divide(new BigDecimal(value.denominator()), shown.length() - point - 1, RoundingMode.HALF_UP)
                    .toPlainString();
        }
        boolean separated = shown.indexOf(',') >= 0;
        return separated ? NumberStyle.separate(value.toString()) : value.toString();
    }
}
