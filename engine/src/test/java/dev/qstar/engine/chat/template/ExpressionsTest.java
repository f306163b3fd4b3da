package dev.qstar.engine.chat.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What expressions print; the values are those of Python.
class ExpressionsTest {
    private static Map<String, Object> variables() {
        Map<String, Object> dict = new LinkedHashMap<>();
        dict.put("b", 1);
        dict.put("a", List.of(1, true, "x'y", Optional.empty()));
        dict.put("items", "own");
        return Map.of("d", dict, "n", 7, "l", List.of(3, 1, 2), "s", "  Tom and Ann \n", "none_", Optional.empty());
    }

    private static String value(String expression) {
        return Template.parse("{{ " + expression + " }}").render(variables(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "7 // 2 | 3",
                "-7 // 2 | -4",
                "-7 % 3 | 2",
                "7 / 2 | 3.5",
                "4 / 2 | 2.0",
                "2 ** 10 | 1024",
                "2 ** -1 | 0.5",
                "0.1 + 0.2 | 0.30000000000000004",
                "100000.0 * 1e11 | 1e+16",
                "1e-5 | 1e-05",
                "123456789.0 | 123456789.0",
                "true + 1 | 2",
                "'ab' * 2 | abab",
                "[1] * 2 + [2] | [1, 1, 2]",
                "2 * 3 ~ 4 | 64",
                "'a' ~ 1 ~ none ~ missing ~ true | a1NoneTrue",
                "'a' 'b' | ab",
                "1_000 | 1000",
                "-n ~ +n | -77",
            })
    void numbersAndTextsAreJoined(String expression, String expected) {
        assertThat(value(expression)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 == 1.0 | True",
                "'a' == 1 | False",
                "'B' < 'a' | True",
                "1 < 2 < 3 | True",
                "1 < 2 > 5 | False",
                "'nd' in s | True",
                "'b' not in d | False",
                "3 in l | True",
                "[1, [2]] == [1, [2]] | True",
                "{'a': 1} == {'a': 1.0} | True",
                "not n == 7 | False",
                "0 or 'x' | x",
                "1 and 0 | 0",
                "'y' if n > 3 else 'z' | y",
                "1 if false else 2 if false else 3 | 3",
                "n is odd and n is not string | True",
                "n is divisibleby 7 | True",
                "missing is defined | False",
                "none_ is none | True",
                "none_ is defined | True",
                "d is mapping and l is sequence | True",
                "'s' is iterable | True",
                "n is number and n is integer | True",
                "true is boolean and true is true | True",
                "n is in [7] | True",
            })
    void conditionsHoldOrNot(String expression, String expected) {
        assertThat(value(expression)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'abc'[0] | a",
                "'abc'[-1] | c",
                "'abc'[1:] | bc",
                "'abc'[::-1] | cba",
                "'a\uD83D\uDE00b'[1] | \uD83D\uDE00",
                "l[::-1] | [2, 1, 3]",
                "l[-2:] | [1, 2]",
                "l[2:0:-1] | [2, 1]",
                "l[10:] | []",
                "l.0 | 3",
                "d.b | 1",
                "d['items'] | own",
                "d.get('no') | None",
                "d.get('no', 4) | 4",
                "{'a': {'b': 2}}.a.b | 2",
                "(1, 2) | [1, 2]",
                "dict(a=1) | {'a': 1}",
                "d.a | [1, True, \"x'y\", None]",
                "['\u00E9', '\\x00', '\\n', 'a\"\\'' ] | ['\u00E9', '\\x00', '\\n', 'a\"\\'']",
            })
    void partsAreTaken(String expression, String expected) {
        assertThat(value(expression)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "s.strip() | Tom and Ann",
                "'xxaxx'.strip('x') ~ 'xa'.lstrip('x') ~ 'ax'.rstrip('x') | aaa",
                "s.split() | ['Tom', 'and', 'Ann']",
                "'a,b,,c'.split(',') | ['a', 'b', '', 'c']",
                "'a,b,c'.split(',', 1) | ['a', 'b,c']",
                "'a,b,c'.rsplit(',', 1) | ['a,b', 'c']",
                "' a b  c '.split(none, 1) | ['a', 'b  c ']",
                "'a\\n\\nb\\r\\n'.splitlines() | ['a', '', 'b']",
                "'abc'.startswith('ab') and 'abc'.endswith(('x', 'bc')) | True",
                "'aB'.upper() ~ 'aB'.lower() ~ 'aB'.capitalize() | ABabAb",
                "'tom\\'s ann-lee'.title() | Tom'S Ann-Lee",
                "'a-a'.replace('a', 'b', 1) ~ 'ab'.replace('', '.') | b-a.a.b.",
                "'abcabc'.find('c') ~ 'abcabc'.rfind('c') ~ 'abcabc'.count('c') ~ 'a'.find('z') | 252-1",
                "', '.join(['a', 'b']) | a, b",
                "'abc'.removeprefix('a').removesuffix('c') | b",
                "d.keys() | ['b', 'a', 'items']",
                "l.index(1) ~ l.count(1) | 11",
            })
    void methodsAreThoseOfPython(String expression, String expected) {
        assertThat(value(expression)).isEqualTo(expected);
    }

    @Test
    void escapesInTextsAreRead() {
        assertThat(value("'\\x41\\u00e9\\101\\t\\\\\\q\\U0001F600'")).isEqualTo("A\u00E9A\t\\\\q\uD83D\uDE00");
    }

    @Test
    void whatIsNotThereIsPrintedAsNothing() {
        assertThat(value("missing")).isEmpty();
        assertThat(value("d.missing ~ l[9] ~ n.missing ~ none_.missing")).isEmpty();
        assertThat(value("1 if false")).isEmpty();
    }
}
