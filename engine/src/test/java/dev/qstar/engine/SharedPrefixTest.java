package dev.qstar.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.tensor.TensorType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedPrefixTest {

    private static final long SEED = 11;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    private Engine engine() {
        TinyModel model = new TinyModel();
        model.type = TensorType.Q8_0;
        model.context = 600;
        return Engine.open(model.write(folder), EngineOptions.defaults());
    }

    private int[] tokens(int count) {
        return random.ints(count, 0, 45).toArray();
    }

    private static int[] concat(int[] left, int... right) {
        int[] all = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, all, left.length, right.length);
        return all;
    }

    private static float[] cold(Engine engine, int... tokens) {
        try (Sequence sequence = engine.start()) {
            engine.forward(List.of(new Feed(sequence, tokens)));
            return sequence.logits();
        }
    }

    @Test
    void sixtyFourForksOfAPrefixCostOnePrefill() {
        int[] prefix = tokens(500);
        try (Engine engine = engine();
                Sequence root = engine.start()) {
            engine.forward(List.of(new Feed(root, prefix)));
            List<Sequence> forks = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                forks.add(root.fork());
            }
            int[][] decoded = new int[3][];
            for (int round = 0; round < decoded.length; round++) {
                decoded[round] = tokens(forks.size());
                List<Feed> feeds = new ArrayList<>();
                for (int i = 0; i < forks.size(); i++) {
                    feeds.add(new Feed(forks.get(i), decoded[round][i]));
                }
                engine.forward(feeds);
            }
            assertThat(engine.counters().prefilledTokens()).isEqualTo(500);
            assertThat(engine.counters().decodedTokens()).isEqualTo(64 * 3);
            assertThat(engine.pagesInUse()).isEqualTo(16 + 64);
            for (int i : new int[] {0, 31, 63}) {
                assertThat(forks.get(i).logits())
                        .as("seed %d, fork %d", SEED, i)
                        .containsExactly(cold(engine, concat(prefix, decoded[0][i], decoded[1][i], decoded[2][i])));
            }
            forks.forEach(Sequence::close);
            assertThat(engine.pagesInUse()).isEqualTo(16);
        }
    }

    @Test
    void aPromptFindsTheBeginningThatAClosedSequenceLeft() {
        int[] shared = tokens(100);
        int[] second = concat(shared, tokens(20));
        try (Engine engine = engine()) {
            try (Sequence first = engine.start("a user", shared)) {
                assertThat(first.length()).isZero();
                engine.forward(List.of(new Feed(first, shared)));
                engine.forward(List.of(new Feed(first, 1)));
            }
            assertThat(engine.pagesInUse()).isZero();
            float[] wanted = cold(engine, second);
            long before = engine.counters().prefilledTokens();
            try (Sequence found = engine.start("a user", second)) {
                assertThat(found.length()).isEqualTo(96);
                assertThat(found.tokens()).containsExactly(Arrays.copyOf(second, 96));
                engine.forward(List.of(new Feed(found, Arrays.copyOfRange(second, 96, 120))));
                assertThat(found.tokens()).containsExactly(second);
                assertThat(found.logits()).as("seed %d", SEED).containsExactly(wanted);
            }
            assertThat(engine.counters().prefilledTokens() - before).isEqualTo(24);
        }
    }

    @Test
    void whatASequenceDecodedIsFoundTooButNeverTheLastTokenOfAPrompt() {
        int[] prompt = tokens(60);
        try (Engine engine = engine()) {
            try (Sequence first = engine.start("a user", prompt)) {
                engine.forward(List.of(new Feed(first, prompt)));
                for (int i = 0; i < 4; i++) {
                    engine.forward(List.of(new Feed(first, i)));
                }
            }
            try (Sequence longer = engine.start("a user", concat(prompt, 0, 1, 2, 3, 4));
                    Sequence same = engine.start("a user", concat(prompt, 0, 1, 2, 3));
                    Sequence other = engine.start("a user", concat(prompt, 0, 1, 2, 2, 4))) {
                assertThat(longer.length()).isEqualTo(64);
                assertThat(same.length()).isEqualTo(32);
                assertThat(other.length()).isEqualTo(32);
            }
        }
    }

    @Test
    void anotherSaltFindsNothing() {
        int[] prompt = tokens(100);
        try (Engine engine = engine()) {
            try (Sequence first = engine.start("a user", prompt);
                    Sequence plain = engine.start()) {
                engine.forward(List.of(new Feed(first, prompt), new Feed(plain, prompt)));
            }
            try (Sequence other = engine.start("another user", prompt);
                    Sequence nobody = engine.start("", prompt)) {
                assertThat(other.length()).isZero();
                assertThat(nobody.length()).isZero();
            }
        }
    }

    @Test
    void aForkWithoutSaltGoesOnTheSameWayAndLeavesNothing() {
        int[] prompt = tokens(40);
        int[] longer = concat(prompt, tokens(60));
        try (Engine engine = engine()) {
            try (Sequence first = engine.start("a user", prompt)) {
                engine.forward(List.of(new Feed(first, prompt)));
                try (Sequence fork = first.forkWithoutSalt()) {
                    assertThat(fork.logits()).containsExactly(first.logits());
                    engine.forward(List.of(new Feed(fork, Arrays.copyOfRange(longer, 40, 100))));
                    assertThat(fork.logits()).as("seed %d", SEED).containsExactly(cold(engine, longer));
                }
            }
            try (Sequence found = engine.start("a user", longer)) {
                assertThat(found.length()).isEqualTo(32);
            }
        }
    }

    @Test
    void aForkAndATruncatedSequenceLeaveWhatTheyHaveAtTheirEnd() {
        int[] prompt = tokens(100);
        try (Engine engine = engine()) {
            Sequence first = engine.start("a user", prompt);
            engine.forward(List.of(new Feed(first, prompt)));
            Sequence fork = first.fork();
            first.truncate(40);
            first.close();
            try (Sequence found = engine.start("a user", prompt)) {
                assertThat(found.length()).isEqualTo(32);
            }
            fork.close();
            try (Sequence found = engine.start("a user", prompt)) {
                assertThat(found.length()).isEqualTo(96);
            }
        }
    }
}
