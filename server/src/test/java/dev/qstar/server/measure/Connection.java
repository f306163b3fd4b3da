package dev.qstar.server.measure;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A connection that is kept, and costs a measurement as little as can be. Used by one thread at a time.
final class Connection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 900_000;

    private final URI server;
    private final String head;
    private Socket socket;
    private InputStream in;

    /// Whether an answer came already.
    private boolean kept;

    /// @param key shown with each request; none if empty
    Connection(URI server, String key) throws IOException {
        this.server = server;
        socket = open(server);
        in = new BufferedInputStream(socket.getInputStream());
        head = " HTTP/1.1\r\nHost: localhost\r\n" + (key.isEmpty() ? "" : "Authorization: Bearer " + key + "\r\n");
    }

    private static Socket open(URI server) throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /// What came back.
    ///
    /// @param nanos  from the request to the end of the answer
    /// @param pieces when each piece of the body came, in nanoseconds
    record Reply(int status, String body, long nanos, List<Long> pieces) {
        /// How often a word stands in the body.
        int count(String word) {
            return body.split(word, -1).length - 1;
        }
    }

    /// Sends without waiting for the answer.
    void begin(String path, String body) throws IOException {
        byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        byte[] start = ("POST " + path + head + "Content-Length: " + bytes.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[start.length + bytes.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(bytes, 0, all, start.length, bytes.length);
        socket.getOutputStream().write(all);
    }

    /// Waits for the first byte of the answer's body.
    void awaitFirst() throws IOException {
        while (!line().isEmpty()) {
            Thread.onSpinWait();
        }
        if (in.read() < 0) {
            throw new EOFException("the server closed the connection");
        }
    }

    Reply post(String path, String body) throws IOException {
        long began = System.nanoTime();
        begin(path, body);
        return reply(began);
    }

    /// Posts as [#post] does, but on a new connection if the server has closed this one meanwhile, which it may do to
    /// one that was idle: all who keep connections do so.
    Reply postAnyway(String path, String body) throws IOException {
        long began = System.nanoTime();
        if (!sent(path, body)) {
            socket = open(server);
            in = new BufferedInputStream(socket.getInputStream());
            begin(path, body);
        }
        return reply(began);
    }

    /// Sends and waits for the answer to begin; false when the server had closed the connection.
    private boolean sent(String path, String body) throws IOException {
        try {
            begin(path, body);
            in.mark(1);
            boolean answered = in.read() >= 0;
            in.reset();
            return answered || !kept;
        } catch (SocketException closed) {
            if (kept) {
                return false;
            }
            throw closed;
        }
    }

    /// Whether an answer has begun to come.
    boolean answered() throws IOException {
        return in.available() > 0;
    }

    Reply get(String path) throws IOException {
        long began = System.nanoTime();
        socket.getOutputStream().write(("GET " + path + head + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return reply(began);
    }

    private Reply reply(long began) throws IOException {
        int status = Integer.parseInt(line().split(" ", -1)[1]);
        int length = -1;
        String header = line();
        while (!header.isEmpty()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length =
                        Integer.parseInt(lower.substring(lower.indexOf(':') + 1).strip());
            }
            header = line();
        }
        List<Long> pieces = new ArrayList<>();
        String body = length >= 0 ? new String(in.readNBytes(length), StandardCharsets.UTF_8) : chunks(pieces);
        kept = true;
        return new Reply(status, body, System.nanoTime() - began, pieces);
    }

    private String chunks(List<Long> pieces) throws IOException {
        StringBuilder body = new StringBuilder();
        int length = Integer.parseInt(line(), 16);
        while (length > 0) {
            body.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
            pieces.add(System.nanoTime());
            line();
            length = Integer.parseInt(line(), 16);
        }
        line();
        return body.toString();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next != '\n') {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
            next = in.read();
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
