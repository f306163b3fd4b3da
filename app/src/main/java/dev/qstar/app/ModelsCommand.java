package dev.qstar.app;

import dev.qstar.app.json.Json;
import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.engine.ModelInfo;
import dev.qstar.models.BuiltinModel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `qstar models`: what there is to know about model files.
@Command(
        name = "models",
        synopsisSubcommandLabel = "COMMAND",
        description = "Inspects model files.",
        footer = {"", "Example:", "  qstar models show model.gguf"})
final class ModelsCommand extends QstarCommand {
    private ModelsCommand(Terminal terminal) {
        super(terminal);
    }

    /// The command with its subcommands.
    static CommandLine line(Terminal terminal) {
        return new CommandLine(new ModelsCommand(terminal)).addSubcommand(new Show(terminal));
    }

    @Override
    public Integer call() {
        throw new UsageException("models wants a command; try `qstar models show FILE`");
    }

    /// `qstar models show`: reads and checks the whole file.
    @Command(
            name = "show",
            description = "Checks a GGUF file and prints what it holds.",
            footer = {
                "",
                "Examples:",
                "  qstar models show",
                "  qstar models show --json model.gguf",
            })
    static final class Show extends QstarCommand {
        @Parameters(paramLabel = "FILE", arity = "0..1", description = "A GGUF file; the built-in model if left out.")
        private @Nullable Path file;

        Show(Terminal terminal) {
            super(terminal);
        }

        @Override
        public Integer call() {
            Path path = file == null ? BuiltinModel.file() : file;
            try (Engine engine = Engine.open(path, EngineOptions.defaults())) {
                Map<String, Object> document = document(engine.info());
                if (json()) {
                    print(Json.line(document));
                } else {
                    document.forEach((name, value) -> print(String.format(Locale.ROOT, "%-16s %s", name, value)));
                }
                return DONE;
            }
        }

        private static Map<String, Object> document(ModelInfo info) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("architecture", info.architecture());
            document.put("parameters", info.parameters());
            document.put("contextLength", info.contextLength());
            document.put("quantization", info.quantization());
            document.put("tensors", info.tensors());
            document.put("digest", info.digest());
            document.put("layers", info.layers());
            document.put("embeddingLength", info.embeddingLength());
            document.put("heads", info.heads());
            document.put("kvHeads", info.kvHeads());
            document.put("feedForward", info.feedForward());
            document.put("vocabulary", info.vocabulary());
            return document;
        }
    }
}
