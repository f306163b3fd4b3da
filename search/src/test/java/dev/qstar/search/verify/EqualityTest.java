package dev.qstar.search.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The rules for units.
class EqualityTest {
    private static void assertChecks(Check expected, String... steps) {
        for (String step : steps) {
            assertThat(StepCheck.check(step, Map.of())).as(step).isEqualTo(expected);
        }
    }

    @Test
    void theSameUnitAddedGivesThatUnit() {
        assertChecks(Check.PROVED, "24 apples - 15 apples = 9 apples", "3 red apples + 4 green apples = 7 apples");
        assertChecks(Check.REFUTED, "24 apples - 15 apples = 8 apples", "5 km + 3 km = 9 km");
    }

    @Test
    void nounsNeverRefute() {
        assertChecks(
                Check.UNKNOWN,
                "3 apples + 4 oranges = 7 apples",
                "24 apples - 15 apples = 9 oranges",
                "24 apples - 15 apples = 8 oranges",
                "3 packs + 2 cans = 20 cans",
                "1 box = 12 pens");
    }

    @Test
    void knownUnitsOfOneDimensionConvertExactly() {
        assertChecks(
                Check.PROVED,
                "5 km + 300 m = 5.3 km",
                "5 km + 300 m = 5,300 m",
                "2 hours = 120 minutes",
                "2 hours 30 minutes = 150 minutes",
                "5 feet 3 inches = 63 inches",
                "$5 + 50 cents = $5.50",
                "5 dozen = 60",
                "5 dozen + 3 eggs = 63 eggs");
        assertChecks(
                Check.REFUTED,
                "5 km + 300 m = 305 km",
                "2 hours + 30 minutes = 140 minutes",
                "2 hours = 100 minutes",
                "1 kg - 200 g = 700 g");
    }

    @Test
    void unitsOfDifferentDimensionsSayNothing() {
        assertChecks(Check.UNKNOWN, "5 miles = 8 km", "1 hour = $15", "1 year = 52 weeks", "1 inch = 10 miles");
    }

    @Test
    void productsMayChangeTheUnit() {
        assertChecks(
                Check.PROVED,
                "3 boxes * 4 pens = 12 pens",
                "5 hours * 60 = 300 minutes",
                "4 weeks * 5 = 140 days",
                "60 miles / 2 hours = 30 miles per hour",
                "60 km/h * 2 h = 120 km",
                "$3 per pound * 4 pounds = $12",
                "6 km / 300 m = 20",
                "50 cents * 4 = $2",
                "12 eggs/dozen * 3 dozen = 36 eggs",
                "3 dozen * 12 = 36");
        assertChecks(Check.REFUTED, "$120 / 8 hours = 14 dollars", "3 * $4 = $13");
        assertChecks(Check.UNKNOWN, "60 km/h * 30 minutes = 30 km", "60 mph * 30 minutes = 30 miles");
    }

    @Test
    void moneyTimesANumberIsMoney() {
        assertChecks(Check.PROVED, "$3 * 4 = $12", "$3 * 4 = 12", "$12 / $3 = 4 apples");
        assertChecks(Check.UNKNOWN, "$3 * 4 = 12 apples");
    }

    @Test
    void aUnitThatIsNotWrittenMayExplainADifference() {
        assertChecks(Check.UNKNOWN, "150 + 30 = 3 hours", "50 * 4 = $2", "2 hours + 30 = 150 minutes");
        assertChecks(Check.REFUTED, "50 * 4 = $3");
    }
}
