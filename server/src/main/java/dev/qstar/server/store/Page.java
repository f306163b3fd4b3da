package dev.qstar.server.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/// Which part of a list is asked for.
///
/// @param after the id of the last element of the page before; empty for the first page
/// @param limit at most so many, 1 to 100
/// @param order from the oldest or from the newest
public record Page(Optional<String> after, int limit, Order order) {
    /// The order of a list, by when its elements came.
    public enum Order {
        /// Oldest first.
        ASC,
        /// Newest first.
        DESC
    }

    /// Checks the limit.
    public Page {
        Limits.check(limit >= 1 && limit <= Limits.PAGE, "A page has 1 to 100 elements: ask for that many.");
    }

    /// The first page in this order.
    public static Page first(int limit, Order order) {
        return new Page(Optional.empty(), limit, order);
    }

    /// The page that follows the element with this id.
    public Page after(String id) {
        return new Page(Optional.of(id), limit, order);
    }

    /// The end of a query for this page: one element more than asked for shows whether there are more.
    String clause(String column) {
        return switch (order) {
            case ASC -> " AND " + column + " > :after ORDER BY " + column + " ASC LIMIT :limit";
            case DESC -> " AND " + column + " < :after ORDER BY " + column + " DESC LIMIT :limit";
        };
    }

    /// Binds what [#clause] names; the cursor is the column's value at the element with the id `after`.
    Query bind(Query query, Optional<Long> cursor) {
        long start = order == Order.ASC ? Long.MIN_VALUE : Long.MAX_VALUE;
        return query.bind("after", (long) cursor.orElse(start)).bind("limit", limit + 1);
    }

    <T> Slice<T> cut(List<T> found) {
        return new Slice<>(found.subList(0, Math.min(limit, found.size())), found.size() > limit);
    }
}
