package dev.qstar.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Stopping an answer that would go on for ever.
class StopTest {
    private static final Pattern SOME = Pattern.compile("(ab){5,}a?");

    @TempDir
    private Path folder;

    private Served served;
    private Person person;

    @BeforeEach
    void serve() {
        served = Served.scripted(Served.talker(), folder);
        person = new Person(served);
        person.ask("Go on for ever");
        assertThat(person.lastReply().locator(".words")).hasText(SOME);
    }

    @AfterEach
    void stop() {
        try {
            person.close();
        } finally {
            served.close();
        }
    }

    private JsonNode lastItem() {
        String path = person.page().url().replaceAll(".*/c/", "/v1/conversations/");
        JsonNode items = served.api("GET", path + "/tree", "").get("items");
        return items.get(items.size() - 1);
    }

    @Test
    void theButtonStopsItAndWhatCameStays() {
        person.button("Stop").click();
        person.awaitAnswer();
        assertThat(person.lastReply().locator(".stopped")).hasText("Stopped here.");
        assertThat(person.lastReply().locator(".words")).hasText(SOME);
        assertThat(lastItem().get("status").stringValue()).isEqualTo("incomplete");
        person.reload();
        assertThat(person.lastReply().locator(".words")).hasText(SOME);
        assertThat(person.lastReply().locator(".stopped")).hasText("Stopped here.");
    }

    @Test
    void escapeStopsItAndTheNextQuestionFollowsIt() {
        person.page().keyboard().press("Escape");
        person.awaitAnswer();
        person.ask("Once more");
        assertThat(person.turns()).hasCount(4);
        assertThat(person.lastReply().locator(".words")).hasText(SOME);
        person.page().keyboard().press("Escape");
        person.awaitAnswer();
        assertThat(person.find(".stopped")).hasCount(2);
    }

    @Test
    void anAnswerGoesOnWhileAnotherConversationIsShown() {
        String address = person.page().url();
        person.find("#new-chat").click();
        assertThat(person.find("#empty")).isVisible();
        assertThat(person.button("Send")).isVisible();
        person.page().goBack();
        assertThat(person.page()).hasURL(address);
        assertThat(person.find(".reply.running")).hasCount(1);
        person.button("Stop").click();
        person.awaitAnswer();
        assertThat(person.turns()).hasCount(2);
    }
}
