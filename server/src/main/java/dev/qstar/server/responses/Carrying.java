package dev.qstar.server.responses;

import dev.qstar.server.api.ApiException;
import dev.qstar.server.api.Exchange;
import dev.qstar.server.api.Json;
import dev.qstar.server.api.TextStream;
import dev.qstar.server.store.Archive;
import dev.qstar.server.store.Store;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Carries the caller's conversations out and in again: a line of JSON each.
///
/// @param store where they are
record Carrying(Store store) {
    private static final String LINES = "application/x-ndjson; charset=utf-8";

    /// `GET /v1/export`: a conversation at a time, as fast as the client reads.
    void export(Exchange exchange) {
        exchange.header("content-disposition", "attachment; filename=\"qstar-conversations.jsonl\"");
        TextStream lines = exchange.parts(LINES);
        store.archive().exportTo(exchange.caller(), line -> lines.part(line + "\n"));
        lines.end();
    }

    /// `POST /v1/import`: adds what an export gave. A body is as long as any other may be: a longer export is sent in
    /// several, cut between two lines.
    void importAll(Exchange exchange) {
        Archive.Imported imported =
                store.archive().importFrom(exchange.caller(), new StringReader(text(exchange.body())));
        exchange.reply(Json.object()
                .put("object", "qstar.import")
                .put("conversations", imported.conversations())
                .put("items", imported.items()));
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw ApiException.refused(400, "invalid_value", "the import is no UTF-8; send an export as it came");
        }
    }
}
