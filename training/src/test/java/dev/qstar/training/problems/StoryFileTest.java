package dev.qstar.training.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class StoryFileTest {
    private static final Lexicon LEXICON = Lexicon.of(
            List.of("he: Omar, Tim, Raj, Ben, Leo", "she: Ana, Mei, Eva, Zoe, Ida"),
            List.of("category toys", "kite, top"));

    private static List<StoryPattern> parse(String text) {
        return StoryFile.parse("a.story", text.lines().toList(), LEXICON);
    }

    private static Problem draw(String text) {
        var draw = new StoryExpander(LEXICON).draw(parse(text).getFirst(), new SplittableRandom(1));
        assertThat(draw).isInstanceOf(Draw.Drawn.class);
        return ((Draw.Drawn) draw).problem();
    }

    @Test
    void aStoryIsToldAndSolved() {
        Problem problem = draw("""
                pattern give
                let a = 30..30   # how many
                let b = a-10..a-10
                pick thing = toys
                say <name1> has [a] <thing>.
                say <He1> gives [b] to <his1> friend.
                ask How many <thing> are left? => a-b
                """);
        assertThat(problem.question())
                .matches(
                        "\\w+ has 30 (kites|tops)\\. S?[Hh]e gives 20 to (his|her) friend\\. How many (kites|tops) are left\\?");
        assertThat(problem.steps()).containsExactly(new Operation(new Operand.Slot(0), "-", new Operand.Slot(1)));
        assertThat(problem.answer()).contains("10");
        assertThat(problem.source()).isEqualTo("pattern:give");
    }

    @Test
    void aQuestionCanHaveNoAnswer() {
        Problem problem = draw("pattern chat\nask Hello there! => none\n");
        assertThat(problem.isWordProblem()).isFalse();
        assertThat(problem.answer()).isEmpty();
    }

    @Test
    void aComputedVariableAndAConditionAreKept() {
        Problem problem = draw("""
                pattern rows
                let q = 2..9
                let n = 3|4
                let t = q*n
                need t > 20
                ask [t] chairs stand in [n] rows. How many are in a row? => t/n
                """);
        assertThat(Integer.parseInt(problem.answer().orElseThrow())).isGreaterThan(5);
    }

    @Test
    void faultsNameFileLineCauseAndRemedy() {
        assertFault("say Hello.", "a.story:1", "'pattern NAME'");
        assertFault("pattern Bad Name", "a.story:1", "hyphens");
        assertFault("pattern x\nlet a 2..9", "a.story:2", "a = 2..9");
        assertFault("pattern x\nlet a = 2..b", "a.story:2", "variable b is not defined above");
        assertFault("pattern x\npick thing = games", "a.story:2", "known are toys");
        assertFault(
                "pattern x\nsay <thing> are nice.\nask How many? => 1+1", "a.story", "<thing>, which is not picked");
        assertFault("pattern x\nlet a = 1..2\nask How many? => 1+1", "a.story", "never uses [a]");
        assertFault("pattern x\nask How many [b]? => b+1", "a.story", "variable b, which is not defined");
        assertFault("pattern x\nlet a = 1..2\nask How many [a]?", "a.story:3", "=> none");
        assertFault("pattern x\nlet a = 1..2\nask How many [a]? => a", "a.story:3", "at least one operation");
        assertFault("pattern x\nlet a = 1..2\nask How many [a]? => a+*2", "a.story:3", "'*'");
        assertFault("pattern x\nsay {one}.", "a.story:2", "single choice");
        assertFault("pattern x\nsay {one|two.", "a.story:2", "never closed");
        assertFault("pattern x\nsay one|two.", "a.story:2", "outside of braces");
        assertFault("pattern x\ntell one", "a.story:2", "known are pattern, let");
        assertFault("pattern x\nlet a = 2..3", "a.story", "has no question");
    }

    private static void assertFault(String text, String place, String cause) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(cause);
    }

    @Test
    void aVariableThatTheTextHidesRejectsTheDraw() {
        var pattern = parse("pattern x\nlet a = 5..5\nlet b = 6..6\nneed b > a\nask How many are [a]? => a+b")
                .getFirst();
        assertThat(new StoryExpander(LEXICON).draw(pattern, new SplittableRandom(1)))
                .isInstanceOfSatisfying(
                        Draw.Rejected.class, draw -> assertThat(draw.reason()).contains("uses b"));
    }
}
