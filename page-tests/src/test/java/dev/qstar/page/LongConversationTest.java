package dev.qstar.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// A conversation of 2,000 messages.
class LongConversationTest {
    private static final int MESSAGES = 2_000;
    private static final int AT_ONCE = 20;
    private static final int MOST_SHOWN = 60;

    /// Opens the conversation and waits until it has been drawn.
    ///
    /// Milliseconds come back.
    private static final String OPENING = """
            async () => {
                const start = performance.now();
                document.querySelector("#conversations a").click();
                while (document.querySelectorAll(".turn").length === 0) {
                    await new Promise((resolve) => requestAnimationFrame(resolve));
                }
                await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
                return performance.now() - start;
            }
            """;

    @TempDir
    private Path folder;

    private static void fill(Served served) {
        String id = served.api("POST", "/v1/conversations", "{'qstar': {'title': 'Long'}}")
                .get("id")
                .stringValue();
        for (int from = 0; from < MESSAGES; from += AT_ONCE) {
            String items = IntStream.range(from, from + AT_ONCE)
                    .mapToObj(LongConversationTest::message)
                    .collect(Collectors.joining(","));
            served.api("POST", "/v1/conversations/" + id + "/items", "{'items': [" + items + "]}");
        }
    }

    private static String message(int i) {
        String role = i % 2 == 0 ? "user" : "assistant";
        return "{'type': 'message', 'role': '" + role + "', 'content': [{'type': '"
                + (i % 2 == 0 ? "input_text" : "output_text") + "', 'text': 'Message **" + i + "**, as long as such"
                + " messages are.'}]}";
    }

    @Test
    void onlyWhatIsNearIsDrawn(TestReporter reporter) {
        try (Served served = Served.scripted(ScriptedModel.saying("Yes."), folder)) {
            fill(served);
            try (Person person = new Person(served)) {
                assertThat(person.find("#conversations a")).hasText("Long");
                Object millis = person.page().evaluate(OPENING);
                reporter.publishEntry("millisToOpen2000Messages", String.valueOf(millis));
                assertThat(person.lastReply().locator(".words")).hasText("Message 1999, as long as such messages are.");
                assertThat(person.lastReply()).isInViewport();
                assertThat(person.turns().count()).isLessThan(MOST_SHOWN);
                scrollToTop(person);
                assertThat(person.turns().count()).isLessThan(MOST_SHOWN * 2);
            }
        }
    }

    private static void scrollToTop(Person person) {
        Locator first = person.turns().first();
        String before = first.innerText();
        person.find("#scroller").evaluate("scroller => scroller.scrollTop = 0");
        assertThat(first).not().hasText(before);
    }
}
