package dev.qstar.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/// Finds items by their words. A word is a run of letters, digits and the marks on them; case and marks make no
/// difference. An item is found once it is no longer in progress, by all its parts but the reasoning.
interface FullText {
    /// How many words of an item a hit shows.
    int SNIPPET_WORDS = 24;

    /// What may stand in a word.
    String OF_WORD = "\\p{L}\\p{N}\\p{M}\\p{Co}";

    /// Splits at everything else, as SQLite's tokenizer unicode61 does.
    Pattern BETWEEN_WORDS = Pattern.compile("[^" + OF_WORD + "]+");

    /// The owner's items that have all the words, the last of which may be the start of one; in the page's order.
    Slice<SearchHit> find(Handle db, String owner, String query, Page page);

    /// The words of a query.
    static List<String> words(String query) {
        Limits.check(query.length() <= Limits.QUERY_CHARS, "The search is longer than 500 characters: shorten it.");
        List<String> words = BETWEEN_WORDS
                .splitAsStream(query)
                .filter(word -> !word.isEmpty())
                .toList();
        Limits.check(words.size() <= Limits.QUERY_WORDS, "The search has more than 16 words: use fewer.");
        return words;
    }

    /// Of a row with the item's place and the conversation's title.
    static SearchHit hit(ResultSet row, List<SearchHit.Fragment> snippet) throws SQLException {
        return new SearchHit(
                row.getString("conversation"),
                row.getString("title"),
                row.getString("id"),
                Wire.value(Role.class, row.getString("role")),
                Instant.ofEpochMilli(row.getLong("created_at")),
                snippet);
    }
}
