package dev.qstar.server.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Full text in SQLite, by FTS5. The index keeps itself, by triggers.
final class Fts5 implements FullText {
    /// What surrounds a matched word in a snippet; no text has a use for them.
    private static final String OPEN = "\u0002";

    private static final String CLOSE = "\u0003";

    @Override
    public Slice<SearchHit> find(Handle db, String owner, String query, Page page) {
        List<String> words = FullText.words(query);
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
                .map((row, context) -> FullText.hit(row, fragments(row.getString("snippet"))))
                .list());
    }

    /// Words have letters and digits only, so that nothing in them is an operator once they are in quotes.
    private static String match(String owner, List<String> words) {
        return words.stream()
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" AND ", "owner : \"" + owner.replace("_", "") + "\" AND text : (", "*)"));
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
