package dev.qstar.engine.chat.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhiteSpaceTest {
    private static String render(String template) {
        return Template.parse(template).render(Map.of("x", "X"), Optional.empty());
    }

    @Test
    void aLineWithNothingButATagLeavesNoTrace() {
        assertThat(render("a\n  {% if true %}\n  b\n  {% endif %}\nc")).isEqualTo("a\n  b\nc");
        assertThat(render("  {% if true %}\nb\n\t{% endif %}\n")).isEqualTo("b\n");
    }

    @Test
    void aLineWithNothingButACommentLeavesNoTrace() {
        assertThat(render("a\n  {# why #}\nb")).isEqualTo("a\nb");
        assertThat(render("{# two\nlines #}\nb{##}")).isEqualTo("b");
    }

    @Test
    void onlyOneLineBreakGoesAfterATag() {
        assertThat(render("{% if true %}\n\nb{% endif %}\n\nc")).isEqualTo("\nb\nc");
    }

    @Test
    void spacesBetweenATagAndTheEndOfItsLineStay() {
        assertThat(render("{% if true %} \nb{% endif %}")).isEqualTo(" \nb");
    }

    @Test
    void indentationStaysBeforeATagThatFollowsText() {
        assertThat(render("a {% if true %}b{% endif %}")).isEqualTo("a b");
        assertThat(render("{{ x }}  {% if true %}b{% endif %}")).isEqualTo("X  b");
    }

    @Test
    void theIndentationAndLineBreakOfWhatIsPrintedStay() {
        assertThat(render("a\n  {{ x }}\nb")).isEqualTo("a\n  X\nb");
    }

    @Test
    void aMinusTakesAllWhiteSpaceOnItsSide() {
        assertThat(render("a \n\n {%- if true %}\n b {% endif %}")).isEqualTo("a b ");
        assertThat(render("a {% if true -%} \n\n b{% endif %}")).isEqualTo("a b");
        assertThat(render("a \n {{- x -}} \n b")).isEqualTo("aXb");
        assertThat(render("a \n {#- why -#} \n b")).isEqualTo("ab");
    }

    @Test
    void aPlusKeepsWhiteSpaceOnItsSide() {
        assertThat(render("a\n  {%+ if true %}b{% endif %}")).isEqualTo("a\n  b");
        assertThat(render("{% if true +%}\nb{% endif %}")).isEqualTo("\nb");
        assertThat(render("{# why +#}\nb")).isEqualTo("\nb");
    }

    @Test
    void indentationAfterALineBreakThatATagTookDoesNotCount() {
        assertThat(render("{% if true %}\n  {% if true %}b{% endif %}{% endif %}"))
                .isEqualTo("b");
    }

    @Test
    void theLastLineBreakOfATemplateDoesNotCount() {
        assertThat(render("a\n")).isEqualTo("a");
        assertThat(render("a\n\n")).isEqualTo("a\n");
        assertThat(render("")).isEmpty();
    }

    @Test
    void lineBreaksOfOtherSystemsAreLineBreaks() {
        assertThat(render("a\r\n{% if true %}\r\nb\r{% endif %}\r\nc")).isEqualTo("a\nb\nc");
    }

    @Test
    void rawTextIsTakenAsItIs() {
        assertThat(render("{% raw %}{{ x }}{% if %}{% endraw %}")).isEqualTo("{{ x }}{% if %}");
        assertThat(render("a\n  {% raw -%}\n {{ x }} \n  {%- endraw -%}\n b")).isEqualTo("a\n{{ x }}b");
    }

    @Test
    void bracesThatAreNoTagAreText() {
        assertThat(render("{ x } }} %} {")).isEqualTo("{ x } }} %} {");
        assertThat(render("{{ {'a': {'b': 1}}['a'] }}")).isEqualTo("{'b': 1}");
    }
}
