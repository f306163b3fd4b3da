package dev.qstar.server.store;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A process of its own that writes until it is killed, and says a line for each message that was acknowledged.
final class Child {
    static final String LOCKED = "locked";

    private static final int THREADS = 4;
    private static final String WHOLE = "so far so good";

    private Child() {}

    /// Starts one on the store at this place.
    static Process start(StoreLocation location, String owner, String conversation) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", classPath(), Child.class.getName()));
        command.addAll(List.of(location.toString(), owner, conversation));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String classPath() {
        String here = Path.of("target", "classes") + File.pathSeparator + Path.of("target", "test-classes");
        return Stream.of(here, System.getProperty("jdk.module.path"), System.getProperty("java.class.path"))
                .filter(path -> path != null && !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Arguments: where the store is, the owner, the conversation.
    public static void main(String[] arguments) throws InterruptedException, IOException {
        OutputStream acknowledged = new FileOutputStream(FileDescriptor.out);
        Store store;
        try {
            store = Store.open(StoreOptions.at(StoreLocation.parse(arguments[0])));
        } catch (StoreException e) {
            say(acknowledged, e.kind() == StoreException.Kind.LOCKED ? LOCKED : "refused: " + e.getMessage());
            return;
        }
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(Thread.startVirtualThread(() -> write(store, arguments[1], arguments[2], acknowledged)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /// By turns: a message that is whole, and one that grows.
    private static void write(Store store, String owner, String conversation, OutputStream acknowledged) {
        Conversations conversations = store.conversations();
        while (true) {
            Message whole = Message.of(Role.USER, "whole");
            conversations.add(owner, conversation, Place.root(), List.of(whole));
            say(acknowledged, whole.id() + " whole");
            Message growing = Message.begun();
            conversations.add(owner, conversation, Place.under(whole.id()), List.of(growing));
            for (String text : List.of("so", "so far", WHOLE)) {
                List<ContentPart> content = List.of(new ContentPart(ContentPart.Type.OUTPUT_TEXT, text));
                conversations.update(
                        owner,
                        conversation,
                        growing.with(
                                text.equals(WHOLE) ? MessageStatus.COMPLETED : MessageStatus.IN_PROGRESS, content));
                say(acknowledged, growing.id() + " " + text);
            }
        }
    }

    private static synchronized void say(OutputStream acknowledged, String line) {
        try {
            acknowledged.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            acknowledged.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
