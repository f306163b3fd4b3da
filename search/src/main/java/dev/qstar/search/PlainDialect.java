package dev.qstar.search;

import dev.qstar.engine.chat.WordProblemFormat;
import dev.qstar.engine.tokenizer.Tokenizer;
import java.util.List;

/// For models without a prompt format of their own: one worked example, then the question. The example shows how a
/// calculation is written, so that a model that follows it has its arithmetic done exactly.
final class PlainDialect implements Dialect {
    private static final String EXAMPLE = """
            Question: Nora fills 6 vases with 5 tulips each. Then 4 tulips wither. How many tulips are still fresh?
            Answer: The vases hold 6 times 5 tulips, <<6*5=30>>30 tulips.
            Without the withered ones there are <<30-4=26>>26 tulips.
            #### 26

            """;

    private final Tokenizer tokenizer;

    PlainDialect(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    @Override
    public Prompt prompt(String question) {
        String text = EXAMPLE + PlainRollout.QUESTION_MARKER + " " + question.strip() + "\nAnswer:";
        int[] tokens = tokenizer.encode(text, tokenizer.addsBos(), false);
        return new Prompt(tokens, List.of(), WordProblemFormat.format(question).unit());
    }

    @Override
    public Rollout start(Prompt prompt) {
        return new PlainRollout(tokenizer);
    }

    @Override
    public int expectedTokens() {
        return 128;
    }
}
