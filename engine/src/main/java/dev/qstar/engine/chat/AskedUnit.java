package dev.qstar.engine.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads off a question what it counts: "How many red marbles does Ann have?" asks for `red marbles`.
final class AskedUnit {
    private static final int MAX_WORDS = 3;
    private static final Pattern HOW_MANY = Pattern.compile("\\bhow many\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOW_MUCH = Pattern.compile("\\bhow much\\b([^.?!]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONEY_ASKED = Pattern.compile(
            "\\b(?:money|cost|costs|pay|paid|spend|spent|earn|earns|earned|change|profit|price|save|saved|charge|owe|bill|"
                    + "make|made|worth|total)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOLLARS = Pattern.compile("\\$|\\bdollars?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CENTS = Pattern.compile("\\bcents?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE = Pattern.compile("[^.?!]+");
    private static final Pattern ASKING = Pattern.compile("\\b(?:how|what)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_UNIT = Pattern.compile(
            "\\bin ((?:square |cubic )?(?:inches|feet|yards|miles|meters|metres|centimeters|"
                    + "kilometers|grams|kilograms|pounds|ounces|liters|gallons|seconds|minutes|hours|days|weeks|months|years|"
                    + "dollars|cents|percent))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> LEADING = Set.of("more", "fewer", "less", "other", "total", "additional", "extra");
    private static final Set<String> STOPPING = Set.of(
            "is",
            "are",
            "was",
            "were",
            "do",
            "does",
            "did",
            "will",
            "would",
            "can",
            "could",
            "has",
            "have",
            "had",
            "should",
            "must",
            "in",
            "on",
            "at",
            "to",
            "for",
            "left",
            "remain",
            "remained",
            "remaining",
            "per",
            "with",
            "from",
            "that",
            "than",
            "there",
            "if",
            "when",
            "by",
            "after",
            "before",
            "each",
            "every",
            "altogether",
            "total",
            "be",
            "being",
            "been",
            "now",
            "he",
            "she",
            "they",
            "it",
            "we",
            "i",
            "you",
            "the",
            "a",
            "an",
            "and",
            "or",
            "his",
            "her",
            "their",
            "its",
            "my",
            "your",
            "our",
            "so",
            "not",
            "still",
            "which",
            "who",
            "may",
            "might",
            "away",
            "during",
            "until",
            "more",
            "fewer",
            "less",
            "of",
            "long",
            "into",
            "out",
            "as",
            "make",
            "makes",
            "go",
            "went");

    private AskedUnit() {}

    static Optional<String> of(String question) {
        Optional<String> counted = counted(question);
        if (counted.isPresent()) {
            return counted;
        }
        Optional<String> inUnit = inUnit(question);
        if (inUnit.isPresent()) {
            return inUnit;
        }
        var howMuch = HOW_MUCH.matcher(question);
        if (howMuch.find() && MONEY_ASKED.matcher(howMuch.group(1)).find()) {
            if (DOLLARS.matcher(question).find()) {
                return Optional.of("dollars");
            }
            return CENTS.matcher(question).find() ? Optional.of("cents") : Optional.empty();
        }
        return Optional.empty();
    }

    /// The unit that an asking clause names last, as in "what is it in feet"; that of the first clause which does.
    private static Optional<String> inUnit(String question) {
        Matcher asking = within(ASKING, question);
        Matcher unit = within(IN_UNIT, question);
        Matcher clause = CLAUSE.matcher(question);
        while (clause.find()) {
            if (asking.region(clause.start(), clause.end()).find()) {
                String last = "";
                unit.region(asking.end(), clause.end());
                while (unit.find()) {
                    last = unit.group(1);
                }
                if (!last.isEmpty()) {
                    return Optional.of(last.toLowerCase(Locale.ROOT));
                }
            }
        }
        return Optional.empty();
    }

    /// A matcher for parts of a text, which sees what is around them.
    private static Matcher within(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /// The words behind the last "how many", up to the verb.
    private static Optional<String> counted(String question) {
        var asks = HOW_MANY.matcher(question).results().toList();
        if (asks.isEmpty()) {
            return Optional.empty();
        }
        String[] words = question.substring(asks.getLast().end()).strip().split("\\s+");
        List<String> unit = new ArrayList<>();
        boolean joined = false;
        for (String raw : words) {
            String word = raw.replaceAll("[^\\p{L}'-]+$", "");
            boolean ends = word.length() < raw.length();
            String lower = word.toLowerCase(Locale.ROOT);
            if (unit.isEmpty() && LEADING.contains(lower)) {
                continue;
            }
            boolean joins = lower.equals("of") && !unit.isEmpty() && !joined;
            if (word.isEmpty() || !word.equals(lower) || (STOPPING.contains(lower) && !joins)) {
                break;
            }
            joined |= joins;
            unit.add(lower);
            if (ends || unit.size() == (joined ? MAX_WORDS + 1 : MAX_WORDS)) {
                break;
            }
        }
        while (!unit.isEmpty() && unit.getLast().equals("of")) {
            unit.removeLast();
        }
        return unit.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", unit));
    }
}
