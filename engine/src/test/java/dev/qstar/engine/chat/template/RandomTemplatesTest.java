package dev.qstar.engine.chat.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Whatever a template says, it renders or ends with the one error that templates have.
class RandomTemplatesTest {
    private static final List<String> PIECES = List.of(
            "{{ ",
            " }}",
            "{%- ",
            " -%}",
            "{% ",
            " %}",
            "{# ",
            " #}",
            "if ",
            "elif ",
            "else",
            "endif",
            "for x in ",
            "endfor",
            "set x = ",
            "set ns.x = ",
            "endset",
            "macro f(a, b=1)",
            "endmacro",
            "f(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "(",
            ",",
            ":",
            "|",
            ".",
            "-",
            "+",
            "*",
            "**",
            "//",
            "%",
            "~",
            "==",
            "<",
            " in ",
            " not ",
            " and ",
            " is ",
            " or ",
            "none ",
            "defined ",
            "'a'",
            "\"\\n\"",
            "'",
            "\\",
            "\n",
            "  ",
            "text",
            "1",
            "0.5",
            "1e9",
            "messages",
            "loop.index",
            "ns",
            "m.role",
            "m['content']",
            "trim",
            "join",
            "tojson",
            "raw",
            "endraw",
            "break",
            "\uD83D",
            "\u00A0",
            "é");

    private static final List<String> VALUES = List.of(
            "messages",
            "m",
            "n",
            "s",
            "gone",
            "none",
            "true",
            "ns",
            "loop",
            "[]",
            "{}",
            "'a\uD83D\uDE00'",
            "-1",
            "0",
            "2.5",
            "9223372036854775807",
            "1e308",
            "[1, 'x', none]",
            "{'a': 1, 2: [3]}",
            "range",
            "namespace(a=1)",
            "range(5)");

    private static final List<String> OPERATORS = List.of(
            "+",
            "-",
            "*",
            "/",
            "//",
            "%",
            "**",
            "~",
            "==",
            "!=",
            "<",
            "<=",
            ">",
            ">=",
            " in ",
            " not in ",
            " and ",
            " or ");

    private static final List<String> FILTERS = List.of(
            "abs",
            "capitalize",
            "count",
            "d(1)",
            "default('x', true)",
            "dictsort",
            "first",
            "float",
            "indent",
            "indent(2, true)",
            "int",
            "items",
            "join(',')",
            "join",
            "last",
            "length",
            "list",
            "lower",
            "map('trim')",
            "map(attribute='role')",
            "map('int')",
            "max",
            "min",
            "reject('none')",
            "rejectattr('role')",
            "replace('a', 'b')",
            "replace('', '.')",
            "reverse",
            "round",
            "round(2, 'floor')",
            "safe",
            "select('string')",
            "selectattr('role', 'eq', 'user')",
            "sort",
            "sort(attribute='role')",
            "string",
            "sum",
            "title",
            "tojson",
            "tojson(indent=2)",
            "trim",
            "unique",
            "upper");

    private static final List<String> METHODS = List.of(
            ".strip()",
            ".split()",
            ".split('a')",
            ".rsplit(none, 1)",
            ".title()",
            ".items()",
            ".get('role')",
            ".keys()",
            ".role",
            "['content']",
            "[0]",
            "[-1]",
            "[1:]",
            "[::-1]",
            "[:-1:2]",
            ".find('a')",
            ".join(['a'])",
            ".cycle(1, 2)",
            ".splitlines()",
            ".startswith('a')",
            ".endswith(n)",
            ".count('a')",
            ".x",
            "()",
            "(1, a=2)",
            ".index(1)");

    private static final List<String> TESTS = List.of(
            "defined",
            "undefined",
            "none",
            "string",
            "mapping",
            "iterable",
            "number",
            "odd",
            "even",
            "divisibleby 3",
            "eq 1",
            "in [1]",
            "upper",
            "sameas true",
            "lt 2",
            "ge n");

    private static Map<String, Object> variables() {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("role", "user");
        message.put("content", " Hi\nthere, 1 2 \uD83D\uDE00 ");
        message.put("none", Optional.empty());
        return Map.of("messages", List.of(message, Map.of()), "m", message, "n", 3, "s", " a text \n");
    }

    private static String pick(SplittableRandom random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// Whether the template rendered.
    private static boolean renders(String template, long seed) {
        try {
            Template.parse(template).render(variables(), Optional.empty());
            return true;
        } catch (TemplateException e) {
            assertThat(e.getMessage()).doesNotContain("\n");
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed + ": " + template, e);
        }
    }

    private static String expression(SplittableRandom random, int depth) {
        String value = depth == 0 ? pick(random, VALUES) : "(" + expression(random, depth - 1) + ")";
        return switch (random.nextInt(8)) {
            case 0 -> value + " " + pick(random, OPERATORS) + " " + pick(random, VALUES);
            case 1 -> pick(random, VALUES) + " " + pick(random, OPERATORS) + " " + value;
            case 2, 3 -> value + " | " + pick(random, FILTERS);
            case 4, 5 -> value + pick(random, METHODS);
            case 6 -> value + " is " + pick(random, TESTS);
            default -> value + " if " + pick(random, VALUES) + " else [" + pick(random, VALUES) + "]";
        };
    }

    private static String statements(SplittableRandom random, int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            String value = expression(random, random.nextInt(3));
            String body = depth == 0 ? "t\n" : statements(random, depth - 1);
            text.append(
                    switch (random.nextInt(8)) {
                        case 0 -> "{% if " + value + " %}" + body + "{% else %}\n " + body + "{% endif %}";
                        case 1 -> "  {%- for m in " + value + " %}" + body + "{{ loop.index }}{% endfor %}\n";
                        case 2 -> "{% set n = " + value + " %}";
                        case 3 -> "{% set s | trim %}" + body + "{% endset %}";
                        case 4 -> "{% set ns = namespace(a=n) %}{% set ns.a = " + value + " %}";
                        case 5 -> "{% macro f(a, n=" + value + ") %}" + body + "{% endmacro %}{{ f(1) }}";
                        default -> "{{ " + value + " }}";
                    });
        }
        return text.toString();
    }

