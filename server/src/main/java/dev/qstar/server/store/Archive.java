package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Carries an owner's conversations out of the store and in again: JSON lines, one conversation a line with all its
/// branches. Ids are drawn anew on the way in: nobody learns which are taken.
public final class Archive {
    private static final String FORMAT = "qstar.conversation.1";

    private final Database database;

    Archive(Database database) {
        this.database = database;
    }

    /// What an import brought.
    ///
    /// @param conversations how many
    /// @param items how many in all of them
    public record Imported(int conversations, int items) {}

    /// Hands each line, without its end, to the sink, on the caller's thread: a slow sink holds up nothing. The
    /// conversation that changed last comes last. Each is as it was at one moment, not all at the same one.
    public void exportTo(String owner, Consumer<String> sink) {
        List<String> ids = database.read(db -> ConversationTable.ids(db, owner, Limits.ARCHIVE_LINES + 1));
        Limits.check(
                ids.size() <= Limits.ARCHIVE_LINES, "There are more than a million conversations: delete some first.");
        for (String id : ids) {
            database.read(db -> ItemTable.tree(db, owner, id)).ifPresent(tree -> sink.accept(line(tree)));
        }
    }

    /// Adds the conversations of an export; each line is on disk before the next is read. A line that cannot be taken
    /// is an error that names it: those before it are in.
    public Imported importFrom(String owner, Reader lines) {
        int conversations = 0;
        int items = 0;
        for (int number = 1; number <= Limits.ARCHIVE_LINES; number++) {
            Optional<String> line = readLine(lines, number);
            if (line.isEmpty()) {
                return new Imported(conversations, items);
            }
            if (!line.get().isBlank()) {
                items += importLine(owner, line.get(), number);
                conversations++;
            }
        }
        throw new StoreException(Kind.LIMIT, "The import has more than a million lines: split it.");
    }

    private static String line(ConversationTree tree) {
        Conversation conversation = tree.conversation();
        ObjectNode node = Json.object();
        node.put("format", FORMAT)
                .put("id", conversation.id())
                .put("title", conversation.title())
                .put("created_at", conversation.createdAt().toEpochMilli())
                .put("updated_at", conversation.updatedAt().toEpochMilli());
        node.set("metadata", Json.ofMetadata(conversation.metadata()));
        conversation.leaf().ifPresent(leaf -> node.put("leaf", leaf));
        ArrayNode items = node.putArray("items");
        for (Item item : tree.items()) {
            ObjectNode child = Json.ofMessage(item.message());
            item.parent().ifPresent(parent -> child.put("parent", parent));
            items.add(child.put("created_at", item.createdAt().toEpochMilli()));
        }
        return Json.write(node);
    }

    private int importLine(String owner, String line, int number) {
        try {
            ConversationTree tree = tree(Json.read(line));
            return database.write(db -> insert(db, owner, tree));
        } catch (StoreException e) {
            throw new StoreException(e.kind(), "Line " + number + " of the import: " + e.getMessage(), e);
        }
    }

    private static int insert(Handle db, String owner, ConversationTree tree) {
        Conversation conversation = tree.conversation();
        UserTable.require(db, owner);
        ConversationTable.insert(db, owner, conversation);
        tree.items().forEach(item -> ItemTable.insert(db, owner, conversation.id(), item));
        ConversationTable.show(db, owner, conversation.id(), conversation.leaf(), conversation.updatedAt());
        return tree.items().size();
    }

    /// Reads a line, with new ids throughout.
    private static ConversationTree tree(JsonNode node) {
        Limits.valid(FORMAT.equals(Json.string(node, "format")), "It is no " + FORMAT + ": import an export.");
        List<JsonNode> nodes = Json.array(node.path("items"), "items");
        Limits.check(nodes.size() <= Limits.ITEMS_OF_CONVERSATION, "It has more than 10000 items: split it.");
        Map<String, String> ids = new HashMap<>();
        List<Item> items = new ArrayList<>();
        for (JsonNode child : nodes) {
            Optional<String> parent = reference(child, "parent", ids);
            Message message = Json.message(child).interrupted();
            String id = Ids.like(message.id());
            Limits.valid(ids.put(message.id(), id) == null, "It has an item twice: import an export.");
            items.add(new Item(message.withId(id), parent, time(child, "created_at")));
        }
        Conversation conversation = new Conversation(
                Ids.conversation(),
                Limits.name("title", Json.string(node, "title")),
                Limits.metadata(Json.metadata(node.path("metadata"))),
                time(node, "created_at"),
                time(node, "updated_at"),
                reference(node, "leaf", ids));
        return new ConversationTree(conversation, items);
    }

    /// The new id of the item that a field names, which came before; empty without the field.
    private static Optional<String> reference(JsonNode node, String name, Map<String, String> ids) {
        if (!node.has(name)) {
            return Optional.empty();
        }
        @Nullable String id = ids.get(Json.string(node, name));
        Limits.valid(id != null, "Its " + name + " names no item before it: import an export.");
        return Optional.ofNullable(id);
    }

    private static Instant time(JsonNode node, String name) {
        return Instant.ofEpochMilli(Json.whole(node, name));
    }

    private static Optional<String> readLine(Reader lines, int number) {
        StringBuilder line = new StringBuilder();
        try {
            int next = lines.read();
            if (next < 0) {
                return Optional.empty();
            }
            while (next >= 0 && next != '\n') {
                line.append((char) next);
                Limits.check(
                        line.length() <= Limits.IMPORT_LINE_CHARS,
                        "Line " + number + " of the import is longer than 128 million characters: split it.");
                next = lines.read();
            }
            return Optional.of(line.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
