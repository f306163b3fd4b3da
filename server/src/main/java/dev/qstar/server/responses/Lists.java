package dev.qstar.server.responses;

import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Json;
import dev.qstar.server.api.Query;
import dev.qstar.server.store.Message;
import dev.qstar.server.store.Page;
import dev.qstar.server.store.Slice;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Lists of OpenAI's API, a page at a time.
final class Lists {
    private static final int MOST = 100;
    private static final int USUAL = 20;

    private Lists() {}

    /// The page that the query asks for with `limit`, `after` and, where the route has it, `order`.
    static Page page(Query query) {
        boolean oldestFirst = query.choice("order", List.of("asc", "desc")).equals(Optional.of("asc"));
        return new Page(
                query.text("after"),
                query.integer("limit", 1, MOST, USUAL),
                oldestFirst ? Page.Order.ASC : Page.Order.DESC);
    }

    /// The list, with the ids of its ends: empty texts where it is empty, since OpenAI's lists have them as texts.
    static <T> ObjectNode document(Slice<T> slice, Function<T, ObjectNode> element) {
        ObjectNode document = Json.object().put("object", "list");
        ArrayNode data = document.putArray("data");
        slice.elements().forEach(one -> data.add(element.apply(one)));
        return document.put("first_id", id(data.path(0)))
                .put("last_id", id(data.path(data.size() - 1)))
                .put("has_more", slice.hasMore());
    }

    private static String id(JsonNode element) {
        return element.path("id").stringValue("");
    }

    /// A page of messages that are here already.
    ///
    /// @param oldest first
    /// @throws ApiException when the page follows a message that is none of them
    static Slice<Message> slice(List<Message> oldest, Page page) {
        List<Message> all = page.order() == Page.Order.ASC ? oldest : oldest.reversed();
        int from = page.after().map(id -> 1 + index(all, id)).orElse(0);
        int to = Math.min(all.size(), from + page.limit());
        return new Slice<>(all.subList(from, to), to < all.size());
    }

    private static int index(List<Message> messages, String id) {
        return IntStream.range(0, messages.size())
                .filter(i -> messages.get(i).id().equals(id))
                .findFirst()
                .orElseThrow(() -> ApiException.missing("after", "not_found", "'after' names no item of the list"));
    }
}
