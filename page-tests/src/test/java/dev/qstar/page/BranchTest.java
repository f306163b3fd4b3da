package dev.qstar.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saying something else, having it answered anew, and going between what was said.
class BranchTest {
    @TempDir
    private Path folder;

    private Served served;
    private Person person;

    @BeforeEach
    void serve() {
        served = Served.scripted(ScriptedModel.saying("Well said."), folder);
        person = new Person(served);
        person.askAndWait("One");
        person.askAndWait("Two");
    }

    @AfterEach
    void stop() {
        try {
            person.close();
        } finally {
            served.close();
        }
    }

    private Locator questions() {
        return person.find(".question .words");
    }

    private void edit(int question, String text) {
        Locator turn = person.find(".question").nth(question);
        turn.hover();
        turn.locator("[aria-label='Edit message']").click();
        person.find(".edit-field").fill(text);
        person.find(".edit-field").press("Enter");
    }

    @Test
    void anEditedMessageBeginsABranchAndTheOldOneStays() {
        edit(0, "Three");
        assertThat(questions()).hasText(new String[] {"Three"});
        person.awaitAnswer();
        assertThat(person.find(".question .branch-count")).hasText("2/2");
        person.find(".question [aria-label='Version before']").click();
        assertThat(questions()).hasText(new String[] {"One", "Two"});
        assertThat(person.find(".question .branch-count").first()).hasText("1/2");
    }

    @Test
    void theBranchThatIsShownIsShownAfterAReload() {
        edit(1, "Three");
        person.awaitAnswer();
        assertThat(questions()).hasText(new String[] {"One", "Three"});
        person.reload();
        assertThat(questions()).hasText(new String[] {"One", "Three"});
        person.find(".question [aria-label='Version before']").last().click();
        assertThat(questions()).hasText(new String[] {"One", "Two"});
        person.awaitAnswer();
        person.page().waitForResponse(Pattern.compile(".*/tree$"), person::reload);
        assertThat(questions()).hasText(new String[] {"One", "Two"});
    }

    @Test
    void anAnswerGivenAnewIsAVersionOfIt() {
        person.lastReply().locator("[aria-label='Answer again']").click();
        assertThat(person.lastReply().locator(".branch-count")).hasText("2/2");
        person.awaitAnswer();
        assertThat(person.turns()).hasCount(4);
        person.lastReply().locator("[aria-label='Version before']").click();
        assertThat(person.lastReply().locator(".branch-count")).hasText("1/2");
        assertThat(person.lastReply().locator(".words")).hasText("Well said.");
    }

    @Test
    void anEditCanBeGivenUp() {
        Locator turn = person.find(".question").first();
        turn.hover();
        turn.locator("[aria-label='Edit message']").click();
        person.find(".edit-field").fill("Nothing");
        person.find(".edit-field").press("Escape");
        assertThat(questions()).hasText(new String[] {"One", "Two"});
        assertThat(turn.locator("[aria-label='Edit message']")).isFocused();
    }
}
