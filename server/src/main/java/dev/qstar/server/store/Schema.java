package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/// The tables, made and changed by migrations that are resources beside this class.
final class Schema {
    /// Those that every database has. Named here, because a module's resources cannot be listed from outside.
    private static final List<String> SHARED = List.of("V1__conversations.sql");

    private Schema() {}

    /// Brings the tables up to date. Refuses data that a newer program wrote: it may mean something else there.
    ///
    /// @param own the migrations that only this kind of database has, beside those that are shared
    /// @param meaning says what a failure of this kind of database means
    static void migrate(DataSource source, List<String> own, UnaryOperator<RuntimeException> meaning) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .loggers("slf4j")
                    .dataSource(source)
                    .resourceProvider(new Migrations(own))
                    .ignoreMigrationPatterns(new String[0])
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            throw new StoreException(
                    Kind.CONFLICT, "Another version of Qstar wrote the database: open it with that version.", e);
        } catch (FlywayException e) {
            throw e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE
                    ? new StoreException(
                            Kind.CONFLICT, "The database has tables of another program: give Qstar its own.", e)
                    : meaning.apply(e);
        } catch (RuntimeException e) {
            throw meaning.apply(e);
        }
    }

    private static final class Migrations implements ResourceProvider {
        private final List<LoadableResource> all;

        Migrations(List<String> own) {
            all = Stream.concat(SHARED.stream(), own.stream())
                    .<LoadableResource>map(Migration::new)
                    .toList();
        }

        @Override
        public @Nullable LoadableResource getResource(String name) {
            return all.stream()
                    .filter(migration -> migration.getFilename().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return all.stream()
                    .filter(migration -> migration.getFilename().startsWith(prefix))
                    .filter(migration -> Stream.of(suffixes).anyMatch(migration.getFilename()::endsWith))
                    .toList();
        }
    }

    private static final class Migration extends LoadableResource {
        private final String path;
        private final String name;

        /// @param path of the resource beside this class; the folder is not part of the migration's name
        Migration(String path) {
            this.path = path;
            name = path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public Reader read() {
            try (@Nullable InputStream bytes = Schema.class.getResourceAsStream(path)) {
                if (bytes == null) {
                    throw new StoreException(Kind.DAMAGED, "The program lacks " + path + ": install it again.");
                }
                return new StringReader(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
