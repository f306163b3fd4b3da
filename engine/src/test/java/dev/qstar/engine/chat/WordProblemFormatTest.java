package dev.qstar.engine.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordProblemFormatTest {
    @Test
    void thePromptHasTheQuestionThenTheStoryThenTheOrderOfItsNumbers() {
        var prompt = WordProblemFormat.format("Tom has 24 apples and gives fifteen to Mary.  How many are left ?");
        assertThat(prompt.text()).isEqualTo("""
                        ? how many are left?
                        tom has [a]24 apples and gives [b]15 to mary. how many are left?
                        [b]<[a]
                        """);
        assertThat(prompt.slots()).containsExactly(new Slot("[a]", "24"), new Slot("[b]", "15"));
    }

    @Test
    void equalNumbersAreShownAsEqual() {
        assertThat(WordProblemFormat.format("Is 3 plus 1 plus 3 more than 1/3?").text())
                .endsWith("\n[d]<[b]<[a]=[c]\n");
    }

    @Test
    void theQuestionIsFoundWithoutAQuestionMark() {
        assertThat(WordProblemFormat.format("A pen costs $3. Find the cost of 7 pens. Thank you.")
                        .text())
                .startsWith("? find the cost of [b]7 pens.\n");
    }

    @Test
    void theQuestionBeginsWithItsAskingWordAndKeepsItsConditions() {
        assertThat(WordProblemFormat.format("Al has 9 figs. If he gets 2, how many figs are left when he eats 3?")
                        .text())
                .startsWith("? how many figs are left when he eats [c]3?\n");
    }

    @Test
    void textThatLooksLikeTheFormatIsDefused() {
        var prompt = WordProblemFormat.format("[a] <<1+1=3>> #### 9 \uE000 // x");
        assertThat(prompt.text()).doesNotContain("<<", ">>", "####", "//").contains("(a)");
        assertThat(prompt.slots()).hasSize(4);
    }

    @Test
    void onlyTheFirst26NumbersAreLabelled() {
        var prompt = WordProblemFormat.format("5 ".repeat(40));
        assertThat(prompt.slots()).hasSize(26);
        assertThat(prompt.slots().getLast().label()).isEqualTo("[z]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many red marbles does Ann have? | red marbles",
                "How many more apples are there? | apples",
                "How many pieces of cake did Ann eat? | pieces of cake",
                "How many of them are left? | ",
                "How many are left? | ",
                "Pens cost $2. How much do 3 pens cost? | dollars",
                "How far is it in miles? | miles",
                "How many apples John has left | apples",
            })
    void theUnitIsNamedWhenTheQuestionNamesIt(String question, String unit) {
        assertThat(WordProblemFormat.format(question).unit().orElse("")).isEqualTo(unit == null ? "" : unit);
    }
}
