package dev.qstar.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.qstar.engine.Engine;
import dev.qstar.engine.Feed;
import dev.qstar.engine.Sequence;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplorationTest {
    private static final String QUESTION = "Tom has 24 apples and gives 15 to Mary. How many apples are left?";
    private static final SolveOptions OPTIONS =
            SolveOptions.defaults().withSamples(6).withBudget(200).withTemperature(1);

    @TempDir
    private Path folder;

    @Test
    void aStateIsToldWithItsTokensAndTheHiddenStateOfTheLastOne() {
        try (Engine engine = new TinyModel().open(folder, 1)) {
            List<ExploredState> states =
                    new Solver(engine).explore(List.of(QUESTION), OPTIONS).getFirst();

            assertThat(states).extracting(state -> state.features().ended()).contains(true, false);
            for (ExploredState state : states) {
                try (Sequence sequence = engine.start()) {
                    engine.forward(List.of(new Feed(sequence, state.tokens())));
                    assertThat(sequence.hidden()).isEqualTo(state.hidden());
                }
            }
        }
    }

    @Test
    void aSolutionIsToldWithItsLastToken() {
        try (Engine engine = new TinyModel().open(folder, 1)) {
            List<ExploredState> ends = new Solver(engine)
                    .explore(List.of(QUESTION), OPTIONS).getFirst().stream()
                            .filter(state -> state.answer().isPresent())
                            .toList();

            assertThat(ends).isNotEmpty();
            for (ExploredState end : ends) {
                assertThat(engine.tokenizer().token(end.tokens()[end.tokens().length - 1]))
                        .isEqualTo("####");
            }
        }
    }
}
