package dev.qstar.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/// Somebody at the page, in a browser of their own. The browser may not complain about anything: not about the page's
/// own errors, and not about what its security policy forbade.
final class Person implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    /// At a desk, in the light.
    Person(Served served) {
        this(served, new Browser.NewContextOptions().setViewportSize(1280, 800).setColorScheme(ColorScheme.LIGHT));
    }

    Person(Served served, Browser.NewContextOptions circumstances) {
        context = Chromium.window(
                circumstances.setBaseURL(served.address().toString()).setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.onPageError(error -> complaints.add("page: " + error));
        page.onConsoleMessage(this::listen);
        page.navigate("/");
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    Page page() {
        return page;
    }

    /// Lets the browser complain of something that the test brings about.
    void mayComplainOf(String part) {
        expected.add(part);
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    Locator button(String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    Locator message() {
        return find("#message");
    }

    Locator turns() {
        return find(".turn");
    }

    Locator lastReply() {
        return find(".reply").last();
    }

    /// Types a question and sends it by the keyboard.
    void ask(String text) {
        message().fill(text);
        message().press("Enter");
    }

    /// Asks and waits for the whole answer.
    void askAndWait(String text) {
        int before = turns().count();
        ask(text);
        assertThat(turns()).hasCount(before + 2);
        awaitAnswer();
    }

    /// Waits until an answer is whole and the next thing can be done.
    void awaitAnswer() {
        assertThat(find(".reply.running")).hasCount(0);
        assertThat(find("#send[aria-label=Send]")).hasCount(1);
        assertThat(find(".question .tools > button[aria-label='Edit message']").last())
                .isEnabled();
    }

    void reload() {
        page.reload();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints)
                .filteredOn(complaint -> expected.stream().noneMatch(complaint::contains))
                .isEmpty();
    }
}
