package dev.qstar.app.config;

import dev.qstar.server.store.StoreException;
import dev.qstar.server.store.StoreLocation;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A mapping of a configuration file, read strictly: a key has a value of its own type, and nothing is left over.
/// What is wrong is told with its place. Immutable.
final class Section {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private final Source source;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /// @param known the keys it may have; any if there are none
    /// @throws ConfigException when it is no mapping, or a key is unknown, no text or there twice
    Section(Source source, Node node, List<String> known) {
        this.source = source;
        if (!(node instanceof MappingNode mapping)) {
            throw source.wrong(node, "there must be keys and values here, such as `port: 8080`");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            String name = name(key);
            if (!known.isEmpty() && !known.contains(name)) {
                throw source.wrong(
                        key, "the key '" + name + "' is unknown; remove it, or use one of " + String.join(", ", known));
            }
            if (values.put(name, tuple.getValueNode()) != null) {
                throw source.wrong(key, "the key '" + name + "' is here a second time; remove one of them");
            }
        }
    }

    private String name(Node key) {
        if (key instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
            return scalar.getValue();
        }
        throw source.wrong(key, "a key must be a text; put it in quotes");
    }

    private Optional<Node> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// The text of a key.
    Optional<String> text(String key) {
        return value(key).map(node -> text(key, node));
    }

    private String text(String key, Node node) {
        if (node instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.STR)
                && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw source.wrong(node, "'" + key + "' must be a text; put it in quotes if it is one");
    }

    /// The texts of a key that has a list of them; none if it is not there.
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        value(key).ifPresent(node -> {
            if (!(node instanceof SequenceNode sequence)) {
                throw source.wrong(node, "'" + key + "' must be a list, such as [a, b]");
            }
            sequence.getValue().forEach(element -> texts.add(text(key, element)));
        });
        return texts;
    }

    /// The whole number of a key.
    Optional<Long> whole(String key, long least, long most) {
        return value(key).map(node -> {
            if (node instanceof ScalarNode scalar
                    && scalar.getTag().equals(Tag.INT)
                    && WHOLE.matcher(scalar.getValue()).matches()) {
                long number = Long.parseLong(scalar.getValue());
                if (number >= least && number <= most) {
                    return number;
                }
            }
            throw source.wrong(node, "'" + key + "' must be a whole number from " + least + " to " + most);
        });
    }

    /// The file or folder of a key; a relative one is looked for beside the configuration file.
    Optional<Path> path(String key) {
        return value(key).map(node -> path(key, node));
    }

    private Path path(String key, Node node) {
        try {
            return source.resolve(text(key, node));
        } catch (InvalidPathException e) {
            throw source.wrong(node, "'" + key + "' is no path of this system; write another one");
        }
    }

    /// The folder of a key, or the address of a database.
    Optional<StoreLocation> location(String key) {
        return value(key).map(node -> location(key, node));
    }

    private StoreLocation location(String key, Node node) {
        try {
            return switch (StoreLocation.parse(text(key, node))) {
                case StoreLocation.Directory folder -> new StoreLocation.Directory(path(key, node));
                case StoreLocation.PostgreSql database -> database;
            };
        } catch (StoreException e) {
            throw source.wrong(node, "'" + key + "' cannot be used. " + e.getMessage());
        }
    }

    /// The files of a key whose value gives each a name; none if it is not there.
    Map<String, Path> paths(String key) {
        Map<String, Path> paths = new LinkedHashMap<>();
        section(key, List.of())
                .ifPresent(named -> named.values.forEach((name, node) -> paths.put(name, path(name, node))));
        return paths;
    }

    /// The mapping of a key.
    ///
    /// @param known the keys it may have; any if there are none
    Optional<Section> section(String key, List<String> known) {
        return value(key).map(node -> new Section(source, node, known));
    }
}
