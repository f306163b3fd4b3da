package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.testkit.ScriptedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ModelsCommandTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell();

    @Test
    void showTellsWhatTheFileHolds() {
        Path model = new ScriptedModel().context(100).write(folder);
        JsonNode shown = shell.run("models", "show", "--json", model.toString()).json();
        assertThat(shown.get("architecture").stringValue()).isEqualTo("llama");
        assertThat(shown.get("contextLength").intValue()).isEqualTo(100);
        assertThat(shown.get("quantization").stringValue()).isEqualTo("F32");
        assertThat(shown.get("tensors").intValue()).isEqualTo(12);
        assertThat(shown.get("parameters").longValue()).isPositive();
        assertThat(shown.get("digest").stringValue()).matches("sha256:[0-9a-f]{64}");
        assertThat(shell.run("models", "show", model.toString()).out()).contains("architecture     llama\n");
    }

    @Test
    void filesThatAreNoModelsAreRefusedByEveryCommand() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "I am only a text file, whatever my name says.\n");
        Path empty = Files.write(folder.resolve("empty.gguf"), new byte[0]);
        byte[] whole = Files.readAllBytes(new ScriptedModel().write(folder));
        Path half = Files.write(folder.resolve("half.gguf"), Arrays.copyOf(whole, whole.length / 2));
        for (Path file : List.of(text, empty, half, folder.resolve("missing.gguf"), folder)) {
            String name = file.toString();
            shell.run("models", "show", name).assertRefused(name);
            shell.run("ask", "--model", name, "What is 2 plus 3?").assertRefused(name);
            shell.run("generate", "--model", name, "--prompt", "Hello").assertRefused(name);
            shell.run("tokenize", "--model", name, "Hello").assertRefused(name);
        }
    }

    @Test
    void modelsAloneSaysWhatItWants() {
        shell.run("models").assertRefused("models show");
    }
}
