package dev.qstar.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Endpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouterTest {
    private static final Endpoint ALL = exchange -> {};
    private static final Endpoint ONE = exchange -> {};

    private final Router router = new Router()
            .on("GET", "/v1/things", ALL)
            .on("GET", "/v1/things/{id}", ONE)
            .open("POST", "/in", ALL);

    @Test
    void theLastSegmentMayBeAnything() {
        assertThat(router.find("GET", "/v1/things").endpoint()).isSameAs(ALL);
        Router.Target one = router.find("GET", "/v1/things/a%20b+c");
        assertThat(one.endpoint()).isSameAs(ONE);
        assertThat(one.parameter()).isEqualTo("a b+c");
        assertThat(one.open()).isFalse();
        assertThat(router.find("POST", "/in").open()).isTrue();
    }

    @Test
    void whatFitsNoRouteIsRefusedWithItsStatus() {
        assertStatus("GET", "/", 404);
        assertStatus("GET", "/v1/things/a/b", 404);
        assertStatus("PUT", "/v1/things", 405);
        for (String path : List.of("/v1/things/..", "/v1/things/%2E%2e", "/v1/things/a%2fb", "/v1/things/%")) {
            assertStatus("GET", path, 400);
        }
    }

    private void assertStatus(String method, String path, int status) {
        assertThatThrownBy(() -> router.find(method, path))
                .isInstanceOfSatisfying(
                        ApiException.class, error -> assertThat(error.status()).isEqualTo(status));
    }
}
