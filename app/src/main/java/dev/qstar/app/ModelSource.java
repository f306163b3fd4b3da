package dev.qstar.app;

import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.models.BuiltinModel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which model a command works with: the built-in one unless a file is named.
final class ModelSource {
    /// The built-in model's name in results.
    static final String BUILTIN = "builtin";

    @Option(names = "--model", paramLabel = "FILE", description = "A GGUF file; the built-in model if left out.")
    private @Nullable Path file;

    /// What results call the model.
    String name() {
        return file == null ? BUILTIN : String.valueOf(file.getFileName());
    }

    Path path() {
        return file == null ? BuiltinModel.file() : file;
    }

    /// Opens the model; the caller closes it.
    Engine open() {
        return Engine.open(path(), EngineOptions.defaults());
    }
}
