package dev.qstar.search;

import dev.qstar.engine.chat.WordProblemFormat;
import dev.qstar.engine.chat.WordProblemPrompt;
import dev.qstar.engine.tokenizer.Tokenizer;

/// The `word-problem` format of [WordProblemFormat].
final class FormatDialect implements Dialect {
    private final Tokenizer tokenizer;
    private final StepVocabulary vocabulary;

    FormatDialect(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        this.vocabulary = new StepVocabulary(tokenizer);
    }

    @Override
    public Prompt prompt(String question) {
        WordProblemPrompt prompt = WordProblemFormat.format(question);
        int[] tokens = tokenizer.encode(prompt.text(), true, false);
        return new Prompt(tokens, prompt.slots(), prompt.unit());
    }

    @Override
    public Rollout start(Prompt prompt) {
        return new FormatRollout(vocabulary, prompt.slots());
    }

    @Override
    public int expectedTokens() {
        return 16;
    }
}
