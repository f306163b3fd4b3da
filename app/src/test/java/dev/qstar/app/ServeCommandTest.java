package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.testkit.ScriptedModel;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServeCommandTest {
    private final Shell shell = new Shell();

    @TempDir
    private Path folder;

    private static JsonNode get(String url) throws IOException {
        try (InputStream in = URI.create(url).toURL().openStream()) {
            return new JsonMapper().readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void itServesUntilItIsToldToEnd() throws Exception {
        Path model = ScriptedModel.subtracting().write(folder);
        Thread serving = Thread.ofPlatform()
                .start(() -> serve("--json", "--port", "0", "--model", "one=" + model, "--model", model + ""));
        while (!shell.out().endsWith("\n") && serving.isAlive()) {
            Thread.onSpinWait();
        }
        JsonNode line = shell.json();
        assertThat(line.get("model").stringValue()).isEqualTo("one");
        JsonNode models = get(line.get("url").stringValue() + "/v1/models").get("data");
        assertThat(models.at("/0/id").stringValue()).isEqualTo("one");
        assertThat(models.at("/1/id").stringValue()).isEqualTo("scripted");
        serving.interrupt();
        serving.join();
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.err()).isEmpty();
    }

    private Shell serve(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("serve", "--data", folder.resolve("data").toString()));
        all.addAll(List.of(arguments));
        return shell.run(all.toArray(String[]::new));
    }

    @Test
    void whatCannotBeServedIsRefused() throws IOException {
        String model = ScriptedModel.subtracting().write(folder).toString();
        serve("--model", model, "--host", "0.0.0.0").assertRefused("needs keys");
        serve("--model", model, "--port", "70000").assertRefused("--port");
        serve("--port", "0", "--model", "a/b=" + model).assertRefused("cannot be called");
        serve("--port", "0", "--model", "a=" + model, "--model", "a=" + model).assertRefused("two models");
        Path keys = Files.writeString(folder.resolve("keys"), "ada short\n");
        serve("--model", model, "--keys", keys.toString()).assertRefused("16");
        Files.writeString(keys, "a-key-without-a-name\n");
        serve("--model", model, "--keys", keys.toString()).assertRefused("a user's name and a key");
    }
}
