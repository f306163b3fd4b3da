package dev.qstar.engine.chat.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLimitsTest {
    private static final String NUMBERS = "{% set r = range(100000) %}";

    private static String render(String template) {
        return Template.parse(template).render(Map.of("s", "x".repeat(1 << 20)), Optional.empty());
    }

    private static void stopped(String template, String cause) {
        assertThatThrownBy(() -> render(template))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining(cause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% for a in r %}{% for b in r %}{% endfor %}{% endfor %}",
                "{% for a in r %}{% for b in r if false %}{% endfor %}{% endfor %}",
                "{% for a in r %}{% set x = r | list | sort %}{% endfor %}",
                "{% for a in r %}{% set x = r[::-1] %}{% endfor %}",
                "{% for a in r %}{% set x = -1 in r %}{% endfor %}",
                "{% for a in r %}{% set x = s.split('y') %}{% endfor %}",
                "{% for a in r %}{% set x = s ~ a %}{% endfor %}",
                "{% for a in r %}{% set x = s.replace('y', 'z') %}{% endfor %}",
                "{% for a in r %}{% set x = 'y' in s %}{% endfor %}",
                "{% for a in r %}{% set x = s == s %}{% endfor %}",
                "{% for a in r %}{% set x = s | length %}{% endfor %}",
                "{% for a in r %}{% set x = r | map('string') | list %}{% endfor %}",
                "{{ s.replace('x', '') ~ (s ~ 'y').find(s[1:] ~ 'z') }}",
                "{{ (s * 4).split(s * 2 ~ 'y') }}",
            })
    void aTemplateThatGoesOnAndOnIsStopped(String template) {
        stopped(NUMBERS + template, "the template takes more than 10000000 steps");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{{ 'a' * 999999999999 }}; a text grows beyond",
                "{{ s * 9 }}; a text grows beyond",
                "{{ s.replace('x', s) }}; a text grows beyond",
                "{{ ([s] * 9) | join }}; a text grows beyond",
                "{{ [s, s, s, s, s, s, s, s, s] }}; a text grows beyond",
                "{% for i in range(9) %}{{ s }}{% endfor %}; a text grows beyond",
                "{{ 'a' | indent(999999999999, true) }}; a text grows beyond",
                "{{ [1] | tojson(indent=99999999) }}; a text grows beyond",
                "{{ [1] * 9999999 }}; a list grows beyond",
                "{{ s | list | length + (s ~ 'x') | list | length }}; a list grows beyond",
                "{{ range(100001) | length }}; a range has more than 100000 numbers",
                "{{ range(0, -999999999, -1) | length }}; a range has more than 100000 numbers",
                "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}; operations lie inside one another more than",
            })
    void whatGrowsIsStopped(String template, String cause) {
        stopped(template, cause);
    }

    @Test
    void listsInsideOneAnotherAreStopped() {
        String nested =
                "{% set ns = namespace(x=[]) %}{% for i in range(%s) %}{% set ns.x = [ns.x, ns.x] %}{% endfor %}";
        stopped(nested.replace("%s", "1000"), "lists lie inside one another more than 100 deep");
        stopped(nested.replace("%s", "90") + "{{ ns.x }}", "a text grows beyond");
        stopped(nested.replace("%s", "90") + "{{ ns.x == [ns.x[0], ns.x[0]] }}", "10000000 steps");
        stopped(nested.replace("%s", "90") + "{{ ns.x | tojson }}", "a text grows beyond");
    }

    @Test
    void aNamespaceInsideItselfIsPrinted() {
        assertThat(render("{% set ns = namespace() %}{% set ns.x = [ns] %}{{ ns.x }}{{ ns.x == ns.x }}"))
                .isEqualTo("[<Namespace>]True");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"(;)", "[;]", "-;1", "'not ';1", "'1 if 1 else ';1"})
    void aTemplateThatIsNestedTooDeepIsRefused(String opening, String closing) {
        String deep = closing.equals("1")
                ? opening.repeat(50_000 / opening.length()) + " 1"
                : opening.repeat(10_000) + "1" + closing.repeat(10_000);
        assertThatThrownBy(() -> Template.parse("{{ " + deep + " }}"))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("nested more than");
    }

    @Test
    void blocksThatAreNestedTooDeepAreRefused() {
        String deep = "{% if 1 %}".repeat(1000) + "{% endif %}".repeat(1000);
        assertThatThrownBy(() -> Template.parse(deep))
                .isInstanceOf(TemplateException.class)
                .hasMessage("line 1: the template is nested more than 200 deep");
    }

    @Test
    void aLongChainIsStoppedWhenItIsRendered() {
        stopped("{{ 1" + " + 1".repeat(10_000) + " }}", "operations lie inside one another");
        stopped("{{ 1" + "|string".repeat(10_000) + " }}", "operations lie inside one another");
        stopped("{{ [1]" + "[0:]".repeat(10_000) + " }}", "operations lie inside one another");
    }

    @Test
    void aLongTemplateIsRefused() {
        assertThatThrownBy(() -> Template.parse("a".repeat((1 << 18) + 1)))
                .isInstanceOf(TemplateException.class)
                .hasMessage("line 1: the template has 262145 characters, more than 262144");
        assertThat(Template.parse("a".repeat(1 << 18)).render(Map.of(), Optional.empty()))
                .hasSize(1 << 18);
    }
}
