package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.qstar.server.store.StoreException.Kind;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What only a store on a server has: a connection that may be lost, and a lock with it.
class PostgresTest {
    private static final String NAME = "own";
    private static final Page FIRST = Page.first(100, Page.Order.ASC);

    private final PostgresServer server = PostgresServer.shared();
    private StoreLocation location;
    private Store store;
    private Handle admin;

    @BeforeEach
    void open() {
        location = server.ready(NAME);
        store = Store.open(StoreOptions.at(location));
        admin = Jdbi.open(server.jdbc(NAME));
    }

    @AfterEach
    void close() {
        admin.close();
        store.close();
    }

    private List<String> names() {
        return store.users().list(FIRST).elements().stream().map(User::name).toList();
    }

    private static String setting(Handle db, String name) {
        return db.createQuery("SHOW " + name).mapTo(String.class).one();
    }

    /// Ends the store's connections, and returns when they have ended.
    private void disconnect() {
        admin.createQuery("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
                        + " WHERE application_name = 'qstar' AND datname = current_database()")
                .mapTo(Boolean.class)
                .list();
    }

    @Test
    void aWriteIsConfirmedOnceItIsOnDisk() {
        assertThat(store.database().<String>write(db -> setting(db, "synchronous_commit")))
                .isEqualTo("on");
        assertThat(store.database().<String>write(db -> setting(db, "fsync"))).isEqualTo("on");
    }

    @Test
    void whatIsReadIsOfOneMomentAndCannotBeWritten() {
        assertThat(store.database().<String>read(db -> setting(db, "transaction_isolation")))
                .isEqualTo("repeatable read");
        assertThat(Stores.kindOf(
                        () -> store.database().read(db -> db.execute("INSERT INTO openings (count) VALUES (9)"))))
                .isEqualTo(Kind.READ_ONLY);
    }

    @Test
    void aLostConnectionIsMadeAnew() {
        store.users().create("Ada");
        disconnect();

        store.users().create("Bob");
        assertThat(names()).containsExactly("Ada", "Bob");
    }

    @Test
    void whatWasUndoneWithTheConnectionIsDoneAgain() {
        AtomicInteger runs = new AtomicInteger();
        int count = store.database().write(db -> {
            db.execute("UPDATE openings SET count = count");
            if (runs.incrementAndGet() == 1) {
                disconnect();
            }
            return db.execute("UPDATE openings SET count = count");
        });

        assertThat(count).isEqualTo(1);
        assertThat(runs).hasValue(2);
    }

    @Test
    void whatMayBeWrittenIsNotWrittenTwice() {
        admin.execute("CREATE FUNCTION die() RETURNS TRIGGER LANGUAGE plpgsql AS"
                + " 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'");
        admin.execute("CREATE CONSTRAINT TRIGGER dies AFTER INSERT ON users DEFERRABLE INITIALLY DEFERRED"
                + " FOR EACH ROW EXECUTE FUNCTION die()");
        AtomicInteger runs = new AtomicInteger();

        assertThatThrownBy(() -> store.database().write(db -> {
                    runs.incrementAndGet();
                    return db.execute("INSERT INTO users (position, id, name, created_at) VALUES (1, 'u', 'n', 1)");
                }))
                .isInstanceOfSatisfying(
                        StoreException.class, told -> assertThat(told.kind()).isEqualTo(Kind.BUSY))
                .hasMessageContaining("before it confirmed a write");
        assertThat(runs).hasValue(1);
        assertThat(names()).isEmpty();
        admin.execute("DROP TRIGGER dies ON users");
        store.users().create("Ada");
    }

    @Test
    void whoeverLostTheLockWritesNothingUntilItIsBack() {
        store.users().create("Ada");
        disconnect();
        admin.execute("SELECT pg_advisory_lock(?)", 0x71_73_74_61_72L);

        assertThat(Stores.kindOf(() -> store.users().create("Bob"))).isEqualTo(Kind.READ_ONLY);
        assertThat(names()).containsExactly("Ada");
        admin.execute("SELECT pg_advisory_unlock_all()");
        store.users().create("Bob");
        assertThat(names()).containsExactly("Ada", "Bob");
    }

