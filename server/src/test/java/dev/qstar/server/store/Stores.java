package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// What the tests of the store share.
final class Stores {
    private Stores() {}

    static Store open(Path directory) {
        return Store.open(StoreOptions.in(directory));
    }

    static StoreException.Kind kindOf(ThrowingCallable call) {
        return catchThrowableOfType(StoreException.class, call).kind();
    }

    static Conversation conversation(Store store, User owner, String... texts) {
        return store.conversations().create(owner.id(), "A talk", Map.of(), messages(texts));
    }

    /// By turns of the user and the assistant.
    static List<Message> messages(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> Message.of(i % 2 == 0 ? Role.USER : Role.ASSISTANT, texts[i]))
                .toList();
    }

    static String text(Message message) {
        return message.content().isEmpty() ? "" : message.content().getFirst().text();
    }

    static List<String> texts(List<Item> items) {
        return items.stream().map(item -> text(item.message())).toList();
    }
}
