package dev.qstar.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A client that says what no well-behaved one says, on a connection of its own.
final class RawClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;

    RawClient(Server server) throws IOException {
        socket = new Socket(server.address().getHost(), server.address().getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    RawClient say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /// A whole request to complete a chat.
    RawClient chat(String body) throws IOException {
        return post("/v1/chat/completions", body);
    }

    /// A whole request.
    ///
    /// @param body ASCII, with single quotes for double ones
    RawClient post(String path, String body) throws IOException {
        String json = body.replace('\'', '"');
        return say("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + json.length() + "\r\n\r\n"
                + json);
    }

    /// Reads until the text has come, or the server closes.
    String hearUntil(String end) throws IOException {
        StringBuilder heard = new StringBuilder();
        int next = socket.getInputStream().read();
        while (next >= 0) {
            heard.append((char) next);
            if (heard.indexOf(end, Math.max(0, heard.length() - end.length())) >= 0) {
                return heard.toString();
            }
            next = socket.getInputStream().read();
        }
        return heard.toString();
    }

    /// Reads until the server closes.
    String hearAll() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
