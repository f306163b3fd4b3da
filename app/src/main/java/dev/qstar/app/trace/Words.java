package dev.qstar.app.trace;

import dev.qstar.search.Conclusion;
import dev.qstar.search.Step;
import dev.qstar.search.verify.Check;
import java.util.regex.Pattern;

/// How a search is put into words, the same in the terminal and on the page.
final class Words {
    private static final Pattern MINUS = Pattern.compile("(?<![\\p{L}\\d])-(?=\\d)");

    private Words() {}

    static String mark(Check check) {
        return switch (check) {
            case PROVED -> "✓";
            case UNKNOWN -> "·";
            case REFUTED -> "✗";
        };
    }

    static String answer(Conclusion conclusion) {
        return switch (conclusion.outcome()) {
            case ANSWERED -> conclusion.answer().orElseThrow();
            case NO_WORD_PROBLEM -> "no word problem";
            case NOT_FOUND -> "no answer";
        };
    }

    /// A share as whole per cent that never claims to be all or nothing when it is not.
    static String percent(double share) {
        if (share > 0 && share < 0.01) {
            return "<1%";
        }
        return share > 0.99 && share < 1 ? ">99%" : Math.round(100 * share) + "%";
    }

    static String counted(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    /// A text on one line that commands no terminal.
    static String plain(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\p{Cs}]+", " ").strip();
    }

    /// A step with the signs of a printed formula.
    static String formula(Step step) {
        return signed(step.readable())
                .replace(" * ", " × ")
                .replace(" - ", " − ")
                .replace(" / ", " ÷ ");
    }

    /// A text on one line whose negative numbers have the sign that is as wide as a plus.
    static String signed(String text) {
        return MINUS.matcher(plain(text)).replaceAll("−");
    }

    /// No more characters than a limit, the last one an ellipsis where some are missing.
    static String cut(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, limit - 1)).stripTrailing() + "…";
    }
}
