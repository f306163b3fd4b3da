package dev.qstar.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.qstar.testkit.ScriptedModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a model writes can do nothing.
class HostileTest {
    private static final String EVIL = """
            <script>window.harmed = 1</script><img src=x onerror="window.harmed = 2"><svg onload="window.harmed = 3"></svg>
            <iframe src="https://evil.example"></iframe><style>body { display: none }</style>

            [a script](javascript:window.harmed=4) [data](data:text/html,<script>window.harmed=5</script>)
            [quoted](https://good.example/"onmouseover="window.harmed=6) [fine](https://good.example/path)
            <https://auto.example> https://bare.example/x. [file](file:///etc/passwd) [same](//evil.example)

            ![picture](http://169.254.169.254/latest) ![](https://evil.example/pixel.png "title")

            $\\href{javascript:window.harmed=7}{x}$ $$\\includegraphics{https://evil.example/p.png}$$ $\\htmlStyle{x:y}{z}$

            | a | b |
            |--:|---|
            | <b onclick="window.harmed=8">1</b> | `<script>` |

            ```html" onmouseover="window.harmed=9
            <script>window.harmed = 10</script>
            ```

            [ref]: javascript:window.harmed=11
            [ref] &lt;script&gt;window.harmed=12&lt;/script&gt;
            """;

    @TempDir
    private Path folder;

    @Test
    void nothingThatAModelWritesRunsOrIsFetched() {
        try (Served served = Served.scripted(ScriptedModel.saying(EVIL), folder);
                Person person = new Person(served)) {
            List<String> asked = new ArrayList<>();
            person.page().onRequest(request -> asked.add(request.url()));
            person.askAndWait("Be evil");
            Locator words = person.lastReply().locator(".words");
            assertThat(words.locator("math").first()).isAttached();
            person.reload();
            assertThat(words.locator("math").first()).isAttached();
            words.locator("*").all().forEach(element -> element.dispatchEvent("mouseover"));
            assertThat(person.page().evaluate("window.harmed")).isNull();
            assertThat(words.locator("script, img, svg:not(.icon), iframe, style, object, embed, form, input, [style]"))
                    .hasCount(0);
            assertThat(words.evaluate("root => [...root.querySelectorAll('*')].flatMap(e => e.getAttributeNames())"
                            + ".filter(name => name.startsWith('on') || name === 'src' || name === 'srcset').length"))
                    .isEqualTo(0);
            assertThat(asked).allMatch(url -> url.startsWith(served.address().toString()));
        }
    }

    @Test
    void onlyWebAddressesAreLinksAndTheyTellNobodyWhereTheyCameFrom() {
        try (Served served = Served.scripted(ScriptedModel.saying(EVIL), folder);
                Person person = new Person(served)) {
            person.askAndWait("Be evil");
            Locator links = person.lastReply().locator(".words a");
            assertThat(links.first()).isVisible();
            assertThat(links.all()).isNotEmpty().allSatisfy(link -> {
                assertThat(link.getAttribute("href")).matches("https://(good|auto|bare|evil)\\.example.*");
                assertThat(link.getAttribute("rel")).isEqualTo("noopener noreferrer");
                assertThat(link.getAttribute("target")).isEqualTo("_blank");
            });
            assertThat(person.lastReply().locator(".image").first()).containsText("http://169.254.169.254/latest");
        }
    }

    @Test
    void whatAPersonWritesIsTextAndSoAreTitlesAndSnippets() {
        String text = "<img src=x onerror=window.harmed=1> **bold**";
        try (Served served = Served.scripted(ScriptedModel.saying("Yes."), folder);
                Person person = new Person(served)) {
            person.askAndWait(text);
            assertThat(person.find(".question .words")).hasText(text);
            assertThat(person.find("#conversations a")).hasText(text);
            person.page().keyboard().press("Control+k");
            person.find(".search-field").fill("bold");
            assertThat(person.find(".result mark").first()).hasText("bold");
            assertThat(person.find(".result-text").first()).containsText("<img src=x");
            assertThat(person.page().evaluate("window.harmed")).isNull();
        }
    }
}
