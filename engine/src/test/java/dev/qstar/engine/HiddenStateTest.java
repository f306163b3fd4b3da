package dev.qstar.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.qstar.engine.gguf.Gguf;
import dev.qstar.engine.tensor.Tensor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiddenStateTest {
    private static final EngineOptions OPTIONS = EngineOptions.defaults().withThreads(2);
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /// More than get their logits together.
    private static final int SEQUENCES = 40;

    @TempDir
    private Path folder;

    @Test
    void theLogitsAreItsProductWithTheOutputMatrix() {
        TinyModel model = new TinyModel();
        Path file = model.write(folder);
        try (Engine engine = Engine.open(file, OPTIONS);
                Gguf gguf = Gguf.open(file)) {
            float[] output = floats(gguf, "token_embd.weight");
            List<Sequence> sequences = new ArrayList<>();
            List<Feed> feeds = new ArrayList<>();
            for (int i = 0; i < SEQUENCES; i++) {
                sequences.add(engine.start());
                feeds.add(new Feed(sequences.getLast(), 1, i % model.vocabulary, 2));
            }
            engine.forward(feeds);
            for (Sequence sequence : sequences) {
                assertThat(sequence.hidden()).hasSize(model.embedding);
                for (int token = 0; token < model.vocabulary; token++) {
                    double logit = 0;
                    for (int i = 0; i < model.embedding; i++) {
                        logit += (double) output[token * model.embedding + i] * sequence.hidden()[i];
                    }
                    assertThat((double) sequence.logits()[token]).isCloseTo(logit, within(1e-4));
                }
            }
            sequences.forEach(Sequence::close);
        }
    }

    private static float[] floats(Gguf file, String name) {
        Tensor tensor = file.tensor(name);
        MemorySegment stored = MemorySegment.ofArray(new byte[(int) tensor.byteSize()]);
        file.read(tensor, 0, stored);
        return stored.toArray(FLOAT);
    }

    @Test
    void aForkKeepsItWhenItsParentGoesOn() {
        try (Engine engine = Engine.open(new TinyModel().write(folder), OPTIONS);
                Sequence root = engine.start()) {
            engine.forward(List.of(new Feed(root, 1, 2, 3)));
            float[] before = root.hidden().clone();
            try (Sequence fork = root.fork()) {
                engine.forward(List.of(new Feed(root, 4)));
                assertThat(fork.hidden()).containsExactly(before);
                assertThat(root.hidden()).isNotEqualTo(before);
            }
        }
    }

    @Test
    void thereIsNoneBeforeAToken() {
        try (Engine engine = Engine.open(new TinyModel().write(folder), OPTIONS);
                Sequence empty = engine.start()) {
            assertThatThrownBy(empty::hidden)
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("feed it a token first");
        }
    }
}
