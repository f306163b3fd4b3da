package dev.qstar.training.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.qstar.engine.chat.NumberTagger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StepWriterTest {
    private static final String[] SIGNS = {"a", "b", "c", "d"};

    /// Steps as text; the i-th digits of `text` are the variables a, b, c, d.
    private static List<String> steps(String text, String formula) {
        var marks = new ArrayList<Telling.Mark>();
        var digits = java.util.regex.Pattern.compile("\\d+").matcher(text);
        while (digits.find()) {
            marks.add(new Telling.Mark(SIGNS[marks.size()], digits.group(), digits.start(), digits.end()));
        }
        var writer = new StepWriter(NumberTagger.tag(text), marks);
        return writer.write(FormulaParser.parse(formula)).stream()
                .map(step -> show(step.left()) + step.operator() + show(step.right()))
                .toList();
    }

    private static String show(Operand operand) {
        return switch (operand) {
            case Operand.Slot(int index) -> "n" + index;
            case Operand.Result(int step) -> "r" + step;
            case Operand.Constant(String literal) -> literal;
        };
    }

    @Test
    void stepsFollowTheFormulaFromLeftToRight() {
        assertThat(steps("8 and 5 and 3", "c-(a-b)")).containsExactly("n0-n1", "n2-r0");
        assertThat(steps("8 and 5", "a*7+b")).containsExactly("n0*7", "r0+n1");
        assertThat(steps("9 in 4", "ceil(a/b)+rem(a,b)")).containsExactly("n0:ceiln1", "n0%n1", "r0+r1");
    }

    @Test
    void theSameCalculationIsDoneOnce() {
        assertThat(steps("8 and 5", "(a+b)*(a+b)")).containsExactly("n0+n1", "r0*r0");
    }

    @Test
    void aNumberWordTakesThePlaceOfAConstant() {
        assertThat(steps("Twice as many as 8", "2*a")).containsExactly("n0*n1");
        assertThat(steps("Two dozen eggs cost 8", "a/(2*12)")).hasSize(2);
        assertThat(steps("8 trays of a dozen", "a*12")).containsExactly("n0*n1");
    }

    @Test
    void halfIsADivisionByTwo() {
        assertThat(steps("Half of the 8 and twice the 5", "a/2+b*2")).containsExactly("n1/2", "n3*n2", "r0+r1");
        assertThat(steps("Half of the 8", "a*0.5")).containsExactly("n1/2");
    }

    @Test
    void aFractionOfTheTextIsOneNumber() {
        assertThat(steps("He ate 3/4 of the 8", "c*a/b")).containsExactly("n1*n0");
        assertThat(steps("He ate 3/4 of the 8", "c/b*a")).containsExactly("n1*n0");
        assertThat(steps("He ate 3/4 of the 8", "c-c*(a/b)")).containsExactly("n1*n0", "n1-r0");
        assertThat(steps("a third of the 8", "a/3")).containsExactly("n1*n0");
    }

    @Test
    void aNumberThatTheTextDoesNotShowIsRefused() {
        assertThatThrownBy(() -> steps("8 and 5", "a+d")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> steps("He ate 3/4 of the 8", "c*(b-a)")).isInstanceOf(ProblemException.class);
    }
}
