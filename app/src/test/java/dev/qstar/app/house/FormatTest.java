package dev.qstar.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import dev.qstar.app.house.Repository.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The format that `spotless:apply` gives. It is checked here since the formatter parses with the JDK it runs on: a
/// test runs on the JDK 25 of the toolchain, a Maven plugin on whatever runs Maven.
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void everyFileIsFormatted() {
        List<String> unformatted = Repository.java().parallelStream()
                .filter(source -> !isFormatted(source))
                .map(Source::path)
                .sorted()
                .toList();

        assertThat(unformatted).as("files to format; CONTRIBUTING.md says how").isEmpty();
    }

    private static boolean isFormatted(Source source) {
        String text = source.text();
        try {
            String ordered = ImportOrderer.reorderImports(text, Style.PALANTIR);
            return FORMATTER
                    .formatSource(RemoveUnusedImports.removeUnusedImports(ordered))
                    .equals(text);
        } catch (FormatterException e) {
            throw new AssertionError(source.path() + " cannot be formatted: " + e.getMessage(), e);
        }
    }
}
