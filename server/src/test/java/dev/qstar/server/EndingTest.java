package dev.qstar.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.qstar.testkit.ScriptedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How work ends before its time: the client leaves, or the server has to go.
class EndingTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final int CONTEXT = 1 << 20;
    private static final String ENDLESS =
            "{'model': 'tiny', 'temperature': 0, 'stream': %s, 'messages': [{'role': 'user', 'content': 'Hello'}]}";

    @TempDir
    private Path folder;

    private Served serve(ScriptedModel model) {
        return new Served(model.context(CONTEXT), folder);
    }

    /// Waits until nothing is being answered, and asserts that it did not end by itself.
    private static void assertCutShort(Served served) {
        served.server().drain(LONG);
        assertThat(served.engine().counters().decodedTokens()).isLessThan(CONTEXT / 2);
        assertThat(served.client().get("/health").status()).isEqualTo(200);
    }

    @Test
    void aClientThatLeavesDuringAStreamEndsTheDecoding() throws IOException {
        try (Served served = serve(Served.talker())) {
            try (RawClient client = new RawClient(served.server())) {
                assertThat(client.chat(ENDLESS.formatted("true")).hearUntil("\"content\":\"b\""))
                        .startsWith("HTTP/1.1 200");
            }
            assertCutShort(served);
        }
    }

    @Test
    void aClientThatLeavesWhileItWaitsEndsTheDecoding() throws IOException {
        try (Served served = serve(Served.talker())) {
            try (RawClient client = new RawClient(served.server())) {
                client.chat(ENDLESS.formatted("false"));
                awaitTokens(served, 100);
            }
            assertCutShort(served);
        }
    }

    @Test
    void aClientThatLeavesDuringAPromptEndsIt() throws IOException {
        try (Served served = serve(Served.talker())) {
            String body = ENDLESS.formatted("false").replace("Hello", "many words ".repeat(40_000));
            try (RawClient client = new RawClient(served.server())) {
                client.chat(body);
                while (served.engine().counters().prefilledTokens() == 0) {
                    Thread.onSpinWait();
                }
            }
            served.server().drain(LONG);
            assertThat(served.engine().counters().prefilledTokens()).isLessThan(400_000);
            assertThat(served.engine().counters().decodedTokens()).isZero();
        }
    }

    @Test
    void aClientThatLeavesDuringASearchEndsIt() throws IOException {
        try (Served served = serve(new ScriptedModel())) {
            String problems = "{'model': 'tiny', 'reasoning_effort': 'high', 'n': 16, 'messages': [{'role': 'user',"
                    + " 'content': 'Tom has 24 apples and gives 15 to Mary. How many are left?'}]}";
            try (RawClient client = new RawClient(served.server())) {
                client.chat(problems);
                awaitTokens(served, 50);
            }
            served.server().drain(LONG);
            assertThat(served.engine().counters().decodedTokens()).isLessThan(16 * 1024 / 2);
            assertThat(served.engine().pagesInUse()).isZero();
        }
    }

    private static void awaitTokens(Served served, int tokens) {
        while (served.engine().counters().decodedTokens() < tokens) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aDrainThatTakesTooLongEndsStreamsWithAnError() throws IOException {
        try (Served served = serve(Served.talker());
                RawClient client = new RawClient(served.server())) {
            client.chat(ENDLESS.formatted("true")).hearUntil("\"content\":\"b\"");
            Thread reader = Thread.ofVirtual().unstarted(() -> served.server().drain(Duration.ofMillis(1)));
            reader.start();
            String rest = client.hearUntil("\r\n0\r\n\r\n");
            assertThat(rest)
                    .contains("data: {\"error\":{")
                    .contains("shutting_down")
                    .doesNotContain("[DONE]");
        }
    }

    @Test
    void aDrainLetsAnswersFinishAndTakesNoMore() throws Exception {
        try (Served served = new Served(Served.talker().context(3000), folder);
                RawClient client = new RawClient(served.server())) {
            client.chat(ENDLESS.formatted("true")).hearUntil("\"content\":\"b\"");
            Thread drain = Thread.ofVirtual().start(() -> served.server().drain(LONG));
            while (served.client().get("/ready").status() == 200) {
                Thread.onSpinWait();
            }
            served.client().get("/ready").assertError(503, null, "shutting_down");
            served.client().get("/v1/models").assertError(503, null, "shutting_down");
            assertThat(served.client().get("/health").status()).isEqualTo(200);
            assertThat(client.hearUntil("[DONE]")).contains("\"finish_reason\":\"length\"");
            drain.join();
        }
    }

    @Test
    void closingTwiceDoesNothing() {
        Served served = serve(Served.talker());
        served.server().close();
        assertThatCode(served::close).doesNotThrowAnyException();
    }
}
