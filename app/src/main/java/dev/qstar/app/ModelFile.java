package dev.qstar.app;

import dev.qstar.models.BuiltinModel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which model file a command reads: the built-in one unless another is named.
class ModelFile {
    /// The built-in model's name in results.
    static final String BUILTIN = "builtin";

    @Option(names = "--model", paramLabel = "FILE", description = "A GGUF file; the built-in model if left out.")
    private @Nullable Path file;

    /// What results call the model.
    final String name() {
        return file == null ? BUILTIN : String.valueOf(file.getFileName());
    }

    /// Whether it is the built-in one.
    final boolean isBuiltin() {
        return file == null;
    }

    /// Its file as it was named, or the built-in model's name.
    final String source() {
        return file == null ? BUILTIN : file.toString();
    }

    /// What was named elsewhere, by its [#source], where the user names none.
    final void otherwise(String source) {
        if (file == null && !source.equals(BUILTIN)) {
            file = Path.of(source);
        }
    }

    final Path path() {
        return file == null ? BuiltinModel.file() : file;
    }
}
