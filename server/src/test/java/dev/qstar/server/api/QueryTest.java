package dev.qstar.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QueryTest {
    private static Query query(String raw) {
        return Query.of(raw, Set.of("limit", "order", "after"));
    }

    private static void assertRefused(ThrowingCallable call, String param) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ApiException.class, error -> assertThat(error.param()).contains(param));
    }

    @Test
    void whatIsGivenTwiceIsRefused() {
        assertRefused(() -> query("after=a&after=b"), "after");
        assertThat(query("after=").text("after")).contains("");
        assertThat(query("").text("after")).isEmpty();
    }

    @Test
    void numbersAndChoicesAreHeldAgainstTheirRanges() {
        assertThat(query("limit=7").integer("limit", 1, 100, 20)).isEqualTo(7);
        assertThat(query("").integer("limit", 1, 100, 20)).isEqualTo(20);
        for (String wrong : List.of("0", "101", "x", "", "1.5", "99999999999")) {
            assertRefused(() -> query("limit=" + wrong).integer("limit", 1, 100, 20), "limit");
        }
        assertThat(query("order=asc").choice("order", List.of("asc", "desc"))).contains("asc");
        assertRefused(() -> query("order=up").choice("order", List.of("asc", "desc")), "order");
    }

    @Test
    void aMalformedEscapeIsRefused() {
        assertThatThrownBy(() -> query("after=%zz"))
                .isInstanceOfSatisfying(
                        ApiException.class, error -> assertThat(error.code()).isEqualTo("invalid_query"));
    }
}
