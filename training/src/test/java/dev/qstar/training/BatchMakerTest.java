package dev.qstar.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.gguf.GgufWriter;
import dev.qstar.engine.tokenizer.Tokenizer;
import dev.qstar.training.corpus.BatchSource;
import dev.qstar.training.corpus.WordProblemVocabulary;
import dev.qstar.training.problems.RealProblems;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchMakerTest {
    private static final int TOKENS = 2048;

    @TempDir
    private Path folder;

    @Test
    void givesTheBatchesOfTheStepsInTheirOrderAndNoMore() {
        Path file = folder.resolve("vocabulary.gguf");
        var vocabulary = new WordProblemVocabulary();
        vocabulary.add("Mia has 3 apples and 4 pears. How many pieces of fruit does she have?");
        var writer = new GgufWriter();
        vocabulary.learn(600, writer);
        writer.write(file);
        try (Gguf gguf = Gguf.open(file)) {
            Tokenizer tokenizer = Tokenizer.of(gguf.metadata());
            BatchSource alone = source(tokenizer);
            try (var maker = new BatchMaker(() -> source(tokenizer), 3, 30)) {
                for (int step = 3; step < 30; step++) {
                    assertThat(maker.next().tokens())
                            .isEqualTo(alone.batch(step).tokens());
                }
                assertThatThrownBy(maker::next).isInstanceOf(IllegalStateException.class);
            }
        }
    }

    private static BatchSource source(Tokenizer tokenizer) {
        return new BatchSource(RealProblems.none(), tokenizer, 9, TOKENS, TOKENS, List.of());
    }
}