    @Test
    void piecesInAnyOrderRenderOrAreRefused() {
        for (long seed = 0; seed < 20_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder template = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                template.append(pick(random, PIECES));
            }
            renders(template.toString(), seed);
        }
    }

    @Test
    void expressionsOfAnyValuesRenderOrFail() {
        int rendered = 0;
        for (long seed = 0; seed < 20_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            rendered += renders("{{ " + expression(random, random.nextInt(4)) + " }}", seed) ? 1 : 0;
        }
        assertThat(rendered).isBetween(3_000, 17_000);
    }

    @Test
    void statementsOfAnyValuesRenderOrFail() {
        int rendered = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            rendered += renders(statements(random, 2), seed) ? 1 : 0;
        }
        assertThat(rendered).isBetween(50, 1_900);
    }

    @Test
    void aTemplateWithPartsCutOutDoubledOrExchangedRendersOrIsRefused() {
        SplittableRandom source = new SplittableRandom(7);
        String whole = statements(source, 3) + "{% for m in messages %}{{ m.role | trim }}\n{% endfor %}";
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Integer> cuts = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                cuts.add(random.nextInt(whole.length() + 1));
            }
            cuts.sort(null);
            String a = whole.substring(0, cuts.get(0));
            String b = whole.substring(cuts.get(0), cuts.get(1));
            String c = whole.substring(cuts.get(1), cuts.get(2));
            String d = whole.substring(cuts.get(2));
            renders(
                    switch (random.nextInt(3)) {
                        case 0 -> a + c + b + d;
                        case 1 -> a + b + b + c + d;
                        default -> a + c + d;
                    },
                    seed);
        }
    }
}
