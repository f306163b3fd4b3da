package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.assertThat;

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
class SearchTest {
    private static final Page NEWEST = Page.first(10, Page.Order.DESC);

    @Parameter
    private Kept kept;

    @TempDir
    private Path directory;

    private Store store;
    private User ada;

    @BeforeEach
    void open() {
        store = kept.open(directory);
        ada = store.users().create("Ada");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> found(String query) {
        return store.conversations().search(ada.id(), query, NEWEST).elements().stream()
                .map(SearchTest::marked)
                .toList();
    }

    private static String marked(SearchHit hit) {
        StringBuilder text = new StringBuilder();
        for (SearchHit.Fragment fragment : hit.snippet()) {
            text.append(fragment.matched() ? "[" + fragment.text() + "]" : fragment.text());
        }
        return text.toString();
    }

    @Test
    void allWordsMustBeThereInAnyOrderAndCase() {
        Stores.conversation(store, ada, "The train leaves at noon.", "The bus leaves at dawn.");

        assertThat(found("NOON train")).containsExactly("The [train] leaves at [noon].");
        assertThat(found("train dawn")).isEmpty();
    }

    @Test
    void theLastWordMayBeTheStartOfOne() {
        Stores.conversation(store, ada, "Photosynthesis in plants");

        assertThat(found("photo")).containsExactly("[Photosynthesis] in plants");
        assertThat(found("photo plants")).isEmpty();
    }

    @Test
    void accentsMakeNoDifference() {
        Stores.conversation(store, ada, "Ein Café in Zürich", "Καλημέρα κόσμε");

        assertThat(found("cafe zurich")).containsExactly("Ein [Café] in [Zürich]");
        assertThat(found("κόσμε")).containsExactly("Καλημέρα [κόσμε]");
    }

    @Test
    void theNewestComesFirstAndPagesFollow() {
        for (int i = 0; i < 25; i++) {
            Stores.conversation(store, ada, "apple number" + i);
        }

        List<String> all = new ArrayList<>();
        Page page = NEWEST;
        Slice<SearchHit> slice;
        do {
            slice = store.conversations().search(ada.id(), "apple", page);
            slice.elements().forEach(hit -> all.add(marked(hit)));
            page = page.after(slice.elements().getLast().item());
        } while (slice.hasMore());

        assertThat(all).hasSize(25).startsWith("[apple] number24").endsWith("[apple] number0");
    }

    @Test
    void aHitSaysWhereItIs() {
        Conversation talk = store.conversations()
                .create(ada.id(), "Fruit", Map.of(), Stores.messages("Is a pear an apple?", "No."));
        SearchHit hit = store.conversations()
                .search(ada.id(), "pear", NEWEST)
                .elements()
                .getFirst();

        assertThat(hit.conversation()).isEqualTo(talk.id());
        assertThat(hit.title()).isEqualTo("Fruit");
        assertThat(hit.role()).isEqualTo(Role.USER);
        assertThat(store.conversations().item(ada.id(), talk.id(), hit.item()).createdAt())
                .isEqualTo(hit.createdAt());
    }

    @Test
    void aLongTextIsCutAroundTheWord() {
        Stores.conversation(store, ada, "hay ".repeat(2000) + "needle" + " hay".repeat(2000));

        String snippet = found("needle").getFirst();
        assertThat(snippet).contains("[needle]").startsWith("…").endsWith("…").hasSizeLessThan(200);
    }

    @Test
    void everyPartButTheReasoningIsSearched() {
        Message message = new Message(
                Ids.message(),
                Role.ASSISTANT,
                MessageStatus.COMPLETED,
                List.of(
                        new ContentPart(ContentPart.Type.REASONING_TEXT, "hidden thoughts"),
                        new ContentPart(ContentPart.Type.OUTPUT_TEXT, "open words"),
                        new ContentPart(ContentPart.Type.REFUSAL, "polite excuse")),
                "{}");
        store.conversations().create(ada.id(), "", Map.of(), List.of(message));

        assertThat(found("words excuse")).hasSize(1);
        assertThat(found("hidden")).isEmpty();
    }

    @Test
    void aMessageIsFoundOnceItEnded() {
        Conversation talk = Stores.conversation(store, ada);
        Message begun = Message.begun();
        store.conversations().add(ada.id(), talk.id(), Place.end(), List.of(begun));
        List<ContentPart> parts = List.of(new ContentPart(ContentPart.Type.OUTPUT_TEXT, "a zebra"));

        store.conversations().update(ada.id(), talk.id(), begun.with(MessageStatus.IN_PROGRESS, parts));
        assertThat(found("zebra")).isEmpty();
        store.conversations().update(ada.id(), talk.id(), begun.with(MessageStatus.COMPLETED, parts));
        assertThat(found("zebra")).containsExactly("a [zebra]");
    }

    @Test
    void aDeletedItemIsNotFound() {
        Conversation talk = Stores.conversation(store, ada, "a zebra", "another zebra");
        store.conversations().deleteItem(ada.id(), talk.id(), talk.leaf().orElseThrow());

        assertThat(found("zebra")).containsExactly("a [zebra]");
    }

    @Test
    void nothingInAQueryIsAnOperator() {
        Stores.conversation(store, ada, "to be or not to be", "rock & roll: 100% \"live\"");

        assertThat(found("be OR live")).isEmpty();
        assertThat(found("not")).hasSize(1);
        assertThat(found("\"live\" (100%) owner: * ^ - NEAR(")).isEmpty();
        assertThat(found("\"live\"* AND")).isEmpty();
        assertThat(found("roll:100")).hasSize(1);
        assertThat(found("?!'\";--")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void theOwnersIdIsNoWordOfTheText() {
        Stores.conversation(store, ada, "hello");

        assertThat(found(ada.id().replace("_", ""))).isEmpty();
        assertThat(found("user")).isEmpty();
    }
}
