package dev.qstar.engine.chat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of an English text: digits (`24`, `1,250`, `4.50`, `3/4`, `1 1/2`, `½`), number words
/// (`twenty-five`, `two hundred`, `3 million`), fractions in words (`two thirds`, `a quarter of`), and words that
/// hide a number (`half`, `dozen`, `twice`, `triple`).
///
/// Ordinals (`3rd`, `third prize`), numbers of more than 15 digits and numbers inside a word (`A4`) are left alone.
public final class NumberTagger {
    private static final int MAX_DIGITS = 15;
    private static final int DECIMALS_SHOWN = 6;

    private static final Map<String, Integer> ONES = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("zero", 0));
    private static final Map<String, Integer> TEENS = Map.ofEntries(
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.ofEntries(
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Integer> SCALES = Map.of("hundred", 100, "thousand", 1_000, "million", 1_000_000);
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("halves", 2),
            Map.entry("third", 3),
            Map.entry("quarter", 4),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10));
    private static final Map<String, String> HIDDEN = Map.ofEntries(
            Map.entry("half", "0.5"),
            Map.entry("dozen", "12"),
            Map.entry("dozens", "12"),
            Map.entry("twice", "2"),
            Map.entry("double", "2"),
            Map.entry("doubled", "2"),
            Map.entry("doubles", "2"),
            Map.entry("couple", "2"),
            Map.entry("thrice", "3"),
            Map.entry("triple", "3"),
            Map.entry("tripled", "3"),
            Map.entry("triples", "3"),
            Map.entry("quadruple", "4"),
            Map.entry("quadrupled", "4"));
    private static final Map<Character, String> GLYPHS =
            Map.of('½', "1/2", '¼', "1/4", '¾', "3/4", '⅓', "1/3", '⅔', "2/3", '⅛', "1/8");

    private static final String ONE = either(ONES);
    private static final String UNDER_100 =
            "(?:" + either(TENS) + "(?:[ -]" + ONE + ")?|" + either(TEENS) + "|" + ONE + ")";
    private static final String UNDER_1000 =
            "(?:(?:" + UNDER_100 + "|\\ba)[ -]hundred(?: (?:and )?" + UNDER_100 + ")?|" + UNDER_100 + ")";
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)";
    private static final String WORDS =
            "(?:(?:" + UNDER_1000 + "|a)[ -](?:million|thousand)(?: (?:and )?" + UNDER_1000 + ")?|" + UNDER_1000 + ")";
    private static final String PART = "(?:halves|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?";
    private static final String OF =
            "(?= (?:of|as|the|an?|hours?|miles?|cups?|full|pounds?|inch|gallons?|more|less)\\b)";

    /// Alternatives in order of preference; the group's name says how the value is read.
    private static final Pattern NUMBER = Pattern.compile(
            "(?<mixed>(?<![\\w.])(?:\\d{1,9}|" + UNDER_100 + ") and (?:a |one |one-)(?:half|third|quarter)\\b"
                    + "|(?<![\\w.])\\d{1,9}[ -](?:and )?\\d{1,4}/\\d{1,4}(?!\\w))"
                    + "|(?<glyph>(?<![\\w.])\\d{0,9} ?[½¼¾⅓⅔⅛])"
                    + "|(?<ratio>(?<![\\w./])\\d{1,9}/[1-9]\\d{0,8}(?![\\w/]))"
                    + "|(?<scaled>(?<![\\w.])" + DIGITS + "[ -](?:hundred|thousand|million)\\b)"
                    + "|(?<digits>(?<![\\p{L}\\d_.,]|\\d,(?=\\d{4}))(?<!\\d)" + DIGITS
                    + "(?!\\d|(?:st|nd|rd|th)\\b))"
                    + "|(?<parts>\\b" + ONE + "[ -]" + PART + "\\b|\\b(?:a|" + ONE
                    + ")[ -](?:third|fourth|fifth|sixth|seventh"
                    + "|eighth|ninth|tenth|quarter)s?\\b" + OF + ")"
                    + "|(?<words>\\b" + WORDS + "\\b)"
                    + "|(?<hidden>\\b(?:" + String.join("|", HIDDEN.keySet()) + ")\\b)",
            Pattern.CASE_INSENSITIVE);
    /// `one` that is a pronoun rather than a count.
    private static final Pattern PRONOUN_BEFORE =
            Pattern.compile("\\b(?:no|each|every|which|this|that|the|another|any|some) $", Pattern.CASE_INSENSITIVE);

    private NumberTagger() {}

    /// The numbers of `question` in order of appearance; spans do not overlap.
    public static List<TaggedNumber> tag(String question) {
        var found = new ArrayList<TaggedNumber>();
        var matcher = NUMBER.matcher(question);
        while (matcher.find()) {
            if (isPronoun(question, matcher)) {
                continue;
            }
            Fraction value = value(matcher.toMatchResult());
            if (value == null) {
                continue;
            }
            boolean hidden = matcher.group("hidden") != null;
            String shown = hidden ? matcher.group().toLowerCase(Locale.ROOT) : value.toString();
            found.add(new TaggedNumber(matcher.start(), matcher.end(), value.toString(), shown));
        }
        return found;
    }

    private static boolean isPronoun(String text, Matcher match) {
        if (!match.group().equalsIgnoreCase("one")) {
            return false;
        }
        String before = text.substring(Math.max(0, match.start() - 10), match.start());
        String after = text.substring(match.end(), Math.min(text.length(), match.end() + 9))
                .toLowerCase(Locale.ROOT);
        return PRONOUN_BEFORE.matcher(before).find() || after.startsWith(" another") || after.startsWith(" of ");
    }

    private static @Nullable Fraction value(MatchResult match) {
        String text = match.group().toLowerCase(Locale.ROOT).strip();
        if (text.chars().filter(Character::isDigit).count() > MAX_DIGITS) {
            return null;
        }
        if (match.group("mixed") != null) {
            return mixed(text);
        }
        if (match.group("glyph") != null) {
            Fraction part = ratio(known(GLYPHS, text.charAt(text.length() - 1)));
            String whole = text.substring(0, text.length() - 1).strip();
            return whole.isEmpty() ? part : decimal(whole).plus(part);
        }
        if (match.group("ratio") != null) {
            return ratio(text);
        }
        if (match.group("scaled") != null) {
            String[] words = text.split("[ -]", 2);
            return decimal(words[0]).times(known(SCALES, words[1]));
        }
        if (match.group("digits") != null) {
            return decimal(text);
        }
        if (match.group("parts") != null) {
            String[] words = text.split("[ -]");
            return new Fraction(BigInteger.valueOf(cardinal(words[0])), BigInteger.valueOf(part(words[1])));
        }
        return match.group("words") != null ? whole(cardinal(text)) : decimal(known(HIDDEN, text));
    }

    private static @Nullable Fraction mixed(String text) {
        if (text.contains("/")) {
            String[] words = text.replace(" and ", " ").split("[ -]");
            return words[1].matches("\\d+/0+") ? null : decimal(words[0]).plus(ratio(words[1]));
        }
        int and = text.lastIndexOf(" and ");
        String head = text.substring(0, and);
        String[] tail = text.substring(and + 5).split("[ -]");
        Fraction whole = Character.isDigit(head.charAt(0)) ? decimal(head) : whole(cardinal(head));
        return whole.plus(new Fraction(BigInteger.ONE, BigInteger.valueOf(part(tail[1]))));
    }

    private static long cardinal(String text) {
        long total = 0;
        long current = 0;
        for (String word : text.split("[ -]")) {
            if (word.equals("a")) {
                current = 1;
            } else if (word.equals("hundred")) {
                current *= 100;
            } else if (SCALES.containsKey(word)) {
                total += current * known(SCALES, word);
                current = 0;
            } else {
                current += ONES.getOrDefault(word, TEENS.getOrDefault(word, TENS.getOrDefault(word, 0)));
            }
        }
        return total + current;
    }

    /// The value of a key that the pattern which found it guarantees.
    private static <K, V> V known(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    private static int part(String word) {
        return known(PARTS, PARTS.containsKey(word) ? word : word.substring(0, word.length() - 1));
    }

    private static Fraction whole(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    private static Fraction decimal(String text) {
        var value = new BigDecimal(text.replace(",", ""));
        return new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    private static Fraction ratio(String text) {
        String[] sides = text.split("/");
        return new Fraction(new BigInteger(sides[0]), new BigInteger(sides[1]));
    }

    private static String either(Map<String, ?> words) {
        return "(?:"
                + String.join(
                        "|",
                        words.keySet().stream()
                                .sorted((a, b) -> b.length() - a.length())
                                .toList()) + ")";
    }

    /// An exact value on its way to its shortest text. The denominator is positive.
    private record Fraction(BigInteger top, BigInteger bottom) {
        Fraction plus(Fraction other) {
            return new Fraction(
                    top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
        }

        Fraction times(long factor) {
            return new Fraction(top.multiply(BigInteger.valueOf(factor)), bottom);
        }

        @Override
        public String toString() {
            BigInteger common = top.gcd(bottom);
            BigInteger numerator = top.divide(common);
            BigInteger denominator = bottom.divide(common);
            BigInteger scaled = numerator.multiply(BigInteger.TEN.pow(DECIMALS_SHOWN));
            if (scaled.mod(denominator).signum() != 0) {
                return numerator + "/" + denominator;
            }
            var decimal = new BigDecimal(numerator)
                    .divide(new BigDecimal(denominator), DECIMALS_SHOWN, RoundingMode.UNNECESSARY);
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
    }
}
