package dev.qstar.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Finds items by their words: the only type that knows SQLite's FTS5. The index keeps itself, by triggers.
final class FullText {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{Co}]+");

    /// What surrounds a matched word in a snippet; no text has a use for them.
    private static final String OPEN = "\u0002";

    private static final String CLOSE = "\u0003";

    private static final int SNIPPET_WORDS = 24;

    private FullText() {}

    /// The owner's items that have all the words, the last of which may be the start of one; in the page's order.
    static Slice<SearchHit> find(Handle db, String owner, String query, Page page) {
        List<String> words = words(query);
        if (words.isEmpty()) {
            return new Slice<>(List.of(), false);
        }
        Optional<Long> cursor = page.after().map(id -> ItemTable.position(db, owner, id));
        String sql = "SELECT i.conversation, c.title, i.id, i.role, i.created_at,"
                + " snippet(item_search, 1, :open, :close, '…', :words) AS snippet"
                + " FROM item_search JOIN items i ON i.position = item_search.rowid"
                + " JOIN conversations c ON c.id = i.conversation"
                + " WHERE item_search MATCH :match AND i.owner = :owner" + page.clause("item_search.rowid");
        return page.cut(page.bind(
                        db.createQuery(sql)
                                .bind("open", OPEN)
                                .bind("close", CLOSE)
                                .bind("words", SNIPPET_WORDS)
                                .bind("match", match(owner, words))
                                .bind("owner", owner),
                        cursor)
                .map((row, context) -> hit(row))
                .list());
    }

    private static List<String> words(String query) {
        Limits.check(query.length() <= Limits.QUERY_CHARS, "The search is longer than 500 characters: shorten it.");
        List<String> words = BETWEEN_WORDS
                .splitAsStream(query)
                .filter(word -> !word.isEmpty())
                .toList();
        Limits.check(words.size() <= Limits.QUERY_WORDS, "The search has more than 16 words: use fewer.");
        return words;
    }

    /// Words have letters and digits only, so that nothing in them is an operator once they are in quotes.
    private static String match(String owner, List<String> words) {
        return words.stream()
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" AND ", "owner : \"" + owner.replace("_", "") + "\" AND text : (", "*)"));
    }

    private static SearchHit hit(ResultSet row) throws SQLException {
        return new SearchHit(
                row.getString("conversation"),
                row.getString("title"),
                row.getString("id"),
                Wire.value(Role.class, row.getString("role")),
                Instant.ofEpochMilli(row.getLong("created_at")),
                fragments(row.getString("snippet")));
    }

    private static List<SearchHit.Fragment> fragments(String marked) {
        List<SearchHit.Fragment> fragments = new ArrayList<>();
        int from = 0;
        while (from < marked.length()) {
            boolean matched = marked.startsWith(OPEN, from);
            int start = matched ? from + OPEN.length() : from;
            int end = marked.indexOf(matched ? CLOSE : OPEN, start);
            int stop = end < 0 ? marked.length() : end;
            if (stop > start) {
                fragments.add(new SearchHit.Fragment(marked.substring(start, stop), matched));
            }
            from = matched ? stop + CLOSE.length() : stop;
        }
        return fragments;
    }
}
