package dev.qstar.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asking the built-in model: from an empty page to an answer with its search, and back to it.
class AskingTest {
    private static final String MUFFINS =
            "A baker makes 12 trays of 8 muffins and sells 75 of them. How many muffins are left?";
    private static final Pattern CONVERSATION = Pattern.compile(".*/c/conv_.*");

    @TempDir
    private Path folder;

    private Served served;
    private Person person;

    @BeforeEach
    void serve() {
        served = Served.builtin(folder);
        person = new Person(served);
    }

    @AfterEach
    void stop() {
        try {
            person.close();
        } finally {
            served.close();
        }
    }

    @Test
    void anExampleIsOneClickAwayAndTheComposerHasTheFocus() {
        assertThat(person.message()).isFocused();
        assertThat(person.find(".example")).hasCount(3);
        person.find(".example").first().click();
        assertThat(person.turns()).hasCount(2);
        person.awaitAnswer();
        assertThat(person.lastReply().locator(".words")).hasText(Pattern.compile("9.*"));
    }

    @Test
    void anAnswerHasItsSearchItsStepsAndHowSureItIs() {
        person.askAndWait(MUFFINS);
        assertThat(person.page()).hasURL(CONVERSATION);
        Locator reply = person.lastReply();
        assertThat(reply.locator(".words")).hasText("21 muffins");
        assertThat(reply.locator(".sure")).hasText(Pattern.compile("\\d\\d% sure"));
        assertThat(reply.locator(".thought-title")).hasText(Pattern.compile("Thought for .* s"));
        assertThat(reply.locator(".thought-facts")).hasText(Pattern.compile("\\d+ steps? tried"));
        assertThat(reply.locator(".drawing .node.winning").first()).isVisible();
        reply.locator(".thought-head").click();
        assertThat(reply.locator(".steps li"))
                .hasText(new String[] {"✓12 × 8 = 96 (proved)" + q(reply, 0), "✓96 − 75 = 21 (proved)" + q(reply, 1)});
        reply.locator(".as-list summary").click();
        assertThat(reply.locator(".outline .winning").first()).isVisible();
        reply.locator(".sure").click();
        assertThat(reply.locator(".sure-help")).containsText("Of 100 answers like this one");
    }

    @Test
    void onAPhoneTheWholeWidthOfTheTreeIsInSight() {
        person.page().setViewportSize(360, 740);
        person.askAndWait(MUFFINS);
        Locator nodes = person.lastReply().locator(".drawing .node");
        assertThat(nodes.first()).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat(nodes.last()).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    private static String q(Locator reply, int step) {
        return reply.locator(".step-q").nth(step).textContent();
    }

    @Test
    void aReloadShowsTheSameConversation() {
        person.askAndWait(MUFFINS);
        String steps = person.lastReply().locator(".thought-facts").textContent();
        String sure = person.lastReply().locator(".sure").textContent();
        person.reload();
        assertThat(person.turns()).hasCount(2);
        assertThat(person.lastReply().locator(".words")).hasText("21 muffins");
        assertThat(person.lastReply().locator(".thought-facts")).hasText(steps);
        assertThat(person.lastReply().locator(".sure")).hasText(sure);
        assertThat(person.find("#conversations [aria-current=page]")).hasText(Pattern.compile("A baker makes.*"));
        person.lastReply().locator(".thought-head").click();
        assertThat(person.lastReply().locator(".drawing .node.winning").first()).isVisible();
    }

    @Test
    void aDraftSurvivesAReloadInItsOwnConversation() {
        person.askAndWait(MUFFINS);
        person.message().fill("And if she sells 80");
        person.reload();
        assertThat(person.message()).hasValue("And if she sells 80");
        person.find("#new-chat").click();
        assertThat(person.message()).hasValue("");
    }

    @Test
    void aConversationIsRenamedAndDeleted() {
        person.askAndWait(MUFFINS);
        Locator more = person.find("#conversations .icon-button").first();
        more.click();
        person.find("[role=menuitem]").first().click();
        person.find("dialog input").fill("Muffins");
        person.find("dialog input").press("Enter");
        assertThat(person.find("#conversations a")).hasText("Muffins");
        assertThat(person.find("#title")).hasText("Muffins");
        more.click();
        person.find("[role=menuitem]").last().click();
        person.find("dialog .grave").click();
        assertThat(person.find("#conversations a")).hasCount(0);
        assertThat(person.find("#empty")).isVisible();
        person.reload();
        assertThat(person.find("#conversations a")).hasCount(0);
    }
}
