package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.server.store.StoreException.Kind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ConversationsTest {
    private static final Page.Order ASC = Page.Order.ASC;
    private static final Page.Order DESC = Page.Order.DESC;

    @Parameter
    private Kept kept;

    @TempDir
    private Path directory;

    private Store store;
    private Conversations conversations;
    private User ada;

    @BeforeEach
    void open() {
        store = kept.open(directory);
        conversations = store.conversations();
        ada = store.users().create("Ada");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> shown(String id) {
        return Stores.texts(conversations.open(ada.id(), id).branch());
    }

    @Test
    void whatWasCreatedComesBack() {
        Map<String, String> metadata = Map.of("project", "stars", "colour", "blau 🌟");
        Conversation talk =
                conversations.create(ada.id(), "Stars", metadata, Stores.messages("How far is Sirius?", "8.6 ly"));

        assertThat(conversations.get(ada.id(), talk.id())).isEqualTo(talk);
        assertThat(talk.title()).isEqualTo("Stars");
        assertThat(talk.metadata()).isEqualTo(metadata);
        assertThat(shown(talk.id())).containsExactly("How far is Sirius?", "8.6 ly");
    }

    @Test
    void aMessageComesBackAsItWas() {
        Message message = new Message(
                Ids.message(),
                Role.ASSISTANT,
                MessageStatus.INCOMPLETE,
                List.of(
                        new ContentPart(ContentPart.Type.REASONING_TEXT, "2 + 2 = <<2+2=4>>4"),
                        new ContentPart(ContentPart.Type.OUTPUT_TEXT, "\u05d0\ud83d\ude00\n\t\u0000\"'%_\\"),
                        new ContentPart(ContentPart.Type.REFUSAL, "")),
                "{\"q\":[0.25,1]}");
        Conversation talk = conversations.create(ada.id(), "", Map.of(), List.of(message));

        assertThat(conversations.item(ada.id(), talk.id(), message.id()).message())
                .isEqualTo(message);
    }

    @Test
    void anEditBranchesAtTheParent() {
        Conversation talk = Stores.conversation(store, ada, "a", "b", "c", "d");
        List<Item> items = conversations.open(ada.id(), talk.id()).items();

        conversations.add(
                ada.id(), talk.id(), Place.under(items.get(1).id()), Stores.messages("c, edited", "another d"));

        ConversationTree tree = conversations.open(ada.id(), talk.id());
        assertThat(Stores.texts(tree.branch())).containsExactly("a", "b", "c, edited", "another d");
        assertThat(Stores.texts(tree.branch(items.get(3).id()))).containsExactly("a", "b", "c", "d");
        assertThat(tree.items()).hasSize(6);
    }

    @Test
    void theFirstMessageCanBeEditedToo() {
        Conversation talk = Stores.conversation(store, ada, "a", "b");

        conversations.add(ada.id(), talk.id(), Place.root(), Stores.messages("A"));

        assertThat(shown(talk.id())).containsExactly("A");
    }

    @Test
    void anyBranchCanBeShown() {
        Conversation talk = Stores.conversation(store, ada, "a", "b");
        List<Item> items = conversations.open(ada.id(), talk.id()).items();
        conversations.add(ada.id(), talk.id(), Place.under(items.get(0).id()), Stores.messages("B"));
        assertThat(shown(talk.id())).containsExactly("a", "B");

        conversations.change(ada.id(), talk.id(), Change.showing(items.get(1).id()));

        assertThat(shown(talk.id())).containsExactly("a", "b");
        assertThat(Stores.kindOf(() -> conversations.change(ada.id(), talk.id(), Change.showing("msg_none"))))
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void aMessageGrowsUntilItEnds() {
        Conversation talk = Stores.conversation(store, ada, "Tell me a story.");
        Message begun = Message.begun();
        conversations.add(ada.id(), talk.id(), Place.end(), List.of(begun));

        List<ContentPart> some = List.of(new ContentPart(ContentPart.Type.OUTPUT_TEXT, "Once"));
        List<ContentPart> all = List.of(new ContentPart(ContentPart.Type.OUTPUT_TEXT, "Once upon a time."));
        conversations.update(ada.id(), talk.id(), begun.with(MessageStatus.IN_PROGRESS, some));
        Message whole = begun.with(MessageStatus.COMPLETED, all);

        assertThat(conversations.update(ada.id(), talk.id(), whole).message()).isEqualTo(whole);
        assertThat(Stores.kindOf(() -> conversations.update(ada.id(), talk.id(), whole)))
                .isEqualTo(Kind.CONFLICT);
        assertThat(Stores.kindOf(() -> conversations.update(ada.id(), talk.id(), Message.begun())))
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void theShownBranchIsPagedByACursorBothWays() {
        String[] texts = IntStream.range(0, 25).mapToObj(i -> "m" + i).toArray(String[]::new);
        Conversation talk = Stores.conversation(store, ada, texts);
        Item second = conversations.open(ada.id(), talk.id()).items().get(1);
        conversations.add(ada.id(), talk.id(), Place.under(second.id()), Stores.messages("off the branch"));
        Item last = conversations.open(ada.id(), talk.id()).items().get(24);
        conversations.change(ada.id(), talk.id(), Change.showing(last.id()));

        assertThat(paged(talk.id(), Page.first(7, ASC))).containsExactly(texts);
        assertThat(paged(talk.id(), Page.first(100, ASC))).containsExactly(texts);
        assertThat(paged(talk.id(), Page.first(5, DESC)).reversed()).containsExactly(texts);
        assertThat(Stores.kindOf(() -> Page.first(0, ASC))).isEqualTo(Kind.LIMIT);
        assertThat(Stores.kindOf(() -> Page.first(101, ASC))).isEqualTo(Kind.LIMIT);
    }

    private List<String> paged(String id, Page first) {
        List<String> texts = new ArrayList<>();
        Page page = first;
        Slice<Item> slice;
        do {
            slice = conversations.items(ada.id(), id, page);
            texts.addAll(Stores.texts(slice.elements()));
            page = page.after(slice.elements().getLast().id());
        } while (slice.hasMore());
        return texts;
    }

    @Test
    void conversationsAreListedByWhenTheyLastChanged() {
        Conversation a = Stores.conversation(store, ada, "a");
        Conversation b = Stores.conversation(store, ada, "b");
        Conversation c = Stores.conversation(store, ada, "c");
        conversations.add(ada.id(), a.id(), Place.end(), Stores.messages("more"));

        Page first = Page.first(2, DESC);
        Slice<Conversation> newest = conversations.list(ada.id(), first);
        assertThat(newest.elements()).extracting(Conversation::id).containsExactly(a.id(), c.id());
        assertThat(newest.hasMore()).isTrue();
        Slice<Conversation> rest = conversations.list(ada.id(), first.after(c.id()));
        assertThat(rest.elements()).extracting(Conversation::id).containsExactly(b.id());
        assertThat(rest.hasMore()).isFalse();
    }

    @Test
    void aClockThatGoesBackChangesNoOrder() {
        Conversation early = Stores.conversation(store, ada, "a", "b");
        store.close();
        Clock back = Clock.fixed(Instant.now().minus(Duration.ofHours(1)), ZoneOffset.UTC);
        store = Store.open(StoreOptions.at(kept.at(directory)).withClock(back));
        conversations = store.conversations();

        Conversation late = Stores.conversation(store, ada, "later");
        conversations.add(ada.id(), late.id(), Place.end(), Stores.messages("latest"));

        assertThat(conversations.list(ada.id(), Page.first(10, ASC)).elements())
                .extracting(Conversation::id)
                .containsExactly(early.id(), late.id());
        assertThat(shown(late.id())).containsExactly("later", "latest");
    }

    @Test
    void titleAndMetadataChangeAlone() {
        Conversation talk = conversations.create(ada.id(), "Old", Map.of("k", "v"), List.of());

        assertThat(conversations
                        .change(ada.id(), talk.id(), Change.titled("New"))
                        .metadata())
                .isEqualTo(Map.of("k", "v"));
        assertThat(conversations
                        .change(ada.id(), talk.id(), Change.noted(Map.of()))
                        .title())
                .isEqualTo("New");
    }

    @Test
    void aDeletedConversationIsGoneWithItsItems() {
        Conversation talk = Stores.conversation(store, ada, "findable", "b");
        conversations.delete(ada.id(), talk.id());

        assertThat(Stores.kindOf(() -> conversations.open(ada.id(), talk.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(Stores.kindOf(() -> conversations.delete(ada.id(), talk.id())))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(conversations
                        .search(ada.id(), "findable", Page.first(10, DESC))
                        .elements())
                .isEmpty();
    }

    @Test
    void whatFollowedADeletedItemFollowsItsParent() {
        Conversation talk = Stores.conversation(store, ada, "a", "b", "c");
        List<Item> items = conversations.open(ada.id(), talk.id()).items();

        conversations.deleteItem(ada.id(), talk.id(), items.get(1).id());
        assertThat(shown(talk.id())).containsExactly("a", "c");
        conversations.deleteItem(ada.id(), talk.id(), items.get(2).id());
        assertThat(shown(talk.id())).containsExactly("a");
        assertThat(conversations
                        .deleteItem(ada.id(), talk.id(), items.get(0).id())
                        .leaf())
                .isEmpty();
        assertThat(conversations.items(ada.id(), talk.id(), Page.first(10, ASC)).elements())
                .isEmpty();
    }

    @Test
    void anotherUsersConversationIsAsIfItWereNotThere() {
        Conversation talk = Stores.conversation(store, ada, "secret plans", "b");
        String item = talk.leaf().orElseThrow();
        String bob = store.users().create("Bob").id();
        Page page = Page.first(10, DESC);
        Conversation his = conversations.create(bob, "", Map.of(), Stores.messages("mine"));

        assertThat(List.of(
                        Stores.kindOf(() -> conversations.get(bob, talk.id())),
                        Stores.kindOf(() -> conversations.open(bob, talk.id())),
                        Stores.kindOf(() -> conversations.items(bob, talk.id(), page)),
                        Stores.kindOf(() -> conversations.item(bob, talk.id(), item)),
                        Stores.kindOf(() -> conversations.item(bob, his.id(), item)),
                        Stores.kindOf(() -> conversations.change(bob, talk.id(), Change.titled("x"))),
                        Stores.kindOf(() -> conversations.change(bob, talk.id(), Change.noted(Map.of()))),
                        Stores.kindOf(() -> conversations.change(bob, talk.id(), Change.showing(item))),
                        Stores.kindOf(() -> conversations.change(bob, his.id(), Change.showing(item))),
                        Stores.kindOf(() -> conversations.add(bob, talk.id(), Place.end(), Stores.messages("x"))),
                        Stores.kindOf(() -> conversations.add(bob, his.id(), Place.under(item), Stores.messages("x"))),
                        Stores.kindOf(() -> conversations.update(bob, talk.id(), Message.begun())),
                        Stores.kindOf(() -> conversations.deleteItem(bob, talk.id(), item)),
                        Stores.kindOf(() -> conversations.delete(bob, talk.id())),
                        Stores.kindOf(() -> conversations.list(bob, page.after(talk.id()))),
                        Stores.kindOf(() -> conversations.search(bob, "mine", page.after(item)))))
                .containsOnly(Kind.NOT_FOUND);
        assertThat(conversations.search(bob, "secret", page).elements()).isEmpty();
        assertThat(conversations.list(bob, page).elements())
                .extracting(Conversation::id)
                .containsExactly(his.id());
        assertThat(shown(talk.id())).containsExactly("secret plans", "b");
    }

    @Test
    void anIdThatIsTakenIsAConflict() {
        Conversation talk = Stores.conversation(store, ada, "a");
        Message again =
                conversations.open(ada.id(), talk.id()).items().getFirst().message();

        assertThat(Stores.kindOf(() -> conversations.add(ada.id(), talk.id(), Place.end(), List.of(again))))
                .isEqualTo(Kind.CONFLICT);
        assertThat(shown(talk.id())).containsExactly("a");
    }

    @Test
    void aConversationOfTwoThousandMessagesOpensWithOneQuery() {
        Conversation talk = Stores.conversation(store, ada);
        for (int i = 0; i < 2; i++) {
            conversations.add(
                    ada.id(),
                    talk.id(),
                    Place.end(),
                    Stores.messages("word ".repeat(1000).split(" ")));
        }

        long before = store.database().statements();
        ConversationTree tree = conversations.open(ada.id(), talk.id());
        assertThat(store.database().statements() - before).isEqualTo(1);
        assertThat(tree.branch()).hasSize(2000);
    }

    @Test
    void aConversationHasTenThousandItemsAtMost() {
        Conversation talk = Stores.conversation(store, ada);
        List<Message> thousand = Stores.messages("w ".repeat(1000).split(" "));
        for (int i = 0; i < 10; i++) {
            conversations.add(ada.id(), talk.id(), Place.end(), fresh(thousand));
        }

        assertThat(Stores.kindOf(() -> conversations.add(ada.id(), talk.id(), Place.end(), Stores.messages("x"))))
                .isEqualTo(Kind.LIMIT);
        assertThat(conversations.open(ada.id(), talk.id()).branch()).hasSize(10_000);
    }

    private static List<Message> fresh(List<Message> messages) {
        return messages.stream()
                .map(message -> Message.of(message.role(), Stores.text(message)))
                .toList();
    }

    @Test
    void sizesHaveLimits() {
        Map<String, String> many = new HashMap<>();
        IntStream.range(0, 17).forEach(i -> many.put("k" + i, "v"));
        List<ContentPart> parts = Collections.nCopies(65, new ContentPart(ContentPart.Type.REFUSAL, ""));
        Message message = Message.of(Role.USER, "a");

        assertThat(List.of(
                        Stores.kindOf(() -> conversations.create(ada.id(), "", many, List.of())),
                        Stores.kindOf(() -> conversations.create(ada.id(), "", Map.of("k".repeat(65), ""), List.of())),
                        Stores.kindOf(
                                () -> conversations.create(ada.id(), "", Map.of("k", "v".repeat(513)), List.of())),
                        Stores.kindOf(() -> conversations.create(ada.id(), "x".repeat(201), Map.of(), List.of())),
                        Stores.kindOf(() -> Message.of(Role.USER, "x".repeat((8 << 20) + 1))),
                        Stores.kindOf(() -> message.with(MessageStatus.COMPLETED, parts)),
                        Stores.kindOf(() -> conversations.search(ada.id(), "x".repeat(501), Page.first(1, DESC))),
                        Stores.kindOf(() -> conversations.search(ada.id(), "x ".repeat(17), Page.first(1, DESC)))))
                .containsOnly(Kind.LIMIT);
    }

    @Test
    void whatIsMalformedIsRefused() {
        Conversation talk = Stores.conversation(store, ada);
        Message odd = Message.of(Role.USER, "a");

        assertThat(List.of(
                        Stores.kindOf(() -> Message.of(Role.USER, "half \ud83d of a pair")),
                        Stores.kindOf(() -> conversations.change(ada.id(), talk.id(), Change.titled("two\nlines"))),
                        Stores.kindOf(() ->
                                conversations.add(ada.id(), talk.id(), Place.end(), List.of(odd.withDetails("[1]")))),
                        Stores.kindOf(() -> conversations.add(
                                ada.id(), talk.id(), Place.end(), List.of(odd.withDetails("{\"a\":"))))))
                .containsOnly(Kind.INVALID);
        assertThat(Stores.kindOf(() -> conversations.create("user_none", "", Map.of(), List.of())))
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void aConversationWithoutItemsHasNoLeaf() {
        Conversation talk = Stores.conversation(store, ada);

        assertThat(talk.leaf()).isEqualTo(Optional.empty());
        assertThat(conversations.open(ada.id(), talk.id()).branch()).isEmpty();
    }

    private String titled(String... texts) {
        Conversation talk = conversations.create(ada.id(), "", Map.of(), Stores.messages(texts));
        return conversations.get(ada.id(), talk.id()).title();
    }

    @Test
    void withoutATitleTheFirstMessageOfTheUserIsIt() {
        assertThat(titled("  Why is\n\tthe sky\u0000 blue? ", "Because.")).isEqualTo("Why is the sky blue?");
        assertThat(titled()).isEmpty();
        assertThat(titled(" \n ")).isEmpty();
        Conversation named = conversations.create(ada.id(), "Mine", Map.of(), Stores.messages("other"));
        assertThat(named.title()).isEqualTo("Mine");
        Conversation later = conversations.create(ada.id(), "", Map.of("k", "v"), List.of());
        conversations.add(
                ada.id(),
                later.id(),
                Place.end(),
                List.of(Message.of(Role.SYSTEM, "rules"), Message.of(Role.USER, "q")));
        conversations.add(ada.id(), later.id(), Place.end(), List.of(Message.of(Role.USER, "r")));
        assertThat(conversations.get(ada.id(), later.id()).title()).isEqualTo("q");
        assertThat(conversations.get(ada.id(), later.id()).metadata()).isEqualTo(Map.of("k", "v"));
    }

    @Test
    void aTitleIsCutAtAWord() {
        String word = "seventeen ";
        assertThat(titled(word.repeat(10))).isEqualTo(word.repeat(6).strip() + "…");
        assertThat(titled("x".repeat(70))).isEqualTo("x".repeat(60) + "…");
        assertThat(titled("x".repeat(59) + "\ud83d\ude00\ud83d\ude00")).isEqualTo("x".repeat(59) + "…");
        assertThat(titled("x".repeat(60))).isEqualTo("x".repeat(60));
    }

    @Test
    void whatChangesTogetherChangesAllOrNothing() {
        Conversation talk = Stores.conversation(store, ada, "a", "b");
        Change change = new Change(Optional.of("New"), Optional.of(Map.of("a", "b")), Optional.of("msg_none"));
        assertThat(Stores.kindOf(() -> conversations.change(ada.id(), talk.id(), change)))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(conversations.get(ada.id(), talk.id())).isEqualTo(talk);
    }

    @Test
    void anItemIsFoundInAnyConversationOfItsOwner() {
        Conversation talk = Stores.conversation(store, ada, "a");
        String id = talk.leaf().orElseThrow();
        assertThat(Stores.text(conversations.item(ada.id(), id).message())).isEqualTo("a");
        String bob = store.users().create("Bob").id();
        assertThat(Stores.kindOf(() -> conversations.item(bob, id))).isEqualTo(Kind.NOT_FOUND);
    }
}
