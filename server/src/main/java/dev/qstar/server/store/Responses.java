package dev.qstar.server.store;

import dev.qstar.server.store.StoreException.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The responses of each owner. What another owner has is as if it were not there: NOT_FOUND. Any thread may call; what
/// returned is on disk.
public final class Responses {
    private final Database database;
    private final Clock clock;

    Responses(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Stores a new response; with a conversation, its input and output become items from this place on, in the same
    /// transaction.
    public Response create(String owner, Response response, Place place) {
        return database.write(db -> {
            UserTable.require(db, owner);
            response.previous().ifPresent(id -> ResponseTable.require(db, owner, id));
            Optional<Conversation> conversation =
                    response.conversation().map(id -> ConversationTable.require(db, owner, id));
            ResponseTable.insert(db, owner, response);
            Instant now = Times.now(clock);
            conversation.ifPresent(old -> {
                Branches.grow(db, owner, old, place, response.input(), now);
                Branches.update(db, owner, old.id(), after(response.input(), place), response.output(), now);
            });
            return ResponseTable.require(db, owner, response.id());
        });
    }

    /// Replaces status, output, usage and details of a response that is open, and its items in the conversation if that
    /// is still there. CONFLICT when it ended already.
    ///
    /// @param place that the response was created with
    public Response update(String owner, Response response, Place place) {
        return database.write(db -> {
            Response old = ResponseTable.require(db, owner, response.id());
            if (!ResponseTable.replace(db, owner, response)) {
                throw new StoreException(Kind.CONFLICT, "The response ended already: create a new one.");
            }
            old.conversation()
                    .ifPresent(id -> Branches.update(
                            db, owner, id, after(old.input(), place), response.output(), Times.now(clock)));
            return ResponseTable.require(db, owner, response.id());
        });
    }

    /// One response.
    public Response get(String owner, String id) {
        return database.read(db -> ResponseTable.require(db, owner, id));
    }

    /// This response and all that it goes on from, the oldest first: what a model must read to go on. NOT_FOUND when
    /// one of them was deleted; LIMIT when there are more than 1000.
    public List<Response> chain(String owner, String id) {
        List<Response> chain = database.read(db -> ResponseTable.chain(db, owner, id));
        if (chain.isEmpty()) {
            throw StoreException.notFound("response", id);
        }
        Limits.check(
                chain.size() <= Limits.RESPONSES_OF_CHAIN, "More than 1000 responses follow each other: start afresh.");
        chain.getFirst().previous().ifPresent(gone -> {
            throw StoreException.notFound("response", gone);
        });
        return chain;
    }

    /// Deletes a response; the items that it left in a conversation stay.
    public void delete(String owner, String id) {
        database.write(db -> {
            if (!ResponseTable.delete(db, owner, id)) {
                throw StoreException.notFound("response", id);
            }
            return true;
        });
    }

    /// Where the output goes.
    private static Place after(List<Message> input, Place place) {
        return input.isEmpty() ? place : Place.under(input.getLast().id());
    }
}
