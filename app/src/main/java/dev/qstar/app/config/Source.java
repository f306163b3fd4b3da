package dev.qstar.app.config;

import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// The YAML text of a configuration file: one document without aliases that nests a few levels deep.
///
/// @param file where it is from, for messages and for what it names beside itself
/// @param text all of it; whoever reads it limits its size
record Source(Path file, String text) {
    private static final int MAX_DEPTH = 8;
    private static final LoadSettings STRICT = LoadSettings.builder().build();

    /// What the document holds.
    ///
    /// @return empty when there is nothing but comments
    /// @throws ConfigException when it is no YAML, has an alias, nests too deep, or is followed by another document
    Optional<Node> root() {
        try {
            requireShallow();
            return new Composer(STRICT, parser()).getSingleNode();
        } catch (MarkedYamlEngineException malformed) {
            throw new ConfigException(
                    place(malformed.getProblemMark()) + "this is no YAML, " + malformed.getProblem() + "; correct it");
        } catch (YamlEngineException malformed) {
            throw new ConfigException(
                    place(Optional.empty()) + "this is no YAML; correct it: " + malformed.getMessage());
        }
    }

    private Parser parser() {
        return new ParserImpl(STRICT, new StreamReader(STRICT, text));
    }

    /// Looks at the events alone, for which neither depth nor aliases matter.
    private void requireShallow() {
        int depth = 0;
        Parser parser = parser();
        while (parser.hasNext()) {
            Event event = parser.next();
            if (event instanceof AliasEvent) {
                throw wrong(event.getStartMark(), "aliases are not read; write the value itself");
            }
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                throw wrong(event.getStartMark(), "this nests deeper than " + MAX_DEPTH + " levels; write it flat");
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }

    /// A file or folder that the text names, beside the file unless it is absolute.
    Path resolve(String name) {
        return file.resolveSibling(name);
    }

    /// What is wrong with a part of the document.
    ConfigException wrong(Node node, String problem) {
        return wrong(node.getStartMark(), problem);
    }

    private ConfigException wrong(Optional<Mark> mark, String problem) {
        return new ConfigException(place(mark) + problem);
    }

    private String place(Optional<Mark> mark) {
        return file
                + mark.map(at -> ":" + (at.getLine() + 1) + ":" + (at.getColumn() + 1))
                        .orElse("") + ": ";
    }
}
