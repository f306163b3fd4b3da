package dev.qstar.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// axe finds nothing on any view, in the light and in the dark, on a desk and on a phone.
class AccessibilityTest {
    private static final int PHONE = 360;
    private static final String MARKDOWN = """
            A list:

            - one
            - `two`

            ### Deep heading

            ```java
            int x = 1; // comment
            ```

            | a | b |
            |---|--:|
            | 1 | 2 |

            > $x^2$ and [a link](https://example.org)
            """;

    @TempDir
    private Path folder;

    private static Browser.NewContextOptions circumstances(int width, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 740)
                .setColorScheme(scheme)
                .setBypassCSP(true);
    }

    private static void check(Person person, String view) {
        List<Rule> violations =
                new AxeBuilder(person.page()).setLegacyMode(true).analyze().getViolations();
        assertThat(violations)
                .as(view)
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    private static void openList(Person person, int width) {
        if (width == PHONE) {
            person.find("#open-list").click();
        }
        assertThat(person.find("#side")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK"})
    void anAnswerWithItsSearch(int width, ColorScheme scheme) {
        try (Served served = Served.builtin(folder);
                Person person = new Person(served, circumstances(width, scheme))) {
            check(person, "empty");
            person.askAndWait("A baker makes 12 trays of 8 muffins and sells 75 of them. How many muffins are left?");
            check(person, "answered");
            person.find(".thought-head").click();
            person.find(".as-list summary").click();
            person.find(".sure").click();
            person.find(".node.winning").first().focus();
            check(person, "opened");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK"})
    void everythingElse(int width, ColorScheme scheme) {
        try (Served served = Served.scripted(ScriptedModel.saying(MARKDOWN), folder);
                Person person = new Person(served, circumstances(width, scheme))) {
            person.askAndWait("Show what you can");
            assertThat(person.find(".hljs").first()).isVisible();
            check(person, "Markdown");
            person.find("[aria-label='Edit message']").click();
            check(person, "edit");
            person.find(".edit-field").press("Escape");
            person.page().keyboard().press("Control+k");
            person.find(".search-field").fill("heading");
            assertThat(person.find(".result").first()).isVisible();
            check(person, "search");
            person.page().keyboard().press("Escape");
            person.page().keyboard().press("Control+/");
            check(person, "shortcuts");
            person.page().keyboard().press("Escape");
            openList(person, width);
            check(person, "list");
            person.find("#conversations .icon-button").click();
            check(person, "menu");
            person.page().keyboard().press("Enter");
            check(person, "rename");
            person.page().keyboard().press("Escape");
            person.find("#conversations .icon-button").click();
            person.find("[role=menuitem]").last().click();
            check(person, "delete");
            person.page().keyboard().press("Escape");
            person.find("#settings").click();
            check(person, "settings");
        }
    }
}
