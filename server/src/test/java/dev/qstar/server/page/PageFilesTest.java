package dev.qstar.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The list of the page's files, and the house rules for them.
class PageFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/qstar/server/page");
    private static final int MAX_LINES = 500;
    private static final int MAX_FUNCTION_LINES = 70;
    private static final int MAX_LINE_CHARACTERS = 140;

    private static List<String> names(Pattern wanted) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(wanted.asMatchPredicate())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name));
    }

    @Test
    void everyFileThatIsThereIsServed() throws IOException {
        assertThat(names(Pattern.compile(".*\\.(js|css|svg|woff2)")))
                .containsExactlyInAnyOrderElementsOf(PageFiles.OWN);
    }

    @Test
    void everyImportLeadsToAModule() {
        Pattern imported = Pattern.compile("(?:from|import\\() ?\"\\./([^\"]+)\"");
        assertThat(PageFiles.modules()).allSatisfy(name -> {
            String text = new String(PageFiles.read(name), StandardCharsets.UTF_8);
            assertThat(imported.matcher(text).results().map(match -> match.group(1)))
                    .as(name)
                    .allMatch(PageFiles.modules().toList()::contains);
        });
    }

    @Test
    void filesAndFunctionsFitAHead() throws IOException {
        List<String> found = new ArrayList<>();
        for (String name : names(Pattern.compile(".*\\.(js|css|html)"))) {
            List<String> lines = lines(name);
            if (lines.size() > MAX_LINES) {
                found.add(name);
            }
            int start = 0;
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.matches("(?: {4})?(?:export |async |static |get |#)*[\\w#]+.*[{(]$")) {
                    start = i;
                }
                boolean ends = name.endsWith(".js") && line.matches("(?: {4})?}");
                if ((ends && i - start >= MAX_FUNCTION_LINES)
                        || (!name.endsWith(".html") && line.length() > MAX_LINE_CHARACTERS)) {
                    found.add(name + ":" + (i + 1));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyModuleSaysFirstWhatItIsFor() {
        assertThat(PageFiles.modules())
                .allSatisfy(name -> assertThat(new String(PageFiles.read(name), StandardCharsets.UTF_8))
                        .as(name)
                        .startsWith("// "));
    }

    @Test
    void nothingIsMadeOfMarkupButByTheSanitiser() {
        assertThat(PageFiles.modules())
                .allSatisfy(name -> assertThat(new String(PageFiles.read(name), StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("));
    }
}
