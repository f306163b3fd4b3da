package dev.qstar.server.api;

import dev.qstar.engine.Engine;
import dev.qstar.engine.chat.WordProblemFormat;
import dev.qstar.search.value.ValueHead;
import dev.qstar.server.ServerException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/// The models that are served, by name. Filled before the server starts, read by any thread after that.
public final class Models {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,127}");

    private static final Pattern ASIDE = Pattern.compile("\\.\\.|%|\\\\|\\p{Cntrl}|^/");

    private final Map<String, ChatModel> models = new LinkedHashMap<>();
    private final Fresh fresh;
    private final LongSupplier nanos;

    /// @param fresh gives seeds to requests without one
    /// @param nanos the time, which never goes back
    public Models(Fresh fresh, LongSupplier nanos) {
        this.fresh = fresh;
        this.nanos = nanos;
    }

    /// Serves a model: by search where its file names the format of word problems, else by decoding. The engine
    /// stays the caller's.
    ///
    /// @param format makes prompts for decoding
    /// @throws ServerException when the name is taken, or cannot stand in an address
    /// @throws dev.qstar.search.UnusableModelException when the file names a format that this version does not know
    public void add(String name, Engine engine, Optional<ValueHead> head, PromptFormat format) {
        if (!NAME.matcher(name).matches()) {
            throw new ServerException("a model cannot be called '" + name + "'; use letters, digits and . _ : - in at"
                    + " most 128 characters");
        }
        boolean searched =
                engine.promptFormat().filter(WordProblemFormat.NAME::equals).isPresent();
        DecodedModel decoded = new DecodedModel(name, engine, format, fresh);
        ChatModel model = searched ? new SearchedModel(name, engine, decoded, head, nanos) : decoded;
        if (models.putIfAbsent(name, model) != null) {
            throw new ServerException("two models are called '" + name + "'; give one of them another name");
        }
    }

    Collection<ChatModel> all() {
        return models.values();
    }

    /// @param param where the request names it
    /// @throws ApiException when there is none of that name, or the name is a path that leads aside
    ChatModel get(String name, String param) {
        ChatModel model = models.get(name);
        if (model == null) {
            if (ASIDE.matcher(name).find()) {
                throw ApiException.invalid(param, "is a path, but must be the name of a model that is served");
            }
            throw ApiException.missing(
                    param, "model_not_found", "there is no such model here; GET /v1/models lists those that are");
        }
        return model;
    }
}
