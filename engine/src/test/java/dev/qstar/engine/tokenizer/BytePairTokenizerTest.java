package dev.qstar.engine.tokenizer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.EngineException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytePairTokenizerTest {
    private static final int MEGABYTE = 1 << 20;

    /// `low`, `lower`, `Ġlow`, two control tokens and some user-defined ones.
    private static SmallVocabulary vocabulary() {
        return new SmallVocabulary()
                .merges("l o", "lo w", "e r", "low er", "Ġ low", "a a", "aa aa", "Ã ©")
                .token("<s>", SmallVocabulary.CONTROL)
                .token("</s>", SmallVocabulary.CONTROL)
                .token("<<", SmallVocabulary.USER_DEFINED)
                .token("[a]", SmallVocabulary.USER_DEFINED)
                .token(":gcd", SmallVocabulary.USER_DEFINED)
                .token("[a]:gcd", SmallVocabulary.USER_DEFINED);
    }

    private static List<String> spelt(Tokenizer tokenizer, int[] ids) {
        return Arrays.stream(ids).mapToObj(tokenizer::token).toList();
    }

    private static List<String> tokens(Tokenizer tokenizer, String text) {
        return spelt(tokenizer, tokenizer.encode(text, false, false));
    }

    @Test
    void mergesAreAppliedInTheOrderOfTheirRank() {
        Tokenizer tokenizer = vocabulary().tokenizer();
        assertThat(tokens(tokenizer, "lower low slow")).containsExactly("lower", "Ġlow", "Ġ", "s", "low");
        assertThat(tokens(tokenizer, "é")).containsExactly("Ã©");
        assertThat(tokens(tokenizer, "aaaaaaa")).containsExactly("aaaa", "aa", "a");
        assertThat(tokens(tokenizer, "")).isEmpty();
    }

    @Test
    void mergesDoNotCrossPieces() {
        SmallVocabulary vocabulary = new SmallVocabulary().merges("a 1", "1 2", "Ġ a");
        assertThat(tokens(vocabulary.tokenizer(), "a12 a")).containsExactly("a", "12", "Ġa");
        assertThat(tokens(vocabulary.pre("smollm").tokenizer(), "a12 a")).containsExactly("a", "1", "2", "Ġa");
    }

    @Test
    void aWholePieceThatIsATokenGoesBeforeMergesWhereTheFamilySaysSo() {
        SmallVocabulary vocabulary = new SmallVocabulary().merges("a b").token("abc", SmallVocabulary.NORMAL);
        assertThat(tokens(vocabulary.pre("gpt-2").tokenizer(), "abc")).containsExactly("ab", "c");
        assertThat(tokens(vocabulary.pre("llama-bpe").tokenizer(), "abc abc")).containsExactly("abc", "Ġ", "ab", "c");
    }

    @Test
    void userDefinedTokensAreFoundAnywhereLongestFirst() {
        Tokenizer tokenizer = vocabulary().tokenizer();
        assertThat(tokens(tokenizer, "x[a]:gcd<<[a]<low")).containsExactly("x", "[a]:gcd", "<<", "[a]", "<", "low");
        assertThat(tokens(tokenizer, "<<<")).containsExactly("<<", "<");
    }

    @Test
    void controlTokensAreFoundOnlyWhenAskedFor() {
        Tokenizer tokenizer = vocabulary().tokenizer();
        assertThat(tokens(tokenizer, "<s>x")).containsExactly("<", "s", ">", "x");
        assertThat(spelt(tokenizer, tokenizer.encode("<s>x</s>", false, true))).containsExactly("<s>", "x", "</s>");
    }

    @Test
    void theBeginningOfSequenceComesFirstWhenAskedFor() {
        SmallVocabulary vocabulary = vocabulary();
        int begin = vocabulary.id("<s>");
        Tokenizer tokenizer = Tokenizer.of(vocabulary
                .writer()
                .put("tokenizer.ggml.bos_token_id", begin)
                .put("tokenizer.ggml.eos_token_id", begin + 1)
                .metadata());
        assertThat(tokenizer.bos()).hasValue(begin);
        assertThat(tokenizer.eos()).hasValue(begin + 1);
        assertThat(tokenizer.addsBos()).isFalse();
        assertThat(tokenizer.encode("x", true, false)).containsExactly(begin, 'x');
        assertThatThrownBy(() -> vocabulary.tokenizer().encode("x", true, false))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("tokenizer.ggml.bos_token_id");
    }

    @Test
    void whetherPromptsBeginWithATokenIsSaidByTheFileOrTheFamily() {
        SmallVocabulary vocabulary = vocabulary().pre("llama-bpe");
        assertThat(vocabulary.tokenizer().addsBos()).as("no such token").isFalse();
        assertThat(Tokenizer.of(vocabulary
                                .writer()
                                .put("tokenizer.ggml.bos_token_id", 1)
                                .metadata())
                        .addsBos())
                .isTrue();
        assertThat(Tokenizer.of(vocabulary
                                .writer()
                                .put("tokenizer.ggml.bos_token_id", 1)
                                .put("tokenizer.ggml.add_bos_token", false)
                                .metadata())
                        .addsBos())
                .isFalse();
    }

    @Test
    void controlTokensStandForNoText() {
        SmallVocabulary vocabulary = vocabulary();
        Tokenizer tokenizer = vocabulary.tokenizer();
        int begin = vocabulary.id("<s>");
        assertThat(tokenizer.isControl(begin)).isTrue();
        assertThat(tokenizer.isControl(vocabulary.id("<<"))).isFalse();
        assertThat(tokenizer.bytes(begin)).isEmpty();
        assertThat(tokenizer.bytes(vocabulary.id("Ġlow"))).isEqualTo(" low".getBytes(UTF_8));
        assertThat(tokenizer.bytes(vocabulary.id("[a]"))).isEqualTo("[a]".getBytes(UTF_8));
        assertThat(tokenizer.decode(new int[] {begin, 'x', begin + 1})).isEqualTo("x".getBytes(UTF_8));
        assertThat(tokenizer.id("[a]")).hasValue(vocabulary.id("[a]"));
        assertThat(tokenizer.id("absent")).isEmpty();
        assertThat(tokenizer.vocabularySize()).isEqualTo(vocabulary.tokens.size());
        assertThatThrownBy(() -> tokenizer.token(tokenizer.vocabularySize()))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tokenizer.decode(new int[] {-1})).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "gpt-2", "smollm", "llama-bpe", "qwen2", "falcon"})
    void everyByteStringComesBack(String pre) {
        Tokenizer tokenizer = vocabulary().pre(pre).tokenizer();
        long seed = 11;
        SplittableRandom random = new SplittableRandom(seed);
        byte[][] shreds = {
            "low".getBytes(UTF_8),
            " é中😀".getBytes(UTF_8),
            "\r\n  \t".getBytes(UTF_8),
            "<<[a]:gcd<s>".getBytes(UTF_8),
            "it's 1234'LL".getBytes(UTF_8),
            {(byte) 0xC0, (byte) 0x80},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            {(byte) 0xE2, (byte) 0x82}
        };
        for (int round = 0; round < 400; round++) {
            java.io.ByteArrayOutputStream text = new java.io.ByteArrayOutputStream();
            int parts = random.nextInt(12);
            for (int i = 0; i < parts; i++) {
                if (random.nextBoolean()) {
                    text.writeBytes(shreds[random.nextInt(shreds.length)]);
                } else {
                    byte[] noise = new byte[random.nextInt(5)];
                    random.nextBytes(noise);
                    text.writeBytes(noise);
                }
            }
            byte[] bytes = text.toByteArray();
            assertThat(tokenizer.decode(tokenizer.encode(bytes, false, false)))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(bytes);
        }
    }

    @Test
    void everySingleByteIsItsOwnToken() {
        Tokenizer tokenizer = vocabulary().tokenizer();
        for (int value = 0; value < 256; value++) {
            assertThat(tokenizer.encode(new byte[] {(byte) value}, false, false))
                    .containsExactly(value);
            assertThat(tokenizer.bytes(value)).containsExactly(value);
        }
    }

    @Test
    void theHeapMergesAsTheDefinitionDoes() {
        long seed = 23;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 150; round++) {
            SmallVocabulary vocabulary = new SmallVocabulary();
            for (int i = 0; i < 30; i++) {
                String left = pick(random, vocabulary);
                String right = pick(random, vocabulary);
                if (left.length() + right.length() < 12) {
                    vocabulary.merges(left + " " + right);
                }
            }
            Tokenizer tokenizer = vocabulary.tokenizer();
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append((char) ('a' + random.nextInt(3)));
            }
            assertThat(tokens(tokenizer, text.toString()))
                    .as("seed %d round %d: %s with %s", seed, round, text, vocabulary.merges)
                    .isEqualTo(mergedByDefinition(text.toString(), vocabulary.merges));
        }
    }

    /// One of the letters a to c or of the tokens merged so far.
    private static String pick(SplittableRandom random, SmallVocabulary vocabulary) {
        int merged = vocabulary.tokens.size() - 256;
        int choice = random.nextInt(3 + merged);
        return choice < 3 ? String.valueOf((char) ('a' + choice)) : vocabulary.tokens.get(256 + choice - 3);
    }

    /// The leftmost pair of the lowest rank is merged until there is none.
    private static List<String> mergedByDefinition(String text, List<String> merges) {
        List<String> parts =
                new ArrayList<>(text.codePoints().mapToObj(Character::toString).toList());
        while (true) {
            int best = Integer.MAX_VALUE;
            int at = 0;
            for (int i = 0; i + 1 < parts.size(); i++) {
                int rank = merges.indexOf(parts.get(i) + " " + parts.get(i + 1));
                if (rank >= 0 && rank < best) {
                    best = rank;
                    at = i;
                }
            }
            if (best == Integer.MAX_VALUE) {
                return parts;
            }
            parts.set(at, parts.get(at) + parts.remove(at + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "smollm", "llama-bpe"})
    void aMegabyteOfAnythingIsEncoded(String pre) {
        Tokenizer tokenizer = vocabulary().pre(pre).tokenizer();
        String[] units = {"a", " ", "\n", " \n", "1", "'", "!", "é", "中", "<", "[a]", "lower ", "a1 !\r\n", "\t ", "'s"
        };
        for (String unit : units) {
            byte[] text = unit.repeat(MEGABYTE / unit.getBytes(UTF_8).length).getBytes(UTF_8);
            assertThat(tokenizer.decode(tokenizer.encode(text, false, true)))
                    .as("a megabyte of '%s'", unit)
                    .isEqualTo(text);
        }
        byte[] invalid = new byte[MEGABYTE];
        Arrays.fill(invalid, (byte) 0xE2);
        assertThat(tokenizer.decode(tokenizer.encode(invalid, false, false))).isEqualTo(invalid);
    }

    @Test
    void aMegabyteOfOneLetterMergesToTheEnd() {
        SmallVocabulary vocabulary = new SmallVocabulary();
        StringBuilder run = new StringBuilder("a");
        for (int i = 0; i < 10; i++) {
            vocabulary.merges(run + " " + run);
            run.append(run);
        }
        Tokenizer tokenizer = vocabulary.tokenizer();
        int[] ids = tokenizer.encode("a".repeat(MEGABYTE), false, false);
        assertThat(ids).hasSize(1024).containsOnly(vocabulary.id("a".repeat(1024)));
    }

    @Test
    void aTextBeyondTheLimitIsRefused() {
        Tokenizer tokenizer = vocabulary().tokenizer();
        assertThatThrownBy(() -> tokenizer.encode(new byte[(1 << 26) + 1], false, false))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("67108865 bytes");
    }
}
