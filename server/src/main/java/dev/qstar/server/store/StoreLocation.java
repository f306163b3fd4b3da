package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a store keeps what it knows: in SQLite in a directory of this machine, or in a database of a PostgreSQL
/// server. As text it is what [#parse] reads, less the password.
public sealed interface StoreLocation {
    /// A path of a directory, or `postgresql://user:password@host:port/database`. User, password and port may be
    /// left out; what is no letter or digit in them is percent-encoded. Raises INVALID, without a word of the text,
    /// which may hold a password.
    static StoreLocation parse(String text) {
        if (text.matches("(?is)postgres(ql)?:.*")) {
            return PostgreSql.parse(text);
        }
        try {
            return new Directory(Path.of(text));
        } catch (InvalidPathException e) {
            throw new StoreException(
                    Kind.INVALID, "The data directory's name is no path on this system: correct it.", e);
        }
    }

    /// In SQLite.
    ///
    /// @param path made if it is not there, readable by this user only
    record Directory(Path path) implements StoreLocation {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /// In PostgreSQL.
    ///
    /// @param host a name or an address
    /// @param database which is there already
    /// @param password where there is none here, `PGPASSWORD` has it, or the file `.pgpass` of this user
    /// @param settings the driver's `sslmode`, `sslrootcert`, `sslcert` and `sslkey`
    record PostgreSql(
            String host,
            int port,
            String database,
            String user,
            Optional<String> password,
            Map<String, String> settings)
            implements StoreLocation {
        private static final int MAX_PORT = 65_535;
        private static final String USUAL_PORT = "5432";
        private static final Set<String> SETTINGS = Set.of("sslmode", "sslrootcert", "sslcert", "sslkey");
        private static final Pattern URL =
                Pattern.compile("postgres(?:ql)?://(?:(?<user>[^:@/?#]+)(?::(?<password>[^@/?#]*))?@)?"
                        + "(?<host>\\[[0-9a-fA-F:.]+]|[^:@/?#\\[\\],]+)(?::(?<port>\\d{1,5}))?/(?<database>[^/?#]+)"
                        + "(?:\\?(?<settings>[^#]*))?");

        /// Checks the port and the names of the settings.
        public PostgreSql {
            settings = Map.copyOf(settings);
            Limits.valid(port >= 1 && port <= MAX_PORT, "The port of the database is none of 1 to 65535: correct it.");
            Limits.valid(
                    SETTINGS.containsAll(settings.keySet()),
                    "The address of the database has a setting other than sslmode, sslrootcert, sslcert and sslkey:"
                            + " remove it.");
        }

        private static PostgreSql parse(String text) {
            Matcher url = URL.matcher(text);
            Limits.valid(
                    url.matches(),
                    "The address of the database is none like postgresql://user@host:port/database: correct it,"
                            + " and percent-encode what is no letter or digit in a password.");
            @Nullable String user = url.group("user");
            @Nullable String port = url.group("port");
            return new PostgreSql(
                    url.group("host"),
                    Integer.parseInt(port == null ? USUAL_PORT : port),
                    decoded(url.group("database")),
                    user == null ? System.getProperty("user.name", "postgres") : decoded(user),
                    Optional.ofNullable(url.group("password")).map(PostgreSql::decoded),
                    settings(url.group("settings")));
        }

        private static Map<String, String> settings(@Nullable String query) {
            Map<String, String> settings = new HashMap<>();
            if (query != null && !query.isEmpty()) {
                for (String pair : query.split("&", -1)) {
                    int equals = pair.indexOf('=');
                    Limits.valid(equals > 0, "A setting in the address of the database has no value: give it one.");
                    settings.put(
                            pair.substring(0, equals).toLowerCase(Locale.ROOT), decoded(pair.substring(equals + 1)));
                }
            }
            return settings;
        }

        private static String decoded(String text) {
            try {
                return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                throw new StoreException(
                        Kind.INVALID,
                        "The address of the database has a % without two hexadecimal digits: write it as %25.");
            }
        }

        /// Without the password and the settings.
        @Override
        public String toString() {
            return "postgresql://" + encoded(user) + "@" + host + ":" + port + "/" + encoded(database);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }
}
