import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Lays out what the archive holds: `bin/qstar`, `lib` with the jars, `runtime` with the parts of Java that they
/// need, and what people read. Run by Maven with three folders: the checkout, the collected jars, and the one to be
/// made.
final class Layout {
    private static final String OURS = "qstar-";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /// What runs, and so what its parts require, is in the runtime.
    private static final List<String> ROOTS =
            List.of("dev.qstar.app", "dev.qstar.server", "org.snakeyaml.engine", "ch.qos.logback.classic");

    /// What they look for at run time without requiring it.
    private static final List<String> MORE = List.of(
            "java.logging",
            "java.management",
            "java.naming",
            "jdk.incubator.vector",
            "jdk.management",
            "jdk.unsupported");

    private Layout() {}

    /// Makes the folder anew, and removes the collected jars, so that the next ones are not mixed with them.
    public static void main(String[] arguments) throws IOException {
        Path checkout = Path.of(arguments[0]);
        Path image = Path.of(arguments[2]);
        remove(image);
        Path lib = Files.createDirectories(image.resolve("lib"));
        try (Stream<Path> jars = Files.list(Path.of(arguments[1]))) {
            for (Path jar : jars.toList()) {
                Path target = lib.resolve(jar.getFileName());
                if (jar.getFileName().toString().startsWith(OURS)) {
                    copyWithoutTimes(jar, target);
                } else {
                    Files.copy(jar, target);
                }
            }
        }
        Files.createDirectory(image.resolve("bin"));
        Files.copy(checkout.resolve("qstar"), image.resolve("bin/qstar"));
        if (!image.resolve("bin/qstar").toFile().setExecutable(true, false)) {
            throw new IOException("bin/qstar cannot be made executable");
        }
        Files.copy(checkout.resolve("LICENSE"), image.resolve("LICENSE"));
        Files.copy(checkout.resolve("README.md"), image.resolve("README.md"));
        Files.copy(checkout.resolve("models/MODEL_CARD.md"), image.resolve("MODEL_CARD.md"));
        Files.copy(checkout.resolve("docs/qstar.yaml"), image.resolve("qstar.yaml"));
        link(modules(lib), image.resolve("runtime"));
        remove(Path.of(arguments[1]));
    }

    /// The modules of Java that the jars need.
    private static Set<String> modules(Path lib) {
        ModuleFinder java = ModuleFinder.ofSystem();
        Set<String> modules = new TreeSet<>(MORE);
        Configuration.resolve(ModuleFinder.of(lib), List.of(Configuration.empty()), java, ROOTS).modules().stream()
                .map(ResolvedModule::name)
                .filter(name -> java.find(name).isPresent())
                .forEach(modules::add);
        return modules;
    }

    private static void link(Set<String> modules, Path runtime) {
        int status = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--add-modules",
                        String.join(",", modules),
                        "--no-header-files",
                        "--no-man-pages",
                        "--strip-java-debug-attributes",
                        "--disable-plugin",
                        "generate-jli-classes", // it makes other ones each time
                        "--compress",
                        "zip-6",
                        "--output",
                        runtime.toString());
        if (status != 0) {
            throw new IllegalStateException("jlink ended with " + status);
        }
    }

    /// The same classes and resources in order, without when, by whom and how the jar was built.
    private static void copyWithoutTimes(Path jar, Path target) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(target))) {
            TreeMap<String, ZipEntry> entries = new TreeMap<>();
            from.stream()
                    .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("META-INF/m"))
                    .filter(entry -> !entry.getName().equals("META-INF/MANIFEST.MF"))
                    .forEach(entry -> entries.put(entry.getName(), entry));
            for (ZipEntry entry : entries.values()) {
                ZipEntry plain = new ZipEntry(entry.getName());
                plain.setTimeLocal(NO_TIME);
                to.putNextEntry(plain);
                from.getInputStream(entry).transferTo(to);
                to.closeEntry();
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
