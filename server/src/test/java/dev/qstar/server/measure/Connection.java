package dev.qstar.server.measure;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A connection that is kept, and costs a measurement as little as can be. Used by one thread at a time.
final class Connection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 900_000;

    private final Socket socket;
    private final InputStream in;
    private final String head;

    /// @param key shown with each request; none if empty
    Connection(URI server, String key) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
        head = " HTTP/1.1\r\nHost: localhost\r\n" + (key.isEmpty() ? "" : "Authorization: Bearer " + key + "\r\n");
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
