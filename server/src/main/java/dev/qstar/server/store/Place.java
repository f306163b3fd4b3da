package dev.qstar.server.store;

/// Where new items go in the tree of a conversation.
public sealed interface Place {
    /// After the last item of the branch that is shown.
    static Place end() {
        return new End();
    }

    /// After this item: a new branch, if something follows it already. A regeneration goes under the item that was
    /// answered; an edit goes under the parent of the item that is edited.
    static Place under(String item) {
        return new Under(item);
    }

    /// At the start: the edit of a first item.
    static Place root() {
        return new Root();
    }

    /// See [Place#end].
    record End() implements Place {}

    /// See [Place#under].
    ///
    /// @param item the id of the parent
    record Under(String item) implements Place {}

    /// See [Place#root].
    record Root() implements Place {}
}
