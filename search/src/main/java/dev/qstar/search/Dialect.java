package dev.qstar.search;

import dev.qstar.engine.Engine;
import dev.qstar.engine.chat.WordProblemFormat;
import java.util.Optional;

/// How to ask a model a question and read its steps; one for each prompt format. Immutable.
sealed interface Dialect permits FormatDialect, PlainDialect {
    /// The dialect that the model's metadata names, the plain one when it names none.
    ///
    /// @throws UnusableModelException when the named format is unknown or its tokens are missing
    static Dialect of(Engine engine) {
        Optional<String> format = engine.promptFormat();
        if (format.isEmpty()) {
            return new PlainDialect(engine.tokenizer());
        }
        if (format.get().equals(WordProblemFormat.NAME)) {
            return new FormatDialect(engine.tokenizer());
        }
        throw new UnusableModelException("the model asks for the prompt format '" + format.get()
                + "', which this version does not know; use a newer version or another model");
    }

    /// The question made ready for the model.
    Prompt prompt(String question);

    /// Begins a continuation of the prompt.
    Rollout start(Prompt prompt);

    /// About how many tokens one solution samples: the first guess of how many fit into a budget.
    int expectedTokens();
}
