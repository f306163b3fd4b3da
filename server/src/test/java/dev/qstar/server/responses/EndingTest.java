package dev.qstar.server.responses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.CancelledException;
import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Json;
import dev.qstar.server.api.TokenUsage;
import dev.qstar.server.metrics.FinishReason;
import dev.qstar.server.store.MessageStatus;
import dev.qstar.server.store.Response;
import dev.qstar.server.store.ResponseStatus;
import dev.qstar.server.store.Usage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// What a response is at its end.
class EndingTest {
    private static final TokenUsage USAGE = new TokenUsage(5, 2, 3, 1);

    private static Ending broken(RuntimeException why, boolean cancelled) {
        return Ending.broken(why, cancelled, "resp_a", USAGE);
    }

    private static ObjectNode document(Ending ending) {
        Response begun = new Response(
                "resp_a",
                Instant.EPOCH,
                ResponseStatus.IN_PROGRESS,
                "tiny",
                List.of(),
                List.of(),
                Usage.NONE,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                ResponseDocument.details(Json.object(), Optional.empty(), Optional.empty()));
        return ResponseDocument.of(begun.with(ending.status(), List.of(), new Usage(5, 2, 3, 1))
                .withDetails(ResponseDocument.details(begun.details(), ending, Instant.ofEpochSecond(7))));
    }

    @Test
    void whatEndsByItselfIsCompletedOrTooLong() {
        ObjectNode whole = document(Ending.finished(FinishReason.STOP, USAGE));
        assertThat(whole.get("status").stringValue()).isEqualTo("completed");
        assertThat(whole.get("completed_at").longValue()).isEqualTo(7);
        assertThat(whole.at("/usage/total_tokens").intValue()).isEqualTo(8);
        Ending tooLong = Ending.finished(FinishReason.LENGTH, USAGE);
        assertThat(tooLong.messageStatus()).isEqualTo(MessageStatus.INCOMPLETE);
        assertThat(document(tooLong).at("/incomplete_details/reason").stringValue())
                .isEqualTo("max_output_tokens");
        assertThat(document(tooLong).at("/qstar/interrupted").booleanValue()).isFalse();
    }

    @Test
    void aFailureIsToldWithoutItsInsides() {
        Ending failed = broken(new IllegalStateException("at line 7"), false);
        assertThat(failed.event()).isEqualTo("response.failed");
        ObjectNode document = document(failed);
        assertThat(document.get("status").stringValue()).isEqualTo("failed");
        assertThat(document.at("/error/code").stringValue()).isEqualTo("server_error");
        assertThat(document.at("/error/message").stringValue())
                .contains("resp_a")
                .doesNotContain("line 7");
        Ending refused = broken(ApiException.invalid("input", "is odd"), false);
        assertThat(document(refused).at("/error/code").stringValue()).isEqualTo("invalid_prompt");
    }

    @Test
    void whatIsInterruptedIsIncomplete() {
        Ending left = broken(new CancelledException(), false);
        assertThat(left.event()).isEqualTo("response.incomplete");
        assertThat(document(left).get("status").stringValue()).isEqualTo("incomplete");
        assertThat(document(left).get("incomplete_details").isNull()).isTrue();
        assertThat(document(left).at("/qstar/interrupted").booleanValue()).isTrue();
    }

    @Test
    void whatTheClientCancelsIsCancelledWhateverCameOfIt() {
        assertThat(broken(new CancelledException(), true).status()).isEqualTo(ResponseStatus.CANCELLED);
        assertThat(broken(new IllegalStateException(), true).status()).isEqualTo(ResponseStatus.CANCELLED);
    }
}
