package dev.qstar.engine.chat.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFaultsTest {
    private static String render(String template) {
        return Template.parse(template).render(Map.of("n", 7, "l", List.of(1), "s", "text"), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{{ n; line 2: a tag is never closed",
                "{% if n; line 2: a tag is never closed",
                "{# n; line 2: a comment is never closed",
                "{{ 'n }}; line 2: a string is never closed",
                "{% raw %} {{; line 2: 'raw' is never closed",
                "{% if n %}; line 2: 'if' is never closed",
                "{% for x in l %}{% if x %}{% endfor %}; line 2: 'endfor' inside the 'if' of line 2, where 'endif' is needed",
                "{% endif %}; line 2: 'endif' ends nothing",
                "{% else %}; line 2: 'else' ends nothing",
                "{% include 'x' %}; line 2: there is no tag 'include'",
                "{% break %}; line 2: 'break' stands in no loop",
                "{{ n | shout }}; line 2: there is no filter 'shout'",
                "{{ n is loud }}; line 2: there is no test 'loud'",
                "{{ n.bit_length() }}; line 2: there is no method 'bit_length'",
                "{{ n + }}; line 2: '}}' where a value is needed",
                "{{ (n }}; line 2: '}' closes nothing",
                "{{ n) }}; line 2: ')' closes nothing",
                "{{ [1 2] }}; line 2: '2' where ',' or ']' is needed",
                "{{ {'a' 1} }}; line 2: '1' where ':' is needed",
                "{{ n ? }}; line 2: unexpected character '?'",
                "{{ 12x }}; line 2: '12x' is no number",
                "{{ 9999999999999999999 }}; line 2: the number 9999999999999999999 is beyond 63 bits",
                "{{ '\\x4' }}; line 2: an escape in a string needs 2 hexadecimal digits",
                "{{ '\\U00110000' }}; line 2: an escape in a string is beyond the last character",
                "{% set n %}; line 2: 'set' is never closed",
                "{% set = 1 %}; line 2: '=' where the name of a variable is needed",
                "{% for x l %}; line 2: 'l' where 'in' is needed",
                "{% for x in l recursive %}; line 2: recursive loops are not supported",
                "{{ f(a=1, a=2) }}; line 2: 'a' is given twice",
                "{{ f(a=1, 2) }}; line 2: '2' where NAME=VALUE is needed",
            })
    void aTemplateThatCannotBeReadNamesLineAndCause(String template, String message) {
        assertThatThrownBy(() -> Template.parse("first\n" + template))
                .isInstanceOf(TemplateException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ ''.__class__ }}",
                "{{ l.__class__.__mro__ }}",
                "{{ l['__class__'] }}",
                "{{ s.getClass() }}",
                "{{ s.getClass }}",
                "{{ s.class.name }}",
                "{{ s['getClass']() }}",
                "{{ raise_exception.__globals__ }}",
                "{{ s | attr('__class__') }}",
                "{{ __import__('os') }}",
                "{{ s.mro() }}",
                "{{ s.format(n) }}",
                "{% set __builtins__ = 1 %}",
                "{% if false %}{{ s.__init__ }}{% endif %}",
            })
    void whatReachesBeyondDataIsRefusedWhenTheTemplateIsRead(String template) {
        assertThatThrownBy(() -> Template.parse(template))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("line 1: ");
    }

    @Test
    void aNameThatIsPutTogetherReachesOnlyData() {
        assertThat(render("{{ s['__cl' ~ 'ass__'] is defined }}")).isEqualTo("False");
        assertThatThrownBy(() -> render("{{ l | map(attribute='__cl' ~ 'ass__') | list }}"))
                .isInstanceOf(TemplateException.class)
                .hasMessage("line 1: '__class__' reaches beyond data, which no template may");
        assertThatThrownBy(() -> render("{{ l | map('at' ~ 'tr', 'x') | list }}"))
                .isInstanceOf(TemplateException.class)
                .hasMessage("line 1: there is no filter 'attr'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{{ gone.x }}; 'gone' is undefined",
                "{{ gone() }}; 'gone' is undefined",
                "{{ s() }}; a text cannot be called",
                "{{ 1 + 'a' }}; '+' cannot join a whole number and a text",
                "{{ 1 / 0 }}; a division by zero",
                "{{ 1.5 % 0 }}; a division by zero",
                "{{ 2 ** 63 }}; '**' gives a whole number beyond 63 bits",
                "{{ 9223372036854775807 + 1 }}; '+' gives a whole number beyond 63 bits",
                "{{ 1 < 'a' }}; a whole number cannot be compared with a text",
                "{{ 1 in 'a' }}; a whole number cannot be in a text",
                "{{ 'a' in 1 }}; nothing can be in a whole number",
                "{{ none | length }}; none has no length",
                "{% for x in 5 %}{% endfor %}; a whole number has no items to go through",
                "{% for a, b in l %}{% endfor %}; a whole number does not give 2 values",
                "{% set l.x = 1 %}; 'l' is no namespace, so its attributes cannot be set",
                "{{ gone | tojson }}; 'tojson' cannot write 'gone', which is undefined,",
                "{{ l[::0] }}; a slice has a step of 0",
                "{{ {[]: 1} }}; a list cannot be a key",
                "{{ s.split('') }}; 'split' is given an empty separator",
                "{{ s.strip(1) }}; 'strip' is given a whole number as 'chars', which is to be a text",
                "{{ s.upper(1) }}; 'upper' takes 0 arguments, not 1",
                "{{ s | trim(chars='t', x=1) }}; 'strip' has no parameter 'x'",
                "{{ range(1, 2, 0) }}; a range has a step of 0",
                "{{ range() }}; 'range' needs 'stop'",
                "{% macro f(a) %}{% endmacro %}{{ f(1, 2) }}; 'f' takes 1 arguments, not 2",
            })
    void aTemplateThatFailsNamesLineAndCause(String template, String cause) {
        assertThatThrownBy(() -> render("first\n" + template))
                .isInstanceOfSatisfying(TemplateException.class, error -> {
                    assertThat(error.isRefusal()).isFalse();
                    assertThat(error.line()).isEqualTo(2);
                })
                .hasMessage("line 2: " + cause);
    }

    @Test
    void aMessageIsOneLineOfWhatCanBeShown() {
        assertThatThrownBy(() -> render("{{ raise_exception('a\\nb\\x1b[2J' ~ 'c' * 1000) }}"))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("a\uFFFDb\uFFFD[2Jccc")
                .hasMessageEndingWith("c…")
                .satisfies(error -> assertThat(error.getMessage().length()).isLessThan(310));
    }
}
