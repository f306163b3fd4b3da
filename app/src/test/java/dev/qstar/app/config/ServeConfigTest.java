package dev.qstar.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.server.ServerOptions;
import dev.qstar.server.store.StoreLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ServeConfigTest {
    private static final Path FOLDER = Path.of("etc");
    private static final Path FILE = FOLDER.resolve("qstar.yaml");
    private static final Path USUAL = Path.of("usual");

    private static ServeConfig parse(String text) {
        return ServeConfig.parse(FILE, text);
    }

    private static void assertRefused(String text, String place, String... reasons) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith(FILE + place + ": ")
                .hasMessageContainingAll(reasons)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void theDocumentedExampleHoldsTheDefaultLimits() throws IOException {
        String example = Files.readString(Path.of("..", "docs", "qstar.yaml"));
        ServeConfig config = parse(example);
        assertThat(config.data()).contains(new StoreLocation.Directory(FOLDER.resolve("data")));
        assertThat(config.keys()).contains(FOLDER.resolve("keys.txt"));
        assertThat(config.models())
                .containsExactly(new ServeConfig.Model("small", FOLDER.resolve("models/small.gguf")));
        ServerOptions defaults = ServerOptions.in(FOLDER.resolve("data"));
        assertThat(config.options(USUAL))
                .isEqualTo(defaults.withHosts(List.of("chat.example")).withOrigins(List.of("https://chat.example")));
    }

    @Test
    void whatIsNotToldIsAsUsual() {
        assertThat(parse("")).isEqualTo(ServeConfig.EMPTY);
        assertThat(parse("# nothing yet\n")).isEqualTo(ServeConfig.EMPTY);
        assertThat(ServeConfig.EMPTY.options(USUAL)).isEqualTo(ServerOptions.in(USUAL));
    }

    @Test
    void dataMayBeADatabase() {
        StoreLocation told = StoreLocation.parse("postgresql://ada@localhost/talks");

        assertThat(parse("data: postgresql://ada@localhost/talks").data()).contains(told);
        assertRefused("port: 1\ndata: postgresql://ada:hidden@localhost", ":2:7", "'data'", "the database");
    }

    @Test
    void limitsTakeTheirPlaces() {
        ServerOptions options = parse("""
                limits: {body-bytes: 1, running-requests: 2, running-tokens: 3, waiting-requests: 4,
                         waiting-tokens: 5, user-requests: 6, user-tokens: 7}
                """).options(USUAL);
        assertThat(options.maxBodyBytes()).isEqualTo(1);
        assertThat(options.load().runningRequests()).isEqualTo(2);
        assertThat(options.load().runningTokens()).isEqualTo(3);
        assertThat(options.load().waitingRequests()).isEqualTo(4);
        assertThat(options.load().waitingTokens()).isEqualTo(5);
        assertThat(options.load().userRequests()).isEqualTo(6);
        assertThat(options.load().userTokens()).isEqualTo(7);
    }

    @Test
    void oneConfigurationWinsOverAnother() {
        ServeConfig file = parse("{host: a, port: 1, allow-hosts: [b]}");
        ServeConfig both = parse("{port: 2, data: d, models: {m: f}}").orElse(file);
        assertThat(both.host()).contains("a");
        assertThat(both.port()).contains(2);
        assertThat(both.data()).contains(new StoreLocation.Directory(FOLDER.resolve("d")));
        assertThat(both.models()).hasSize(1);
        assertThat(both.hosts()).containsExactly("b");
        assertThat(both.keys()).isEqualTo(Optional.empty());
    }

    @Test
    void anUnknownKeyIsRefusedWithItsPlaceAndTheKnownOnes() {
        assertRefused("host: a\nprot: 8080\n", ":2:1", "'prot' is unknown", "host, port");
        assertRefused("limits:\n  user-request: 8\n", ":2:3", "'user-request'", "user-requests");
        assertRefused("1: a\n", ":1:1", "a key must be a text");
    }

    @Test
    void aKeyThatIsThereTwiceIsRefused() {
        assertRefused("port: 1\nport: 2\n", ":2:1", "second time");
        assertRefused("models:\n  a: b\n  a: c\n", ":3:3", "second time");
    }

    @Test
    void aValueOfAWrongTypeIsRefused() {
        assertRefused("port: \"8080\"\n", ":1:7", "'port'", "0 to 65535");
        assertRefused("port: 65536\n", ":1:7", "0 to 65535");
        assertRefused("port: -1\n", ":1:7", "0 to 65535");
        assertRefused("port: 99999999999999999999\n", ":1:7", "0 to 65535");
        assertRefused("port: [1]\n", ":1:7", "0 to 65535");
        assertRefused("host: 127\n", ":1:7", "'host' must be a text", "quotes");
        assertRefused("host:\n", ":1:6", "'host' must be a text");
        assertRefused("allow-hosts: a\n", ":1:14", "must be a list");
        assertRefused("allow-hosts: [a, 1]\n", ":1:18", "must be a text");
        assertRefused("models: [a]\n", ":1:9", "keys and values");
        assertRefused("data: \"a\\0b\"\n", ":1:7", "no path");
        assertRefused("- host\n", ":1:1", "keys and values");
    }

    @Test
    void whatIsNoYamlIsRefused() {
        assertRefused("host: [a\n", ":2:1", "no YAML");
        assertRefused("host: a\n---\nhost: b\n", ":2:1", "no YAML");
        assertRefused("host: \u0000\n", "", "no YAML");
    }

    @Test
    void aliasesAndDepthAreRefusedBeforeTheyCost() {
        assertRefused("allow-hosts: &a [x]\nallow-origins: *a\n", ":2:16", "aliases are not read");
        assertRefused("a: &a [*a]\n", ":1:8", "aliases are not read");
        assertRefused("host: " + "[".repeat(60_000), ":1:14", "nests deeper");
    }

    @Test
    void noiseIsRefusedAndNothingElseHappens() {
        Random random = new Random(7);
        String signs = "abhostport:,[]{}-&*!|>'\"%@`#? \n\t012";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            try {
                parse(text.toString());
            } catch (ConfigException refused) {
                assertThat(refused).as("seed 7, text %s", text).hasMessageStartingWith(FILE.toString());
            }
        }
    }
}
