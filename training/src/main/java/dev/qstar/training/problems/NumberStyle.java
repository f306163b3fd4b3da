package dev.qstar.training.problems;

import dev.qstar.search.verify.Rational;
import java.math.BigInteger;
import java.util.random.RandomGenerator;

/// How a story writes its numbers.
///
/// @param wordsUpTo whole numbers up to it are written as words
/// @param separators whether thousands are set off: `1,250`
/// @param dollarWord whether whole amounts are written as `12 dollars` where the sentence allows it
record NumberStyle(int wordsUpTo, boolean separators, boolean dollarWord) {
    private static final int LARGEST_IN_WORDS = 99;
    private static final BigInteger THOUSAND = BigInteger.valueOf(1_000);
    private static final BigInteger FIRST_YEAR = BigInteger.valueOf(1_500);
    private static final BigInteger LAST_YEAR = BigInteger.valueOf(2_100);
    private static final String[] ONES = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

    static NumberStyle draw(RandomGenerator random) {
        int kind = random.nextInt(100);
        int wordsUpTo = kind < 13 ? 12 : kind < 17 ? 20 : kind < 20 ? LARGEST_IN_WORDS : kind < 24 ? 5 : 0;
        return new NumberStyle(wordsUpTo, random.nextInt(5) < 2, random.nextInt(7) == 0);
    }

    /// The number without a currency sign.
    String write(Rational value, boolean asWord) {
        if (asWord && isInWords(value)) {
            return words(value.numerator().intValueExact());
        }
        String digits = value.toString();
        return separators && value.isInteger() && !isSmallOrYear(value.numerator()) ? separate(digits) : digits;
    }

    private static boolean isSmallOrYear(BigInteger value) {
        return value.compareTo(THOUSAND) < 0 || (value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0);
    }

    /// An amount of dollars without its sign: `4.50`, `12`.
    String writeMoney(Rational value) {
        String digits = write(value, false);
        int point = digits.indexOf('.');
        return point >= 0 && point == digits.length() - 2 ? digits + "0" : digits;
    }

    private boolean isInWords(Rational value) {
        return value.isInteger()
                && value.signum() >= 0
                && value.numerator().bitLength() < 31
                && value.numerator().intValueExact() <= Math.min(wordsUpTo, LARGEST_IN_WORDS);
    }

    static String words(int value) {
        if (value < ONES.length) {
            return ONES[value];
        }
        String tens = TENS[value / 10 - 2];
        return value % 10 == 0 ? tens : tens + "-" + ONES[value % 10];
    }

    /// Digits in groups of three.
    static String separate(String digits) {
        var text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
