package dev.qstar.training.problems;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The text files that lie beside these classes, in a folder or in a jar.
final class Resources {
    private static final String FOLDER = "dev/qstar/training/problems/";
    private static final String BESIDE = "lexicon/names.txt";
    private static final int MAX_BYTES = 4 << 20;

    private Resources() {}

    static List<String> lines(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new ProblemException("resource " + name + " is missing; build the training module again");
            }
            return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new ProblemException("resource " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// The lines of every file of `folder` whose name ends with `suffix`, by file name in alphabetical order.
    static SortedMap<String, List<String>> folder(String folder, String suffix) {
        try {
            URL beside = Resources.class.getResource(BESIDE);
            if (beside == null) {
                throw new ProblemException("resource " + BESIDE + " is missing; build the training module again");
            }
            if (beside.openConnection() instanceof JarURLConnection jar) {
                try (FileSystem files =
                        FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
                    return read(files.getPath(FOLDER + folder), suffix);
                }
            }
            return read(Path.of(beside.toURI()).resolveSibling("../" + folder), suffix);
        } catch (IOException | URISyntaxException e) {
            throw new ProblemException("the folder of resources '" + folder + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static SortedMap<String, List<String>> read(Path folder, String suffix) throws IOException {
        var files = new TreeMap<String, List<String>>();
        var paths = new ArrayList<Path>();
        try (var listing = Files.newDirectoryStream(folder, "*" + suffix)) {
            listing.forEach(paths::add);
        }
        for (Path path : paths) {
            files.put(path.getFileName().toString(), Files.readAllLines(path, StandardCharsets.UTF_8));
        }
        return files;
    }
}
