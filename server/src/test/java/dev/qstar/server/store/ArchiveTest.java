package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.server.store.StoreException.Kind;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ArchiveTest {
    @Parameter
    private Kept kept;

    @TempDir
    private Path directory;

    private Store store;
    private User ada;
    private User bob;

    @BeforeEach
    void open() {
        store = kept.open(directory);
        ada = store.users().create("Ada");
        bob = store.users().create("Bob");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> export(User owner) {
        List<String> lines = new ArrayList<>();
        store.archive().exportTo(owner.id(), lines::add);
        return lines;
    }

    private Archive.Imported load(User owner, String lines) {
        return store.archive().importFrom(owner.id(), new StringReader(lines));
    }

    /// The lines without their ids, which an import draws anew.
    private static List<String> withoutIds(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("(msg|conv)_[0-9a-f]{32}", "$1"))
                .toList();
    }

    @Test
    void whatIsExportedCanBeImported() {
        Conversation branched = store.conversations()
                .create(ada.id(), "Sterne \u2605", Map.of("k", "v"), Stores.messages("a\nb", "b", "c"));
        String second = store.conversations()
                .open(ada.id(), branched.id())
                .items()
                .get(1)
                .id();
        store.conversations().add(ada.id(), branched.id(), Place.under(second), Stores.messages("C"));
        Stores.conversation(store, ada);
        Stores.conversation(store, ada, "last");

        List<String> lines = export(ada);
        assertThat(lines).hasSize(3);
        assertThat(load(bob, String.join("\n", lines) + "\n")).isEqualTo(new Archive.Imported(3, 5));

        assertThat(withoutIds(export(bob))).isEqualTo(withoutIds(lines));
        Conversation copy = store.conversations()
                .list(bob.id(), Page.first(1, Page.Order.ASC))
                .elements()
                .getFirst();
        assertThat(copy.createdAt()).isEqualTo(branched.createdAt());
        ConversationTree tree = store.conversations().open(bob.id(), copy.id());
        assertThat(Stores.texts(tree.branch())).containsExactly("a\nb", "b", "C");
        assertThat(export(ada)).isEqualTo(lines);
        assertThat(store.conversations()
                        .search(bob.id(), "last", Page.first(5, Page.Order.ASC))
                        .elements())
                .hasSize(1);
    }

    @Test
    void anExportHoldsTheOwnersConversationsOnly() {
        Stores.conversation(store, ada, "hers");

        assertThat(export(bob)).isEmpty();
    }

    @Test
    void whatChangesDuringAnExportLeavesNothingOut() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add(Stores.conversation(store, ada).id());
        }
        List<String> lines = new ArrayList<>();
        store.archive().exportTo(ada.id(), line -> {
            if (lines.isEmpty()) {
                store.conversations().delete(ada.id(), ids.get(1));
                store.conversations().add(ada.id(), ids.get(0), Place.end(), Stores.messages("moves to the end"));
            }
            lines.add(line);
        });

        assertThat(lines).hasSize(11).doesNotHaveDuplicates();
    }

    @Test
    void aLineThatCannotBeTakenIsNamedAndThoseBeforeItAreIn() {
        Stores.conversation(store, ada, "a");
        String good = export(ada).getFirst();

        assertThatThrownBy(() -> load(bob, good + "\n\n{\"format\":1}\n" + good))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Line 3 of the import: ");
        assertThat(export(bob)).hasSize(1);
    }

    @Test
    void whatIsNoExportIsRefused() {
        Stores.conversation(store, ada, "a", "b");
        String good = export(ada).getFirst();
        String first = good.replaceAll(".*\"items\":\\[\\{\"type\":\"message\",\"id\":\"(msg_\\w+)\".*", "$1");

        assertThat(List.of(
                        Stores.kindOf(() -> load(bob, "no JSON")),
                        Stores.kindOf(() -> load(bob, "[]")),
                        Stores.kindOf(() -> load(bob, "[".repeat(100_000))),
                        Stores.kindOf(() -> load(bob, good.substring(0, good.length() / 2))),
                        Stores.kindOf(() -> load(bob, good.replace("conversation.1", "conversation.2"))),
                        Stores.kindOf(() -> load(bob, good.replace("\"user\"", "\"king\""))),
                        Stores.kindOf(() -> load(bob, good.replace("\"parent\":\"" + first, "\"parent\":\"msg_none"))),
                        Stores.kindOf(() -> load(bob, good.replaceAll("msg_[0-9a-f]{32}", "msg_same"))),
                        Stores.kindOf(() -> load(bob, good.replaceAll("\"items\":\\[", "\"items\":[null,")))))
                .containsOnly(Kind.INVALID);
        assertThat(export(bob)).isEmpty();
        assertThat(Stores.kindOf(() -> store.archive().importFrom("user_none", new StringReader(good))))
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void reasoningRemainsReasoning() {
        Message thought = new Message(
                Ids.reasoning(),
                Role.ASSISTANT,
                MessageStatus.COMPLETED,
                List.of(new ContentPart(ContentPart.Type.REASONING_TEXT, "so")),
                "{}");
        store.conversations().create(ada.id(), "t", Map.of(), List.of(Message.of(Role.USER, "q"), thought));

        load(bob, String.join("\n", export(ada)));

        Conversation copy = store.conversations()
                .list(bob.id(), Page.first(1, Page.Order.ASC))
                .elements()
                .getFirst();
        Message last = store.conversations()
                .open(bob.id(), copy.id())
                .items()
                .getLast()
                .message();
        assertThat(last.isReasoning()).isTrue();
        assertThat(last.id()).isNotEqualTo(thought.id());
    }
}
