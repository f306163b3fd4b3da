package dev.qstar.search.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WrittenEqualitiesTest {
    private static void assertChecks(Check expected, String... steps) {
        for (String step : steps) {
            assertThat(StepCheck.check(step, Map.of())).as(step).isEqualTo(expected);
        }
    }

    @Test
    void rightEqualitiesAreProved() {
        assertChecks(
                Check.PROVED,
                "24 - 15 = 9",
                "12/4=3 apples",
                "Tom has 24 - 15 = 9 apples left.",
                "(2 + 3) * 4 = 20",
                "-5 + 3 = -2",
                "She owes -5 + 3 = -2",
                "5 = 2 + 3",
                "2^3 = 8",
                "5² = 25",
                "17 % 5 = 2",
                "There are a total of 30 + 16 = 46 crayons.");
    }

    @Test
    void wrongEqualitiesAreRefuted() {
        assertChecks(
                Check.REFUTED,
                "24 - 15 = 8",
                "Tom has 24 - 15 = 8 apples left.",
                "The total is 15 + 27 = 43.",
                "There are a total of 30 + 16 = 47 crayons.",
                "3 * 4 = 12, 3 + 4 = 8",
                "1/0 = 0");
    }

    @Test
    void signsAreReadInAllTheirForms() {
        assertChecks(
                Check.PROVED,
                "$3.50 x 4 = $14",
                "3 × 4 + 2 = 14",
                "9 − 4 = 5",
                "8 ÷ 2 = 4",
                "So she has 1,250 + 750 = 2,000 stamps.",
                "3x4 = 12",
                "3 times 4 equals 12",
                "12 divided by 4 = 3",
                "**Total:** 3 + 4 = **7**",
                "1. 3 + 4 = 7",
                "- 3 + 4 = 7",
                "\\(3 \\times 4 = 12\\)",
                "$3 \\times 4 = 12$");
    }

    @Test
    void percentagesFractionsAndMixedNumbersAreRead() {
        assertChecks(
                Check.PROVED,
                "20% of 50 = 10",
                "15% × 80 = 12",
                "10/50 = 0.2 = 20%",
                "1/2 + 1/4 = 3/4",
                "½ + ¼ = ¾",
                "1 1/2 + 2 1/4 = 3 3/4 cups",
                "3/4 of the 20 students = 15 students");
        assertChecks(Check.REFUTED, "20% of 50 = 11", "1/2 + 1/4 = 2/6", "1 1/2 + 2 1/4 = 3 1/4");
    }

    @Test
    void everyLinkOfAChainCounts() {
        assertChecks(Check.PROVED, "2 + 3 = 5 = 10/2", "7 = 3 + 4 = 7", "Total cost = 3 * $4 = $12");
        assertChecks(Check.REFUTED, "2 + 3 = 6 = 12/2", "2 + 3 = 5 = 12/2", "Total cost = 3 * $4 = $13");
    }

    @Test
    void aChainThatGoesOnFromItsResultIsUnknown() {
        assertChecks(Check.UNKNOWN, "2 + 3 = 5 * 4 = 20", "2 + 3 = 5 + 1 = 6");
    }

    @Test
    void aRoundingIsRightWhereItIsSaidOrWrittenToTwoDecimals() {
        assertChecks(
                Check.PROVED,
                "10/3 = 3.33",
                "10/3 ≈ 3.3",
                "10/3 = about 3.3",
                "10/3 = ~3",
                "5/3 = 1.66...",
                "49 + 52 ≈ 100");
        assertChecks(Check.REFUTED, "10/3 = 3.34", "5/3 = 1.66", "10/3 ≈ 3.5", "80 × 0.15 = $12.50");
        assertChecks(Check.UNKNOWN, "10/3 = 3", "7/2 = 4 buses", "10/3 = 3.3", "33.33 * 3 = 100");
    }

    @Test
    void severalEqualitiesAreJudgedTogether() {
        assertChecks(Check.PROVED, "3 * 4 = 12 and 3 + 4 = 7", "24 - 15 = 9, so 9 + 3 = 12");
        assertChecks(Check.REFUTED, "3 * 4 = 12. 3 + 4 = 8", "3 * 4 = 13 and x = 5");
        assertChecks(Check.UNKNOWN, "3 * 4 = 12 and 3 + 4 = 8");
    }

    @Test
    void whatIsNoCalculationCountsForNothing() {
        assertChecks(Check.UNKNOWN, "x = 5", "2x = 10", "x + 3 = 10", "2x + 3 = 13", "2L + 11 = 35", "a - 5 = 19", "");
        assertChecks(Check.PROVED, "Let x = 5, then 5 + 3 = 8.", "8 batches = 5.5 * 8 = 44 cups");
    }

    @Test
    void whatCanBeReadInSeveralWaysIsNeverRefuted() {
        assertChecks(
                Check.UNKNOWN,
                "The train leaves at 3:45 = 225",
                "9-5 = 8 hours",
                "pages 5-10 = 6 pages",
                "3/4/2024 = 5",
                "2024-11-05 = 7",
                "747-400 + B-52 = 7",
                "10 + 5 = 3 pm",
                "100 - 20% = 80",
                "(10/50) * 100 = 20%",
                "10% of the $400 + $1580 = $1980",
                "17 / 5 = 3 remainder 2",
                "12 / 3 = 4 - x",
                "2 * 3 = 3!",
                "1 + 2 + ... + 10 = 55",
                "1.250 + 250 = 1.500",
                ".8 + . 84 + .82 = 2.46",
                "f(3 + 1) = 9",
                "√(9+16) = 5",
                "3 + 4 = 7 x");
    }

    @Test
    void wordsBeforeACalculationCanChangeIt() {
        assertChecks(
                Check.UNKNOWN,
                "half of 10 + 6 = 8",
                "Twice the total of 30 + 16 = 92 crayons.",
                "5 more than 3 + 4 = 12",
                "5 choose 2 + 1 = 11",
                "24 - 15 = 8 is wrong",
                "Is 24 - 15 = 8?");
    }

    @Test
    void parenthesesThatDoNotMatchAreNotGuessed() {
        assertChecks(Check.UNKNOWN, "((2 + 3) * 4 = 20", "(2 + 3)) * 4 = 20", "2 + (3 = 5");
        assertChecks(Check.PROVED, "a) 3 + 4 = 7", "3 + 4 = 7 (since 3 and 4 make 7)", "She has 9 (24 - 15 = 9) left");
    }

    @Test
    void moreEqualitiesThanTheLimitAreNotProved() {
        String one = "1 + 1 = 2. ";
        assertChecks(Check.PROVED, one.repeat(WrittenEqualities.MAX_EQUALITIES));
        assertChecks(Check.UNKNOWN, one.repeat(WrittenEqualities.MAX_EQUALITIES + 1));
        assertChecks(Check.REFUTED, "1 + 1 = 3. " + one.repeat(WrittenEqualities.MAX_EQUALITIES));
        List<String> long1 = List.of("1" + " + 1".repeat(AmountReader.MAX_TOKENS) + " = 5");
        assertChecks(Check.UNKNOWN, long1.toArray(String[]::new));
    }
}
