package dev.qstar.server.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A conversation with all its branches.
///
/// @param conversation the conversation
/// @param items every item, parents before children, in the order in which they came
public record ConversationTree(Conversation conversation, List<Item> items) {
    /// Copies the list.
    public ConversationTree {
        items = List.copyOf(items);
    }

    /// The items of the branch that is shown, from the root to the leaf.
    public List<Item> branch() {
        return conversation.leaf().map(this::branch).orElse(List.of());
    }

    /// The items from the root to this one. Raises NOT_FOUND when it is not here.
    public List<Item> branch(String leaf) {
        Map<String, Item> byId = HashMap.newHashMap(items.size());
        items.forEach(item -> byId.put(item.id(), item));
        List<Item> branch = new ArrayList<>();
        Optional<String> next = Optional.of(leaf);
        while (next.isPresent() && branch.size() < items.size()) {
            Item item = byId.get(next.get());
            if (item == null) {
                throw StoreException.notFound("item", next.get());
            }
            branch.add(item);
            next = item.parent();
        }
        return branch.reversed();
    }
}
