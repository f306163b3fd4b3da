package dev.qstar.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything by keyboard alone.
class KeyboardTest {
    @TempDir
    private Path folder;

    private Served served;
    private Person person;

    @BeforeEach
    void serve() {
        served = Served.builtin(folder);
        person = new Person(served);
    }

    @AfterEach
    void stop() {
        try {
            person.close();
        } finally {
            served.close();
        }
    }

    private void press(String... keys) {
        for (String key : keys) {
            person.page().keyboard().press(key);
        }
    }

    private void type(String text) {
        person.page().keyboard().type(text);
    }

    private void ask(String text) {
        int turns = person.turns().count();
        type(text);
        press("Enter");
        assertThat(person.turns()).hasCount(turns + 2);
        person.awaitAnswer();
    }

    @Test
    void aQuestionIsAskedEditedAndAskedAnew() {
        type("Tom has 24 apples");
        press("Shift+Enter");
        ask("and gives 15 to Mary. How many are left?");
        assertThat(person.find(".question .words"))
                .hasText("Tom has 24 apples\nand gives 15 to Mary. How many are left?");
        person.find("[aria-label='Edit message']").focus();
        press("Enter", "Control+A");
        type("Tom has 30 apples and gives 12 to Mary. How many are left?");
        press("Enter");
        assertThat(person.find(".question .branch-count")).hasText("2/2");
        person.awaitAnswer();
        person.find(".question [aria-label='Version before']").focus();
        press("Enter");
        assertThat(person.find(".question .branch-count")).hasText("1/2");
    }

    @Test
    void theSearchFindsAMessageAndGoesToIt() {
        ask("Tom has 24 apples and gives 15 to Mary. How many are left?");
        press("Control+Shift+O");
        assertThat(person.find("#empty")).isVisible();
        press("Control+k");
        assertThat(person.find(".search-field")).isFocused();
        type("apples");
        assertThat(person.find(".result[aria-selected=true] mark").first()).hasText("apples");
        press("Enter");
        assertThat(person.find("dialog")).hasCount(0);
        assertThat(person.find(".question")).isFocused();
    }

    @Test
    void theTreeIsWalkedWithTheArrows() {
        ask("A baker makes 12 trays of 8 muffins and sells 75 of them. How many muffins are left?");
        person.find(".drawing .root").focus();
        press("ArrowRight");
        assertThat(person.find(".drawing .node[aria-level='2']:focus")).hasCount(1);
        assertThat(person.find(".stage-detail")).isVisible();
        press("End");
        assertThat(person.find(".drawing .winning:focus")).hasCount(1);
        press("Home");
        assertThat(person.find(".drawing .root:focus")).hasCount(1);
    }

    @Test
    void theListIsReachedByTabAndItsMenuByArrows() {
        ask("Tom has 24 apples and gives 15 to Mary. How many are left?");
        person.find("#new-chat").focus();
        press("Tab", "Tab");
        assertThat(person.find("#conversations a")).isFocused();
        press("Tab", "Enter");
        assertThat(person.find("[role=menuitem]").first()).isFocused();
        press("ArrowDown");
        assertThat(person.find("[role=menuitem]").last()).isFocused();
        press("Escape");
        assertThat(person.find("[role=menu]")).hasCount(0);
        assertThat(person.find("#conversations .icon-button")).isFocused();
    }

    @Test
    void aLinkLeadsPastTheList() {
        person.find(".skip").focus();
        assertThat(person.find(".skip")).isInViewport();
        press("Enter");
        assertThat(person.message()).isFocused();
    }

    @Test
    void aDialogGivesTheFocusBack() {
        person.find("#settings").focus();
        press("Enter");
        assertThat(person.find("dialog h2")).hasText("Settings");
        press("Escape");
        assertThat(person.find("#settings")).isFocused();
        press("Control+/");
        assertThat(person.find("dialog h2")).hasText("Keyboard shortcuts");
        press("Escape");
        assertThat(person.find("dialog")).hasCount(0);
    }
}
