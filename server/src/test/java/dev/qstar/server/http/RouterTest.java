package dev.qstar.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Endpoint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouterTest {
    private static final Endpoint ALL = exchange -> {};
    private static final Endpoint ONE = exchange -> {};
    private static final Endpoint PART = exchange -> {};

    private final Router router = new Router()
            .on("GET", "/v1/things?limit&after", ALL)
            .on("GET", "/v1/things/all/parts/{part}", ALL)
            .on("GET", "/v1/things/{thing}", ONE)
            .on("GET", "/v1/things/{thing}/parts/{part}?include", PART)
            .open("POST", "/in", ALL);

    private Router.Target find(String path) {
        return router.find("GET", path, "");
    }

    @Test
    void aNamedSegmentMayBeAnything() {
        assertThat(find("/v1/things").endpoint()).isSameAs(ALL);
        Router.Target one = find("/v1/things/a%20b+c");
        assertThat(one.endpoint()).isSameAs(ONE);
        assertThat(one.parameters()).isEqualTo(Map.of("thing", "a b+c"));
        assertThat(one.open()).isFalse();
        assertThat(router.find("POST", "/in", "").open()).isTrue();
        assertThat(router.find("HEAD", "/v1/things", "").endpoint()).isSameAs(ALL);
    }

    @Test
    void namedSegmentsStandAnywhere() {
        Router.Target part = find("/v1/things/a/parts/b%7D");
        assertThat(part.endpoint()).isSameAs(PART);
        assertThat(part.parameters()).isEqualTo(Map.of("thing", "a", "part", "b}"));
    }

    @Test
    void ofTwoPatternsThatFitTheFirstIsTaken() {
        assertThat(find("/v1/things/all/parts/b").endpoint()).isSameAs(ALL);
    }

    @Test
    void whatFitsNoRouteIsRefusedWithItsStatus() {
        assertStatus("GET", "/", 404);
        assertStatus("GET", "/v1/things/a/b", 404);
        assertStatus("GET", "/v1/things/a/parts", 404);
        assertStatus("PUT", "/v1/things", 405);
        assertStatus("HEAD", "/in", 405);
        for (String path : List.of("/v1/things/..", "/v1/things/%2E%2e", "/v1/things/a%2fb", "/v1/things/%")) {
            assertStatus("GET", path, 400);
        }
    }

    @Test
    void parametersOfTheQueryAreTheOnesThatThePatternNames() {
        Router.Target target = router.find("GET", "/v1/things", "limit=5&&after=a%26b+c");
        assertThat(target.query().text("limit")).contains("5");
        assertThat(target.query().text("after")).contains("a&b c");
        assertThat(find("/v1/things").query().text("limit")).isEmpty();
        for (String query : List.of("page=2", "limit=5&Limit=5", "=", "limit[0]=5")) {
            assertThatThrownBy(() -> router.find("GET", "/v1/things", query))
                    .isInstanceOfSatisfying(
                            ApiException.class,
                            error -> assertThat(error.code()).isEqualTo("unknown_parameter"));
        }
    }

    @Test
    void whoEverybodyMayAskIsNotHeldAgainstParameters() {
        assertThat(router.find("POST", "/in", "at=7").query().text("at")).isEmpty();
    }

    private void assertStatus(String method, String path, int status) {
        assertThatThrownBy(() -> router.find(method, path, ""))
                .isInstanceOfSatisfying(
                        ApiException.class, error -> assertThat(error.status()).isEqualTo(status));
    }
}
