package dev.qstar.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Full text in PostgreSQL, by vectors of words and an inverted index of them. What a word is, and what a hit shows, is
/// decided here, so that neither hangs on how the server was set up.
final class TextVectors implements FullText {
    /// A vector has no room for a megabyte: of a text with more different words than that, the first ones are found.
    private static final int WORDS_BYTES = 1_000_000;

    private static final int AT_ONCE = 100;

    /// An item without its words.
    private record Bare(long position, String owner, String content) {}

    /// Gives their words to the items that ended, in the transaction in which they did.
    static void index(Handle db) {
        List<Bare> some;
        do {
            some = db.createQuery("SELECT position, owner, content FROM items"
                            + " WHERE words IS NULL AND status <> 'in_progress' ORDER BY position LIMIT :limit")
                    .bind("limit", AT_ONCE)
                    .map((row, context) ->
                            new Bare(row.getLong("position"), row.getString("owner"), row.getString("content")))
                    .list();
            index(db, some);
        } while (some.size() == AT_ONCE);
    }

    private static void index(Handle db, List<Bare> items) {
        if (items.isEmpty()) {
            return;
        }
        PreparedBatch batch = db.prepareBatch("UPDATE items"
                + " SET words = array_to_tsvector(string_to_array(:words, ' ')) WHERE position = :position");
        for (Bare item : items) {
            String words = String.join(" ", Words.of(text(item.content()), WORDS_BYTES));
            batch.bind("words", (lexeme(item.owner()) + " " + words).strip())
                    .bind("position", item.position())
                    .add();
        }
        batch.execute();
    }

    @Override
    public Slice<SearchHit> find(Handle db, String owner, String query, Page page) {
        List<String> words = FullText.words(query).stream()
                .map(Words::folded)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return new Slice<>(List.of(), false);
        }
        Optional<Long> cursor = page.after().map(id -> ItemTable.position(db, owner, id));
        String sql = "SELECT i.conversation, c.title, i.id, i.role, i.created_at, i.content"
                + " FROM items i JOIN conversations c ON c.id = i.conversation"
                + " WHERE i.words @@ CAST(:match AS TSQUERY) AND i.owner = :owner" + page.clause("i.position");
        return page.cut(page.bind(
                        db.createQuery(sql).bind("match", match(owner, words)).bind("owner", owner), cursor)
                .map((row, context) -> hit(row, words))
                .list());
    }

    /// Words have letters and digits only, so that nothing in them is an operator once they are in quotes.
    private static String match(String owner, List<String> words) {
        return words.stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" & ", "'" + lexeme(owner) + "' & ", ":*"));
    }

    /// An owner beside the words: none of them begins with an underscore.
    private static String lexeme(String owner) {
        return "_" + FullText.BETWEEN_WORDS.matcher(owner).replaceAll("");
    }

    private static SearchHit hit(ResultSet row, List<String> words) throws SQLException {
        return FullText.hit(row, Snippet.of(text(row.getString("content")), words));
    }

    private static String text(String content) {
        return Json.content(Json.read(content)).stream()
                .filter(part -> part.type() != ContentPart.Type.REASONING_TEXT)
                .map(ContentPart::text)
                .collect(Collectors.joining("\n"));
    }
}
