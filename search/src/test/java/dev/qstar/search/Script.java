package dev.qstar.search;

import dev.qstar.engine.tokenizer.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Stands for a model: logits that prefer given tokens, the first one most.
final class Script {
    private final Tokenizer tokenizer;

    Script(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    float[] logits(String... preferred) {
        float[] logits = new float[tokenizer.vocabularySize()];
        for (int i = 0; i < preferred.length; i++) {
            logits[tokenizer.id(preferred[i]).orElseThrow()] = 50 - 10 * i;
        }
        return logits;
    }

    /// Lets the rollout choose the tokens one after the other; what it appended at the last one.
    String write(Rollout rollout, String... tokens) {
        int[] appended = {};
        for (String token : tokens) {
            appended = rollout.take(preferred(rollout, token));
        }
        return new String(tokenizer.decode(appended), StandardCharsets.UTF_8);
    }

    /// The token that the rollout would take with these preferences.
    int preferred(Rollout rollout, String... tokens) {
        Options options = rollout.options(logits(tokens));
        return options.token(options.best());
    }

    /// The text's tokens, one by one.
    String[] tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (int id : tokenizer.encode(text, false, false)) {
            tokens.add(tokenizer.token(id));
        }
        return tokens.toArray(String[]::new);
    }
}
