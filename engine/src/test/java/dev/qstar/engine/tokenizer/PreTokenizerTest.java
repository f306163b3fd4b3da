package dev.qstar.engine.tokenizer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreTokenizerTest {
    private static final String WORDS = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)";
    private static final String LINES =
            "'[sStTmMdD]|'[rR][eE]|'[vV][eE]|'[lL][lL]|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}%s"
                    + "| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

    /// The expressions that the scanners stand for.
    private static final Map<String, List<String>> EXPRESSIONS = Map.of(
            "default", List.of("[\\p{P}$+<=>^~|]+", WORDS, "\\p{N}+", "[0-9][0-9][0-9]"),
            "gpt-2", List.of(WORDS),
            "smollm", List.of("\\p{N}", WORDS),
            "llama-bpe", List.of(LINES.formatted("{1,3}")),
            "qwen2", List.of(LINES.formatted("")),
            "falcon", List.of("[\\p{P}$+<=>^~|`]+", WORDS, "[0-9][0-9][0-9]"));

    private static List<String> pieces(String name, String text) {
        CodePoints characters = new CodePoints();
        byte[] bytes = text.getBytes(UTF_8);
        characters.read(bytes, 0, bytes.length);
        List<String> pieces = new ArrayList<>();
        PreTokenizer.named(name).orElseThrow().split(characters, (from, to) -> {
            int start = characters.byteOffset(from);
            pieces.add(new String(bytes, start, characters.byteOffset(to) - start, UTF_8));
        });
        return pieces;
    }

    @Test
    void gpt2KeepsASpaceWithTheWordThatFollows() {
        assertThat(pieces("gpt-2", "It's 2 apples,  he'll  see\n\nnow "))
                .containsExactly(
                        "It", "'s", " 2", " apples", ",", " ", " he", "'ll", " ", " see", "\n", "\n", "now", " ");
    }

    @Test
    void smollmCutsEveryDigit() {
        assertThat(pieces("smollm", "has [a]24.5 or ½x"))
                .containsExactly("has", " [", "a", "]", "2", "4", ".", "5", " or", " ", "½", "x");
    }

    @Test
    void llamaGroupsDigitsByThreesAndKeepsLineEnds() {
        assertThat(pieces("llama-bpe", "I'LL pay $12345!\r\n\n  \n x"))
                .containsExactly("I", "'LL", " pay", " $", "123", "45", "!\r\n\n", "  \n", " x");
    }

    @Test
    void qwenCutsEveryDigit() {
        assertThat(pieces("qwen2", "x=123")).containsExactly("x", "=", "1", "2", "3");
    }

    @Test
    void theDefaultCutsPunctuationFirst() {
        assertThat(pieces("default", "a, b: 12345")).containsExactly("a", ",", " b", ":", " ", "123", "45");
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "gpt-2", "smollm", "llama-bpe", "qwen2", "falcon"})
    void theScannersCutAsTheExpressionsDo(String name) {
        String[] shreds = {
            " ",
            " ",
            "  ",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\u00A0",
            "\u2028",
            "\u0085",
            "\u001C",
            "'",
            "'s",
            "'LL",
            "'ve",
            "'r",
            "a",
            "B",
            "é",
            "ß",
            "中",
            "\u0301",
            "ª",
            "1",
            "23",
            "456",
            "½",
            "Ⅷ",
            "٣",
            "!",
            ",",
            "$",
            "`",
            "+",
            "_",
            "—",
            "😀",
            "\u200D",
            "\uFFFD",
            "\u0378",
            "\u0000",
            "𝐀",
            "𝟗",
            "\uD83D\uDC69"
        };
        List<Pattern> expressions = EXPRESSIONS.getOrDefault(name, List.of()).stream()
                .map(expression -> Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS))
                .toList();
        assertThat(expressions).isNotEmpty();
        long seed = 31;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(shreds[random.nextInt(shreds.length)]);
            }
            List<String> expected = text.isEmpty() ? List.of() : List.of(text.toString());
            for (Pattern expression : expressions) {
                expected = expected.stream()
                        .flatMap(piece -> cut(expression, piece).stream())
                        .toList();
            }
            assertThat(pieces(name, text.toString()))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(expected);
        }
    }

    /// The matches of an expression and what lies between them.
    private static List<String> cut(Pattern expression, String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = expression.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(text.substring(end, matcher.start()));
            }
            pieces.add(matcher.group());
            end = matcher.end();
        }
        if (end < text.length()) {
            pieces.add(text.substring(end));
        }
        return pieces;
    }

    @Test
    void invalidBytesAreCharactersOfTheirOwn() {
        CodePoints characters = new CodePoints();
        byte[] bytes = {'a', (byte) 0xC3, (byte) 0xA9, (byte) 0xC3, 'b', (byte) 0xF0, (byte) 0x9F, (byte) 0x98};
        characters.read(bytes, 0, bytes.length);
        assertThat(characters).hasToString("[97, 233, 56515, 98, 56560, 56479, 56472]");
        assertThat(characters.byteOffset(2)).isEqualTo(3);
        assertThat(characters.byteOffset(7)).isEqualTo(8);
    }

    @Test
    void charactersAreDecodedAsTheLibraryDoes() {
        CodePoints characters = new CodePoints();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += codePoint < 0x3000 ? 1 : 61) {
            if (Character.getType(codePoint) != Character.SURROGATE) {
                byte[] bytes = Character.toString(codePoint).getBytes(UTF_8);
                characters.read(bytes, 0, bytes.length);
                assertThat(characters.count()).isEqualTo(1);
                assertThat(characters.at(0)).isEqualTo(codePoint);
            }
        }
    }
}
