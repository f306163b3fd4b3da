package dev.qstar.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import dev.qstar.server.UserKey;
import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong is said so that a person can do something about it, and nothing that was typed is lost.
class TroubleTest {
    @TempDir
    private Path folder;

    @Test
    void aServerThatIsBusyIsAskedAgainWhenItSaidSo() {
        try (Served served = Served.scripted(ScriptedModel.saying("Here."), folder);
                Person person = new Person(served)) {
            person.mayComplainOf("429");
            person.page()
                    .route(
                            "**/v1/responses",
                            route -> route.fulfill(
                                    new Route.FulfillOptions()
                                            .setStatus(429)
                                            .setHeaders(Map.of("retry-after", "2"))
                                            .setBody(
                                                    "{\"error\": {\"message\": \"too much\", \"code\": \"rate_limit_exceeded\"}}")));
            person.ask("Are you there?");
            Locator notice = person.lastReply().locator(".notice");
            assertThat(notice).containsText("The server is busy. There should be room in 2 seconds.");
            person.page().unroute("**/v1/responses");
            notice.locator("button").click();
            assertThat(person.lastReply().locator(".words")).hasText("Here.");
            person.awaitAnswer();
            assertThat(notice).hasCount(0);
            assertThat(person.turns()).hasCount(2);
        }
    }

    @Test
    void aQuestionThatDidNotReachTheServerIsKeptAndSentWhenAskedTo() {
        try (Served served = Served.scripted(ScriptedModel.saying("Here."), folder);
                Person person = new Person(served)) {
            person.askAndWait("First");
            person.mayComplainOf("net::ERR_FAILED");
            person.page().route("**/v1/**", Route::abort);
            person.ask("Second");
            Locator notice = person.lastReply().locator(".notice");
            assertThat(notice).containsText("The server cannot be reached.");
            assertThat(person.find(".question .words").last()).hasText("Second");
            person.page().unroute("**/v1/**");
            notice.locator("button").click();
            assertThat(person.lastReply().locator(".words")).hasText("Here.");
            person.awaitAnswer();
            assertThat(person.turns()).hasCount(4);
            person.reload();
            assertThat(person.find(".question .words")).hasText(new String[] {"First", "Second"});
        }
    }

    @Test
    void aConversationThatIsNotThereIsSaidSo() {
        try (Served served = Served.scripted(ScriptedModel.saying("Here."), folder);
                Person person = new Person(served)) {
            person.mayComplainOf("404");
            person.page().navigate("/c/conv_nowhere");
            assertThat(person.find("#toast")).hasText("There is no such conversation.");
            person.askAndWait("Begin anew");
            assertThat(person.page()).hasURL(Pattern.compile(".*/c/conv_[0-9a-f]+$"));
        }
    }

    @Test
    void aKeyIsAskedForOnceAndForgottenWithTheTab() {
        String key = "a-key-for-the-tests-of-the-page";
        try (Served served = Served.scripted(
                        ScriptedModel.saying("Here."),
                        folder,
                        Served.options(folder).withKeys(List.of(new UserKey("ann", key))));
                Person person = new Person(served)) {
            person.mayComplainOf("401");
            assertThat(person.find("dialog h2")).hasText("This server needs a key");
            person.find("dialog input").fill(key);
            person.find("dialog input").press("Enter");
            assertThat(person.find("dialog")).hasCount(0);
            person.askAndWait("Hello");
            person.reload();
            assertThat(person.lastReply().locator(".words")).hasText("Here.");
            assertThat(person.find("dialog")).hasCount(0);
            assertThat(person.page()
                            .evaluate("Object.values(localStorage).join()")
                            .toString())
                    .doesNotContain(key);
        }
    }

    @Test
    void whatIsExportedCanBeImported() {
        try (Served served = Served.scripted(ScriptedModel.saying("Here."), folder);
                Person person = new Person(served)) {
            person.askAndWait("Keep this");
            person.find("#settings").click();
            Path file = person.page()
                    .waitForDownload(() -> person.page().getByText("Export").click())
                    .path();
            assertThat(file).content().contains("Keep this");
            person.find("dialog input[type=file]").setInputFiles(file);
            assertThat(person.find("#toast")).hasText("The conversations are imported.");
            assertThat(person.find("#conversations a").first()).hasText("Keep this");
        }
    }
}
