package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/// What PostgreSQL's failures mean, by their SQLSTATE (appendix A of its manual) or the class of it, which is its first
/// two characters.
final class PostgresFailures {
    private record Meaning(Kind kind, String message) {}

    private static final Meaning UNREACHABLE =
            new Meaning(Kind.BUSY, "The database server does not answer (%s): check it, then try again.");
    private static final Meaning REFUSED =
            new Meaning(Kind.INVALID, "The database server refused the user or the password (%s): check both.");

    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            Map.entry("08", UNREACHABLE),
            Map.entry("08004", REFUSED),
            Map.entry("57P01", UNREACHABLE),
            Map.entry("57P02", UNREACHABLE),
            Map.entry("57P03", UNREACHABLE),
            Map.entry("28", REFUSED),
            Map.entry("22021", new Meaning(Kind.INVALID, "The text has a character of code 0: remove it.")),
            Map.entry("23", new Meaning(Kind.CONFLICT, "What is stored forbids it (%s): read it again.")),
            Map.entry(
                    "25006",
                    new Meaning(Kind.READ_ONLY, "The database takes no writes (%s): use the address of the primary.")),
            Map.entry("3D", new Meaning(Kind.INVALID, "The server has no such database (%s): make it, with createdb.")),
            Map.entry("40", new Meaning(Kind.BUSY, "Another program is writing the database: try again.")),
            Map.entry(
                    "42501",
                    new Meaning(Kind.READ_ONLY, "The database user may not do that (%s): grant it the rights.")),
            Map.entry(
                    "53100", new Meaning(Kind.FULL, "The database server's disk is full: make room, then try again.")),
            Map.entry("53", new Meaning(Kind.BUSY, "The database server has too much to do (%s): try again later.")),
            Map.entry("54", new Meaning(Kind.LIMIT, "The text is too long to store: shorten it.")),
            Map.entry(
                    "57014",
                    new Meaning(Kind.LIMIT, "The statement took longer than its limit: ask for less at once.")),
            Map.entry("58", new Meaning(Kind.READ_ONLY, "The database server's disk failed (%s): check it.")),
            Map.entry("XX001", new Meaning(Kind.DAMAGED, "The database is damaged (%s): restore it from a backup.")),
            Map.entry("XX002", new Meaning(Kind.DAMAGED, "An index of the database is damaged (%s): rebuild it.")));

    private PostgresFailures() {}

    /// See [StoreException#of].
    static RuntimeException of(RuntimeException failure) {
        return StoreException.of(failure, PostgresFailures::meaning);
    }

    private static Optional<StoreException> meaning(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        String group = state.substring(0, Math.min(2, state.length()));
        return Optional.ofNullable(MEANINGS.getOrDefault(state, MEANINGS.get(group)))
                .map(meaning ->
                        new StoreException(meaning.kind(), meaning.message().formatted(line(sql)), sql));
    }

    private static String line(SQLException sql) {
        return String.valueOf(sql.getMessage()).lines().findFirst().orElse("no message");
    }
}
