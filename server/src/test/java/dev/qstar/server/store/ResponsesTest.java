package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.server.store.StoreException.Kind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ResponsesTest {
    private static final Usage USAGE = new Usage(12, 4, 30, 20);

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

    private static Response response(
            ResponseStatus status,
            String question,
            Message output,
            Optional<String> previous,
            Optional<String> conversation) {
        return new Response(
                Ids.response(),
                Instant.ofEpochMilli(1_700_000_000_123L),
                status,
                "qstar-mini",
                List.of(Message.of(Role.USER, question)),
                List.of(output),
                USAGE,
                previous,
                conversation,
                Map.of("k", "v"),
                "{\"temperature\":0.5}");
    }

    private static Response whole(String question, Optional<String> previous) {
        return response(
                ResponseStatus.COMPLETED, question, Message.of(Role.ASSISTANT, "4"), previous, Optional.empty());
    }

    private static Message said(Message begun, MessageStatus status, String text) {
        return begun.with(status, List.of(new ContentPart(ContentPart.Type.OUTPUT_TEXT, text)));
    }

    private List<String> shown(Conversation talk) {
        return Stores.texts(store.conversations().open(ada.id(), talk.id()).branch());
    }

    @Test
    void aResponseComesBackAsItWas() {
        Response response = whole("2 + 2?", Optional.empty());

        assertThat(store.responses().create(ada.id(), response, Place.end())).isEqualTo(response);
        assertThat(store.responses().get(ada.id(), response.id())).isEqualTo(response);
    }

    @Test
    void aChainIsReadFromItsFirstResponse() {
        Response first = store.responses().create(ada.id(), whole("a", Optional.empty()), Place.end());
        Response second = store.responses().create(ada.id(), whole("b", Optional.of(first.id())), Place.end());
        Response third = store.responses().create(ada.id(), whole("c", Optional.of(second.id())), Place.end());
        Response branch = store.responses().create(ada.id(), whole("d", Optional.of(second.id())), Place.end());

        assertThat(store.responses().chain(ada.id(), third.id())).containsExactly(first, second, third);
        assertThat(store.responses().chain(ada.id(), branch.id())).containsExactly(first, second, branch);
        store.responses().delete(ada.id(), first.id());
        assertThat(Stores.kindOf(() -> store.responses().chain(ada.id(), third.id())))
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void aResponseToAConversationGrowsIt() {
        Conversation talk = Stores.conversation(store, ada, "hello", "hi");
        Message begun = Message.begun();
        Response response = store.responses()
                .create(
                        ada.id(),
                        response(ResponseStatus.IN_PROGRESS, "2 + 2?", begun, Optional.empty(), Optional.of(talk.id())),
                        Place.end());
        assertThat(shown(talk)).containsExactly("hello", "hi", "2 + 2?", "");

        Message whole = said(begun, MessageStatus.COMPLETED, "4");
        store.responses().update(ada.id(), response.with(ResponseStatus.COMPLETED, List.of(whole), USAGE), Place.end());

        assertThat(shown(talk)).containsExactly("hello", "hi", "2 + 2?", "4");
        assertThat(store.conversations().item(ada.id(), talk.id(), whole.id()).message())
                .isEqualTo(whole);
    }

    @Test
    void furtherOutputGoesBelowTheOutputBeforeIt() {
        Conversation talk = Stores.conversation(store, ada);
        Message first = Message.begun();
        Response response = store.responses()
                .create(
                        ada.id(),
                        response(ResponseStatus.IN_PROGRESS, "q", first, Optional.empty(), Optional.of(talk.id())),
                        Place.end());
        store.conversations().add(ada.id(), talk.id(), Place.root(), Stores.messages("meanwhile"));

        Message second = Message.of(Role.ASSISTANT, "second");
        store.responses()
                .update(
                        ada.id(),
                        response.with(
                                ResponseStatus.COMPLETED,
                                List.of(said(first, MessageStatus.COMPLETED, "first"), second),
                                USAGE),
                        Place.end());

        assertThat(Stores.texts(store.conversations().open(ada.id(), talk.id()).branch(second.id())))
                .containsExactly("q", "first", "second");
    }

    @Test
    void aResponseOutlivesItsConversation() {
        Conversation talk = Stores.conversation(store, ada);
        Response response = store.responses()
                .create(
                        ada.id(),
                        response(
                                ResponseStatus.IN_PROGRESS,
                                "q",
                                Message.begun(),
                                Optional.empty(),
                                Optional.of(talk.id())),
                        Place.end());
        store.conversations().delete(ada.id(), talk.id());

        store.responses()
                .update(ada.id(), response.with(ResponseStatus.CANCELLED, response.output(), USAGE), Place.end());

        Response left = store.responses().get(ada.id(), response.id());
        assertThat(left.status()).isEqualTo(ResponseStatus.CANCELLED);
        assertThat(left.conversation()).isEmpty();
    }

    @Test
    void whatEndedDoesNotChange() {
        Response response = store.responses().create(ada.id(), whole("a", Optional.empty()), Place.end());

        assertThat(Stores.kindOf(() -> store.responses()
                        .update(ada.id(), response.with(ResponseStatus.FAILED, List.of(), Usage.NONE), Place.end())))
                .isEqualTo(Kind.CONFLICT);
        assertThat(store.responses().get(ada.id(), response.id())).isEqualTo(response);
    }

    @Test
    void anotherUsersResponseIsAsIfItWereNotThere() {
        Response response = store.responses().create(ada.id(), whole("a", Optional.empty()), Place.end());
        Conversation talk = Stores.conversation(store, ada);
        String bob = store.users().create("Bob").id();

        assertThat(List.of(
                        Stores.kindOf(() -> store.responses().get(bob, response.id())),
                        Stores.kindOf(() -> store.responses().chain(bob, response.id())),
                        Stores.kindOf(() -> store.responses().update(bob, response, Place.end())),
                        Stores.kindOf(() -> store.responses().delete(bob, response.id())),
                        Stores.kindOf(() ->
                                store.responses().create(bob, whole("b", Optional.of(response.id())), Place.end())),
                        Stores.kindOf(() -> store.responses()
                                .create(
                                        bob,
                                        response(
                                                ResponseStatus.COMPLETED,
                                                "b",
                                                Message.begun(),
                                                Optional.empty(),
                                                Optional.of(talk.id())),
                                        Place.end()))))
                .containsOnly(Kind.NOT_FOUND);
    }

    @Test
    void aResponseGoesOnFromOneThingOnly() {
        assertThat(Stores.kindOf(() -> response(
                        ResponseStatus.QUEUED, "a", Message.begun(), Optional.of("resp_a"), Optional.of("conv_a"))))
                .isEqualTo(Kind.INVALID);
    }

    @Test
    void whatACrashCutOffIsIncompleteWithTheTextSoFar() {
        Conversation talk = Stores.conversation(store, ada);
        Message begun = Message.begun();
        Response response = store.responses()
                .create(
                        ada.id(),
                        response(ResponseStatus.IN_PROGRESS, "q", begun, Optional.empty(), Optional.of(talk.id())),
                        Place.end());
        Message some = said(begun, MessageStatus.IN_PROGRESS, "Once upon");
        store.responses()
                .update(ada.id(), response.with(ResponseStatus.IN_PROGRESS, List.of(some), USAGE), Place.end());
        Response queued = store.responses()
                .create(
                        ada.id(),
                        response(ResponseStatus.QUEUED, "r", Message.begun(), Optional.empty(), Optional.empty()),
                        Place.end());
        store.close();

        store = kept.open(directory);

        assertThat(store.recovery().items()).isEqualTo(1);
        assertThat(store.recovery().responses()).isEqualTo(2);
        Message cut = some.with(MessageStatus.INCOMPLETE, some.content());
        Response left = store.responses().get(ada.id(), response.id());
        assertThat(left.status()).isEqualTo(ResponseStatus.INCOMPLETE);
        assertThat(left.output()).containsExactly(cut);
        assertThat(store.conversations().item(ada.id(), talk.id(), begun.id()).message())
                .isEqualTo(cut);
        assertThat(store.responses().get(ada.id(), queued.id()).status()).isEqualTo(ResponseStatus.INCOMPLETE);
        assertThat(store.conversations()
                        .search(ada.id(), "upon", Page.first(5, Page.Order.ASC))
                        .elements())
                .hasSize(1);
    }

    @Test
    void aResponseWithoutInputAnswersWhatItsPlaceNames() {
        Conversation talk = Stores.conversation(store, ada, "q", "first", "more");
        String question = store.conversations()
                .open(ada.id(), talk.id())
                .items()
                .getFirst()
                .id();
        Response begun = new Response(
                Ids.response(),
                talk.createdAt(),
                ResponseStatus.IN_PROGRESS,
                "tiny",
                List.of(),
                List.of(),
                Usage.NONE,
                Optional.empty(),
                Optional.of(talk.id()),
                Map.of(),
                "{}");
        store.responses().create(ada.id(), begun, Place.under(question));
        assertThat(shown(talk)).containsExactly("q", "first", "more");

        Message reasoning = new Message(Ids.reasoning(), Role.ASSISTANT, MessageStatus.COMPLETED, List.of(), "{}");
        Message second = Message.of(Role.ASSISTANT, "second");
        store.responses()
                .update(
                        ada.id(),
                        begun.with(ResponseStatus.COMPLETED, List.of(reasoning, second), USAGE),
                        Place.under(question));
        assertThat(shown(talk)).containsExactly("q", "", "second");
    }
}
