package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.server.store.StoreException.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoreLocationTest {
    @Test
    void whatIsNoAddressIsADirectory() {
        assertThat(List.of("data", "/var/lib/qstar", "C:\\data", "postgresql", "./postgres:5432"))
                .allSatisfy(text -> assertThat(StoreLocation.parse(text))
                        .isEqualTo(new StoreLocation.Directory(Path.of(text)))
                        .hasToString(text));
    }

    @Test
    void whatCannotBeAPathIsRefused() {
        assertThat(Stores.kindOf(() -> StoreLocation.parse("a\u0000b"))).isEqualTo(Kind.INVALID);
    }

    @Test
    void anAddressHasUserHostPortAndDatabase() {
        assertThat(StoreLocation.parse("postgresql://ada:s%40crt+%25@db_1.example:6543/my%20talks?sslmode=verify-full"))
                .isEqualTo(new StoreLocation.PostgreSql(
                        "db_1.example",
                        6543,
                        "my talks",
                        "ada",
                        Optional.of("s@crt+%"),
                        Map.of("sslmode", "verify-full")));
    }

    @Test
    void userPasswordAndPortMayBeLeftOut() {
        assertThat(StoreLocation.parse("postgres://[::1]/talks"))
                .isEqualTo(new StoreLocation.PostgreSql(
                        "[::1]", 5432, "talks", System.getProperty("user.name"), Optional.empty(), Map.of()));
    }

    @Test
    void nobodyIsToldThePassword() {
        StoreLocation location = StoreLocation.parse("postgresql://a%2Fda:hidden@localhost/talks?sslkey=hidden");

        assertThat(location).hasToString("postgresql://a%2Fda@localhost:5432/talks");
        assertThat(StoreOptions.at(location).toString()).doesNotContain("hidden");
    }

    @Test
    void aWrongAddressIsRefusedWithoutAWordOfIt() {
        assertThat(List.of(
                        "postgresql://ada:hidden@localhost",
                        "postgresql://ada:hid/den@localhost/talks",
                        "postgresql://ada:hidden@localhost:99999/talks",
                        "postgresql://ada:hidden@localhost:0/talks",
                        "postgresql://ada:hidden@one,two/talks",
                        "postgresql://ada:hidden%zz@localhost/talks",
                        "postgresql://ada:hidden@localhost/talks?sslmode",
                        "postgresql://ada:hidden@localhost/talks?loggerLevel=hidden",
                        "postgresql:talks",
                        "POSTGRESQL://ada:hidden@localhost/talks"))
                .allSatisfy(text -> assertThatThrownBy(() -> StoreLocation.parse(text))
                        .isInstanceOfSatisfying(
                                StoreException.class,
                                refused -> assertThat(refused.kind()).isEqualTo(Kind.INVALID))
                        .hasMessageNotContaining("hidden")
                        .hasNoCause());
    }
}