    @Test
    void whoeverWasReplacedWritesNoMore() {
        disconnect();
        try (Store other = Store.open(StoreOptions.at(location))) {
            other.users().create("Ada");
        }

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> store.users().create("Bob"))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            told -> assertThat(told.kind()).isEqualTo(Kind.READ_ONLY))
                    .hasMessageContaining("start this server again");
        }
        assertThat(names()).containsExactly("Ada");
    }

    @Test
    void aServerThatIsGoneIsWaitedForByNobody() {
        store.users().create("Ada");
        server.kill();
        StoreException write =
                catchThrowableOfType(StoreException.class, () -> store.users().create("Bob"));
        StoreException read =
                catchThrowableOfType(StoreException.class, () -> store.users().list(FIRST));
        server.start();

        assertThat(List.of(write.kind(), read.kind())).containsOnly(Kind.BUSY);
        assertThat(names()).containsExactly("Ada");
        store.users().create("Cy");
    }

    @Test
    void thePasswordLetsInAndIsNeverTold() {
        admin.execute("CREATE ROLE " + PostgresServer.KNOWN + " LOGIN SUPERUSER PASSWORD 'open-sesame'");
        try {
            StoreLocation.PostgreSql mine = (StoreLocation.PostgreSql) server.empty("secret");
            assertThat(Stores.kindOf(() -> Store.open(StoreOptions.at(known(mine, Optional.empty())))))
                    .isEqualTo(Kind.INVALID);
            assertThatThrownBy(() -> Store.open(StoreOptions.at(known(mine, Optional.of("hidden-away")))))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            told -> assertThat(told.kind()).isEqualTo(Kind.INVALID))
                    .hasMessageNotContaining("hidden-away")
                    .hasStackTraceContaining("password authentication failed")
                    .satisfies(told -> assertThat(told.getCause().toString()).doesNotContain("hidden-away"));
            Store.open(StoreOptions.at(known(mine, Optional.of("open-sesame")))).close();
        } finally {
            server.empty("secret");
            admin.execute("DROP ROLE " + PostgresServer.KNOWN);
        }
    }

    private static StoreLocation known(StoreLocation.PostgreSql location, Optional<String> password) {
        return new StoreLocation.PostgreSql(
                location.host(), location.port(), location.database(), PostgresServer.KNOWN, password, Map.of());
    }

    @Test
    void aPlaceThatIsNotThereIsNamed() {
        StoreLocation.PostgreSql here = (StoreLocation.PostgreSql) location;
        StoreLocation nowhere =
                new StoreLocation.PostgreSql("127.0.0.1", 1, NAME, "postgres", Optional.empty(), Map.of());
        StoreLocation unmade = new StoreLocation.PostgreSql(
                here.host(), here.port(), "unmade", "postgres", Optional.empty(), Map.of());

        assertThat(Stores.kindOf(() -> Store.open(StoreOptions.at(nowhere)))).isEqualTo(Kind.BUSY);
        assertThat(Stores.kindOf(() -> Store.open(StoreOptions.at(unmade)))).isEqualTo(Kind.INVALID);
    }

    @Test
    void theTablesOfAnotherProgramAreLeftAlone() {
        StoreLocation shared = server.empty("shared");
        try (Handle db = Jdbi.open(server.jdbc("shared"))) {
            db.execute("CREATE TABLE letters (text TEXT)");
        }

        assertThat(Stores.kindOf(() -> Store.open(StoreOptions.at(shared)))).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void anEncodingOtherThanUtf8IsRefused() {
        admin.execute("CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0");
        try {
            StoreLocation latin = server.location("latin");
            assertThat(Stores.kindOf(() -> Store.open(StoreOptions.at(latin)))).isEqualTo(Kind.INVALID);
        } finally {
            admin.execute("DROP DATABASE latin");
        }
    }

    @Test
    void aTextOfVeryManyWordsIsKeptAndFoundByItsFirst() {
        User ada = store.users().create("Ada");
        String words = IntStream.range(0, 200_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        Conversation talk = Stores.conversation(store, ada, words + " \u0000 " + "x".repeat(10_000));

        assertThat(Stores.texts(store.conversations().open(ada.id(), talk.id()).branch()))
                .containsExactly(words + " \u0000 " + "x".repeat(10_000));
        assertThat(store.conversations().search(ada.id(), "word7", FIRST).elements())
                .hasSize(1);
    }

    @Test
    void anIdWithACharacterOfCodeZeroIsInvalid() {
        assertThat(Stores.kindOf(() -> store.conversations().get("user_none", "conv_\u0000")))
                .isEqualTo(Kind.INVALID);
    }

    @Test
    void eachFailureOfPostgresqlHasItsKind() {
        assertThat(List.of("08006", "57P01", "57P02", "57P03", "40001", "40P01", "53200", "53300"))
                .allMatch(state -> kind(state) == Kind.BUSY);
        assertThat(List.of("25006", "42501", "58030")).allMatch(state -> kind(state) == Kind.READ_ONLY);
        assertThat(List.of("XX001", "XX002")).allMatch(state -> kind(state) == Kind.DAMAGED);
        assertThat(List.of("57014", "54000")).allMatch(state -> kind(state) == Kind.LIMIT);
        assertThat(List.of("28P01", "08004", "3D000", "22021")).allMatch(state -> kind(state) == Kind.INVALID);
        assertThat(kind("53100")).isEqualTo(Kind.FULL);
        assertThat(kind("23505")).isEqualTo(Kind.CONFLICT);
        for (String state : new String[] {"42601", "", "?", null}) {
            RuntimeException defect = new ConnectionException(new SQLException("why", state));
            assertThat(PostgresFailures.of(defect)).isSameAs(defect);
        }
    }

    private static Kind kind(String state) {
        RuntimeException failure = PostgresFailures.of(new ConnectionException(new SQLException("why\nmore", state)));
        assertThat(failure).isInstanceOf(StoreException.class);
        assertThat(failure.getMessage()).doesNotContain("\n").endsWith(".");
        return ((StoreException) failure).kind();
    }
}
