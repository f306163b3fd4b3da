package dev.qstar.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The one browser of all tests, started when the first of them needs it; it ends with this JVM.
final class Chromium {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    /// What never comes is told after that, and not before: a machine may be busy with other things.
    private static final int PATIENCE_MILLIS = 60_000;

    private static final Browser BROWSER = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(List.of("--no-sandbox")));

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private Chromium() {}

    /// A window of its own, which shares nothing with others.
    static BrowserContext window(Browser.NewContextOptions circumstances) {
        BrowserContext window = BROWSER.newContext(circumstances);
        window.setDefaultTimeout(PATIENCE_MILLIS);
        return window;
    }
}
