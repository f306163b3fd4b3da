package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class UsersCommandTest {
    private final Shell shell = new Shell();

    @TempDir
    private Path folder;

    private Shell users(String... arguments) {
        List<String> all = new ArrayList<>(List.of("users"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", folder.toString()));
        return shell.run(all.toArray(String[]::new));
    }

    @Test
    void aKeyIsShownOnceAndListedByItsId() {
        JsonNode key = users("add", "ada", "--label", "laptop", "--json").json();
        assertThat(key.get("key").stringValue()).startsWith("qs-");
        JsonNode ada = users("list", "--json").json();
        assertThat(ada.get("user").stringValue()).isEqualTo("ada");
        assertThat(ada.at("/keys/0/id")).isEqualTo(key.get("id"));
        assertThat(ada.at("/keys/0/label").stringValue()).isEqualTo("laptop");
        assertThat(ada.toString()).doesNotContain(key.get("key").stringValue());
    }

    @Test
    void aRevokedKeyIsGoneAndSoIsARemovedUser() {
        String id = users("add", "ada", "--json").json().get("id").stringValue();
        assertThat(users("revoke", id).exitCode()).isZero();
        users("revoke", id).assertRefused("no key");
        assertThat(users("list", "--json").json().get("keys")).isEmpty();
        users("remove", "ada").assertRefused("--yes");
        assertThat(users("remove", "ada", "--yes").exitCode()).isZero();
        users("remove", "ada", "--yes").assertRefused("no user");
        assertThat(users("list").out()).isEmpty();
    }

    @Test
    void peopleReadTheKeyAlone() {
        assertThat(users("add", "ada").out()).startsWith("qs-").hasLineCount(1);
        assertThat(users("list").out()).contains("ada", "key_");
        shell.run("users").assertRefused("users add");
    }
}
