package dev.qstar.training.bpe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BytePairTrainerTest {
    @Test
    void theMostFrequentPairIsMergedFirst() {
        var trainer = new BytePairTrainer();
        for (int i = 0; i < 5; i++) {
            trainer.add("low");
        }
        for (int i = 0; i < 3; i++) {
            trainer.add("lot");
        }
        var learned = trainer.learn(2);
        assertThat(learned.merges()).containsExactly("l o", "lo w");
        assertThat(learned.symbols()).hasSize(258).endsWith("lo", "low");
    }

    @Test
    void pairsSeenOnceAreNotLearned() {
        var trainer = new BytePairTrainer();
        trainer.add("ab");
        assertThat(trainer.learn(10).merges()).isEmpty();
    }

    @Test
    void aSymbolThatTwoMergesMakeIsListedOnce() {
        var trainer = new BytePairTrainer();
        for (int i = 0; i < 4; i++) {
            trainer.add("ab");
            trainer.add("bc");
            trainer.add("abc");
            trainer.add("xbc");
            trainer.add("abcabc");
        }
        var learned = trainer.learn(6);
        assertThat(learned.symbols()).doesNotHaveDuplicates();
    }

    @Test
    void theOrderInWhichPiecesCameDoesNotMatter() {
        String[] pieces = {"Ġapple", "Ġapples", "Ġpie", "Ġpies", "lie", "Ġapple", "Ġpie"};
        var forward = new BytePairTrainer();
        var backward = new BytePairTrainer();
        for (int i = 0; i < pieces.length; i++) {
            forward.add(pieces[i]);
            backward.add(pieces[pieces.length - 1 - i]);
        }
        assertThat(forward.learn(20)).isEqualTo(backward.learn(20));
    }

    @Test
    void bytesBeyondAsciiAreSymbolsOfTheirOwn() {
        var trainer = new BytePairTrainer();
        trainer.add("Ã©");
        trainer.add("Ã©");
        assertThat(trainer.learn(1).merges()).containsExactly("Ã ©");
    }
}
