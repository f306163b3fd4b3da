package dev.qstar.engine.chat.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementsTest {
    private static String render(String template) {
        return Template.parse(template).render(Map.of("l", List.of(3, 1, 2), "d", Map.of("k", "v")), Optional.empty());
    }

    @Test
    void aLoopKnowsItsRound() {
        assertThat(render("{% for x in l %}{{ loop.index }}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}"
                        + "{{ loop.length }}{{ loop.cycle('a', 'b') }} {% endfor %}"))
                .isEqualTo("10323a 21213b 32103a ");
        assertThat(render("{% for x in l %}{{ loop.first }}{{ loop.last }}{{ loop.previtem }}{{ loop.nextitem }} "
                        + "{% endfor %}"))
                .isEqualTo("TrueFalse1 FalseFalse32 FalseTrue1 ");
    }

    @Test
    void aConditionOfALoopChoosesItsItems() {
        assertThat(render("{% for x in l if x > 1 %}{{ x }}{{ loop.length }}{% endfor %}"))
                .isEqualTo("3222");
        assertThat(render("{% for x in l if x > 9 %}{{ x }}{% else %}none{% endfor %}"))
                .isEqualTo("none");
    }

    @Test
    void aLoopUnpacksPairs() {
        assertThat(render("{% for k, v in d.items() %}{{ k }}={{ v }}{% endfor %}"))
                .isEqualTo("k=v");
        assertThat(render("{% for (a, b) in [(1, 2), [3, 4]] %}{{ a }}{{ b }}{% endfor %}"))
                .isEqualTo("1234");
    }

    @Test
    void aLoopIsLeftAndGoesOn() {
        assertThat(render("{% for i in range(9) %}{% if i == 1 %}{% continue %}{% endif %}"
                        + "{% if i == 4 %}{% break %}{% endif %}{{ i }}{% endfor %}"))
                .isEqualTo("023");
    }

    @Test
    void whatALoopSetsStaysInItsRound() {
        assertThat(render("{% set x = 1 %}{% for i in l %}{% set x = x + i %}{{ x }}{% endfor %}{{ x }}"))
                .isEqualTo("4231");
    }

    @Test
    void aNamespaceCarriesValuesOutOfALoop() {
        assertThat(render("{% set ns = namespace(sum=0) %}{% for i in l %}{% set ns.sum = ns.sum + i %}{% endfor %}"
                        + "{{ ns.sum }}"))
                .isEqualTo("6");
    }

    @Test
    void aChoiceTakesTheFirstConditionThatHolds() {
        assertThat(render("{% if 0 %}a{% elif '' %}b{% elif l %}c{% else %}d{% endif %}"))
                .isEqualTo("c");
        assertThat(render("{% if 0 %}a{% elif '' %}b{% else %}d{% endif %}")).isEqualTo("d");
        assertThat(render("{% if true %}{% set x = 1 %}{% endif %}{{ x }}")).isEqualTo("1");
    }

    @Test
    void setTakesSeveralValuesOrABlock() {
        assertThat(render("{% set a, b = 1, 2 %}{{ a }}{{ b }}")).isEqualTo("12");
        assertThat(render("{% set x | trim | upper %}\n  a{{ l[0] }} \n{% endset %}[{{ x }}]"))
                .isEqualTo("[A3]");
        assertThat(render("{% filter upper %}a{{ l[0] }}b{% endfilter %}")).isEqualTo("A3B");
    }

    @Test
    void aMacroHasDefaultsAndCallsItself() {
        assertThat(render("{% macro f(a, b='B', c=a) %}[{{ a }}{{ b }}{{ c }}]{% endmacro %}"
                        + "{{ f(1) }}{{ f(1, c=2) }}{{ f(1, 2, 3) }}{{ f() }}"))
                .isEqualTo("[1B1][1B2][123][B]");
        assertThat(render(
                        "{% macro down(n) %}{{ n }}{% if n %}{{ down(n - 1) }}{% endif %}{% endmacro %}{{ down(3) }}"))
                .isEqualTo("3210");
    }

    @Test
    void generationTagsMarkOnly() {
        assertThat(render("a{% generation %}\nb{% endgeneration %}\nc")).isEqualTo("abc");
    }

    @Test
    void theDateComesFromTheClockThatIsGiven() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-07T09:05:00Z"), ZoneOffset.UTC);
        String template = "{{ strftime_now('%d %b %Y|%A, %B %-d|%H:%M:%S|%y-%m|%j %I %p %%') }}";
        assertThat(Template.parse(template).render(Map.of(), Optional.of(clock)))
                .isEqualTo("07 Mar 2026|Saturday, March 7|09:05:00|26-03|066 09 AM %");
        assertThat(render("{{ strftime_now is defined }}")).isEqualTo("False");
    }
}
