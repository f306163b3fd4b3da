package dev.qstar.engine.chat.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltersTest {
    private static Map<String, Object> variables() {
        Map<String, Object> dict = new LinkedHashMap<>();
        dict.put("b", 1);
        dict.put("a", List.of(1, true, "x'y", Optional.empty()));
        List<Map<String, String>> messages =
                List.of(Map.of("role", "user", "text", " u "), Map.of("role", "tool", "text", "t"));
        return Map.of("d", dict, "l", List.of(3, 1, 2), "messages", messages);
    }

    private static String value(String expression) {
        return Template.parse("{{ " + expression + " }}").render(variables(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "' a ' | trim; a",
                "l | join('-'); 3-1-2",
                "messages | join(',', attribute='role'); user,tool",
                "'a\uD83D\uDE00' | length; 2",
                "missing | default('x') ~ '' | default('y') ~ '' | default('z', true); xz",
                "l | first ~ l | last ~ [] | first; 32",
                "'abc' | list; ['a', 'b', 'c']",
                "messages | map(attribute='text') | map('trim') | list; ['u', 't']",
                "messages | map(attribute='no.no', default='-') | join; --",
                "messages | selectattr('role', 'equalto', 'user') | list | length; 1",
                "messages | rejectattr('role', 'in', ['user']) | map(attribute='text') | first; t",
                "messages | selectattr('no') | list; []",
                "l | select('odd') | list ~ l | reject('odd') | list; [3, 1][2]",
                "'aB' | upper ~ 'aB' | lower ~ 'aB' | capitalize; ABabAb",
                "'tom\\'s ann-lee' | title; Tom's Ann-Lee",
                "'a-a' | replace('a', 'b') ~ 'a-a' | replace('a', 'b', 1); b-bb-a",
                "d | items | first; ['b', 1]",
                "1 | string ~ true | string ~ none | string; 1TrueNone",
                "'12' | int ~ 'x' | int ~ 'x' | int(5) ~ '3.7' | int ~ 3.9 | int; 120533",
                "'1.5' | float ~ 'x' | float; 1.50.0",
                "'<a>' | safe; <a>",
                "-3 | abs ~ 2.567 | round(1); 32.6",
                "l | sort ~ l | sort(reverse=true) ~ l | reverse | list; [1, 2, 3][3, 2, 1][2, 1, 3]",
                "d | dictsort | map('first') | list; ['a', 'b']",
                "['a', 'A', 'b'] | unique | list; ['a', 'b']",
                "l | sum ~ l | min ~ l | max; 613",
            })
    void filtersChangeValues(String expression, String expected) {
        assertThat(value(expression)).isEqualTo(expected);
    }

    @Test
    void indentMovesLinesButTheFirstAndEmptyOnes() {
        assertThat(value("'a\\n\\nb' | indent")).isEqualTo("a\n\n    b");
        assertThat(value("'a\\n\\nb' | indent(2, true)")).isEqualTo("  a\n\n  b");
        assertThat(value("'a\\n\\nb' | indent('> ', blank=true)")).isEqualTo("a\n> \n> b");
    }

    @Test
    void jsonIsThatOfPython() {
        assertThat(value("d | tojson")).isEqualTo("{\"b\": 1, \"a\": [1, true, \"x'y\", null]}");
        assertThat(value("d | tojson(sort_keys=true, separators=(',', ':'))"))
                .isEqualTo("{\"a\":[1,true,\"x'y\",null],\"b\":1}");
        assertThat(value("{'k': [1, {}], 'e': []} | tojson(indent=2)")).isEqualTo("""
                {
                  "k": [
                    1,
                    {}
                  ],
                  "e": []
                }""");
        assertThat(value("1.0 | tojson")).isEqualTo("1.0");
    }

    @Test
    void jsonEscapesWhatItMustAndNothingForPages() {
        assertThat(value("'\u00E9\"\\\\\\n<&>\\x01' | tojson")).isEqualTo("\"\u00E9\\\"\\\\\\n<&>\\u0001\"");
        assertThat(value("'\u00E9' | tojson(ensure_ascii=true)")).isEqualTo("\"\\u00e9\"");
    }
}
