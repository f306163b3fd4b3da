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

    /// Serves until the address is told, and ends.
    private JsonNode served(Check check, String... arguments) throws Exception {
        Thread serving = Thread.ofPlatform().start(() -> serve(arguments));
        while (!shell.out().endsWith("\n") && serving.isAlive()) {
            Thread.onSpinWait();
        }
        JsonNode line = shell.json();
        check.look(line.get("url").stringValue());
        serving.interrupt();
        serving.join();
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.err()).isEmpty();
        return line;
    }

    private interface Check {
        void look(String url) throws IOException;
    }

    @Test
    void itServesUntilItIsToldToEnd() throws Exception {
        Path model = ScriptedModel.subtracting().write(folder);
        JsonNode line = served(
                url -> {
                    JsonNode models = get(url + "/v1/models").get("data");
                    assertThat(models.at("/0/id").stringValue()).isEqualTo("one");
                    assertThat(models.at("/1/id").stringValue()).isEqualTo("scripted");
                },
                "--json",
                "--port",
                "0",
                "--model",
                "one=" + model,
                "--model",
                model.toString());
        assertThat(line.get("model").stringValue()).isEqualTo("one");
    }

    @Test
    void aFileMaySayWhatTheFlagsSayAndTheyWinOverIt() throws Exception {
        Path config = folder.resolve("qstar.yaml");
        Files.writeString(config, "host: nowhere.invalid\nport: 0\nmodels: {told: scripted.gguf}\n");
        ScriptedModel.subtracting().write(folder);
        JsonNode line = served(url -> {}, "--json", "--config", config.toString(), "--host", "127.0.0.1");
        assertThat(line.get("model").stringValue()).isEqualTo("told");
        Files.writeString(config, "port: many\n");
        serve("--config", config.toString()).assertRefused(config + ":1:7", "whole number");
        serve("--config", folder.resolve("missing").toString()).assertRefused("cannot be read");
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
