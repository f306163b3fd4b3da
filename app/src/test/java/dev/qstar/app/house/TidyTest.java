package dev.qstar.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.app.house.Repository.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The house rules of CONTRIBUTING.md that a machine can check.
class TidyTest {
    private static final int MAX_FILE_LINES = 500;
    private static final int MAX_METHOD_LINES = 70;
    private static final int MAX_LINE_CHARACTERS = 140;

    /// Vectors of a matrix product stay in registers only where a method is one straight run of code.
    private static final Set<String> REGISTER_TILES =
            Set.of("FloatGemmTile.java", "VectorCodeTile.java", "VectorGroupRow.java", "VectorRow.java");

    private static final List<Source> JAVA = Repository.java();
    private static final List<Source> OTHERS = Repository.others();
    private static final List<Source> ALL =
            Stream.concat(JAVA.stream(), OTHERS.stream()).toList();
    private static final List<Source> TESTS =
            JAVA.stream().filter(Source::isTest).toList();

    /// The places where a line matches; the pattern's own line in this file cannot, each has a bracket in a word.
    private static List<String> lines(List<Source> sources, String pattern) {
        Predicate<String> matches = Pattern.compile(pattern).asPredicate();
        List<String> found = new ArrayList<>();
        for (Source source : sources) {
            for (int i = 0; i < source.lines().size(); i++) {
                if (matches.test(source.lines().get(i))) {
                    found.add(source.path() + ":" + (i + 1) + ": "
                            + source.lines().get(i).strip());
                }
            }
        }
        return found;
    }

    private static List<String> paths(List<Source> sources, Predicate<Source> bad) {
        return sources.stream().filter(bad).map(Source::path).toList();
    }

    @Test
    void everyModuleIsSeen() {
        for (String module : Repository.MODULES) {
            assertThat(JAVA).anyMatch(source -> source.path().startsWith(module + "/"));
        }
        assertThat(Repository.source("pom.xml").text()).containsSubsequence(Repository.MODULES);
    }

    @Test
    void linesHaveNoTabsNoSpacesAtTheEndAndFitAScreen() {
        assertThat(lines(ALL, "\t|[ ]$")).isEmpty();
        assertThat(lines(JAVA, ".{" + (MAX_LINE_CHARACTERS + 1) + "}")).isEmpty();
    }

    @Test
    void filesFitAHead() {
        assertThat(paths(JAVA, source -> source.lines().size() > MAX_FILE_LINES))
                .isEmpty();
    }

    @Test
    void methodsFitAScreen() {
        Pattern member = Pattern.compile("^ {4}[^\\s/@})].*");
        Pattern type = Pattern.compile("\\b(class|record|interface|enum)\\s");
        List<String> found = new ArrayList<>();
        for (Source source : JAVA) {
            String first = "";
            int start = 0;
            for (int i = 0; i < source.lines().size(); i++) {
                String line = source.lines().get(i);
                if (member.matcher(line).matches()) {
                    first = line;
                    start = i;
                }
                boolean ends = line.equals("    }") && !type.matcher(first).find();
                boolean tile = REGISTER_TILES.stream().anyMatch(source.path()::endsWith);
                if (ends && !tile && i - start >= MAX_METHOD_LINES) {
                    found.add(source.path() + ":" + (start + 1));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(lines(ALL, "\\b(TOD[O]|FIXM[E]|XX[X]|HAC[K])\\b")).isEmpty();
    }

    @Test
    void testsNeverSkipSleepOrPrint() {
        assertThat(lines(TESTS, "@Disable[d]|@(Enabled|Disabled)[IOF]|\\bAssumption[s]\\b|assum[e](True|False|That)"))
                .isEmpty();
        assertThat(lines(TESTS, "Thread[.]sleep|TimeUnit[.]\\w+[.]sleep|parkNano[s]"))
                .isEmpty();
        assertThat(lines(TESTS, "System[.](out|err)[.]print|printStackTrac[e]\\(\\)"))
                .isEmpty();
    }

    @Test
    void testClassesAreFoundByTheirName() {
        assertThat(paths(
                        TESTS,
                        source -> !source.path().endsWith("Test.java")
                                && source.lines().stream()
                                        .anyMatch(line -> line.strip().equals("@Tes" + "t"))))
                .isEmpty();
    }

    @Test
    void noFileNamesAPlaceOnOneMachine() {
        assertThat(lines(ALL, "(^|[^\\w.~/-])/(home|root|work|tmp|Users)[/]\\w|\\b[A-Z]:\\\\{1,2}[U]sers"))
                .isEmpty();
    }

    @Test
    void documentationIsMarkdownComments() {
        assertThat(lines(JAVA, "^\\s*/[*][*]")).isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        Pattern type = Pattern.compile("^public .*\\b(class|record|interface|enum)\\s.*");
        List<String> found = new ArrayList<>();
        for (Source source : JAVA) {
            String before = "";
            for (String line : source.lines()) {
                if (type.matcher(line).matches() && !before.startsWith("///")) {
                    found.add(source.path());
                }
                if (!line.startsWith("@")) {
                    before = line;
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyModuleIsNullMarked() {
        List<Source> infos = JAVA.stream()
                .filter(source -> source.path().endsWith("module-info.java"))
                .toList();
        assertThat(infos)
                .hasSize((int) Repository.MODULES.stream()
                        .filter(module -> Files.exists(Repository.ROOT.resolve(module + "/src/main")))
                        .count())
                .allSatisfy(source -> assertThat(source.text())
                        .containsPattern("NullMarked\n(@.*\n)?module ")
                        .contains("/// ", "requires static org.jspecify;"));
    }

    @Test
    void theReadmeNamesTheCommandsThatCiRuns() {
        List<String> commands = Repository.source(".ci/run").lines().stream()
                .map(String::strip)
                .filter(line -> line.startsWith("mvn ") || line.startsWith("clients/"))
                .toList();
        assertThat(commands).hasSize(2);
        assertThat(Repository.source("README.md").text()).contains(commands);
        assertThat(Repository.source("CONTRIBUTING.md").text()).contains(commands);
    }

    @Test
    void linksBetweenDocumentsLeadSomewhere() {
        Pattern link = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
        List<String> found = new ArrayList<>();
        for (Source source : OTHERS) {
            Matcher matcher = link.matcher(source.path().endsWith(".md") ? source.text() : "");
            while (matcher.find()) {
                Path target = Repository.ROOT.resolve(source.path()).resolveSibling(matcher.group(1));
                if (!Files.exists(target)) {
                    found.add(source.path() + " -> " + matcher.group(1));
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
