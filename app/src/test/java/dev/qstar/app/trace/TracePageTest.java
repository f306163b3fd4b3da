package dev.qstar.app.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TracePageTest {
    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void thePageRunsNoScriptAndAsksNothingOfANetwork() {
        String page = TracePage.html(Traces.small());
        assertThat(page)
                .doesNotContainIgnoringCase("http:", "https:", "src=", "@import", "url(", "<script", "javascript:")
                .contains("default-src 'none'", "prefers-color-scheme: dark", "@media print")
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n");
    }

    @Test
    void questionStepsAndModelAreEscaped() {
        String page = TracePage.html(Traces.hostile());
        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;")
                .doesNotContain("<script", "alert('x')", "\u0007", "\u001b");
    }

    @Test
    void rolloutsThatBeginAlikeAreOneStepWithTheirVisits() {
        String page = TracePage.html(Traces.small());
        assertThat(all("<rect class=\"(card q\\d+)\"", page)).containsExactly("card q8", "card q3");
        assertThat(all("<title>([^<]*24 − 15[^<]*)</title>", page))
                .containsExactly("24 − 15 = 9, Q 75.0%, probability 77.88%, 2 visits");
        assertThat(all("<circle class=\"(end q\\d+)\"", page)).hasSize(2);
    }

    @Test
    void theGivenAnswersWayIsMarkedFromTheQuestionToItsEnd() {
        String page = TracePage.html(Traces.small());
        assertThat(all("<g class=\"(n won)\"", page)).hasSize(3);
        assertThat(all("<g class=\"(mouth won)\"", page)).hasSize(1);
        assertThat(all("<li id=\"n\\d+\" class=\"(won)\"", page)).hasSize(3);
    }

    @Test
    void everyStateOfThePictureLeadsToItsPlaceInTheList() {
        for (Recording recording : List.of(Traces.small(), Traces.random(1), Traces.random(2))) {
            String page = TracePage.html(recording);
            Set<String> places = new HashSet<>(all("<li id=\"(n\\d+)\"", page));
            assertThat(places).hasSameSizeAs(all("<li id=\"(n\\d+)\"", page));
            assertThat(places).containsAll(all("href=\"#([^\"]+)\"", page));
        }
    }

    @Test
    void theVoteTheCostAndTheOriginAreOnThePage() {
        assertThat(TracePage.html(Traces.small()))
                .contains("67%", "33%", "2 solutions", "1 solution<")
                .contains("<dd>9</dd>", "<dd>31</dd>", "<dd>12 ms</dd>", "<dd>2 of 3</dd>")
                .contains("Model model.gguf, sha256:aa, value head sha256:bb", "seed 1")
                .doesNotContain("some/model.gguf");
    }

    @Test
    void everyTagThatOpensIsClosed() {
        for (long seed = 1; seed <= 20; seed++) {
            String page = TracePage.html(Traces.random(seed));
            for (String tag :
                    List.of("g", "a", "svg", "ul", "ol", "li", "span", "section", "figure", "p", "small", "b")) {
                assertThat(all("(<" + tag + ")[ >]", page))
                        .as("%s, seed %d", tag, seed)
                        .hasSameSizeAs(all("(</" + tag + ">)", page));
            }
        }
    }
}
