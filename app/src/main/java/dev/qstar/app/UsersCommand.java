package dev.qstar.app;

import dev.qstar.app.json.Json;
import dev.qstar.server.store.ApiKey;
import dev.qstar.server.store.IssuedKey;
import dev.qstar.server.store.Page;
import dev.qstar.server.store.Slice;
import dev.qstar.server.store.Store;
import dev.qstar.server.store.StoreException;
import dev.qstar.server.store.StoreLocation;
import dev.qstar.server.store.StoreOptions;
import dev.qstar.server.store.User;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `qstar users`: who may use a server, and with which keys. Works on the data of a server that is not running.
@Command(
        name = "users",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Gives people keys to a server, and takes them back. Where anybody has a key, everybody needs one.",
        footer = {
            "",
            "Examples:",
            "  qstar users add ada",
            "  qstar users list",
            "  qstar users revoke key_0123456789abcdef0123456789abcdef",
            "",
            "A server that runs has its data to itself: end it first."
        })
final class UsersCommand extends QstarCommand {
    private UsersCommand(Terminal terminal) {
        super(terminal);
    }

    /// The command with its subcommands.
    static CommandLine line(Terminal terminal) {
        return new CommandLine(new UsersCommand(terminal))
                .addSubcommand(new Add(terminal))
                .addSubcommand(new ListAll(terminal))
                .addSubcommand(new Revoke(terminal))
                .addSubcommand(new Remove(terminal));
    }

    @Override
    public Integer call() {
        throw new UsageException("users wants a command; try `qstar users add NAME`");
    }

    /// What the subcommands share: the store, for as long as they work.
    abstract static class OnStore extends QstarCommand {
        @Option(
                names = "--data",
                paramLabel = "DIR|URL",
                description = "The server's data, as `qstar serve --data` has it. Default ${DEFAULT-VALUE}.")
        private String data = DataDirectory.usual().toString();

        OnStore(Terminal terminal) {
            super(terminal);
        }

        @Override
        public final Integer call() {
            try (Store store = Store.open(StoreOptions.at(StoreLocation.parse(data)))) {
                run(store);
                return DONE;
            } catch (StoreException refused) {
                throw new UsageException(String.valueOf(refused.getMessage()));
            }
        }

        abstract void run(Store store);

        static User user(Store store, String name) {
            return store.users()
                    .named(name)
                    .orElseThrow(() -> new UsageException("no user is called '" + name + "'; see `qstar users list`"));
        }

        static List<User> everybody(Store store) {
            Page page = Page.first(100, Page.Order.ASC);
            Slice<User> slice = store.users().list(page);
            List<User> users = new ArrayList<>(slice.elements());
            while (slice.hasMore()) {
                slice = store.users().list(page.after(users.getLast().id()));
                users.addAll(slice.elements());
            }
            return users;
        }
    }

    /// `qstar users add`: a key for someone, new or known.
    @Command(
            name = "add",
            description = "Makes a key for a user, who is made too if new. The key is shown once and kept nowhere.",
            footer = {"", "Example:", "  qstar users add ada --label laptop"})
    static final class Add extends OnStore {
        @Parameters(paramLabel = "NAME", description = "The user's name.")
        private String name = "";

        @Option(names = "--label", paramLabel = "TEXT", description = "What the key is for.")
        private String label = "";

        Add(Terminal terminal) {
            super(terminal);
        }

        @Override
        void run(Store store) {
            User user = store.users().ensure(name);
            IssuedKey key = store.users().issueKey(user.id(), label);
            if (json()) {
                Map<String, Object> document = new LinkedHashMap<>();
                document.put("user", user.name());
                document.put("id", key.key().id());
                document.put("key", key.secret());
                print(Json.line(document));
            } else {
                print(key.secret());
            }
        }
    }

    /// `qstar users list`: everybody with their keys.
    @Command(
            name = "list",
            description = "Lists users and the ids of their keys.",
            footer = {"", "Example:", "  qstar users list --json"})
    static final class ListAll extends OnStore {
        ListAll(Terminal terminal) {
            super(terminal);
        }

        @Override
        void run(Store store) {
            for (User user : everybody(store)) {
                List<ApiKey> keys = store.users().keys(user.id());
                if (json()) {
                    print(Json.line(document(user, keys)));
                } else {
                    print(user.name());
                    keys.forEach(key ->
                            print(String.format(Locale.ROOT, "  %s  %s  %s", key.id(), key.createdAt(), key.label())
                                    .stripTrailing()));
                }
            }
        }

        private static Map<String, Object> document(User user, List<ApiKey> keys) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("user", user.name());
            document.put("created", user.createdAt().toString());
            document.put("keys", keys.stream().map(ListAll::document).toList());
            return document;
        }

        private static Map<String, Object> document(ApiKey key) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("id", key.id());
            document.put("label", key.label());
            document.put("created", key.createdAt().toString());
            return document;
        }
    }

    /// `qstar users revoke`: ends a key.
    @Command(
            name = "revoke",
            description = "Ends a key.",
            footer = {"", "Example:", "  qstar users revoke key_0123456789abcdef0123456789abcdef"})
    static final class Revoke extends OnStore {
        @Parameters(paramLabel = "KEY", description = "The key's id, as `qstar users list` shows it.")
        private String key = "";

        Revoke(Terminal terminal) {
            super(terminal);
        }

        @Override
        void run(Store store) {
            User owner = everybody(store).stream()
                    .filter(user -> store.users().keys(user.id()).stream()
                            .anyMatch(known -> known.id().equals(key)))
                    .findFirst()
                    .orElseThrow(() -> new UsageException("no key has the id '" + key + "'; see `qstar users list`"));
            store.users().revokeKey(owner.id(), key);
        }
    }

    /// `qstar users remove`: ends a user.
    @Command(
            name = "remove",
            description = "Deletes a user with all keys, conversations and responses, for ever.",
            footer = {"", "Example:", "  qstar users remove ada --yes"})
    static final class Remove extends OnStore {
        @Parameters(paramLabel = "NAME", description = "The user's name.")
        private String name = "";

        @Option(names = "--yes", required = true, description = "Says that you mean it.")
        @SuppressWarnings("unused") // the parser reads it
        private boolean yes;

        Remove(Terminal terminal) {
            super(terminal);
        }

        @Override
        void run(Store store) {
            store.users().delete(user(store, name).id());
        }
    }
}
