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
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/// The tables, made and changed by migrations that are resources beside this class.
final class Schema {
    /// In the order of their versions. Named here, because a module's resources cannot be listed from outside.
    private static final List<LoadableResource> MIGRATIONS = Stream.<LoadableResource>of(
                    new Migration("V1__conversations.sql"), new Migration("V2__full_text.sql"))
            .toList();

    private Schema() {}

    /// Brings the tables up to date. Refuses data that a newer program wrote: it may mean something else there.
    static void migrate(DataSource source) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .loggers("slf4j")
                    .dataSource(source)
                    .resourceProvider(new Migrations())
                    .ignoreMigrationPatterns(new String[0])
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            throw new StoreException(
                    Kind.CONFLICT, "Another version of Qstar wrote the database: open it with that version.", e);
        } catch (RuntimeException e) {
            throw StoreException.of(e);
        }
    }

    private static final class Migrations implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            return MIGRATIONS.stream()
                    .filter(migration -> migration.getFilename().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return MIGRATIONS.stream()
                    .filter(migration -> migration.getFilename().startsWith(prefix))
                    .filter(migration -> Stream.of(suffixes).anyMatch(migration.getFilename()::endsWith))
                    .toList();
        }
    }

    private static final class Migration extends LoadableResource {
        private final String name;

        Migration(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            try (@Nullable InputStream bytes = Schema.class.getResourceAsStream(name)) {
                if (bytes == null) {
                    throw new StoreException(Kind.DAMAGED, "The program lacks " + name + ": install it again.");
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
