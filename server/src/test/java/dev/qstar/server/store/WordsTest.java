package dev.qstar.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final int MUCH = 1 << 20;

    private static String snippet(String text, String... wanted) {
        return Snippet.of(text, List.of(wanted)).stream()
                .map(fragment -> fragment.matched() ? "[" + fragment.text() + "]" : fragment.text())
                .collect(Collectors.joining());
    }

    private static String numbered(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    @Test
    void wordsAreLettersAndDigitsInLowerCaseWithoutMarks() {
        assertThat(Words.of("Ça, l'ÉTÉ (2024)! foo_bar ça", MUCH))
                .containsExactly("ca", "l", "ete", "2024", "foo", "bar");
        assertThat(Words.of("ΟΔΥΣΣΕΎΣ οδυσσεύς", MUCH)).containsExactly("οδυσσευσ");
        assertThat(Words.of("한국 𝐀𝒃 \u0301 ?", MUCH)).hasSize(2);
        assertThat(Words.of("", MUCH)).isEmpty();
    }

    @Test
    void aMarkDividesNoWord() {
        assertThat(Words.of("Cafe\u0301s", MUCH)).containsExactly("cafes");
    }

    @Test
    void aLongWordIsCutBetweenCharacters() {
        assertThat(Words.folded("x".repeat(1000))).hasSize(256);
        assertThat(Words.folded("x" + "\ud835\udc00".repeat(300))).isEqualTo("x" + "\ud835\udc00".repeat(127));
    }

    @Test
    void wordsEndWhereTheRoomEnds() {
        assertThat(Words.of("one two three", 7)).containsExactly("one", "two");
    }

    @Test
    void aSnippetOfAShortTextIsTheText() {
        assertThat(snippet("(The train leaves, at noon.)", "noon", "tra"))
                .isEqualTo("(The [train] leaves, at [noon].)");
    }

    @Test
    void onlyTheLastWordMayBeTheStartOfOne() {
        assertThat(snippet("starting stars", "star", "sta")).isEqualTo("[starting] [stars]");
        assertThat(snippet("starting stars", "star", "x")).isEmpty();
    }

    @Test
    void aSnippetHasTheMostWordsInItsMiddle() {
        String text = numbered(0, 100) + " apple " + numbered(100, 200) + " pear, apple " + numbered(200, 300);

        assertThat(snippet(text, "apple", "pear"))
                .isEqualTo("…" + numbered(189, 200) + " [pear], [apple] " + numbered(200, 211) + "…");
    }

    @Test
    void aSnippetAtAnEndIsCutOnTheOtherSide() {
        assertThat(snippet("! apple " + numbered(0, 100), "apple")).isEqualTo("! [apple] " + numbered(0, 23) + "…");
        assertThat(snippet(numbered(0, 100) + " apple !", "apple")).isEqualTo("…" + numbered(89, 100) + " [apple] !");
    }
}
