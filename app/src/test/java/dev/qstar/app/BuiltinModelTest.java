package dev.qstar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.qstar.engine.Engine;
import dev.qstar.engine.EngineOptions;
import dev.qstar.models.BuiltinModel;
import dev.qstar.search.Solution;
import dev.qstar.search.SolveOptions;
import dev.qstar.search.Solver;
import dev.qstar.search.StrategyName;
import dev.qstar.search.value.ValueHead;
import dev.qstar.search.value.ValueModel;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuiltinModelTest {
    @Test
    void itsValueHeadWasTrainedForItAndIsTrusted() {
        ValueHead head = ValueHead.open(BuiltinModel.valueHead());
        assertThat(head.choice().trust()).isPositive();
        try (Engine engine = Engine.open(BuiltinModel.file(), EngineOptions.defaults())) {
            assertThatCode(() -> head.requireFor(ValueModel.of(engine))).doesNotThrowAnyException();
        }
    }

    @Test
    void itSolvesAPlainProblemWithQstar() {
        try (Engine engine = Engine.open(BuiltinModel.file(), EngineOptions.defaults())) {
            Solver solver = new Solver(engine, Optional.of(ValueHead.open(BuiltinModel.valueHead())));
            Solution solution = solver.solve(
                    "Tom has 24 apples and gives 15 to Mary. How many are left?",
                    SolveOptions.defaults().withStrategy(StrategyName.QSTAR).withBudget(256));
            assertThat(solution.answer()).contains("9");
            assertThat(solution.steps()).hasSize(1);
            assertThat(solution.steps().getFirst().q()).isPresent();
        }
    }
}
