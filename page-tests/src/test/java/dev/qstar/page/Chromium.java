package dev.qstar.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The one browser of all tests, started when the first of them needs it; it ends with this JVM.
final class Chromium {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private static final Browser BROWSER = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(List.of("--no-sandbox")));

    private Chromium() {}

    static Browser browser() {
        return BROWSER;
    }
}
