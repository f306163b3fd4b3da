package dev.qstar.app.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The checkout that the tests run in: its modules and the files a person wrote.
final class Repository {
    /// The modules, in the order that data flows.
    static final List<String> MODULES = List.of(
            "engine",
            "search",
            "training",
            "models",
            "testkit",
            "server",
            "app",
            "benchmarks",
            "clients",
            "page-tests");

    /// Tests run in their module's folder.
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Repository() {}

    /// A text file of the repository.
    ///
    /// @param path below the root, with slashes
    /// @param lines what it says
    record Source(String path, List<String> lines) {
        String text() {
            return String.join("\n", lines) + "\n";
        }

        boolean isTest() {
            return path.contains("/src/test/");
        }
    }

    /// The Java files of all modules.
    static List<Source> java() {
        return MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve("src"))
                .flatMap(folder -> read(folder, path -> path.endsWith(".java")).stream())
                .toList();
    }

    /// What people read and run beside Java: Markdown, poms, scripts.
    static List<Source> others() {
        return read(
                ROOT,
                path -> path.endsWith(".md")
                        || path.endsWith("pom.xml")
                        || path.equals("qstar")
                        || path.equals(".ci/run")
                        || path.equals("clients/npm/run")
                        || path.endsWith(".mjs")
                        || path.equals(".gitignore"));
    }

    static Source source(String path) {
        return read(ROOT.resolve(path));
    }

    private static List<Source> read(Path folder, Predicate<String> wanted) {
        List<Source> sources = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    String name = visited.getFileName().toString();
                    boolean made = name.equals("target")
                            || name.equals("node_modules")
                            || (name.startsWith(".") && !name.equals(".ci"));
                    return made && !visited.equals(ROOT) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (wanted.test(relative(file))) {
                        sources.add(read(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private static Source read(Path file) {
        try {
            return new Source(relative(file), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String relative(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
