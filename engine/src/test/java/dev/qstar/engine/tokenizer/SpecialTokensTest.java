package dev.qstar.engine.tokenizer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpecialTokensTest {
    @Test
    void aLongerTokenGoesFirstEvenFurtherRight() {
        assertThat(found("abcd", "ab", "bcd")).containsExactly("1-4");
        assertThat(found("aaaa", "aaa", "a")).containsExactly("0-3", "3-4");
        assertThat(found("abc", "ab", "bc")).containsExactly("0-2");
        assertThat(found("abc", "bc", "ab")).containsExactly("1-3");
        assertThat(found("nothing here", "xyz")).isEmpty();
        assertThat(found("", "x")).isEmpty();
    }

    @Test
    void thePassOverTheTrieFindsWhatOneSearchPerTokenFinds() {
        long seed = 5;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 400; round++) {
            String[] tokens = new String[1 + random.nextInt(6)];
            for (int i = 0; i < tokens.length; i++) {
                tokens[i] = letters(random, 1 + random.nextInt(4)) + "_".repeat(random.nextInt(2)) + i;
                tokens[i] = random.nextBoolean() ? tokens[i].substring(0, tokens[i].length() - 1) : tokens[i];
            }
            tokens = List.of(tokens).stream().distinct().toArray(String[]::new);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                text.append(random.nextBoolean() ? tokens[random.nextInt(tokens.length)] : letters(random, 2));
            }
            assertThat(found(text.toString(), tokens))
                    .as("seed %d round %d: %s in %s", seed, round, List.of(tokens), text)
                    .isEqualTo(searched(text.toString(), tokens));
        }
    }

    private static String letters(SplittableRandom random, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(2)));
        }
        return letters.toString();
    }

    private static List<String> found(String text, String... tokens) {
        SmallVocabulary vocabulary = new SmallVocabulary();
        List<Integer> ids = new ArrayList<>();
        for (String token : tokens) {
            if (token.length() == 1) {
                ids.add(vocabulary.id(token));
            } else {
                ids.add(vocabulary.tokens.size());
                vocabulary.token(token, SmallVocabulary.USER_DEFINED);
            }
        }
        return new SpecialTokens(Vocabulary.of(vocabulary.metadata()), ids)
                .find(text.getBytes(UTF_8)).stream()
                        .map(match -> match.from() + "-" + match.to())
                        .toList();
    }

    /// Each token in turn, the longest first, takes every free place from left to right.
    private static List<String> searched(String text, String... tokens) {
        List<String> ordered = new ArrayList<>(List.of(tokens));
        ordered.sort(Comparator.comparingInt(token -> -token.length()));
        StringBuilder rest = new StringBuilder(text);
        List<int[]> places = new ArrayList<>();
        for (String token : ordered) {
            int at = rest.indexOf(token);
            while (at >= 0) {
                places.add(new int[] {at, at + token.length()});
                rest.replace(at, at + token.length(), "#".repeat(token.length()));
                at = rest.indexOf(token, at);
            }
        }
        places.sort(Comparator.comparingInt(place -> place[0]));
        return places.stream().map(place -> place[0] + "-" + place[1]).toList();
    }
}
