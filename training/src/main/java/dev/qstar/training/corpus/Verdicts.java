package dev.qstar.training.corpus;

import dev.qstar.engine.tokenizer.Tokenizer;
import java.util.Arrays;

/// What a model learns of solutions, its own and spoiled ones: behind the last token of each stands whether it is
/// right.
///
/// In use nobody reads this word. But to predict it, the hidden state of a solution's last token has to know how right
/// the solution is, and that is where a value head reads.
public final class Verdicts {
    private static final float WEIGHT = 3;

    private final int right;
    private final int wrong;

    public Verdicts(Tokenizer tokenizer) {
        right = firstToken(tokenizer, "yes");
        wrong = firstToken(tokenizer, "no");
    }

    private static int firstToken(Tokenizer tokenizer, String text) {
        return tokenizer.encode(text, false, false)[0];
    }

    /// The training sequence of a solution.
    ///
    /// @param solution all tokens, from the prompt to the last one
    /// @param rollouts how often it was sampled; what came often counts more, by the square root
    public Example example(int[] solution, boolean isRight, int rollouts) {
        int[] tokens = Arrays.copyOf(solution, solution.length + 1);
        tokens[solution.length] = isRight ? right : wrong;
        float[] weights = new float[tokens.length];
        weights[solution.length - 1] = WEIGHT * (float) Math.sqrt(rollouts);
        return new Example(tokens, weights);
    }
}
